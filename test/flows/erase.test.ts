import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PgTable } from 'drizzle-orm/pg-core';
import sharp from 'sharp';
import { eraseBuyer } from '../../src/flows/buyer/erase.js';
import { note } from '../../src/flows/conversation/note.js';
import { speak } from '../../src/flows/conversation/speak.js';
import { storeFile } from '../../src/flows/file/store.js';
import { editOrder } from '../../src/flows/order/edit.js';
import { saveFilter } from '../../src/flows/people/filters.js';
import { countStock } from '../../src/flows/product/count-stock.js';
import { raiseAlert } from '../../src/flows/shop/alert.js';
import { runDueJobs } from '../../src/jobs/schedule.js';
import { createSms } from '../../src/notify/sms.js';
import { find, insert, update } from '../../src/store/rows.js';
import { PAGE, TANVIR, type TestApp, testApp } from '../support/app.js';
import { deliver } from '../support/deliver.js';
import { NADIA, type Road, roadOf } from '../support/one-order.js';
import { stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const HOUR = 3_600_000;
/** Everything by which she could be known again: as Facebook names her, as she named herself, what she wrote. */
const HERS = [
  ...['Mitu', 'Nadia', 'Islam', NADIA.psid],
  ...[NADIA.phone, '1799-887766', 'House 12', 'Dhanmondi', 'dhanmondi'],
  ...['birthday', 'I want to buy XL', 'gate is green', 'pictures/slip', 'lives upstairs'],
];

/** Each row of each table as text, bytes included, by table. */
async function everything(app: TestApp): Promise<Map<string, string[]>> {
  const tables = Object.entries(app.store.t) as [string, PgTable][];
  const read = async ([name, table]: [string, PgTable]): Promise<[string, string[]]> => {
    const rows = await app.store.read.select().from(table);
    const text = (_key: string, value: unknown) =>
      value !== null && typeof value === 'object' && (value as { type?: unknown }).type === 'Buffer'
        ? Buffer.from((value as unknown as { data: number[] }).data).toString('latin1')
        : value;
    return [name, rows.map((row) => JSON.stringify(row, text))];
  };
  return new Map(await Promise.all(tables.map(read)));
}

/** Which of the words stand where. */
async function found(app: TestApp, words: readonly string[]): Promise<string[]> {
  const all = [...(await everything(app))];
  return words.flatMap((word) =>
    all.flatMap(([table, rows]) => (rows.some((row) => row.includes(word)) ? [`${word} in ${table}`] : [])),
  );
}

/** What bookkeeping rests on, without anybody in it. */
async function books(app: TestApp) {
  const { store } = app;
  const sorted = <T extends { id: string }>(rows: T[]) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const orders = sorted(await find(store, 'orders', {})).map(
    ({ name, phone, address, area, note: _note, hold, yesContent, ...rest }) => rest,
  );
  const lines = sorted(await find(store, 'orderLines', {})).map(({ text, ...rest }) => rest);
  const history = sorted(await find(store, 'orderHistory', {})).map(({ details, reason, ...rest }) => rest);
  const sends = sorted(await find(store, 'outbox', {})).map(
    ({ id, key, kind, route, outcome, reason, facebookId, sentAt, orderId }) => ({
      id,
      key,
      kind,
      route,
      outcome,
      reason,
      facebookId,
      sentAt,
      orderId,
    }),
  );
  const stock = [await find(store, 'variants', {}), sorted(await find(store, 'stockMovements', {}))];
  const clocks = (await find(store, 'slaClocks', {})).map(({ interactionId, startedAt, targetMs }) => [
    interactionId,
    startedAt,
    targetMs,
  ]);
  return {
    orders,
    lines,
    history,
    sends,
    stock,
    clocks,
    spent: await find(store, 'privateReplies', {}),
  };
}

const NOISE = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#c2185b' } })
    .png()
    .toBuffer();

describe.each(DIALECTS)('a buyer is erased, on %s', (dialect) => {
  let app: TestApp;
  let road: Road;
  let bodies: { raw: Buffer; headers: Record<string, string> }[];
  beforeEach(async () => {
    bodies = [];
    const deliver = async (raw: Buffer, headers: Record<string, string>) => {
      bodies.push({ raw, headers });
      return post(raw, headers);
    };
    app = await testApp({ dialect, sandbox: { deliver } });
    await stockShelf(app);
    road = roadOf(app);
  });
  afterEach(() => app.close());

  const post = async (raw: Buffer, headers: Record<string, string>) => {
    const init = {
      method: 'POST',
      body: new Uint8Array(raw),
      headers: { 'content-type': 'application/json', ...headers },
    };
    return (await fetch(`${app.url}/webhook`, init)).status;
  };
  const her = async () => (await find(app.store, 'buyers', {})).find(({ name }) => name?.startsWith('Mitu'))?.id ?? '';

  /** All that can be told and noted about one person on the way. */
  async function wholeStory(): Promise<void> {
    const { control } = app.sandbox;
    await road.asks();
    const [comment] = [...app.sandbox.world.comments.values()];
    control.reply({ buyerId: TANVIR, commentId: comment?.id ?? '', text: 'is blue available too' });
    await road.settle();
    const chat = await the(app, 'conversations', { channel: 'messenger' });
    await note(app.deps, app.scope, chat.id, 'her gate is green, call 01799-887766');
    await app.api('PATCH', `/buyers/${await her()}`, { note: 'Nadia lives upstairs', phone: NADIA.phone });
    const file = await storeFile(app.deps, app.scope, { name: 'slip.png', bytes: await NOISE() });
    await speak(app.deps, app.scope, chat.id, { requestId: 'r1', text: 'Dear Nadia', fileId: file.id });
    await road.settle();
    control.message({ buyerId: NADIA.psid, text: '', imageUrl: 'http://127.0.0.1/pictures/slip.png' });
    await road.settle();
    const { id } = await road.order();
    await editOrder(app.deps, app.scope, { id }, { note: 'Nadia: gate is green' });
    const check = { check: 'phone_call', outcome: 'passed', note: 'spoke with Nadia' };
    expect(await app.api('POST', `/orders/${id}/checks`, check, { 'idempotency-key': 'k-1' })).toMatchObject({
      status: 200,
    });
    await road.goes('delivered');
  }

  test('nothing of her is left in any table or file; the books and other people’s words stay', async () => {
    await wholeStory();
    const before = await found(app, HERS);
    for (const word of HERS) expect(before.join()).toContain(word);
    const [kept, audit] = [await books(app), await find(app.store, 'auditLog', {})];
    expect(await find(app.store, 'files', {})).toHaveLength(1);

    const buyers = (await find(app.store, 'buyers', {})).filter(({ name }) => !name?.startsWith('Tanvir'));
    for (const { id } of buyers)
      expect(await eraseBuyer(app.deps, app.scope, id, 'Nadia asked us to')).toMatchObject({
        state: 'done',
        waitsFor: [],
      });

    expect(await found(app, HERS)).toEqual([]);
    expect(await find(app.store, 'files', {})).toEqual([]);
    expect(await books(app)).toEqual(kept);
    const logged = (await find(app.store, 'auditLog', {})).map(({ id }) => id);
    expect(logged).toEqual(expect.arrayContaining(audit.map(({ id }) => id)));
    expect(await found(app, ['is blue available too', 'Tanvir'])).not.toEqual([]);

    // Facebook tells everything once more: nothing of it comes back, and nobody is answered.
    const sent = app.sandbox.world.received.length;
    for (const { raw, headers } of bodies.filter(({ raw }) => /"(message|feed|postback)"/.test(raw.toString())))
      expect(await post(raw, headers)).toBe(200);
    await road.settle();
    expect(await found(app, [...HERS.filter((word) => word !== 'Mitu' && word !== NADIA.psid)])).toEqual([]);
    expect(app.sandbox.world.received).toHaveLength(sent);
    expect(await books(app)).toEqual(kept);

    await road.write('hello, me again');
    expect((await find(app.store, 'messages', {})).filter(({ text }) => text === 'hello, me again')).toHaveLength(1);
    // She begins anew, as somebody we do not know.
    expect((await find(app.store, 'buyers', { name: null })).length).toBe(buyers.length + 1);
  });

  test('wherever her words, name, number or address went by, nothing of them stays', async () => {
    const { control } = app.sandbox;
    app.deps.sms = createSms({ url: `${app.graphUrl.replace('/graph', '')}/sms`, token: undefined });
    const marks = [
      ...['refmark26', 'mark-audio.mp4', 'mark-image.png', 'mark-link', 'Mark the place', '23.7461', 'mark-unknown'],
      ...[
        'mark-elsewhere',
        'mark-broken',
        'mark-edited-words',
        'mark-edited-comment',
        'Mark Lane',
        'mark-said',
        'mark-post',
      ],
      ...[NADIA.phone, NADIA.name, NADIA.psid, 'Nadia'],
    ];
    // She comes by a link, then by an ad, and sends what is no text.
    const link = { ref: 'refmark26', source: 'SHORTLINK', type: 'OPEN_THREAD' };
    const started = { mid: 'm_start', title: 'Get Started', payload: 'GET_STARTED', referral: link };
    const tap = { sender: { id: NADIA.psid }, recipient: { id: PAGE }, timestamp: app.deps.clock(), postback: started };
    expect(await deliver(app, { id: PAGE, time: app.deps.clock(), messaging: [tap] })).toBe(200);
    await road.settle();
    control.message({ buyerId: NADIA.psid, text: 'mark-said', adId: '120210000000001' });
    control.message({ buyerId: NADIA.psid, text: '', imageUrl: 'http://127.0.0.1/pictures/mark-image.png' });
    const at = app.deps.clock();
    const from = { sender: { id: NADIA.psid }, recipient: { id: PAGE }, timestamp: at };
    const sent = (mid: string, attachments: object[]) => ({ ...from, message: { mid, attachments } });
    const messaging = [
      sent('m_audio', [{ type: 'audio', payload: { url: 'https://cdn.example/mark-audio.mp4' } }]),
      sent('m_link', [
        { type: 'fallback', payload: { url: 'https://shop.example/mark-link', title: 'Mark the place' } },
      ]),
      sent('m_place', [{ type: 'location', payload: { coordinates: { lat: 23.7461, long: 90.3742 } } }]),
      { ...from, mystery: { text: 'mark-unknown' } },
      { ...from, message: { mid: 7, text: ['mark-broken'] } },
    ];
    const elsewhere = { ...sent('m_far', []), message: { mid: 'm_far', text: 'mark-elsewhere' } };
    expect(await deliver(app, { id: PAGE, time: at, messaging })).toBe(200);
    expect(await deliver(app, { id: '999000000000001', time: at, messaging: [elsewhere] })).toBe(200);
    const posted = {
      item: 'status',
      verb: 'add',
      post_id: `${PAGE}_55501`,
      message: 'mark-post',
      created_time: at / 1000,
    };
    const feed = { field: 'feed', value: { ...posted, from: { id: NADIA.psid, name: 'Mitu' } } };
    expect(await deliver(app, { id: PAGE, time: at, changes: [feed] })).toBe(200);
    await road.settle();
    for (const draft of await find(app.store, 'drafts', { status: 'pending' }))
      await app.api('POST', `/drafts/${draft.id}/reject`, { reason: 'Nadia is known to us' });

    // Her order; its words change, and what a person is asked and answers names her.
    await road.asks();
    await road.goes('confirmed');
    const order = await road.order();
    await editOrder(app.deps, app.scope, { id: order.id }, { address: '7 Mark Lane', area: 'Mark Lane' });
    const thread = app.sandbox.world.threads.get(NADIA.psid);
    const ordered = thread?.messages.find(({ text }) => text.startsWith('I want to buy'));
    control.editMessage({ mid: ordered?.mid ?? '', text: 'XL 3 pieces, mark-edited-words' });
    const [comment] = [...app.sandbox.world.comments.values()];
    control.editComment({ commentId: comment?.id ?? '', text: 'mark-edited-comment' });
    await road.settle();
    await road.write('stop');
    for (const task of await find(app.store, 'tasks', { status: 'open' }))
      await app.api('POST', `/tasks/${task.id}/done`, { outcome: 'Nadia says it is fine' });
    await saveFilter(app.deps, app.scope, { name: 'her', query: `q=${encodeURIComponent('নাদিয়া')}+Nadia` });
    await countStock(app.deps, app.scope, {
      variantId: (await the(app, 'variants', { sku: 'JS-L' })).id,
      onHand: 4,
      reason: 'Nadia took one',
    });
    await app.store.commit([
      raiseAlert(app.deps, app.scope.shopId, 'policy_enforcement', PAGE, 'warning', {
        action: 'warning',
        reason: `a message to Nadia, ${NADIA.phone}`,
      }),
    ]);
    await app.store.commit([update(app.store, 'buyers', {}, { optedOutAt: null })]);

    // The last news goes by SMS, the first try of which fails; then nobody reaches her by any way but a call.
    app.pass(8 * 24 * HOUR);
    await app.store.commit([update(app.store, 'pages', {}, { utilityRefused: '10' })]);
    const { hold } = await road.order();
    expect(hold).not.toBeNull();
    await app.store.commit([update(app.store, 'orders', { id: order.id }, { hold: 'ask Nadia' })]);
    await road.move('cancelled', { reason: 'Nadia wants another' });
    await road.settle();
    expect(app.sandbox.world.received.filter(({ kind }) => kind === 'sms')).not.toEqual([]);
    await app.store.commit([update(app.store, 'buyers', {}, { optedOutAt: at, optedOutBy: 'person:u1' })]);

    const before = (await found(app, marks)).join();
    for (const mark of marks) expect([mark, before.includes(`${mark} in`)]).toEqual([mark, true]);
    for (const { id } of await find(app.store, 'buyers', {}))
      await eraseBuyer(app.deps, app.scope, id, 'she asked us to');
    expect(await found(app, marks)).toEqual([]);
    expect(await find(app.store, 'savedFilters', {})).toEqual([]);
    const left = await find(app.store, 'conversations', {});
    expect(left.map(({ referral, windowSource, lastText }) => [referral, windowSource, lastText])).toEqual(
      left.map(() => [null, null, '']),
    );
    const interactions = await find(app.store, 'interactions', {});
    const nothing = { name: null, phone: null, address: null, area: null, district: null, items: [] };
    for (const { text, slots, evidence } of interactions)
      expect({ text, slots, evidence }).toEqual({ text: '', slots: nothing, evidence: [] });
    expect((await find(app.store, 'messages', {})).every(({ attachments }) => attachments.length === 0)).toBe(true);
    expect((await find(app.store, 'buyers', {})).map(({ optedOutAt, optedOutBy }) => [optedOutAt, optedOutBy])).toEqual(
      (await find(app.store, 'buyers', {})).map(() => [null, null]),
    );
    expect((await find(app.store, 'drafts', {})).every(({ likeness }) => likeness === null)).toBe(true);
  });

  test('nothing stays of the buyers who were found to be her, one after the other, nor of their orders', async () => {
    const at = app.deps.clock();
    const pages = ['104500000000091', '104500000000092'];
    const page = { shopId: app.scope.shopId, state: 'connected' as const, stateAt: at, createdAt: at, token: null };
    const [own] = await find(app.store, 'pages', { id: PAGE });
    await app.store.commit(
      pages.map((id) => insert(app.store, 'pages', { ...page, id, name: `Page ${id}`, token: own?.token ?? '' })),
    );
    let said = 0;
    const writes = async (pageId: string, psid: string, text: string) => {
      said += 1;
      app.pass(1_000);
      const timestamp = app.deps.clock();
      const item = {
        sender: { id: psid },
        recipient: { id: pageId },
        timestamp,
        message: { mid: `mark-mid-${said}`, text },
      };
      expect(await deliver(app, { id: pageId, time: timestamp, messaging: [item] })).toBe(200);
      await app.drain();
    };
    // Three accounts of one person, each with a name, a note, an order and an address of its own.
    const accounts = [
      { page: PAGE, psid: 'mark-psid-1', name: 'Nadia Markone', lane: 'Markone Lane' },
      { page: pages[0] ?? '', psid: 'mark-psid-2', name: 'Salma Marktwo', lane: 'Marktwo Lane' },
      { page: pages[1] ?? '', psid: 'mark-psid-3', name: 'Rina Markthree', lane: 'Markthree Lane' },
    ];
    const buyers: string[] = [];
    for (const { page: on, psid, name, lane } of accounts) {
      await writes(on, psid, 'jamdani saree XL 1 ta nibo');
      const { buyerId } = await the(app, 'identities', { value: `${on}:${psid}` });
      buyers.push(buyerId);
      expect((await app.api('PATCH', `/buyers/${buyerId}`, { name, note: `${name} lives at ${lane}` })).status).toBe(
        200,
      );
      const order = await the(app, 'orders', { buyerId });
      await editOrder(app.deps, app.scope, { id: order.id }, { name, address: `7 ${lane}`, note: `ask ${name}` });
    }
    const [first, second, third] = buyers;
    expect((await app.api('POST', `/buyers/${third}/merge`, { into: second })).status).toBe(200);
    expect((await app.api('POST', `/buyers/${second}/merge`, { into: first })).status).toBe(200);
    expect(await find(app.store, 'buyerMerges', {})).toHaveLength(2);
    expect((await find(app.store, 'orderHistory', { kind: 'merged' })).length).toBeGreaterThan(0);

    const marks = accounts.flatMap(({ psid, name, lane }) => [psid, name, name.split(' ')[1] ?? '', lane]);
    const before = (await found(app, marks)).join();
    for (const mark of marks) expect([mark, before.includes(`${mark} in`)]).toEqual([mark, true]);
    for (const table of ['buyers', 'identities', 'buyerMerges', 'orders']) expect(before).toContain(` in ${table}`);
    for (const order of await find(app.store, 'orders', { mergedInto: null }))
      await app.api('POST', `/orders/${order.id}/transitions`, {
        to: 'cancelled',
        version: order.version,
        reason: 'asked',
      });
    await road.settle();

    expect(await eraseBuyer(app.deps, app.scope, third ?? '', 'she asked us to')).toMatchObject({ state: 'done' });
    expect(await found(app, marks)).toEqual([]);
    const nobody = (await find(app.store, 'buyers', {})).filter(({ id }) => buyers.includes(id));
    expect(nobody.map(({ name, phone, note: kept }) => [name, phone, kept])).toEqual(
      buyers.map(() => [null, null, null]),
    );
    expect((await find(app.store, 'buyerMerges', {})).map(({ moved }) => moved)).toEqual(
      [1, 2].map(() => ({ identities: [], conversations: [], orders: [] })),
    );
    for (const id of buyers)
      expect((await app.api('POST', `/buyers/${id}/erase`, { reason: 'once more' })).body).toMatchObject({
        state: 'done',
      });
  });

  test('while her order is under way it waits, and happens by itself once that is over', async () => {
    await road.asks();
    await road.goes('confirmed');
    const id = await her();
    const asked = await app.api('POST', `/buyers/${id}/erase`, { reason: 'she asked' });
    const { number } = await road.order();
    const waitsFor = [{ code: 'erasure_orders_open', params: { numbers: number } }];
    expect(asked).toMatchObject({ status: 200, body: { state: 'waiting', waitsFor } });
    app.pass(HOUR);
    await runDueJobs(app.deps);
    expect(await road.order()).toMatchObject({ phone: NADIA.phone });

    await road.move('cancelled', { reason: 'changed her mind' });
    app.pass(HOUR);
    await runDueJobs(app.deps);
    expect(await road.order()).toMatchObject({ phone: null, name: null, status: 'cancelled' });
    expect(await found(app, HERS.slice(0, 6))).toEqual([]);
    expect(await the(app, 'erasures')).toMatchObject({ state: 'done', why: 'she asked', askedBy: expect.any(String) });
    const again = await app.api('POST', `/buyers/${id}/erase`, { reason: 'once more' });
    expect(again.body).toMatchObject({ state: 'done', waitsFor: [] });
  });
});
