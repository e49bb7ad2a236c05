import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { editOrder } from '../../src/flows/order/edit.js';
import { moveOrder } from '../../src/flows/order/move.js';
import { countUnits } from '../../src/flows/order/record.js';
import { doTask } from '../../src/flows/task/done.js';
import { find } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { MITU, POST, type TestApp, testApp } from '../support/app.js';
import { received, type Stocked, stockShelf, the } from '../support/shop-floor.js';

const HOUR = 3_600_000;
const CONTACT = 'My name is Nadia Islam, phone 01799887766, address: House 12, Road 5, Dhanmondi, Dhaka';

let app: TestApp;
let shelf: Stocked;
beforeEach(async () => {
  app = await testApp();
  shelf = await stockShelf(app);
});
afterEach(() => app.close());

/** Lets everything that waits some seconds leave. */
async function settle(ms = 10_000): Promise<void> {
  await app.drain();
  app.pass(ms);
  await app.drain();
}

async function approvePending(): Promise<Row<'drafts'>> {
  const draft = await the(app, 'drafts', { status: 'pending' });
  await approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
  await settle();
  return draft;
}

const order = () => the(app, 'orders');
const write = async (text: string) => {
  app.sandbox.control.message({ buyerId: MITU, text });
  await settle();
};
const move = async (to: Row<'orders'>['status'], more: object = {}) => {
  const { id, version } = await order();
  await moveOrder(app.deps, app.scope, { id, version, to, ...more });
  await settle();
};
const messages = () => received(app, 'message').map(({ text }) => text);
const tap = async (kind: 'yes' | 'change', payload?: string) => {
  app.sandbox.control.tapButton({ buyerId: MITU, payload: payload ?? (await payloadOf(kind)) });
  await settle();
};

/** The payload under the latest summary. */
async function payloadOf(kind: string): Promise<string> {
  const sent = received(app, 'message').map(({ payload }) => JSON.stringify(payload));
  const found = sent.reverse().flatMap((body) => body.match(new RegExp(`${kind}:[0-9a-f-]+:[0-9a-f-]+`)) ?? []);
  return found[0] ?? `no ${kind} button was sent`;
}

/** Up to a complete order whose summary was sent. */
async function ordered(): Promise<void> {
  await write('I want to buy Jamdani Saree, XL 2 pieces');
  await approvePending();
  await write(CONTACT);
}

async function confirmed(): Promise<void> {
  await ordered();
  await tap('yes');
  await move('confirmed');
}

async function handedOver(): Promise<void> {
  await confirmed();
  await countUnits(app.deps, app.scope, { id: (await order()).id });
  await move('packed');
  await move('in_delivery', { courier: 'steadfast', trackingId: 'SFX-1001' });
}

const notices = async () =>
  (await find(app.store, 'outbox', { kind: 'notice' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ notice, state, outcome, route, reason }) => [notice?.key, state, outcome, route, reason?.code ?? null]);

test('a comment becomes a delivered order, and the buyer is told each step', async () => {
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'What is the price? Is XL available?' });
  await app.drain();
  await approvePending();
  expect(received(app, 'public_reply')).toHaveLength(1);
  const [reply] = received(app, 'private_reply');
  expect(reply?.text).toContain('Jamdani Saree');

  await write('I want to buy XL 2 pieces');
  const taken = await order();
  expect(taken).toMatchObject({ status: 'new', number: expect.stringMatching(/^M-\d+$/) });
  expect(await the(app, 'orderLines')).toMatchObject({ variantId: shelf.xl, quantity: 2, unitPrice: 145_000 });
  expect(await the(app, 'variants', { id: shelf.xl })).toMatchObject({ onHand: 5, reserved: 2 });
  const asking = await approvePending();
  expect(asking).toMatchObject({ kind: 'order', orderId: taken.id });

  await write(CONTACT);
  const summary = messages().at(-1) ?? '';
  for (const fact of [taken.number, 'Nadia Islam', '01799887766', 'House 12, Road 5', '2,900', '2,970'])
    expect(summary).toContain(fact);
  expect(await find(app.store, 'drafts', { status: 'pending' })).toEqual([]);
  expect((await order()).waitingForBuyerAt).not.toBeNull();
  await expect(move('confirmed')).rejects.toMatchObject({ reasons: [{ code: 'yes_missing' }] });

  await tap('yes');
  expect(await order()).toMatchObject({ yesHow: 'chat', waitingForBuyerAt: null });
  await move('confirmed');
  expect(messages().at(-1)).toBe('Your order is confirmed and being prepared.');
  expect(await the(app, 'variants', { id: shelf.xl })).toMatchObject({ onHand: 5, reserved: 2 });

  await expect(move('packed')).rejects.toMatchObject({ reasons: [{ code: 'units_unverified' }] });
  await countUnits(app.deps, app.scope, { id: taken.id });
  await move('packed');
  await expect(move('in_delivery')).rejects.toMatchObject({
    reasons: [{ code: 'courier_missing' }, { code: 'tracking_id_missing' }],
  });
  await move('in_delivery', { courier: 'steadfast', trackingId: 'SFX-1001' });
  expect(messages().at(-1)).toMatch(/^Your parcel is on the way\. Tracking ID: SFX-1001\n/);
  expect(await the(app, 'variants', { id: shelf.xl })).toMatchObject({ onHand: 3, reserved: 0 });

  await move('delivered', { reason: 'the courier called' });
  expect(messages().at(-1)).toBe('Delivery completed. Please share your feedback.');
  expect(await order()).toMatchObject({ status: 'delivered', paymentStatus: 'collected' });
  expect(await notices()).toEqual([
    ['order_new', 'ended', 'read', 'response', null],
    ['order_confirmed', 'ended', 'delivered', 'response', null],
    ['order_packed', 'ended', 'skipped', 'none', 'notice_switched_off'],
    ['order_in_delivery', 'ended', 'delivered', 'response', null],
    ['order_delivered', 'ended', 'delivered', 'response', null],
  ]);
  app.sandbox.control.read({ buyerId: MITU });
  await app.drain();
  expect((await notices()).map(([, , outcome]) => outcome)).toEqual(['read', 'read', 'skipped', 'read', 'read']);
  const waiting = await find(app.store, 'interactions', { status: 'waiting' });
  expect(waiting).toEqual([]);
  const history = await find(app.store, 'orderHistory', { orderId: taken.id, kind: ['created', 'move'] });
  expect(history.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ from, to }) => [from, to])).toEqual([
    [null, 'new'],
    ['new', 'confirmed'],
    ['confirmed', 'packed'],
    ['packed', 'in_delivery'],
    ['in_delivery', 'delivered'],
  ]);
});

test('a day later the window is closed: a person tells the buyer, and doing so is the notice’s outcome', async () => {
  await handedOver();
  app.pass(25 * HOUR);
  await move('delivered', { reason: 'the courier called' });
  const before = messages().length;
  const task = await the(app, 'tasks');
  expect(task).toMatchObject({ kind: 'tell_buyer', status: 'open', reason: { code: 'window_closed' } });
  expect(task.text).toBe('Delivery completed. Please share your feedback.');
  expect((await notices()).at(-1)?.slice(0, 3)).toEqual(['order_delivered', 'with_person', 'pending']);
  await doTask(app.deps, app.scope, task.id, 'called her');
  await settle();
  expect((await notices()).at(-1)?.slice(0, 3)).toEqual(['order_delivered', 'ended', 'sent']);
  expect(messages()).toHaveLength(before);
});

test('a task nobody does ends as not told, with the reason', async () => {
  await handedOver();
  app.pass(25 * HOUR);
  await move('delivered', { reason: 'the courier called' });
  await settle(71 * HOUR);
  expect((await notices()).at(-1)?.[1]).toBe('with_person');
  await settle(2 * HOUR);
  expect((await notices()).at(-1)).toEqual(['order_delivered', 'ended', 'skipped', 'none', 'task_expired']);
  expect(await the(app, 'tasks')).toMatchObject({ status: 'expired' });
});

test('an edit after the yes stops the dispatch until the buyer says yes again', async () => {
  await confirmed();
  const { id } = await order();
  await editOrder(app.deps, app.scope, { id }, { lines: [{ variantId: shelf.l, quantity: 2 }] });
  await countUnits(app.deps, app.scope, { id });
  await expect(move('packed')).rejects.toMatchObject({
    reasons: expect.arrayContaining([expect.objectContaining({ code: 'yes_outdated' })]),
  });
  expect(await the(app, 'variants', { id: shelf.xl })).toMatchObject({ reserved: 0 });
  expect(await the(app, 'variants', { id: shelf.l })).toMatchObject({ reserved: 2 });
});

test('an edit after packing keeps the parcel in the house', async () => {
  await confirmed();
  const { id } = await order();
  await countUnits(app.deps, app.scope, { id });
  await move('packed');
  await editOrder(app.deps, app.scope, { id }, { address: 'House 99, Road 1, Mirpur' });
  await expect(move('in_delivery', { courier: 'steadfast', trackingId: 'SFX-1' })).rejects.toMatchObject({
    reasons: [{ code: 'yes_outdated' }],
  });
});

test('a yes under an old summary counts for nothing', async () => {
  await ordered();
  const old = await payloadOf('yes');
  await write('change it to 3 pieces');
  expect(await the(app, 'orderLines')).toMatchObject({ quantity: 3 });
  await tap('yes', old);
  expect((await order()).yesContent).toBeNull();
  await tap('yes');
  expect(await order()).toMatchObject({ yesHow: 'chat' });
  await move('confirmed');
});

test('a yes in the buyer’s own words, to the summary just sent, counts like the button', async () => {
  await ordered();
  await write('ji confirm koren');
  expect(await order()).toMatchObject({ yesHow: 'chat' });
  await move('confirmed');
});

test('a yes in words before any summary was sent is no yes', async () => {
  await write('I want to buy Jamdani Saree, XL 2 pieces');
  await write('yes');
  expect((await order()).yesHow).toBeNull();
});
