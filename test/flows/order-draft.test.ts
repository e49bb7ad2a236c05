import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { find } from '../../src/store/rows.js';
import { MITU, POST, type TestApp, testApp } from '../support/app.js';
import { OTHER_POST, received, type Stocked, stockShelf, the } from '../support/shop-floor.js';

const CONTACT = 'My name is Nadia Islam, phone 01799887766, address: House 12, Road 5, Dhanmondi, Dhaka';

let app: TestApp;
let shelf: Stocked;
beforeEach(async () => {
  app = await testApp();
  shelf = await stockShelf(app);
});
afterEach(() => app.close());

async function settle(ms = 10_000): Promise<void> {
  await app.drain();
  app.pass(ms);
  await app.drain();
}
const write = async (text: string) => {
  app.sandbox.control.message({ buyerId: MITU, text });
  await settle();
};
const approve = async () => {
  const draft = await the(app, 'drafts', { status: 'pending' });
  await approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
  await settle();
  return draft;
};
const order = () => the(app, 'orders');
const lines = async () => find(app.store, 'orderLines', { orderId: (await order()).id });
const said = () => received(app, 'message').map(({ text }) => text);
const tap = async (payload: string) => {
  app.sandbox.control.tapButton({ buyerId: MITU, payload });
  await settle();
};
const yesButtons = () =>
  received(app, 'message').flatMap(({ payload }) => JSON.stringify(payload).match(/yes:[0-9a-f-]+:[0-9a-f-]+/) ?? []);

async function begun(): Promise<void> {
  await write('jamdani saree XL 2 ta nibo');
  await approve();
}
async function summed(): Promise<void> {
  await begun();
  await write(CONTACT);
  expect(yesButtons()).toHaveLength(1);
}

describe('what an order lacks', () => {
  test('is asked for in one message, the second time in other words, then by a person', async () => {
    await begun();
    const first = said().at(-1);
    await write('jamdani saree nibo');
    const second = said().at(-1);
    expect(second).not.toBe(first);
    expect(second).toContain('আর শুধু এটুকু দরকার');
    const before = said().length;
    await write('nibo vai');
    expect(said()).toHaveLength(before);
    expect(await the(app, 'tasks', { kind: 'answer', status: 'open' })).toMatchObject({
      reason: { code: 'details_not_given' },
    });
    await write('nibo vai');
    expect(await find(app.store, 'tasks', { kind: 'answer', status: 'open' })).toHaveLength(1);
  });

  test('comes piece by piece: a district said later leaves the address as it was', async () => {
    await begun();
    await write('address: House 12, Road 5, college para');
    const { address } = await order();
    expect(address).toContain('House 12, Road 5');
    await write('jela Feni');
    expect(await order()).toMatchObject({ address, district: 'Feni' });
  });

  test('is asked afresh once the buyer has given some of it', async () => {
    await begun();
    await write('01799887766');
    await write('address: House 12, Road 5, Dhanmondi, Dhaka');
    const last = said().at(-1) ?? '';
    expect(last).toContain('নাম');
    expect(last).not.toContain('মোবাইল');
    expect(await find(app.store, 'tasks', { kind: 'answer' })).toEqual([]);
  });

  test('does not stand in the way of what the buyer wants to know', async () => {
    await begun();
    await write('delivery charge koto?');
    const draft = await the(app, 'drafts', { status: 'pending' });
    expect(draft).toMatchObject({ intent: 'delivery_query', template: 'reply.delivery' });
    expect(draft.texts.message).toContain('৳৭০');
    expect(draft.texts.message).not.toContain('আর শুধু এটুকু দরকার');
  });

  test('of a cancelled wish is asked for no more', async () => {
    await begun();
    await write('order cancel koren');
    expect(await the(app, 'drafts', { status: 'pending' })).toMatchObject({ template: 'reply.cancel_ack' });
  });
});

describe('after the summary', () => {
  test.each([
    [
      'a quantity',
      'na 3 ta den',
      async () => expect(await lines()).toMatchObject([{ variantId: shelf.xl, quantity: 3 }]),
    ],
    ['a size', 'XL na L den', async () => expect(await lines()).toMatchObject([{ variantId: shelf.l, quantity: 2 }])],
    ['a phone', 'number vul, 01899887766 hobe', async () => expect((await order()).phone).toBe('01899887766')],
  ])('%s corrected in words changes the order', async (_, words, holds) => {
    await summed();
    await write(words);
    await holds();
  });

  test('a yes to what it was before counts for nothing, the new summary does', async () => {
    await summed();
    const [old] = yesButtons();
    await write('na 3 ta den');
    const all = yesButtons();
    expect(all).toHaveLength(2);
    await tap(old ?? '');
    expect((await order()).yesAt).toBeNull();
    await tap(all[1] ?? '');
    expect((await order()).yesAt).not.toBeNull();
  });

  test('a change after the yes asks for another', async () => {
    await summed();
    await tap(yesButtons()[0] ?? '');
    await write('XL na L den');
    expect(yesButtons()).toHaveLength(2);
    const { body } = await app.api('GET', `/orders/${(await order()).id}`);
    const confirmed = body.allowedTransitions.find(({ to }: { to: string }) => to === 'confirmed');
    expect(confirmed.reasons.map(({ code }: { code: string }) => code)).toContain('yes_outdated');
  });
});

describe('two products', () => {
  beforeEach(async () => {
    const variants = [{ sku: 'PJ-M', options: {}, price: { amount: 90_000, currency: 'BDT' }, stock: 9 }];
    await app.api('POST', '/products', {
      name: 'Cotton Panjabi',
      aliases: ['panjabi'],
      variants,
      postIds: [OTHER_POST],
    });
  });

  test('are two lines, and a word about one leaves the other', async () => {
    await write('jamdani saree XL 2 ta nibo');
    await write('cotton panjabi 1 ta o nibo');
    const both = await lines();
    expect(both.map(({ quantity, text }) => `${quantity} ${text}`).sort()).toEqual([
      '1 Cotton Panjabi',
      '2 Jamdani Saree · XL',
    ]);
    await write('jamdani saree 3 ta den');
    expect((await lines()).map(({ quantity }) => quantity).sort()).toEqual([1, 3]);
  });

  test('a quantity alone that could be of either changes neither', async () => {
    await write('jamdani saree XL 2 ta nibo');
    await write('cotton panjabi 1 ta o nibo');
    const { id } = await the(app, 'conversations');
    await app.store.commit([app.store.write.update(app.store.t.conversations).set({ productId: null })]);
    expect(id).toBeTruthy();
    await write('na 5 ta den');
    expect((await lines()).map(({ quantity }) => quantity).sort()).toEqual([1, 2]);
  });

  test('asked for below two posts are one order of the buyer', async () => {
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'XL 1ta nibo' });
    await settle();
    app.sandbox.control.comment({ buyerId: MITU, postId: OTHER_POST, text: '2ta nibo' });
    await settle();
    expect(await lines()).toHaveLength(2);
  });
});
