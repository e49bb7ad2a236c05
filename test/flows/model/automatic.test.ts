import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Segment } from '../../../src/domain/model/answer.js';
import { find } from '../../../src/store/rows.js';
import { MITU, type TestApp, testApp } from '../../support/app.js';
import { answerOf, type FakeModel, fakeModel } from '../../support/fake-model.js';
import { received, setSetting, stockShelf, the } from '../../support/shop-floor.js';

const plain: Segment[] = [
  { text: 'জি আপু, ' },
  { fact: 'stock.1.1' },
  { text: '। দাম ' },
  { fact: 'price.1.1' },
  { text: '।' },
];

let app: TestApp;
let fake: FakeModel;
beforeEach(async () => {
  fake = await fakeModel((asked) => ({ answer: answerOf(asked, plain) }));
  app = await testApp({ modelUrl: fake.url });
  await stockShelf(app);
  await setSetting(app, 'response-matrix', {
    automaticFrom: 0.1,
    rows: { price_query: { low: { action: 'automatic', template: 'price_query' } } },
  });
});
afterEach(async () => {
  await app.close();
  await fake.close();
});

const ask = async (text = 'Jamdani Saree এর দাম কত?') => {
  app.sandbox.control.message({ buyerId: MITU, text });
  await app.drain();
};
const sent = () => received(app, 'message').map(({ text }) => text);

test('where the matrix lets it go by itself, the model’s words go once they are checked, at once', async () => {
  await ask();
  expect(sent()).toEqual([expect.stringContaining('জি আপু, XL আছে। দাম ৳১,৪৫০।')]);
  expect(await find(app.store, 'drafts', {})).toEqual([]);
  expect(await the(app, 'modelCalls')).toMatchObject({ outcome: 'used', draftId: null });
});

test('words that are not the shop’s do not go unread: the local answer does, at once', async () => {
  fake.reply = (asked) => ({ answer: answerOf(asked, [{ text: 'জি জাদুকর, ' }, { fact: 'price.1.1' }]) });
  await ask();
  expect(sent()).toEqual([expect.stringContaining('Jamdani Saree: দাম ৳১,৪৫০')]);
  expect(await the(app, 'modelCalls')).toMatchObject({ outcome: 'kept', reason: { code: 'model_strange_word' } });
});

test('what the model reads as a person’s matter waits for one, as a draft with the local words', async () => {
  fake.reply = (asked) => ({ answer: answerOf(asked, plain, { intent: 'complaint', risk: 'medium' }) });
  await ask();
  app.pass(60_000);
  await app.drain();
  expect(sent()).toEqual([]);
  const draft = await the(app, 'drafts');
  expect(draft).toMatchObject({ status: 'pending', risk: 'medium', why: [{ code: 'model_sees_person' }] });
  expect(draft.texts.message).toContain('Jamdani Saree: দাম ৳১,৪৫০');
  expect(await the(app, 'outbox')).toMatchObject({ outcome: 'skipped', reason: { code: 'model_sees_person' } });
});

test('a model nobody asks keeps no answer back for longer than it may take', async () => {
  fake.reply = () => ({ hang: true });
  await setSetting(app, 'model', { timeoutSeconds: 0.1 });
  await ask();
  app.pass(3000);
  await app.drain();
  expect(sent()).toEqual([expect.stringContaining('Jamdani Saree: দাম ৳১,৪৫০')]);
});
