import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { eraseBuyer } from '../../src/flows/buyer/erase.js';
import { find, findOne, insert } from '../../src/store/rows.js';
import { API_TOKEN, MITU, PAGE, POST, TANVIR, type TestApp, testApp } from '../support/app.js';
import { deliver } from '../support/deliver.js';
import { type Stocked, stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const OTHER_PAGE = '104500000000002';
const CONTACT = 'My name is Nadia Islam, phone 01799887766, address: House 12, Road 5, Dhanmondi, Dhaka';

let app: TestApp;
let shelf: Stocked;
let said = 0;

async function open(dialect: (typeof DIALECTS)[number] = 'sqlite'): Promise<void> {
  app = await testApp({ dialect });
  shelf = await stockShelf(app);
  const token = app.deps.vault.seal('another token');
  const page = { id: OTHER_PAGE, shopId: app.scope.shopId, name: 'Second Page', token, state: 'connected' as const };
  const at = app.deps.clock();
  await app.store.commit([insert(app.store, 'pages', { ...page, stateAt: at, createdAt: at })]);
}
afterEach(() => app.close());

/** A message on any Page, as Facebook delivers it. */
const writesOn = async (pageId: string, psid: string, text: string) => {
  said += 1;
  app.pass(1_000);
  const timestamp = app.deps.clock();
  const item = { sender: { id: psid }, recipient: { id: pageId }, timestamp, message: { mid: `m_${said}`, text } };
  expect(await deliver(app, { id: pageId, time: timestamp, messaging: [item] })).toBe(200);
  await app.drain();
};
const comments = async (text: string, buyerId = MITU) => {
  app.sandbox.control.comment({ buyerId, postId: POST, text });
  await app.drain();
};
const buyers = async () =>
  (await find(app.store, 'buyers', { mergedInto: null })).sort((a, b) => (a.id < b.id ? -1 : 1));
const standing = () => find(app.store, 'orders', { mergedInto: null });
const linesOf = (orderId: string) => find(app.store, 'orderLines', { orderId });
const buyerOf = async (psid: string, pageId = PAGE) =>
  (await findOne(app.store, 'identities', { value: `${pageId}:${psid}`, kind: 'psid' }))?.buyerId ?? '';

describe.each(DIALECTS)('on %s', (dialect) => {
  beforeEach(() => open(dialect));

  test('the same request by comment, chat and a second Page is one draft order of one buyer', async () => {
    await comments('XL 2ta nibo, 01799887766, name: Nadia Islam');
    await writesOn(PAGE, 'psid-1', 'jamdani saree XL 2 ta nibo');
    await writesOn(PAGE, 'psid-1', CONTACT);
    await writesOn(OTHER_PAGE, 'psid-2', 'jamdani saree XL 2 ta nibo');
    await writesOn(OTHER_PAGE, 'psid-2', CONTACT);

    expect(await buyers()).toHaveLength(1);
    const [order, ...others] = await standing();
    expect(others).toEqual([]);
    expect(await linesOf(order?.id ?? '')).toMatchObject([{ variantId: shelf.xl, quantity: 2 }]);
    const history = await find(app.store, 'orderHistory', { orderId: order?.id ?? '' });
    expect(history.filter(({ kind }) => kind === 'merged' || kind === 'also_asked').length).toBeGreaterThan(0);
    const held = await find(app.store, 'reservations', { state: 'soft' });
    expect(held).toMatchObject([{ orderId: order?.id, quantity: 2 }]);
    expect((await findOne(app.store, 'variants', { id: shelf.xl }))?.reserved).toBe(2);
  });

  test('a merge by a person moves all that was theirs, and a split brings it back', async () => {
    await writesOn(PAGE, 'psid-1', 'jamdani saree XL 1 ta nibo');
    await writesOn(OTHER_PAGE, 'psid-2', 'jamdani saree L 1 ta nibo');
    const [one, two] = await buyers();
    const merged = await app.api('POST', `/buyers/${two?.id}/merge`, { into: one?.id });
    expect(merged.status).toBe(200);
    expect(merged.body).toMatchObject({ id: one?.id, orders: 1 });
    expect(merged.body.identities).toHaveLength(2);
    expect(merged.body.identities[1].joined).toMatchObject({ how: 'said' });
    expect(await standing()).toHaveLength(1);
    expect((await app.api('GET', `/buyers/${two?.id}`)).body.id).toBe(one?.id);
    const again = await app.api('POST', `/buyers/${two?.id}/merge`, { into: one?.id });
    expect([again.status, again.body.id]).toEqual([200, one?.id]);

    const identityId = merged.body.identities[1].id;
    const split = await app.api('POST', `/buyers/${one?.id}/split`, { identityId });
    expect([split.status, split.body.id]).toEqual([200, two?.id]);
    expect(await buyers()).toHaveLength(2);
    const talks = await find(app.store, 'conversations', { buyerId: two?.id ?? '' });
    expect(talks).toMatchObject([{ pageId: OTHER_PAGE }]);
    expect(await find(app.store, 'interactions', { buyerId: two?.id ?? '' })).toHaveLength(1);
    const actions = (await find(app.store, 'auditLog', {})).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['buyer.merge', 'buyer.split']));
    await writesOn(OTHER_PAGE, 'psid-2', 'dam koto?');
    expect(await buyerOf('psid-2', OTHER_PAGE)).toBe(two?.id);
  });
});

describe('orders made one with their buyers', () => {
  beforeEach(() => open());

  test('stand by themselves again when the buyers are taken apart', async () => {
    await writesOn(PAGE, 'psid-1', 'jamdani saree XL 1 ta nibo');
    await writesOn(OTHER_PAGE, 'psid-2', 'jamdani saree L 2 ta nibo');
    const [one, two] = await buyers();
    const before = await standing();
    const goods = async () =>
      (await Promise.all((await standing()).map(({ id }) => linesOf(id))))
        .flat()
        .map(({ orderId, variantId, quantity }) => [orderId, variantId, quantity])
        .sort();
    const own = await goods();
    const merged = await app.api('POST', `/buyers/${two?.id}/merge`, { into: one?.id });
    expect(await standing()).toHaveLength(1);
    await app.api('POST', `/buyers/${one?.id}/split`, { identityId: merged.body.identities[1].id });
    const after = await standing();
    expect(after.map(({ id, buyerId, status }) => [id, buyerId, status]).sort()).toEqual(
      before.map(({ id, buyerId, status }) => [id, buyerId, status]).sort(),
    );
    expect(await goods()).toEqual(own);
  });
});

describe('one phone', () => {
  beforeEach(() => open());

  test('of two people on one Page is flagged and never merged silently; a person may keep them apart', async () => {
    await writesOn(PAGE, 'psid-1', 'jamdani saree XL 1 ta nibo');
    await writesOn(PAGE, 'psid-1', CONTACT);
    await writesOn(PAGE, 'psid-2', 'jamdani saree L 1 ta nibo');
    await writesOn(PAGE, 'psid-2', CONTACT);
    const [one, two] = await buyers();
    expect(await standing()).toHaveLength(2);
    const card = await app.api('GET', `/buyers/${two?.id}`);
    expect(card.body.samePhone).toEqual([{ id: one?.id, name: 'Nadia Islam' }]);
    const apart = await app.api('POST', `/buyers/${two?.id}/apart`, { other: one?.id });
    expect(apart.body.samePhone).toEqual([]);
    expect((await app.api('GET', `/buyers/${one?.id}`)).body.samePhone).toEqual([]);
  });

  test('under two names on two Pages is flagged too', async () => {
    await writesOn(PAGE, 'psid-1', `jamdani saree XL 1 ta nibo. ${CONTACT}`);
    await writesOn(OTHER_PAGE, 'psid-2', 'jamdani saree XL 1 ta nibo. My name is Rafiq Hasan, phone 01799887766');
    expect(await buyers()).toHaveLength(2);
    expect((await app.api('GET', `/buyers/${await buyerOf('psid-2', OTHER_PAGE)}`)).body.samePhone).toHaveLength(1);
  });

  test('and name in the very first words on another Page is the same buyer at once', async () => {
    await writesOn(PAGE, 'psid-1', `jamdani saree XL 1 ta nibo. ${CONTACT}`);
    await writesOn(OTHER_PAGE, 'psid-2', `jamdani saree XL 3 ta nibo. ${CONTACT}`);
    expect(await buyers()).toHaveLength(1);
    const [order, ...others] = await standing();
    expect(others).toEqual([]);
    expect(order?.pageId).toBe(OTHER_PAGE);
    expect(await linesOf(order?.id ?? '')).toMatchObject([{ quantity: 3 }]);
  });
});

describe('a merge', () => {
  beforeEach(() => open());

  test('with somebody who was erased, or asked to be, is refused; the erased stay so', async () => {
    await writesOn(PAGE, 'psid-1', 'hello');
    await writesOn(OTHER_PAGE, 'psid-2', 'hello');
    const [one, two] = await buyers();
    await eraseBuyer(app.deps, app.scope, two?.id ?? '', 'asked');
    const refused = await app.api('POST', `/buyers/${one?.id}/merge`, { into: two?.id });
    expect(refused.status).toBe(409);
    expect(refused.body.reasons).toMatchObject([{ code: 'buyer_erased' }]);
  });

  test('is erased as one person, by either name', async () => {
    await writesOn(PAGE, 'psid-1', 'my name is Nadia Islam');
    await writesOn(OTHER_PAGE, 'psid-2', 'hello');
    const [one, two] = await buyers();
    await app.api('POST', `/buyers/${one?.id}/merge`, { into: two?.id });
    await eraseBuyer(app.deps, app.scope, one?.id ?? '', 'asked');
    expect(await find(app.store, 'identities', {})).toEqual([]);
    for (const { name, phone } of await find(app.store, 'buyers', {})) expect([name, phone]).toEqual([null, null]);
    const left = JSON.stringify([
      await find(app.store, 'buyerMerges', {}),
      await find(app.store, 'conversations', {}),
      await find(app.store, 'inbox', { status: 'done' }),
    ]);
    expect(left).not.toContain('psid-1');
    expect(left).not.toContain('psid-2');
  });

  test('needs the right, two buyers and this shop', async () => {
    await writesOn(PAGE, 'psid-1', 'hello');
    const [one] = await buyers();
    const itself = await app.api('POST', `/buyers/${one?.id}/merge`, { into: one?.id });
    expect(itself.body.reasons).toMatchObject([{ code: 'buyer_is_same' }]);
    expect((await app.api('POST', `/buyers/${one?.id}/merge`, { into: 'nobody' })).status).toBe(404);
    expect((await app.api('POST', `/buyers/${one?.id}/split`, { identityId: 'psid:x:y' })).status).toBe(404);
    const viewer = (await app.api('POST', '/tokens', { name: 'v', scope: 'viewer' })).body.token;
    const asViewer = { authorization: `Bearer ${viewer ?? API_TOKEN}` };
    expect((await app.api('POST', `/buyers/${one?.id}/merge`, { into: 'x' }, asViewer)).status).toBe(403);
  });

  test('that Facebook itself names, by whom a private reply reached, is made', async () => {
    app.sandbox.control.message({ buyerId: MITU, text: 'hello' });
    await app.drain();
    await comments('dam koto?');
    expect(await buyers()).toHaveLength(2);
    const draft = await the(app, 'drafts', { status: 'pending', channel: 'comment' });
    await app.api('POST', `/drafts/${draft.id}/approve`, { version: draft.version });
    app.pass(10_000);
    await app.drain();
    expect(await buyers()).toHaveLength(1);
    expect(await the(app, 'buyerMerges')).toMatchObject({ how: 'facebook', by: 'system:facebook' });
  });

  test('seen by nobody else meanwhile: an approval on the view of before is refused or stands, never both halves', async () => {
    await comments('XL 1ta nibo', TANVIR);
    await writesOn(OTHER_PAGE, 'psid-2', 'jamdani saree XL 2 ta nibo');
    const [one, two] = await buyers();
    const before = await standing();
    await Promise.all([
      app.api('POST', `/buyers/${two?.id}/merge`, { into: one?.id }),
      app.api('POST', `/buyers/${one?.id}/merge`, { into: two?.id }),
    ]);
    expect(await buyers()).toHaveLength(1);
    expect(before).toHaveLength(2);
    expect(await standing()).toHaveLength(1);
    const [buyer] = await buyers();
    for (const { buyerId } of await find(app.store, 'identities', {})) expect(buyerId).toBe(buyer?.id);
  });
});

describe('two New orders', () => {
  beforeEach(() => open());
  const manual = async (lines: object[]) =>
    (await app.api('POST', '/orders', { buyer: { name: 'Nadia', phone: '01799887766' }, lines })).body;

  test('become one by a person; the buyer hears nothing of the other’s end', async () => {
    const one = await manual([{ variantId: shelf.xl, quantity: 1 }]);
    const two = await manual([{ variantId: shelf.l, quantity: 2 }]);
    const stale = await app.api('POST', `/orders/${one.id}/merge`, { orderId: two.id, version: one.version + 7 });
    expect(stale.status).toBe(409);
    const { status, body } = await app.api('POST', `/orders/${one.id}/merge`, {
      orderId: two.id,
      version: one.version,
    });
    expect(status).toBe(200);
    expect(body.lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([2]);
    const gone = (await app.api('GET', `/orders/${two.id}`)).body;
    expect(gone.status).toBe('cancelled');
    expect((await find(app.store, 'outbox', { orderId: two.id })).map(({ notice }) => notice?.key)).not.toContain(
      'order_cancelled',
    );
    expect((await findOne(app.store, 'variants', { id: shelf.l }))?.reserved).toBe(2);
    expect((await findOne(app.store, 'variants', { id: shelf.xl }))?.reserved).toBe(0);
    const again = await app.api('POST', `/orders/${one.id}/merge`, { orderId: two.id });
    expect(again.body.reasons).toMatchObject([{ code: 'merge_not_new' }]);
  });
});
