import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { editOrder } from '../../src/flows/order/edit.js';
import { moveOrder } from '../../src/flows/order/move.js';
import { countUnits, recordCheck, recordYes } from '../../src/flows/order/record.js';
import { find } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { MITU, type TestApp, testApp } from '../support/app.js';
import { visitor } from '../support/session.js';
import { received, type Stocked, setSetting, stockShelf, the } from '../support/shop-floor.js';

const DAY = 24 * 3_600_000;
const CONTACT = 'My name is Nadia Islam, phone 01799887766, address: House 12, Road 5, Dhanmondi, Dhaka';

let app: TestApp;
let shelf: Stocked;
beforeEach(async () => {
  app = await testApp();
  shelf = await stockShelf(app, 20);
});
afterEach(() => app.close());

async function settle(): Promise<void> {
  await app.drain();
  app.pass(10_000);
  await app.drain();
}
const write = async (text: string) => {
  app.sandbox.control.message({ buyerId: MITU, text });
  await settle();
};
const order = (id?: string) => the(app, 'orders', id === undefined ? {} : { id });

/** Up to a complete order of Mitu's, its summary sent and answered with yes. */
async function saidYes(): Promise<Row<'orders'>> {
  await write('I want to buy Jamdani Saree, XL 2 pieces');
  const draft = await the(app, 'drafts', { status: 'pending' });
  await approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
  await settle();
  await write(CONTACT);
  await tap('yes');
  return order();
}

const lastMessage = () => received(app, 'message').at(-1);
async function tap(kind: 'yes' | 'change'): Promise<void> {
  const payload = JSON.stringify(lastMessage()?.payload).match(new RegExp(`${kind}:[0-9a-f-]+:[0-9a-f-]+`))?.[0];
  app.sandbox.control.tapButton({ buyerId: MITU, payload: payload ?? 'no such button' });
  await settle();
}

test('a seller’s change of a New order voids the yes and sends the buyer the new summary to say yes to', async () => {
  const { id } = await saidYes();
  const sent = received(app, 'message').length;
  await editOrder(app.deps, app.scope, { id }, { note: 'call after five', tags: ['gift'] });
  await settle();
  expect(received(app, 'message')).toHaveLength(sent);

  await editOrder(app.deps, app.scope, { id }, { lines: [{ variantId: shelf.l, quantity: 3 }], discount: 5_000 });
  expect(await order()).toMatchObject({ waitingForBuyerAt: app.deps.clock(), dueAt: null });
  await settle();
  expect(received(app, 'message')).toHaveLength(sent + 1);
  expect(lastMessage()?.text).toContain('৳4,370');
  const { version } = await order();
  await expect(moveOrder(app.deps, app.scope, { id, version, to: 'confirmed' })).rejects.toMatchObject({
    reasons: [{ code: 'yes_outdated' }],
  });
  await tap('yes');
  const agreed = await order();
  expect(agreed).toMatchObject({ yesHow: 'chat', waitingForBuyerAt: null });
  await moveOrder(app.deps, app.scope, { id, version: agreed.version, to: 'confirmed' });
});

test('of two changes in a row the buyer hears the last; the first summary is on record as outdated', async () => {
  const { id } = await saidYes();
  const sent = received(app, 'message').length;
  await editOrder(app.deps, app.scope, { id }, { lines: [{ variantId: shelf.l, quantity: 3 }] });
  await editOrder(app.deps, app.scope, { id }, { lines: [{ variantId: shelf.l, quantity: 4 }] });
  await settle();
  expect(received(app, 'message')).toHaveLength(sent + 1);
  const [outdated] = await find(app.store, 'outbox', { kind: 'notice', outcome: 'skipped' });
  expect(outdated?.reason).toMatchObject({ code: 'order_changed' });
});

test('a draft that shows the order as it was before the seller’s change is void', async () => {
  await write(`I want to buy Jamdani Saree, XL 2 pieces. ${CONTACT}`);
  const draft = await the(app, 'drafts', { status: 'pending' });
  expect(draft.template).toBe('reply.order_summary');
  await editOrder(app.deps, app.scope, { id: (await order()).id }, { lines: [{ variantId: shelf.xl, quantity: 1 }] });
  expect(await the(app, 'drafts', { id: draft.id })).toMatchObject({
    status: 'void',
    voidReason: { code: 'order_changed' },
  });
});

test('an order keeps a line, and what is packed is opened before other goods go in', async () => {
  const { id, version } = await saidYes();
  const { deps, scope } = app;
  await moveOrder(deps, scope, { id, version, to: 'confirmed' });
  await expect(editOrder(deps, scope, { id }, { lines: [] })).rejects.toMatchObject({
    reasons: [{ code: 'no_lines' }],
  });
  await countUnits(deps, scope, { id });
  await moveOrder(deps, scope, { id, version: (await order()).version, to: 'packed' });
  const other = { lines: [{ variantId: shelf.l, quantity: 2 }] };
  await expect(editOrder(deps, scope, { id }, other)).rejects.toMatchObject({
    reasons: [{ code: 'parcel_is_packed' }],
  });
  const seller = await visitor(app, 'agent');
  const { html } = await seller.get(`/orders/${id}`);
  expect(html).toContain('The parcel is packed');
  expect(html).not.toContain('name="quantity.');
  const form = { version: String((await order()).version), discount: '50', deliveryFee: '' };
  expect((await seller.post(`/orders/${id}/edit`, form)).flash?.kind).toBe('done');

  await moveOrder(deps, scope, { id, version: (await order()).version, to: 'confirmed', reason: 'wrong size packed' });
  await editOrder(deps, scope, { id }, other);
  await recordYes(deps, scope, { id }, 'on the phone');
  const { version: opened } = await order();
  await expect(moveOrder(deps, scope, { id, version: opened, to: 'packed' })).rejects.toMatchObject({
    reasons: [{ code: 'units_unverified' }],
  });
});

/** An order over the API for one phone, brought as far as said. */
async function ordered(far: 'new' | 'delivered' | 'refused', address: object = {}): Promise<string> {
  const { deps, scope } = app;
  const { body } = await app.api('POST', '/orders', {
    lines: [{ variantId: shelf.l, quantity: 1 }],
    buyer: { name: 'Nadia Islam', phone: '01799887766' },
    address: { text: 'House 12, Road 5', area: 'Dhanmondi', district: 'Dhaka', ...address },
  });
  if (far === 'new') return body.id;
  const move = async (to: Row<'orders'>['status'], more: object = {}) =>
    moveOrder(deps, scope, { id: body.id, version: (await order(body.id)).version, to, ...more });
  await recordYes(deps, scope, { id: body.id }, 'on the phone');
  await move('confirmed');
  await recordCheck(deps, scope, { id: body.id }, { check: 'phone_call', outcome: 'passed', note: '' });
  await countUnits(deps, scope, { id: body.id });
  await move('packed');
  await move('in_delivery', { courier: 'Steadfast', trackingId: 'SF-1' });
  await move(far === 'delivered' ? 'delivered' : 'return', { reason: 'the courier called' });
  app.pass(3 * DAY);
  return body.id;
}
const riskOf = async (id: string) => {
  const { body } = await app.api('GET', `/orders/${id}`);
  return [body.codRisk, body.codSignals.map(({ code }: { code: string }) => code)];
};

test('COD risk is worked out from the shop’s own history with the phone, when an order is made, changed and confirmed', async () => {
  const first = await ordered('new');
  expect(await riskOf(first)).toEqual(['unknown', []]);
  await app.api('PATCH', `/orders/${first}`, { version: 1, address: { text: 'bazar', area: null } });
  expect(await riskOf(first)).toEqual(['medium', ['risk_address_incomplete']]);
  await moveOrder(app.deps, app.scope, { id: first, version: 2, to: 'cancelled', reason: 'asked by mistake' });
  app.pass(3 * DAY);

  await ordered('delivered');
  expect(await riskOf(await ordered('delivered'))).toEqual(['unknown', ['risk_thin_history']]);
  const waiting = await ordered('new');
  expect(await riskOf(waiting)).toEqual(['low', []]);
  app.pass(3 * DAY);
  await ordered('refused');
  await ordered('refused');
  expect(await riskOf(waiting)).toEqual(['low', []]);
  await recordYes(app.deps, app.scope, { id: waiting }, 'on the phone');
  expect(await riskOf(waiting)).toEqual(['high', ['risk_refused_before']]);
  const { version } = await order(waiting);
  await moveOrder(app.deps, app.scope, { id: waiting, version, to: 'confirmed' });
  const { html } = await (await visitor(app, 'agent')).get(`/orders/${waiting}`);
  expect(html).toContain('Parcels refused before: 2');
  await countUnits(app.deps, app.scope, { id: waiting });
  const refused = await app.api('POST', `/orders/${waiting}/transitions`, { to: 'packed', version: version + 2 });
  expect(refused.body.reasons).toEqual([
    { code: 'check_missing', params: { check: 'phone_call', tier: 'high' } },
    { code: 'check_missing', params: { check: 'advance_fee', tier: 'high' } },
  ]);
});

describe('a Confirmed order that is changed', () => {
  async function confirmed(): Promise<Row<'orders'>> {
    const { id, version } = await saidYes();
    await moveOrder(app.deps, app.scope, { id, version, to: 'confirmed' });
    await settle();
    return order();
  }
  const summaries = () =>
    find(app.store, 'outbox', { kind: 'notice' }).then((rows) => rows.filter((row) => row.notice?.key === 'order_new'));
  const blocks = async (): Promise<string[]> => {
    const { version, id } = await order();
    const moved = moveOrder(app.deps, app.scope, { id, version, to: 'packed' }).then(() => []);
    return moved.catch(({ reasons }) => reasons.map(({ code }: { code: string }) => code));
  };

  test('sends the buyer the new summary once, and is not packed before their renewed yes', async () => {
    const { id } = await confirmed();
    await editOrder(app.deps, app.scope, { id }, { lines: [{ variantId: shelf.l, quantity: 3 }], discount: 5_000 });
    expect(await order()).toMatchObject({ status: 'confirmed', waitingForBuyerAt: app.deps.clock(), dueAt: null });
    await settle();
    expect(lastMessage()?.text).toContain('৳4,370');
    const [told] = (await summaries()).slice(-1);
    expect(told).toMatchObject({ state: 'ended', outcome: 'delivered' });
    await countUnits(app.deps, app.scope, { id });
    expect(await blocks()).toContain('yes_outdated');

    await tap('yes');
    const agreed = await order();
    expect(agreed).toMatchObject({ status: 'confirmed', yesHow: 'chat', waitingForBuyerAt: null });
    expect(agreed.dueAt).not.toBeNull();
    expect(await blocks()).not.toContain('yes_outdated');
    // A second tap below the same summary changes nothing.
    await tap('yes');
    expect((await order()).yesAt).toBe(agreed.yesAt);
  });

  test('takes a yes in words as well', async () => {
    const { id } = await confirmed();
    await editOrder(app.deps, app.scope, { id }, { address: 'House 9, Road 2, Dhanmondi' });
    await settle();
    await write('yes');
    expect(await order()).toMatchObject({ waitingForBuyerAt: null, yesHow: 'chat' });
    expect(await blocks()).not.toContain('yes_outdated');
  });

  test('tells nothing where the content is the same, and nobody waits when it is changed back', async () => {
    const { id } = await confirmed();
    const sent = received(app, 'message').length;
    await editOrder(app.deps, app.scope, { id }, { note: 'call after five' });
    await settle();
    expect(received(app, 'message')).toHaveLength(sent);
    await editOrder(app.deps, app.scope, { id }, { discount: 5_000 });
    await editOrder(app.deps, app.scope, { id }, { discount: 0 });
    await settle();
    // The summary of what it no longer is does not leave.
    expect(received(app, 'message')).toHaveLength(sent);
    expect((await summaries()).at(-1)).toMatchObject({ outcome: 'skipped', reason: { code: 'notice_superseded' } });
    expect(await order()).toMatchObject({ waitingForBuyerAt: null });
    expect((await order()).dueAt).not.toBeNull();
  });

  test('keeps its packing deadline in a shop that packs on the seller’s word, and still tells the buyer', async () => {
    const { id } = await confirmed();
    await setSetting(app, 'shop', { profile: 'simple' });
    await editOrder(app.deps, app.scope, { id }, { discount: 5_000 });
    expect((await order()).dueAt).not.toBeNull();
    await settle();
    expect((await summaries()).at(-1)).toMatchObject({ outcome: 'delivered' });
  });
});
