import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { speak } from '../../src/flows/conversation/speak.js';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { lanesStep } from '../../src/jobs/steps.js';
import { find, insert, update } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { MITU, PAGE, TANVIR, type TestApp, testApp } from '../support/app.js';
import { received, type Stocked, setSetting, stockShelf, the } from '../support/shop-floor.js';

const DAY = 86_400_000;

let app: TestApp;
let shelf: Stocked;
beforeEach(async () => {
  app = await testApp();
  shelf = await stockShelf(app);
});
afterEach(() => app.close());

const settle = async () => {
  await app.drain();
  app.pass(10_000);
  await app.drain();
};
const asks = async (text: string, buyerId = MITU) => {
  app.sandbox.control.message({ buyerId, text });
  await app.drain();
};
const draft = () => the(app, 'drafts', { status: 'pending' });
const answer = async (): Promise<string> => (await draft()).texts.message ?? '';
const approve = async () => {
  const { id, version } = await draft();
  await approveDraft(app.deps, app.scope, id, { version });
  await settle();
};

/** An order of whoever writes by this id, in a status. */
async function orderOf(psid: string, set: Partial<Row<'orders'>> = {}): Promise<Row<'orders'>> {
  const { store, scope } = app;
  const value = `${PAGE}:${psid}`;
  const [known] = await find(store, 'identities', { value, kind: 'psid' });
  const buyerId = known?.buyerId ?? app.deps.newId();
  if (!known) {
    const at = app.deps.clock();
    await store.commit([
      insert(store, 'buyers', { id: buyerId, shopId: scope.shopId, createdAt: at }),
      insert(store, 'identities', { shopId: scope.shopId, kind: 'psid', value, buyerId, evidence: 'test', at }),
    ]);
  }
  const lines = [{ variantId: shelf.xl, quantity: 1 }];
  const { body } = await app.api('POST', '/orders', { buyer: { id: buyerId }, lines });
  await store.commit([update(store, 'orders', { id: body.id }, { phone: '01799887766', ...set })]);
  return the(app, 'orders', { id: body.id });
}

const parcel = { status: 'in_delivery' as const, courier: 'Steadfast', trackingId: 'SFR-77' };

describe('“where is my order”', () => {
  test.each<[string, Partial<Row<'orders'>>, string]>([
    ['New', {}, 'কনফার্মের অপেক্ষায়'],
    ['Confirmed', { status: 'confirmed' }, 'প্রস্তুত করা হচ্ছে'],
    ['Packed', { status: 'packed' }, 'প্যাক করা হয়েছে'],
    ['In Delivery', parcel, 'SFR-77'],
    ['held by the courier', { ...parcel, shipmentStatus: 'attempt_failed' }, 'ফোনটি কাছে রাখুন'],
    ['Delivered', { status: 'delivered' }, 'ডেলিভারি হয়ে গেছে'],
    ['Return', { status: 'return' }, 'ফেরত আসছে'],
    ['Cancelled', { status: 'cancelled' }, 'বাতিল করা হয়েছে'],
  ])('is answered from the order as it is: %s', async (_, set, words) => {
    const order = await orderOf(MITU, set);
    await asks('amar order kothay?');
    expect(await draft()).toMatchObject({ intent: 'order_status', template: 'reply.order_status' });
    expect(await answer()).toContain(words);
    expect(await answer()).toContain(order.number);
  });

  test('of several names all that are under way, and only the one that is asked for', async () => {
    const done = await orderOf(MITU, { status: 'delivered' });
    const one = await orderOf(MITU, { status: 'confirmed' });
    const two = await orderOf(MITU, parcel);
    await asks('amar order kothay?');
    const all = await answer();
    expect([one, two, done].map(({ number }) => all.includes(number))).toEqual([true, true, false]);
    await asks(`${done.number} er ki khobor?`);
    const named = await answer();
    expect([one, two, done].map(({ number }) => named.includes(number))).toEqual([false, false, true]);
  });

  test('that is late is no low risk, and says so honestly', async () => {
    const order = await orderOf(MITU, { ...parcel, district: 'Dhaka' });
    const [zone] = await find(app.store, 'zones', {});
    const statusAt = app.deps.clock() - ((zone?.daysMax ?? 0) + 2) * DAY;
    await app.store.commit([update(app.store, 'orders', { id: order.id }, { zoneId: zone?.id ?? null, statusAt })]);
    await asks('amar order kothay?');
    expect(await draft()).toMatchObject({ risk: 'medium' });
    expect(await answer()).toContain('দেরি হয়েছে');
  });

  test('with no order asks for the phone or number, and a person looks where it is none of theirs', async () => {
    const theirs = await orderOf(TANVIR, parcel);
    await asks('amar order kothay?');
    expect((await draft()).template).toBe('reply.order_status_none');
    await approve();
    expect(received(app, 'message')).toHaveLength(1);
    await asks('01799887766');
    expect(await find(app.store, 'drafts', { status: 'pending' })).toEqual([]);
    const [asked] = await find(app.store, 'interactions', { text: '01799887766' });
    expect(asked).toMatchObject({ intent: 'order_status', status: 'waiting' });
    await asks(`${theirs.number} kothay?`);
    expect(await find(app.store, 'drafts', { status: 'pending' })).toEqual([]);
    const texts = (await find(app.store, 'drafts', {})).map(({ texts: all }) => JSON.stringify(all)).join();
    expect(texts).not.toContain('SFR-77');
    expect(texts).not.toContain(theirs.number);
  });

  test('of somebody else’s number beside their own says nothing of it', async () => {
    const theirs = await orderOf(TANVIR, parcel);
    const own = await orderOf(MITU, { status: 'confirmed' });
    await asks(`amar order kothay? ${theirs.number}, ${own.number}`);
    const text = await answer();
    expect(text).toContain(own.number);
    expect(text).not.toContain(theirs.number);
    expect(text).not.toContain('SFR-77');
  });

  test('of an order that was merged away tells of the one that took it in', async () => {
    const stays = await orderOf(MITU);
    const gone = await orderOf(MITU, { status: 'cancelled' });
    await app.store.commit([update(app.store, 'orders', { id: gone.id }, { mergedInto: stays.id })]);
    await asks('amar order kothay?');
    expect(await answer()).toContain(stays.number);
    expect(await answer()).not.toContain(gone.number);
  });
});

describe('what was said of an order holds until it has left', () => {
  const moves = (id: string, set: Partial<Row<'orders'>>) =>
    app.store.commit([update(app.store, 'orders', { id }, set)]);

  test('an approved answer stays here when the order moves on before it leaves', async () => {
    const order = await orderOf(MITU, { status: 'packed' });
    await asks('amar order kothay?');
    const { id, version } = await draft();
    await approveDraft(app.deps, app.scope, id, { version });
    await moves(order.id, parcel);
    await settle();
    expect(received(app, 'message')).toEqual([]);
    const claim = { code: 'claim_flipped', params: { claim: 'order' } };
    expect(await the(app, 'drafts', { id })).toMatchObject({ status: 'void', voidReason: claim });
  });

  test('it leaves when only something changed that no text tells', async () => {
    const order = await orderOf(MITU, { status: 'packed' });
    await asks('amar order kothay?');
    const { id, version } = await draft();
    await approveDraft(app.deps, app.scope, id, { version });
    await moves(order.id, { dueAt: 1, version: order.version + 1 });
    await settle();
    expect(received(app, 'message')).toHaveLength(1);
  });

  test('a person’s own words about it come back to people', async () => {
    const order = await orderOf(MITU, { status: 'packed' });
    await asks('hello');
    const { id: chat } = await the(app, 'conversations', { channel: 'messenger' });
    const text = `apu apnar ${order.number} pack kora hoyeche`;
    await speak(app.deps, app.scope, chat, { requestId: 'r-1', text });
    await moves(order.id, { status: 'cancelled' });
    await settle();
    expect(received(app, 'message')).toEqual([]);
    expect(await the(app, 'tasks', { status: 'open' })).toMatchObject({
      kind: 'check',
      text,
      reason: { code: 'claim_flipped', params: { claim: 'order' } },
    });
  });

  test('an answer sent by the rule is looked at once more too', async () => {
    const order = await orderOf(MITU, { status: 'packed' });
    const cell = { action: 'automatic', template: 'order_status' };
    await setSetting(app, 'response-matrix', { automaticFrom: 0.5, rows: { order_status: { low: cell } } });
    app.sandbox.control.message({ buyerId: MITU, text: 'amar order kothay?' });
    await app.sandbox.drain();
    await lanesStep(app.deps);
    const [row] = await find(app.store, 'outbox', { origin: 'rule' });
    expect(row?.claims).toContainEqual(expect.objectContaining({ kind: 'order', subjectId: order.id }));
    await moves(order.id, parcel);
    await settle();
    expect(received(app, 'message')).toEqual([]);
    expect(await the(app, 'outbox', { origin: 'rule' })).toMatchObject({
      outcome: 'skipped',
      reason: { code: 'claim_flipped', params: { claim: 'order' } },
    });
  });
});
