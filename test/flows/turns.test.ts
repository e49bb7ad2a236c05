import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { find } from '../../src/store/rows.js';
import { MITU, PAGE, POST, TANVIR, type TestApp, testApp } from '../support/app.js';
import { deliver } from '../support/deliver.js';
import { received, type Stocked, setSetting, stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const CONTACT = 'My name is Nadia Islam, phone 01799887766, address: House 12, Road 5, Dhanmondi, Dhaka';

let app: TestApp;
let shelf: Stocked;

async function open(options: Parameters<typeof testApp>[0] = {}): Promise<void> {
  app = await testApp({ quietSeconds: 6, ...options });
  shelf = await stockShelf(app);
  await pass(0);
}
afterEach(() => app.close());

const pass = async (ms: number): Promise<void> => {
  app.pass(ms);
  await app.drain();
};
const write = (text: string, buyerId = MITU) => app.sandbox.control.message({ buyerId, text });
/** A message, worked off, and then some seconds. */
const says = async (text: string, thenMs = 0) => {
  const message = write(text);
  await app.drain();
  if (thenMs > 0) await pass(thenMs);
  return message;
};
const hears = async (item: object) => {
  const at = app.deps.clock();
  const talk = { sender: { id: MITU }, recipient: { id: PAGE }, timestamp: at };
  expect(await deliver(app, { id: PAGE, time: at, messaging: [{ ...talk, ...item }] })).toBe(200);
  await app.drain();
};
const takesBack = ({ mid }: { mid: string }) => hears({ message: { mid, is_deleted: true } });
const pending = () => find(app.store, 'drafts', { status: 'pending' });
const interactions = () => find(app.store, 'interactions', {});
const timers = () => find(app.store, 'timers', { kind: 'turn' });

describe.each(DIALECTS)('on %s', (dialect) => {
  beforeEach(() => open({ dialect }));

  test('short messages in a row are one turn, understood together and answered once, after a silence', async () => {
    const began = app.deps.clock();
    await says('vaiya', 2_000);
    await says('jamdani saree', 3_000);
    expect(await pending()).toEqual([]);
    await says('dam koto?', 5_000);
    expect(await pending()).toEqual([]);

    await pass(1_000);
    const draft = await the(app, 'drafts', {});
    expect(draft).toMatchObject({ status: 'pending', intent: 'price_query' });
    expect(draft.texts.message).toContain('১,৪৫০');
    const turn = await the(app, 'interactions', {});
    expect(turn).toMatchObject({ text: 'vaiya\njamdani saree\ndam koto?', status: 'waiting', gathering: false });
    expect((await find(app.store, 'messages', { direction: 'in' })).map(({ text }) => text).sort()).toEqual([
      'dam koto?',
      'jamdani saree',
      'vaiya',
    ]);
    expect((await the(app, 'slaClocks', {})).startedAt).toBe(turn.receivedAt);
    expect(turn.receivedAt - began).toBeLessThan(1_000);
    expect(await timers()).toEqual([]);
    expect((await the(app, 'conversations', {})).unanswered).toBe(1);
  });

  test('an order said in pieces is one order, and a crash in the middle loses no piece', async () => {
    await says('jamdani saree nibo', 2_000);
    await says('XL', 1_000);
    await app.restart();
    await says('2ta', 10_000);
    const order = await the(app, 'orders', {});
    const lines = await find(app.store, 'orderLines', { orderId: order.id });
    expect(lines).toMatchObject([{ variantId: shelf.xl, quantity: 2 }]);
    expect(await pending()).toHaveLength(1);
  });

  test('a process that dies when the silence is over is made up for by the next', async () => {
    await says('jamdani saree price koto?');
    app.pass(60_000);
    await app.restart();
    await app.drain();
    expect(await pending()).toHaveLength(1);
  });
});

describe('a turn', () => {
  beforeEach(() => open());

  test('lasts no longer than its limit, however long the buyer goes on', async () => {
    for (let at = 0; at < 7; at += 1) await says(`jamdani saree ${at} price koto?`, 5_000);
    // The first at 0 s, the turn over at 30 s: what came then is a turn of its own.
    const turns = (await interactions()).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(turns.length).toBe(2);
    expect(turns[0]).toMatchObject({ gathering: false });
    expect(turns[0]?.text.split('\n')).toHaveLength(6);
    expect(turns[1]).toMatchObject({ gathering: true });
  });

  test('never waits past the warning of its answer clock', async () => {
    const { body } = await app.api('GET', '/settings');
    expect(body.data.length).toBeGreaterThan(0);
    await app.api('PATCH', '/settings/sla', { value: { offPeak: { high: 0.1, medium: 0.1, low: 0.1 } } });
    await says('jamdani saree price koto?');
    const { warnAt } = await the(app, 'slaClocks', {});
    const [timer] = await timers();
    expect(timer?.dueAt).toBeLessThan(warnAt);
    await pass(warnAt - 1 - app.deps.clock());
    expect(await pending()).toHaveLength(1);
    expect((await the(app, 'slaClocks', {})).warnedAt).toBeNull();
  });

  test('counts on the strictest clock its words ask for, from its first message on', async () => {
    await says('hi', 2_000);
    const first = await the(app, 'slaClocks', {});
    await says('jamdani saree XL 2ta nibo', 10_000);
    const clock = await the(app, 'slaClocks', {});
    expect(clock.startedAt).toBe(first.startedAt);
    expect([first.tier, clock.tier]).toEqual(['low', 'high']);
    const warning = await the(app, 'timers', { kind: 'sla_warning' });
    expect(warning.dueAt).toBe(clock.warnAt);
  });

  test('that needs no answer ends without one, and its clock with it', async () => {
    const matrix = (await app.api('GET', '/response-matrix')).body;
    matrix.rows.thanks_praise.low.action = 'none';
    await app.api('PUT', '/response-matrix', matrix);
    await says('hello', 1_000);
    expect(await find(app.store, 'slaClocks', { stoppedAt: null })).toHaveLength(1);
    await says('onek dhonnobad apu, khub sundor', 10_000);
    expect(await the(app, 'interactions', {})).toMatchObject({ intent: 'thanks_praise', status: 'closed' });
    expect(await find(app.store, 'slaClocks', { stoppedAt: null })).toEqual([]);
    expect((await the(app, 'conversations', {})).unanswered).toBe(0);
  });

  test('of all that an order needs is answered at once', async () => {
    await says(`Jamdani Saree XL 2 pieces I want to order. ${CONTACT}`);
    expect(await timers()).toEqual([]);
    expect(await pending()).toHaveLength(1);
    expect((await the(app, 'orders', {})).phone).toBe('01799887766');
  });

  test('voids the draft of the turn before it with its first message', async () => {
    await says('jamdani saree price koto?', 6_000);
    const draft = await the(app, 'drafts', { status: 'pending' });
    await says('XL ache?');
    expect(await the(app, 'drafts', { id: draft.id })).toMatchObject({
      status: 'void',
      voidReason: { code: 'buyer_wrote_again' },
    });
    const late = approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
    await expect(late).rejects.toThrow('buyer_wrote_again');
    await pass(6_000);
    expect(await pending()).toHaveLength(1);
  });

  test('is another one in another chat', async () => {
    await says('jamdani saree price koto?', 3_000);
    write('jamdani saree ache?', TANVIR);
    await app.drain();
    await pass(3_000);
    expect(await pending()).toHaveLength(1);
    await pass(3_000);
    expect(await pending()).toHaveLength(2);
  });

  test('of a photo and its words, in either order, is one question', async () => {
    app.sandbox.control.message({ buyerId: MITU, text: '', imageUrl: 'https://example.com/saree.jpg' });
    await app.drain();
    await pass(2_000);
    await says('jamdani saree price koto?', 6_000);
    expect(await the(app, 'interactions', {})).toMatchObject({ intent: 'price_query' });
    expect(await pending()).toHaveLength(1);
  });
});

describe('what does not wait', () => {
  beforeEach(() => open());

  test('a comment is answered at once', async () => {
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
    await app.drain();
    expect(await pending()).toHaveLength(1);
    expect(await timers()).toEqual([]);
  });

  test('"stop" is kept at once, by itself', async () => {
    await says('stop');
    expect((await find(app.store, 'buyers', {}))[0]?.optedOutAt).not.toBeNull();
    expect(await timers()).toEqual([]);
  });

  test('a tapped choice ends the turn it belongs to', async () => {
    await says('jamdani saree nibo', 6_000);
    const draft = await the(app, 'drafts', { status: 'pending' });
    await approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
    await pass(10_000);
    await says('Mirpur 10, Dhaka', 2_000);
    await hears({ message: { mid: 'm_tapped', text: 'XL', quick_reply: { payload: 'say:XL' } } });
    expect(await timers()).toEqual([]);
    const order = await the(app, 'orders', {});
    expect(order.district).toBe('Dhaka');
    expect(await find(app.store, 'orderLines', { orderId: order.id })).toMatchObject([{ variantId: shelf.xl }]);
  });

  test('a pressed button is answered at once, and what was being said is answered next', async () => {
    await says(`Jamdani Saree XL 2 pieces I want to order. ${CONTACT}`);
    const draft = await the(app, 'drafts', { status: 'pending' });
    await approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
    await pass(10_000);
    const sent = received(app, 'message').map(({ payload }) => JSON.stringify(payload));
    const [yes] = sent.flatMap((body) => body.match(/yes:[0-9a-f-]+:[0-9a-f-]+/) ?? []);
    await says('delivery charge koto?', 2_000);
    app.sandbox.control.tapButton({ buyerId: MITU, payload: yes ?? '' });
    await app.drain();
    expect((await the(app, 'orders', {})).yesAt).not.toBeNull();
    expect(await timers()).toEqual([]);
    expect((await interactions()).map(({ gathering }) => gathering)).not.toContain(true);
  });
});

describe('while it is gathered', () => {
  beforeEach(() => open());

  test('an edited message counts as it is edited', async () => {
    const { mid } = await says('jamdani saree L nibo', 2_000);
    app.sandbox.control.editMessage({ mid, text: 'jamdani saree XL nibo' });
    await app.drain();
    await pass(6_000);
    expect(await the(app, 'interactions', {})).toMatchObject({ text: 'jamdani saree XL nibo' });
    expect(await find(app.store, 'orderLines', {})).toMatchObject([{ variantId: shelf.xl }]);
  });

  test('a message taken back does not count, and with the last of them the turn is over', async () => {
    const first = await says('jamdani saree price koto?', 2_000);
    const second = await says('naki 2ta nibo', 1_000);
    await takesBack(second);
    expect(await the(app, 'interactions', {})).toMatchObject({ text: 'jamdani saree price koto?', gathering: true });
    await takesBack(first);
    expect(await the(app, 'interactions', {})).toMatchObject({ status: 'closed', gathering: false });
    await pass(30_000);
    expect(await find(app.store, 'drafts', {})).toEqual([]);
    expect((await the(app, 'conversations', {})).unanswered).toBe(0);
  });

  test('a person who answers leaves nothing to answer; what is said next is read with it', async () => {
    await says('jamdani saree nibo', 1_000);
    const { id } = await the(app, 'conversations', {});
    await app.api('POST', `/conversations/${id}/messages`, { text: 'Ji bolun' });
    await app.drain();
    await pass(1_000);
    await says('XL 2ta', 6_000);
    const all = await interactions();
    expect(all.map(({ status }) => status).sort()).toEqual(['answered', 'waiting']);
    expect(await find(app.store, 'orderLines', {})).toMatchObject([{ variantId: shelf.xl, quantity: 2 }]);
    expect(await pending()).toHaveLength(1);
  });

  test('a person who answers before the silence is over gets no draft to what they answered', async () => {
    await says('jamdani saree price koto?', 1_000);
    const { id } = await the(app, 'conversations', {});
    await app.api('POST', `/conversations/${id}/messages`, { text: 'Ektu por bolchi apu' });
    await app.drain();
    await pass(10_000);
    expect(await the(app, 'interactions', {})).toMatchObject({ status: 'answered', answeredBy: 'person' });
    expect(await find(app.store, 'drafts', {})).toEqual([]);
  });
});

describe('after it was answered', () => {
  beforeEach(() => open());

  test('an edit of one of its messages is read with the others', async () => {
    const { mid } = await says('jamdani saree L nibo', 2_000);
    await says(CONTACT, 6_000);
    app.sandbox.control.editMessage({ mid, text: 'jamdani saree XL nibo' });
    await app.drain();
    const order = await the(app, 'orders', {});
    expect(order.phone).toBe('01799887766');
    expect(await find(app.store, 'orderLines', {})).toMatchObject([{ variantId: shelf.xl }]);
    expect(await pending()).toHaveLength(1);
  });

  test('one message taken back leaves the rest of an unanswered turn to be answered', async () => {
    await says('jamdani saree price koto?', 2_000);
    await takesBack(await says('delivery charge koto?', 6_000));
    const draft = await the(app, 'drafts', { status: 'pending' });
    expect(draft.intent).toBe('price_query');
    const { id, version } = draft;
    await approveDraft(app.deps, app.scope, id, { version });
    await pass(10_000);
    expect(received(app, 'message')).toHaveLength(1);
  });
});

test('a silence of 0 seconds answers each message by itself', async () => {
  await open({ quietSeconds: 0 });
  await says('jamdani saree');
  await says('dam koto?');
  expect(await interactions()).toHaveLength(2);
});

test('a shop may wait longer, and its own setting holds', async () => {
  await open();
  await setSetting(app, 'shop', { turns: { quietSeconds: 20, maxSeconds: 40 } });
  await says('jamdani saree price koto?', 19_000);
  expect(await pending()).toEqual([]);
  await pass(1_000);
  expect(await pending()).toHaveLength(1);
});
