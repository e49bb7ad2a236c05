import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nextAction } from '../../src/domain/order/next-action.js';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { editOrder } from '../../src/flows/order/edit.js';
import { loadOrder } from '../../src/flows/order/load.js';
import { moveOrder } from '../../src/flows/order/move.js';
import { countUnits, recordYes } from '../../src/flows/order/record.js';
import { find, insert } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { MITU, PAGE, POST, type TestApp, testApp } from '../support/app.js';
import { deliver } from '../support/deliver.js';
import { received, stockShelf, the } from '../support/shop-floor.js';

const SECOND = 1000;

let app: TestApp;
let productId: string;
let black: string;
let red: string;
beforeAll(async () => {
  app = await testApp();
  const colour = (name: string) => ({
    sku: `TP-${name}`,
    options: { color: name },
    price: { amount: 65_000, currency: 'BDT' },
    stock: 900,
  });
  const { body } = await app.api('POST', '/products', {
    name: 'Three-Piece Set',
    variants: [colour('black'), colour('red')],
  });
  productId = body.id;
  [black, red] = body.variants.map(({ id }: { id: string }) => id);
});
afterAll(() => app.close());

/** Where a comment stands: the post it is counted to, and its parent. */
interface Place {
  post: string;
  parent: string;
  /** Said there before, so that there is something to reply to. */
  before: object[];
}

let cases = 0;

/** A comment of a buyer of its own, in a place of its own. */
class Commented {
  id: string;
  readonly at = Math.floor(app.deps.clock() / SECOND);
  private readonly place: Place;
  private readonly buyer: string;
  constructor(where: (n: number) => Place) {
    cases += 1;
    this.id = `12214${cases}_1`;
    this.buyer = `778899${cases}`;
    this.place = where(cases);
  }

  /** One that the sandbox has written. */
  static known(id: string): Commented {
    const comment = new Commented(ANY as (n: number) => Place);
    comment.id = id;
    return comment;
  }

  /** The shop sells the product under this post. */
  async sellHere(): Promise<void> {
    const { shopId } = app.scope;
    const id = this.place.post;
    await app.store.commit([
      insert(app.store, 'posts', { id, shopId, pageId: PAGE, text: '', createdAt: 1, seenAt: 1 }),
      insert(app.store, 'postProducts', { shopId, postId: id, productId }),
    ]);
    for (const value of this.place.before) await tell(value);
  }

  tell(verb: string, more: object = {}, time = 0): Promise<void> {
    const { post: post_id, parent: parent_id } = this.place;
    const from = { id: this.buyer, name: 'Nadia Islam' };
    const value = {
      item: 'comment',
      verb,
      comment_id: this.id,
      post_id,
      parent_id,
      from,
      created_time: this.at + time,
    };
    return tell({ ...value, ...more }, this.at + time);
  }

  async message(): Promise<Row<'messages'>> {
    return the(app, 'messages', { facebookId: this.id });
  }

  async conversationId(): Promise<string> {
    return (await this.message()).conversationId;
  }

  async drafts(): Promise<Row<'drafts'>[]> {
    const rows = await find(app.store, 'drafts', { conversationId: await this.conversationId() });
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async asks(): Promise<string[]> {
    const rows = await find(app.store, 'interactions', { conversationId: await this.conversationId() });
    const own = rows.filter(({ text }) => text !== '');
    return own.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ status, closedReason }) => closedReason ?? status);
  }

  async order(): Promise<Row<'orders'>> {
    return the(app, 'orders', { conversationId: await this.conversationId() });
  }

  /** What the order is about, and what it holds. */
  async wanted(): Promise<{ lines: [string, number][]; held: [string, number][] }> {
    const { id: orderId } = await this.order();
    const lines = await find(app.store, 'orderLines', { orderId });
    const held = await find(app.store, 'reservations', { orderId, state: ['soft', 'hard'] });
    const pairs = (rows: { variantId: string | null; quantity: number }[]): [string, number][] =>
      rows.map(({ variantId, quantity }) => [
        variantId === black ? 'black' : variantId === red ? 'red' : '?',
        quantity,
      ]);
    return { lines: pairs(lines), held: pairs(held) };
  }

  async tasks(): Promise<[string, string | undefined, string][]> {
    const rows = await find(app.store, 'tasks', { orderId: (await this.order()).id, kind: 'check' });
    return rows
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ status, reason, text }) => [status, reason?.code, text.replace(/^\S+: /, '')]);
  }

  /** A person's yes to the reply, and it has left as far as it can. */
  async approve(): Promise<void> {
    const draft = (await this.drafts()).find(({ status }) => status === 'pending');
    await approveDraft(app.deps, app.scope, draft?.id ?? '', { version: draft?.version ?? 0 });
    app.pass(10 * SECOND);
    await app.drain();
  }

  async confirm(): Promise<void> {
    await this.approve();
    const { id } = await this.order();
    const phone = `017${String(99887000 + cases)}`;
    const details = { phone, address: 'House 12, Road 5, Dhanmondi', district: 'Dhaka' };
    await editOrder(app.deps, app.scope, { id }, { name: `Nadia ${cases}`, ...details });
    await recordYes(app.deps, app.scope, { id }, 'said so on the phone');
    const { version } = await this.order();
    await moveOrder(app.deps, app.scope, { id, version, to: 'confirmed' });
    await app.drain();
  }
}

async function tell(value: object, time = Math.floor(app.deps.clock() / SECOND)): Promise<void> {
  expect(await deliver(app, { id: PAGE, time, changes: [{ field: 'feed', value }] })).toBe(200);
  await app.drain();
}

const said = (n: number, id: string, parent: string, from: object): object => ({
  item: 'comment',
  verb: 'add',
  comment_id: id,
  post_id: `${PAGE}_12214${n}`,
  parent_id: parent,
  from,
  message: 'inbox korun',
  created_time: Math.floor(app.deps.clock() / SECOND),
});

const PLACES: [string, (n: number) => Place][] = [
  ['a post', (n) => ({ post: `${PAGE}_12214${n}`, parent: `${PAGE}_12214${n}`, before: [] })],
  ['a photo post', (n) => ({ post: `${PAGE}_12214${n}`, parent: `${PAGE}_555${n}`, before: [] })],
  ['a photo of an album', (n) => ({ post: `${PAGE}_12214${n}`, parent: `555${n}`, before: [] })],
  ['a video', (n) => ({ post: `${PAGE}_12214${n}`, parent: `${PAGE}_777${n}`, before: [] })],
  [
    'a reply to a reply',
    (n) => ({
      post: `${PAGE}_12214${n}`,
      parent: `12214${n}_8`,
      before: [
        said(n, `12214${n}_9`, `${PAGE}_12214${n}`, { id: `5${n}`, name: 'Somebody Else' }),
        said(n, `12214${n}_8`, `12214${n}_9`, { id: PAGE, name: 'Page' }),
      ],
    }),
  ],
];
const [ANY] = PLACES.map(([, place]) => place);

async function asked(where = ANY as (n: number) => Place, message = '2 black'): Promise<Commented> {
  const comment = new Commented(where);
  await comment.sellHere();
  await comment.tell('add', { message });
  return comment;
}

describe.each(PLACES)('“2 black” below %s', (_name, where) => {
  test('before approval, edited to “1 red”, hidden, shown again, removed: record, draft, order and what it holds follow', async () => {
    const comment = await asked(where);
    expect(await comment.wanted()).toEqual({ lines: [['black', 2]], held: [['black', 2]] });

    await comment.tell('edited', { message: '1 red' }, 60);
    expect(await comment.message()).toMatchObject({ text: '1 red', state: 'edited' });
    expect(await comment.wanted()).toEqual({ lines: [['red', 1]], held: [['red', 1]] });
    const [old, fresh, ...more] = await comment.drafts();
    expect(old).toMatchObject({ status: 'void', voidReason: { code: 'comment_edited' } });
    expect(fresh).toMatchObject({ status: 'pending', kind: 'order', orderId: (await comment.order()).id });
    expect(fresh?.why[0]).toEqual({ code: 'comment_edited' });
    expect(more).toEqual([]);
    expect(await comment.asks()).toEqual(['comment_edited', 'waiting']);
    expect(await comment.tasks()).toEqual([]);

    await comment.tell('hide', { from: undefined, message: '1 red' }, 120);
    expect(await comment.message()).toMatchObject({ state: 'hidden' });
    expect((await comment.drafts()).at(-1)).toMatchObject({ status: 'void', voidReason: { code: 'comment_hidden' } });
    expect((await comment.wanted()).held).toEqual([]);
    expect(await comment.tasks()).toEqual([['open', 'comment_hidden', '“1 red”']]);

    await comment.tell('unhide', { from: undefined, message: '1 red' }, 180);
    expect(await comment.message()).toMatchObject({ state: 'edited' });
    expect((await comment.drafts()).at(-1)).toMatchObject({ status: 'pending', why: [{ code: 'comment_shown' }, {}] });
    expect(await comment.wanted()).toEqual({ lines: [['red', 1]], held: [['red', 1]] });
    expect((await comment.tasks()).map(([status]) => status)).toEqual(['done']);

    await comment.tell('remove', { message: undefined, created_time: undefined }, 240);
    expect(await comment.message()).toMatchObject({ text: '1 red', state: 'removed' });
    expect((await comment.drafts()).at(-1)).toMatchObject({ status: 'void', voidReason: { code: 'comment_removed' } });
    expect(await comment.wanted()).toEqual({ lines: [['red', 1]], held: [] });
    expect(await comment.order()).toMatchObject({ status: 'new' });
    expect((await comment.tasks()).at(-1)).toEqual(['open', 'comment_removed', '“1 red”']);
    expect((await comment.asks()).filter((status) => status === 'waiting')).toEqual([]);
  });

  test('after the order was confirmed, edited and removed: the order is stopped and a person asked, its lines stay', async () => {
    const comment = await asked(where);
    await comment.confirm();
    await comment.tell('edited', { message: '1 red' }, 60);
    expect(await comment.wanted()).toEqual({ lines: [['black', 2]], held: [['black', 2]] });
    const order = await comment.order();
    expect(order).toMatchObject({ status: 'confirmed', hold: expect.stringContaining('এডিট') });
    const { facts } = await loadOrder(app.deps, order.shopId, order.id);
    expect(nextAction(facts, app.deps.clock())).toMatchObject({ actionKey: 'release_hold', by: 'seller' });
    expect(await comment.tasks()).toEqual([['open', 'comment_edited', '“2 black” → “1 red”']]);
    expect((await comment.drafts()).filter(({ status }) => status === 'pending')).toEqual([]);
    expect((await comment.asks()).at(-1)).toBe('waiting');
    await countUnits(app.deps, app.scope, { id: order.id });
    const { version } = await comment.order();
    const pack = moveOrder(app.deps, app.scope, { id: order.id, version, to: 'packed' });
    await expect(pack).rejects.toMatchObject({ reasons: [{ code: 'on_hold' }] });

    await comment.tell('remove', { message: undefined }, 120);
    expect(await comment.message()).toMatchObject({ state: 'removed' });
    expect(await comment.wanted()).toEqual({ lines: [['black', 2]], held: [['black', 2]] });
    expect(await comment.tasks()).toEqual([['open', 'comment_removed', '“1 red”']]);
    expect((await comment.asks()).at(-1)).toBe('comment_removed');
  });
});

test('edited after the reply was sent: the New order follows, its reply is looked at again, and a person told', async () => {
  const { shopId } = app.scope;
  await app.store.commit([
    insert(app.store, 'posts', { id: POST, shopId, pageId: PAGE, text: '', createdAt: 1, seenAt: 1 }),
    insert(app.store, 'postProducts', { shopId, postId: POST, productId }),
  ]);
  const { id: commentId } = app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: '2 black' });
  await app.drain();
  const comment = Commented.known(commentId);
  await comment.approve();
  expect((await comment.drafts()).map(({ status }) => status)).toEqual(['sent']);
  for (const text of ['1 red', '3 red']) {
    app.sandbox.control.editComment({ commentId, text });
    await app.drain();
  }
  expect(await comment.wanted()).toEqual({ lines: [['red', 3]], held: [['red', 3]] });
  expect((await comment.drafts()).at(-1)).toMatchObject({ status: 'pending', why: [{ code: 'comment_edited' }, {}] });
  expect(await comment.tasks()).toEqual([['open', 'comment_edited', '“1 red” → “3 red”']]);
  expect((await comment.asks()).filter((status) => status === 'waiting')).toHaveLength(1);
});

test('an order whose words ask for nothing any more holds nothing, and a person decides about it', async () => {
  const comment = await asked();
  await comment.tell('edited', { message: 'dam koto?' }, 60);
  expect(await comment.wanted()).toEqual({ lines: [['black', 2]], held: [] });
  expect(await comment.tasks()).toEqual([['open', 'comment_edited', '“2 black” → “dam koto?”']]);
  expect((await comment.drafts()).at(-1)).toMatchObject({ status: 'pending', kind: 'reply', intent: 'price_query' });
});

test('an edit after the parcel left makes no second order', async () => {
  const comment = await asked();
  await comment.confirm();
  const { id } = await comment.order();
  await countUnits(app.deps, app.scope, { id });
  for (const [to, more] of [
    ['packed', {}],
    ['in_delivery', { courier: 'x', trackingId: 'T1' }],
  ] as const) {
    const { version } = await comment.order();
    await moveOrder(app.deps, app.scope, { id, version, to, ...more });
  }
  await comment.tell('edited', { message: '1 red nibo' }, 60);
  expect(await comment.order()).toMatchObject({ id, status: 'in_delivery', hold: null });
  expect(await comment.tasks()).toEqual([['open', 'comment_edited', '“2 black” → “1 red nibo”']]);
});

describe('in the wrong order', () => {
  const fresh = async (): Promise<Commented> => {
    const comment = new Commented(ANY as (n: number) => Place);
    await comment.sellHere();
    return comment;
  };

  test('an edit before its comment stands for it', async () => {
    const comment = await fresh();
    await comment.tell('edited', { message: '1 red' }, 60);
    await comment.tell('add', { message: '2 black' });
    expect(await comment.message()).toMatchObject({ text: '1 red', state: 'edited' });
    expect(await comment.wanted()).toMatchObject({ lines: [['red', 1]] });
    expect(await comment.drafts()).toMatchObject([{ status: 'pending' }]);
  });

  test('an edit older than the one on record changes nothing', async () => {
    const comment = await asked();
    await comment.tell('edited', { message: '1 red' }, 120);
    await comment.tell('edited', { message: '5 red' }, 60);
    expect(await comment.message()).toMatchObject({ text: '1 red' });
    expect(await comment.wanted()).toMatchObject({ lines: [['red', 1]] });
  });

  test('an edit dated by its comment counts by the time of its entry', async () => {
    const comment = await asked();
    const edit = (message: string, time: number) => comment.tell('edited', { message, created_time: comment.at }, time);
    await edit('3 black', 120);
    await edit('4 black', 60);
    expect(await comment.message()).toMatchObject({ text: '3 black' });
  });

  test.each([
    ['removed', 'remove', 'removed'],
    ['hidden', 'hide', 'hidden'],
  ])('a comment that was %s before it came is on record, and asks for nothing', async (_name, verb, state) => {
    const comment = await fresh();
    await comment.tell(verb, { message: undefined }, 60);
    await comment.tell('add', { message: '2 black' });
    expect(await comment.message()).toMatchObject({ text: '2 black', state });
    expect(await comment.asks()).toEqual([]);
    expect(await comment.drafts()).toEqual([]);
    const conversationId = await comment.conversationId();
    expect(await find(app.store, 'orders', { conversationId })).toEqual([]);
  });

  test('shown again before it was hidden, it stays shown', async () => {
    const comment = await asked();
    await comment.tell('unhide', { message: '2 black' }, 120);
    await comment.tell('hide', { message: '2 black' }, 60);
    expect(await comment.message()).toMatchObject({ state: 'shown' });
    expect(await comment.drafts()).toMatchObject([{ status: 'pending' }]);
  });

  test('edited after it was removed, it stays removed', async () => {
    const comment = await asked();
    await comment.tell('remove', { message: undefined }, 60);
    await comment.tell('edited', { message: '1 red' }, 120);
    expect(await comment.message()).toMatchObject({ state: 'removed', text: '1 red' });
    expect((await comment.drafts()).map(({ status }) => status)).toEqual(['void']);
  });
});

test('an order begun by a comment goes on in Messenger: one order, with what the buyer adds there', async () => {
  const own = await testApp();
  const shelf = await stockShelf(own);
  own.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'ami 2 ta XL nibo' });
  await own.drain();
  const draft = await the(own, 'drafts', { status: 'pending' });
  await approveDraft(own.deps, own.scope, draft.id, { version: draft.version });
  own.pass(10 * SECOND);
  await own.drain();
  const address = 'House 12, Road 5, Dhanmondi, Dhaka';
  own.sandbox.control.message({
    buyerId: MITU,
    text: `My name is Nadia Islam, phone 01799887766, address: ${address}`,
  });
  await own.drain();
  own.pass(10 * SECOND);
  await own.drain();
  expect(await the(own, 'orders')).toMatchObject({
    phone: '01799887766',
    district: 'Dhaka',
    source: { channel: 'comment' },
  });
  expect(await the(own, 'orderLines')).toMatchObject({ variantId: shelf.xl, quantity: 2 });
  expect(received(own, 'message').at(-1)?.text).toContain('01799887766');
  await own.close();
});
