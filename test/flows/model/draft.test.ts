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

  test.each([
    {
      language: 'banglish',
      asked: 'dam koto apu?',
      said: ['Ji apu, ', ' er dam ', '. Kon size ta niben?'],
      line: 'Ji apu, inbox dekhun.',
      draft: 'Ji apu, Jamdani Saree er dam ৳1,450. Kon size ta niben?',
    },
    {
      language: 'en',
      asked: 'What is the price of this one?',
      said: ['Hello! The price of ', ' is ', '. Which one would you like?'],
      line: 'Hello! Please see your inbox.',
      draft: 'Hello! The price of Jamdani Saree is ৳1,450. Which one would you like?',
    },
  ])('is in the buyer’s language: $language', async ({ asked, language, said: [hello, middle, end], line, draft }) => {
    fake.reply = (call) => ({
      answer: answerOf(
        call,
        [
          { text: hello ?? '' },
          { fact: 'product.1' },
          { text: middle ?? '' },
          { fact: 'price.1.1' },
          { text: end ?? '' },
        ],
        {},
        [{ text: line }],
      ),
    });
    await ask(asked);
    expect(fake.asked[0]?.turn.language).toBe(language);
    expect(await the(app, 'drafts')).toMatchObject({ writtenBy: 'model', texts: { public: line, private: draft } });
  });

  test('is written without a number, a name or an address of the buyer’s ever going over the wire', async () => {
    const given = ['Rokeya Sultana', '01799887766', 'House 12, Road 5, Dhanmondi'];
    app.sandbox.control.message({ buyerId: MITU, text: `${given.join(', ')}. XL ta nibo, delivery charge koto?` });
    await app.drain();
    app.sandbox.control.message({ buyerId: MITU, text: 'Rokeya bolchi, 01799 887766 e call diben. dam koto?' });
    await app.drain();
    expect(fake.asked.length).toBeGreaterThan(0);
    for (const { raw } of fake.asked) {
      for (const secret of ['Rokeya', 'Sultana', 'House 12', 'Road 5', '9887766', '887766', 'Mitu'])
        expect(raw).not.toContain(secret);
    }
    expect(fake.asked.map(({ turn }) => turn.message).join()).toContain('[PHONE_1]');
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
