import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bn } from '../../../src/words/bn.js';
import { en } from '../../../src/words/en.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { answerOf, type FakeModel, fakeModel } from '../../support/fake-model.js';
import { type Visitor, visitor } from '../../support/session.js';
import { setSetting, stockShelf, the } from '../../support/shop-floor.js';

const PATH = '/settings/model';
const FIELDS = {
  version: '0',
  intent: ['price_query', 'delivery_query'],
  tone: 'আন্তরিক, ছোট',
  calls: '২০০',
  amount: '৳1,000',
  promptPrice: '49.5',
  completionPrice: '198',
  timeout: '8',
  back: PATH,
};

let app: TestApp;
let fake: FakeModel;
let admin: Visitor;
beforeEach(async () => {
  fake = await fakeModel((asked) => ({
    answer: answerOf(asked, [{ text: 'জি আপু, দাম ' }, { fact: 'price.1.1' }], { intent: 'product_query' }, [
      { text: 'জি আপু, ইনবক্স দেখুন।' },
    ]),
  }));
  app = await testApp({ modelUrl: fake.url });
  admin = await visitor(app, 'admin');
});
afterEach(async () => {
  await app.close();
  await fake.close();
});
const ask = async () => {
  await stockShelf(app);
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'দাম কত?' });
  await app.drain();
};

describe('the model’s settings', () => {
  test('are kept by a plain form post, digits in either script, and hold for the next question', async () => {
    const done = await admin.post(PATH, FIELDS);
    expect(done).toMatchObject({ status: 303, flash: { kind: 'done', text: en.settings.saved } });
    expect((await app.deps.settingsOf(app.scope.shopId)).model).toEqual({
      intents: ['price_query', 'delivery_query'],
      tone: 'আন্তরিক, ছোট',
      budget: { calls: 200, amount: 100_000 },
      prices: { promptPerMillion: 4950, completionPerMillion: 19_800 },
      timeoutSeconds: 8,
    });
    await ask();
    expect(fake.asked[0]?.turn.tone).toBe('আন্তরিক, ছোট');
  });

  test('a wrong field is said at the field, with what was typed; nothing is kept', async () => {
    const { status, html } = await admin.post(PATH, { ...FIELDS, calls: 'many', timeout: '0' });
    expect(status).toBe(422);
    expect(html).toContain(en.reasons.number_wrong);
    expect(html).toContain('value="many"');
    expect((await app.deps.settingsOf(app.scope.shopId)).model.budget.calls).toBe(5000);
  });

  test('an old page is told that somebody was first', async () => {
    await admin.post(PATH, FIELDS);
    expect((await admin.post(PATH, FIELDS)).flash).toMatchObject({ kind: 'refused' });
  });

  test('none ticked: the model is used for nothing', async () => {
    const { intent: _none, ...rest } = FIELDS;
    await admin.post(PATH, rest);
    await ask();
    expect(fake.asked).toEqual([]);
  });

  test('what only a person answers is not offered', async () => {
    const { html } = await admin.get(PATH);
    expect(html).toContain('value="price_query"');
    for (const intent of ['complaint', 'return_refund', 'payment_dispute', 'abusive', 'spam'])
      expect(html).not.toContain(`value="${intent}"`);
  });

  test('are a section of the REST settings too', async () => {
    const { body } = await app.api('PATCH', '/settings/model', { value: { budget: { calls: 7 } } });
    expect(body.value.budget).toEqual({ calls: 7, amount: 50_000 });
    const refused = await app.api('PATCH', '/settings/model', { value: { budget: { calls: -1 } } });
    expect(refused.status).toBe(422);
  });
});

describe('the meter', () => {
  test('says what this month has used of its limits, on the page and in the API', async () => {
    await setSetting(app, 'model', {
      budget: { calls: 2 },
      prices: { promptPerMillion: 1_000_000, completionPerMillion: 0 },
    });
    await ask();
    const { html } = await admin.get(PATH);
    expect(html).toContain('fake-1');
    expect(html).toContain('1 of 2');
    expect(html).toContain('৳7 of ৳500');
    const { body } = await app.api('GET', '/usage');
    expect(body.model).toEqual({
      calls: { used: 1, limit: 2 },
      money: { used: { amount: 700, currency: 'BDT' }, limit: { amount: 50_000, currency: 'BDT' } },
      stopped: null,
    });
  });

  test('says that it has stopped, on the page and on Health, in both languages', async () => {
    await setSetting(app, 'model', { budget: { calls: 0 } });
    const reader = await visitor(app, 'admin', { locale: 'bn' });
    for (const path of [PATH, '/health']) {
      expect((await admin.get(path)).html).toContain(en.model.states.stopped);
      expect((await reader.get(path)).html).toContain(bn.model.states.stopped);
    }
    expect((await app.api('GET', '/usage')).body.model.stopped).toMatchObject({ code: 'model_budget_calls' });
  });

  test('Health says in plain words what went wrong last, and until when nobody asks', async () => {
    fake.reply = () => ({ status: 401 });
    await ask();
    expect((await admin.get('/health')).html).toContain('does not accept the key (code 401)');
    await app.store.commit([
      app.store.write.update(app.store.t.modelCircuit).set({ failures: 5, openUntil: app.deps.clock() + 60_000 }),
    ]);
    expect((await admin.get('/health')).html).toContain(en.model.states.rests);
  });
});

describe('the card', () => {
  test('says that the model wrote it and what it read otherwise, as the API does', async () => {
    await ask();
    const { id } = await the(app, 'drafts');
    const { html } = await admin.get(`/approvals/${id}`);
    expect(html).toContain(en.model.written);
    expect(html).toContain('Read by the model: Product question');
    expect((await app.api('GET', `/drafts/${id}`)).body).toMatchObject({
      writtenBy: 'model',
      intent: 'price_query',
      model: { state: 'done', outcome: 'used', reading: { intent: 'product_query' } },
    });
  });

  test('says why the local words stand', async () => {
    fake.reply = () => ({ refusal: 'no' });
    await ask();
    const { id } = await the(app, 'drafts');
    expect((await admin.get(`/approvals/${id}`)).html).toContain('The model refused to answer this.');
    expect((await app.api('GET', `/drafts/${id}`)).body).toMatchObject({
      writtenBy: 'template',
      model: { outcome: 'kept', reason: { code: 'model_refused' } },
    });
  });
});

test('without a key the page says how to set one up', async () => {
  const plain = await testApp();
  try {
    const { html } = await (await visitor(plain, 'admin')).get(PATH);
    expect(html).toContain('OPENAI_API_KEY');
    expect((await (await visitor(plain, 'admin')).get('/health')).html).toContain(en.model.states.off);
  } finally {
    await plain.close();
  }
});
