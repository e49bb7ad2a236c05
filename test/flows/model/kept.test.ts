import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Segment } from '../../../src/domain/model/answer.js';
import { eraseBuyer } from '../../../src/flows/buyer/erase.js';
import { approveDraft } from '../../../src/flows/draft/decide.js';
import { editProduct } from '../../../src/flows/product/edit.js';
import { find, update } from '../../../src/store/rows.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { type Asked, answerOf, type FakeModel, fakeModel, type Reply } from '../../support/fake-model.js';
import { received, type Stocked, setSetting, stockShelf, the } from '../../support/shop-floor.js';

const GOOD: Segment[] = [{ text: 'জি আপু, দাম ' }, { fact: 'price.1.1' }, { text: '।' }];
const LINE: Segment[] = [{ text: 'জি আপু, ইনবক্স দেখুন।' }];
const good = (asked: Asked): Reply => ({ answer: answerOf(asked, GOOD, {}, LINE) });
const says =
  (segments: Segment[], line = LINE) =>
  (asked: Asked): Reply => ({
    answer: answerOf(asked, segments, {}, line),
  });

let app: TestApp;
let fake: FakeModel;
let shelf: Stocked;
beforeEach(async () => {
  fake = await fakeModel(good);
  app = await testApp({ modelUrl: fake.url });
  shelf = await stockShelf(app);
});
afterEach(async () => {
  await app.close();
  await fake.close();
});

const ask = async (text = 'দাম কত?') => {
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text });
  await app.drain();
};
const call = () => the(app, 'modelCalls');

/** The local engine's draft stands as it was, and the reason is on record. */
async function localStands(code: string): Promise<void> {
  const draft = await the(app, 'drafts');
  expect(draft).toMatchObject({ status: 'pending', version: 1, writtenBy: null, template: 'reply.price' });
  expect(draft.texts.private).toContain('Jamdani Saree: দাম ৳১,৪৫০');
  expect(await call()).toMatchObject({ state: 'done', outcome: 'kept', reason: { code } });
}

describe('the local engine’s draft stands when the model', () => {
  const soon = { 'retry-after-ms': '1' };
  test.each<[string, string, (asked: Asked) => Reply]>([
    ['refuses', 'model_refused', () => ({ refusal: 'I cannot help with that.' })],
    ['answers no JSON', 'model_malformed', () => ({ content: 'The price is 1450 taka.' })],
    ['is cut short', 'model_malformed', () => ({ content: '{"und', finish: 'length' })],
    ['leaves a part out', 'model_malformed', (asked) => ({ answer: answerOf(asked, GOOD, {}, []) })],
    ['is busy', 'model_busy', () => ({ status: 429, headers: soon })],
    ['has no credit', 'model_no_credit', () => ({ status: 429, error: { code: 'insufficient_quota' }, headers: soon })],
    ['does not take the key', 'model_key', () => ({ status: 401 })],
    ['does not know the model', 'model_rejected', () => ({ status: 404 })],
    ['breaks down', 'model_failed', () => ({ status: 500, headers: soon })],
    ['says a price of its own', 'model_own_claim', says([{ text: 'জি, দাম ১২০০।' }])],
    ['names a fact there is not', 'model_fact_unknown', says([{ text: 'জি ' }, { fact: 'price.9.9' }])],
    ['says a price to everybody', 'model_private_in_public', says(GOOD, GOOD)],
    ['writes a long comment', 'model_too_long', says(GOOD, [{ text: 'জি আপু, '.repeat(30) }])],
    [
      'writes in English to a Bangla buyer',
      'model_language',
      says([{ text: 'Dear sister, the price is ' }, { fact: 'price.1.1' }]),
    ],
    ['makes a token up', 'model_malformed', says([{ text: 'জি আপু, [PHONE_4] নম্বরে জানান।' }])],
  ])('%s', async (_name, code, reply) => {
    fake.reply = reply;
    await ask();
    await localStands(code);
  });

  test('does not answer in time', async () => {
    await setSetting(app, 'model', { timeoutSeconds: 0.2 });
    fake.reply = () => ({ hang: true });
    await ask();
    await localStands('model_timeout');
    // Nobody knows what it cost: all that was held is counted.
    expect((await call()).cost).toBeGreaterThan(0);
    expect(await the(app, 'modelMonths')).toMatchObject({
      calls: 1,
      heldCalls: 0,
      held: 0,
      spent: (await call()).cost,
    });
  });

  test('cannot be reached', async () => {
    await fake.close();
    await ask();
    await localStands('model_unreachable');
    fake = await fakeModel(good);
  });

  test('is not used for what the buyer wants', async () => {
    await setSetting(app, 'model', { intents: ['delivery_query'] });
    await ask();
    expect(await find(app.store, 'modelCalls', {})).toEqual([]);
    expect(fake.asked).toEqual([]);
    expect(await the(app, 'drafts')).toMatchObject({ version: 1, writtenBy: null });
  });

  test('is no longer used once it is asked', async () => {
    fake.reply = () => ({ status: 500 });
    await ask();
    const { interactionId } = await call();
    const again = { state: 'waiting' as const, outcome: null, reason: null, leaseToken: null };
    await app.store.commit([update(app.store, 'modelCalls', { interactionId }, again)]);
    await setSetting(app, 'model', { intents: [] });
    await app.drain();
    await localStands('model_off');
  });
});

describe('what happens while the model writes', () => {
  /** Something happens between the question and the answer. */
  const meanwhile = (happen: () => Promise<unknown>) => {
    fake.reply = async (asked) => {
      await happen();
      return good(asked);
    };
  };

  test('a person’s yes counts for what they saw', async () => {
    meanwhile(async () => {
      const { id, version } = await the(app, 'drafts');
      await approveDraft(app.deps, app.scope, id, { version });
    });
    await ask();
    expect(await the(app, 'drafts')).toMatchObject({ writtenBy: null, template: 'reply.price' });
    expect(await call()).toMatchObject({ outcome: 'kept', reason: { code: 'draft_decided' } });
  });

  test('a buyer who wrote again is not answered to the words before', async () => {
    meanwhile(async () => {
      const { id, version, shopId } = await the(app, 'conversations');
      await app.store.commit([update(app.store, 'conversations', { shopId, id }, { version: version + 1 })]);
    });
    await ask();
    await localStands('changed_meanwhile');
  });

  test('a draft written anew for a corrected reading stays', async () => {
    meanwhile(async () => {
      const { id, shopId, version, texts } = await the(app, 'drafts');
      const corrected = { texts: { ...texts, private: 'ঠিক করা' }, version: version + 1 };
      await app.store.commit([update(app.store, 'drafts', { shopId, id }, corrected)]);
    });
    await ask();
    expect((await the(app, 'drafts')).texts.private).toBe('ঠিক করা');
    expect(await call()).toMatchObject({ outcome: 'kept', reason: { code: 'changed_meanwhile' } });
  });

  test('words around a price that changed are not used', async () => {
    meanwhile(() =>
      editProduct(app.deps, app.scope, shelf.productId, { variants: [{ id: shelf.xl, price: 150_000 }] }),
    );
    await ask();
    await localStands('model_facts_changed');
  });
});

describe('the server’s rest', () => {
  test('after five failures in a row nobody asks; after the rest one tries, and an answer ends it', async () => {
    fake.reply = () => ({ status: 401 });
    for (let at = 0; at < 7; at += 1) await ask(`দাম কত? ${'!'.repeat(at)}`);
    expect(fake.asked).toHaveLength(5);
    const reasons = (await find(app.store, 'modelCalls', {})).map(({ reason }) => reason?.code).sort();
    expect(reasons).toEqual([...Array(5).fill('model_key'), 'model_resting', 'model_resting']);
    expect(await the(app, 'modelCircuit')).toMatchObject({ failures: 5, lastError: { code: 'model_key' } });
    app.pass(31_000);
    fake.reply = good;
    await ask('এটার দাম কত আপু?');
    expect(await the(app, 'modelCircuit')).toMatchObject({ failures: 0, openUntil: null });
    expect((await find(app.store, 'drafts', { writtenBy: 'model' })).length).toBe(1);
  });

  test('a refusal is no failure of the server', async () => {
    fake.reply = () => ({ refusal: 'no' });
    for (let at = 0; at < 6; at += 1) await ask(`দাম কত? ${'!'.repeat(at)}`);
    expect(fake.asked).toHaveLength(6);
    expect(await the(app, 'modelCircuit')).toMatchObject({ failures: 0, lastError: { code: 'model_refused' } });
  });
});

describe('the same question again', () => {
  test('is answered from memory, at no cost, with the figures of now', async () => {
    await ask('দাম কত?');
    await ask('দাম  কত?');
    expect(fake.asked).toHaveLength(1);
    const calls = await find(app.store, 'modelCalls', {});
    expect(calls.map(({ remembered, outcome, cost }) => [remembered, outcome, cost === null]).sort()).toEqual([
      [false, 'used', false],
      [true, 'used', true],
    ]);
    expect(await the(app, 'modelMonths')).toMatchObject({ calls: 1 });
  });

  test('is asked anew when a price has changed', async () => {
    await ask();
    await editProduct(app.deps, app.scope, shelf.productId, { variants: [{ id: shelf.xl, price: 150_000 }] });
    await ask();
    expect(fake.asked).toHaveLength(2);
  });

  test('what holds somebody’s address is never remembered', async () => {
    await ask('দাম কত? nadia.islam@example.com');
    expect((await call()).outcome).toBe('used');
    expect(await find(app.store, 'modelAnswers', {})).toEqual([]);
  });
});

test('a call whose asker never came back is counted at its worst, and the local words stand', async () => {
  fake.reply = () => ({ status: 500, headers: { 'retry-after-ms': '1' } });
  await ask();
  const { interactionId, shopId } = await call();
  const month = await the(app, 'modelMonths');
  const taken = { state: 'asking' as const, leaseUntil: 1, leaseToken: 'gone', month: month.month, held: 5000 };
  await app.store.commit([
    update(app.store, 'modelCalls', { interactionId }, { ...taken, outcome: null, reason: null }),
    update(app.store, 'modelMonths', { shopId, month: month.month }, { heldCalls: 1, held: 5000 }),
  ]);
  await app.drain();
  await localStands('model_lost');
  expect(await the(app, 'modelMonths')).toMatchObject({ calls: 2, spent: 5000, heldCalls: 0, held: 0 });
});

test('an erased buyer leaves nothing in what the model read', async () => {
  await ask('দাম কত? nadia.islam@example.com');
  expect((await call()).reading).not.toBeNull();
  const { id } = await the(app, 'buyers');
  await eraseBuyer(app.deps, app.scope, id, 'asked');
  expect((await call()).reading).toBeNull();
  expect(received(app, 'message')).toEqual([]);
});

test('a reading may be riskier: the draft is marked so and approved by itself only', async () => {
  fake.reply = (asked) => ({ answer: answerOf(asked, GOOD, { risk: 'medium' }, LINE) });
  await ask();
  expect(await the(app, 'drafts')).toMatchObject({ risk: 'medium', likeness: null, writtenBy: 'model' });
  fake.reply = (asked) => ({ answer: answerOf(asked, GOOD, { intent: 'complaint', risk: 'high' }, LINE) });
  await ask('এটা কেমন দাম ভাই?');
  const [second] = await find(app.store, 'drafts', { writtenBy: null });
  expect(second).toMatchObject({ risk: 'high', template: 'reply.price' });
  const [seen] = await find(app.store, 'modelCalls', { outcome: 'kept' });
  expect(seen).toMatchObject({ reason: { code: 'model_sees_person' }, reading: { intent: 'complaint', risk: 'high' } });
});
