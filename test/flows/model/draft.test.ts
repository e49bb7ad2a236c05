import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveDraft } from '../../../src/flows/draft/decide.js';
import { editProduct } from '../../../src/flows/product/edit.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { answerOf, type FakeModel, fakeModel } from '../../support/fake-model.js';
import { received, type Stocked, stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let fake: FakeModel;
let shelf: Stocked;
beforeEach(async () => {
  fake = await fakeModel((asked) => ({
    answer: answerOf(
      asked,
      [
        { text: 'জি আপু, ' },
        { fact: 'product.1' },
        { text: ' এর দাম ' },
        { fact: 'price.1.1' },
        { text: '। কোনটি নিবেন?' },
      ],
      {},
      [{ text: 'জি আপু, ইনবক্স দেখুন।' }],
    ),
  }));
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

describe('a draft the model writes', () => {
  test('takes the place of the local one, every figure filled in from our rows, and waits for a person', async () => {
    await ask();
    const draft = await the(app, 'drafts');
    expect(draft).toMatchObject({ status: 'pending', version: 2, writtenBy: 'model' });
    expect(draft.texts).toEqual({
      public: 'জি আপু, ইনবক্স দেখুন।',
      private: 'জি আপু, Jamdani Saree এর দাম ৳১,৪৫০। কোনটি নিবেন?',
    });
    expect(draft.claims).toEqual([{ kind: 'price', subjectId: shelf.xl, value: 145_000, text: '৳১,৪৫০' }]);
    expect(received(app, 'public_reply', 'private_reply', 'message')).toEqual([]);
    expect(await the(app, 'modelCalls')).toMatchObject({ state: 'done', outcome: 'used', reason: null });
  });

  test('is sent as it was approved', async () => {
    await ask();
    const { id, version, texts } = await the(app, 'drafts');
    await approveDraft(app.deps, app.scope, id, { version });
    app.pass(30_000);
    await app.drain();
    app.pass(30_000);
    await app.drain();
    expect(received(app, 'public_reply', 'private_reply').map(({ text }) => text)).toEqual([
      texts.public,
      texts.private,
    ]);
  });

  test('is void when a price it names has changed', async () => {
    await ask();
    const { id, version } = await the(app, 'drafts');
    await editProduct(app.deps, app.scope, shelf.productId, { variants: [{ id: shelf.xl, price: 150_000 }] });
    await expect(approveDraft(app.deps, app.scope, id, { version })).rejects.toMatchObject({
      reasons: [{ code: 'claim_flipped' }],
    });
  });
});
