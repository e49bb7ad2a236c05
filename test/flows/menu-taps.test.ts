import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { putProfile } from '../../src/flows/page/profile.js';
import { find, findOne } from '../../src/store/rows.js';
import { MITU, PAGE, TANVIR, type TestApp, testApp } from '../support/app.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await putProfile(app.deps, app.scope, PAGE, app.deps.defaults['messenger-profile']);
});
afterEach(() => app.close());

const drafts = () => find(app.store, 'drafts', {});
const interactions = () => find(app.store, 'interactions', {});
const sent = () => app.sandbox.world.received.filter(({ kind }) => kind === 'message');
const tap = async (payload: string, buyerId = MITU) => {
  app.sandbox.control.tapMenu({ buyerId, payload });
  await app.drain();
};
const automatic = (intent: string) =>
  app.api('PATCH', '/settings/response-matrix', {
    value: { rows: { [intent]: { low: { action: 'automatic', template: intent } } } },
  });
const policy = (key: string, bn: string, en: string) => app.api('PUT', `/policies/${key}`, { text: { bn, en } });

describe('Get Started', () => {
  beforeEach(async () => {
    await putProfile(app.deps, app.scope, PAGE, { ...app.deps.defaults['messenger-profile'], questions: [] });
  });

  test('is greeted as the matrix says: a draft until an admin lets it go by itself', async () => {
    app.sandbox.control.getStarted({ buyerId: MITU, ref: 'eid26' });
    await app.drain();
    expect(await drafts()).toMatchObject([
      { status: 'pending', intent: 'greeting', channel: 'messenger', language: 'bn', confidence: 1 },
    ]);
    expect(sent()).toEqual([]);
    const conversation = await findOne(app.store, 'conversations', { thread: MITU });
    expect(conversation).toMatchObject({ referral: { ref: 'eid26' }, windowSource: 'postback' });
    expect(conversation?.windowUntil).toBeGreaterThan(app.sandbox.now());
    // Its title is no word of the buyer's: it tells nothing of their language.
    expect(await find(app.store, 'buyers', {})).toMatchObject([{ language: null }]);
  });

  test('goes by itself where the matrix says so', async () => {
    expect((await automatic('greeting')).status).toBe(200);
    app.sandbox.control.getStarted({ buyerId: MITU });
    await app.drain();
    expect(await drafts()).toEqual([]);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.text).toContain('স্বাগতম');
  });
});

describe('a question of the welcome screen', () => {
  const ask = async (question: string, buyerId = MITU) => {
    app.sandbox.control.tapQuestion({ buyerId, payload: `ask:${question}` });
    await app.drain();
  };

  test('is understood and answered like the same words typed', async () => {
    const [, delivery] = app.deps.defaults['messenger-profile'].questions;
    await ask(delivery?.bn ?? '');
    app.sandbox.control.message({ buyerId: TANVIR, text: delivery?.bn ?? '' });
    await app.drain();
    const [tapped, typed] = await interactions();
    expect(tapped).toMatchObject({ kind: 'postback', intent: 'delivery_query', text: delivery?.bn });
    expect([typed?.intent, typed?.confidence, typed?.tier]).toEqual([tapped?.intent, tapped?.confidence, tapped?.tier]);
    const [first, second] = await drafts();
    expect(first?.texts.message).toContain('৳');
    expect(first?.texts).toEqual(second?.texts);
    expect(first?.claims.length).toBeGreaterThan(0);
  });

  test('in English is answered in English', async () => {
    await ask('Where is my order?');
    expect(await drafts()).toMatchObject([{ intent: 'order_status', language: 'en' }]);
  });

  test('that an admin has changed since is answered as the buyer still read it', async () => {
    app.sandbox.world.profile.ice_breakers = [
      { locale: 'default', call_to_actions: [{ question: 'Old words', payload: 'ask:How do I pay?' }] },
    ];
    await ask('How do I pay?');
    expect(await interactions()).toMatchObject([{ intent: 'payment_query', text: 'How do I pay?' }]);
  });
});

describe('the menu', () => {
  test('tells of the buyer’s latest order, from live data', async () => {
    const answer = await app.api('POST', '/orders', {
      buyer: { name: 'Mitu Akter', phone: '01712345678' },
      lines: [{ text: 'saree', quantity: 1 }],
    });
    expect(answer.status).toBe(201);
    app.sandbox.control.message({ buyerId: MITU, text: 'assalamu alaikum' });
    await app.drain();
    const [buyer] = (await find(app.store, 'interactions', {})).map(({ buyerId }) => buyerId);
    await app.store.commit([app.store.write.update(app.store.t.orders).set({ buyerId: buyer })]);
    await tap('menu:track:en');
    const pending = await find(app.store, 'drafts', { status: 'pending' });
    expect(pending).toMatchObject([{ intent: 'order_status' }]);
    expect(pending[0]?.texts.message).toContain(answer.body.number);
  });

  test('says so when there is no order', async () => {
    await tap('menu:track:en');
    expect(await drafts()).toMatchObject([{ template: 'reply.order_status_none', language: 'en' }]);
  });

  test('answers with the policies as facts: a draft, void when one is written anew', async () => {
    await policy('return', 'তিন দিনের মধ্যে বদল করা যায়।', 'Exchange within 3 days.');
    await policy('payment', 'ক্যাশ অন ডেলিভারি।', 'Cash on delivery.');
    await tap('menu:policies:bn');
    const [draft] = await drafts();
    expect(draft).toMatchObject({ status: 'pending', template: 'reply.policies', language: 'bn' });
    expect(draft?.texts.message).toContain('তিন দিনের মধ্যে বদল করা যায়।');
    expect(draft?.texts.message).toContain('ক্যাশ অন ডেলিভারি।');
    expect(draft?.claims).toMatchObject([
      { kind: 'policy', subjectId: 'payment', value: 1 },
      { kind: 'policy', subjectId: 'return', value: 1 },
    ]);
    expect(draft?.why).toContainEqual({ code: 'policies_asked' });
    await policy('return', 'বদল হয় না।', 'No exchange.');
    const yes = await app.api('POST', `/drafts/${draft?.id}/approve`, { version: draft?.version });
    expect(yes.status).toBe(409);
    expect(sent()).toEqual([]);
  });

  test('goes out once a person says yes', async () => {
    await policy('return', 'তিন দিনের মধ্যে বদল করা যায়।', 'Exchange within 3 days.');
    await tap('menu:policies:en');
    const [draft] = await drafts();
    expect((await app.api('POST', `/drafts/${draft?.id}/approve`, { version: draft?.version })).status).toBe(200);
    app.pass(60_000);
    await app.drain();
    expect(sent().map(({ text }) => text)).toEqual([expect.stringContaining('Exchange within 3 days.')]);
  });

  test('without any policy waits for a person', async () => {
    await tap('menu:policies:bn');
    expect(await drafts()).toEqual([]);
    expect(await interactions()).toMatchObject([{ status: 'waiting' }]);
  });

  test('hands over to a person, who gets no draft and a running clock', async () => {
    expect((await automatic('other')).status).toBe(200);
    await tap('menu:person:bn');
    expect(await drafts()).toEqual([]);
    expect(sent()).toEqual([]);
    expect(await interactions()).toMatchObject([{ status: 'waiting', intent: 'other' }]);
    expect(await find(app.store, 'slaClocks', {})).toHaveLength(1);
  });

  test('answers in the language the buyer wrote in before, and learns none from its own words', async () => {
    app.sandbox.control.message({ buyerId: MITU, text: 'আসসালামু আলাইকুম' });
    await app.drain();
    await tap('menu:track:en');
    expect((await find(app.store, 'drafts', { status: 'pending' }))[0]).toMatchObject({ language: 'bn' });
    expect(await find(app.store, 'buyers', {})).toMatchObject([{ language: 'bn' }]);
    await tap('menu:track:en', TANVIR);
    const tanvir = (await find(app.store, 'buyers', {})).find(({ language }) => language === null);
    expect(tanvir).toBeDefined();
  });

  test('tapped twice through the same event counts once', async () => {
    app.sandbox.control.setFaults({ duplicateWebhooks: true });
    await tap('menu:track:bn');
    expect(await interactions()).toHaveLength(1);
    expect(await drafts()).toHaveLength(1);
  });
});
