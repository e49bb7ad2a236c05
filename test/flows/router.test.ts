import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { speak } from '../../src/flows/conversation/speak.js';
import { createOrder } from '../../src/flows/order/create.js';
import { moveOrder } from '../../src/flows/order/move.js';
import { doTask, sendByHand } from '../../src/flows/task/done.js';
import { putText } from '../../src/flows/text/put.js';
import { submitMissing, submitTemplate } from '../../src/flows/utility/submit.js';
import { find, update } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { PAGE, POST, type TestApp, testApp } from '../support/app.js';
import { received, type Stocked, setSetting, stockShelf, the } from '../support/shop-floor.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PHONE = '01799887766';

let app: TestApp;
let shelf: Stocked;
let people = 0;
beforeEach(async () => {
  people = 0;
  app = await testApp({ sms: true });
  shelf = await stockShelf(app);
});
afterEach(() => app.close());

interface Made {
  psid: string;
  orderId: string;
}

/** Somebody who wrote to the Page, or only commented, and has an order; `phone` is on it when known. */
async function buyerWithOrder({
  phone = null,
  comment = false,
}: {
  phone?: string | null;
  comment?: boolean;
} = {}): Promise<Made> {
  people += 1;
  const psid = `77001122330000${people}`;
  app.sandbox.control.addBuyer({ id: psid, name: `Buyer ${people}` });
  if (comment) app.sandbox.control.comment({ buyerId: psid, postId: POST, text: 'সুন্দর' });
  else app.sandbox.control.message({ buyerId: psid, text: 'আসসালামু আলাইকুম' });
  await app.drain();
  const kind = comment ? 'commenter' : 'psid';
  const { buyerId } = await the(app, 'identities', { kind, value: `${PAGE}:${psid}` });
  const lines = [{ variantId: shelf.xl, quantity: 1 }];
  const source = { channel: comment ? ('comment' as const) : ('messenger' as const), pageId: PAGE };
  const orderId = await createOrder(app.deps, app.scope, { source, pageId: PAGE, buyerId, phone, lines });
  return { psid, orderId };
}

/** Cancels the order: one notice. Answers it as it then stands. */
async function cancelled({ orderId }: Made): Promise<Row<'outbox'>> {
  const { version } = await the(app, 'orders', { id: orderId });
  await moveOrder(app.deps, app.scope, { id: orderId, version, to: 'cancelled', reason: 'No longer wanted' });
  await app.drain();
  return notice(orderId);
}

const notice = (orderId: string) => the(app, 'outbox', { orderId, kind: 'notice' });
const sentTo = (psid: string) => received(app, 'message').filter(({ to }) => to === psid);
const admin = { kind: 'person' as const, id: 'u1', role: 'admin' as const };

test('each of the situations ends in one recorded outcome, by the first way that holds', async () => {
  // 1 An open window.
  const open = await buyerWithOrder();
  expect(await cancelled(open)).toMatchObject({ state: 'ended', outcome: 'delivered', route: 'response', passed: [] });
  expect(sentTo(open.psid)).toMatchObject([{ kind: 'message', tag: null, payload: { messaging_type: 'UPDATE' } }]);

  // 2 A closed window and an approved template.
  const late = await buyerWithOrder();
  app.pass(2 * DAY);
  await submitMissing(app.deps, app.scope, PAGE);
  expect(await cancelled(late)).toMatchObject({
    outcome: 'delivered',
    route: 'utility',
    via: { template: { name: 'order_cancelled_v1' } },
    passed: [{ code: 'window_closed', params: { route: 'response' } }],
  });
  const [told] = sentTo(late.psid);
  const { number } = await the(app, 'orders', { id: late.orderId });
  expect(told).toMatchObject({
    kind: 'message',
    tag: null,
    text: `আপনার অর্ডার ${number} বাতিল হয়েছে। ভুল হয়ে থাকলে আমাদের জানান।`,
  });

  // 3 A closed window and a paused template: SMS, since the phone is known.
  app.sandbox.control.decideTemplate({
    name: 'order_cancelled_v1',
    language: 'bn',
    status: 'PAUSED',
    reason: 'low quality',
  });
  const paused = await buyerWithOrder({ phone: PHONE });
  app.pass(2 * DAY);
  await app.store.commit([
    update(app.store, 'utilityTemplates', { name: 'order_cancelled_v1', language: 'bn' }, { state: 'paused' }),
  ]);
  expect(await cancelled(paused)).toMatchObject({
    outcome: 'sent',
    route: 'sms',
    via: { sms: { parts: 2 } },
    passed: [{ code: 'window_closed' }, { code: 'template_paused' }],
  });
  expect(sentTo(paused.psid)).toEqual([]);
  expect(received(app, 'sms')).toMatchObject([
    { to: `+88${PHONE}`, text: expect.stringMatching(/^Rupkotha Fashion: আপনার অর্ডার M-/) },
  ]);

  // 4 A closed window, no template, no phone: a person, by a due time; they press send as Human Agent.
  const byHand = await buyerWithOrder();
  app.pass(2 * DAY);
  const waiting = await cancelled(byHand);
  expect(waiting).toMatchObject({ state: 'with_person', route: 'human', outcome: 'pending' });
  const task = await the(app, 'tasks', { outboxId: waiting.id });
  expect(task).toMatchObject({ status: 'open', dueAt: app.deps.clock() + 4 * HOUR });
  await sendByHand(app.deps, { ...app.scope, actor: admin }, task.id);
  await app.drain();
  expect(await notice(byHand.orderId)).toMatchObject({ outcome: 'delivered', route: 'human', approvedBy: 'person:u1' });
  expect(sentTo(byHand.psid)).toMatchObject([{ tag: 'HUMAN_AGENT' }]);

  // 5 Known only from a comment.
  const commenter = await buyerWithOrder({ comment: true, phone: '01799887755' });
  expect(await cancelled(commenter)).toMatchObject({
    outcome: 'sent',
    route: 'sms',
    passed: [{ code: 'no_thread' }, { code: 'template_paused' }],
  });

  // 6 The buyer blocked the Page: found out by sending, no way left.
  const blocked = await buyerWithOrder();
  app.sandbox.control.block({ buyerId: blocked.psid, blocked: true });
  expect(await cancelled(blocked)).toMatchObject({
    outcome: 'skipped',
    route: 'none',
    reason: { code: expect.any(String) },
  });
  expect(
    await the(app, 'buyers', { id: (await the(app, 'orders', { id: blocked.orderId })).buyerId as string }),
  ).toMatchObject({
    unreachableAt: app.deps.clock(),
  });

  // 7 Rate limited: it waits until Facebook's time, then goes.
  const limited = await buyerWithOrder();
  app.sandbox.control.setFaults({ rateLimit: { code: 80006, minutes: 10 } });
  expect(await cancelled(limited)).toMatchObject({ state: 'queued', outcome: 'pending' });
  expect(sentTo(limited.psid)).toEqual([]);
  app.pass(11 * MINUTE);
  await app.drain();
  expect(await notice(limited.orderId)).toMatchObject({ outcome: 'delivered', route: 'response' });
  expect(sentTo(limited.psid)).toHaveLength(1);

  // 8 The token is revoked: a buyer with a phone is told by SMS, the other waits for the Page.
  const phoned = await buyerWithOrder({ phone: '01799887744' });
  const held = await buyerWithOrder();
  app.sandbox.control.setFaults({ tokenRevoked: true });
  expect(await cancelled(phoned)).toMatchObject({ outcome: 'sent', route: 'sms' });
  expect(await cancelled(held)).toMatchObject({ state: 'queued', reason: { code: 'page_disconnected' } });
  expect(await find(app.store, 'alerts', { kind: 'page_disconnected', closedAt: null })).toHaveLength(1);
  app.sandbox.control.setFaults({ tokenRevoked: false });
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { state: 'connected' })]);
  app.pass(MINUTE);
  await app.drain();
  expect(await notice(held.orderId)).toMatchObject({ outcome: 'delivered', route: 'response' });

  const tags = app.sandbox.world.received.map(({ tag }) => tag).filter((tag) => tag !== null);
  expect(tags).toEqual(['HUMAN_AGENT']);
  expect(await find(app.store, 'outbox', { kind: 'notice', state: ['queued', 'sending', 'awaiting_echo'] })).toEqual(
    [],
  );
});

test('an expired task ends as not told, and by phone counts as told', async () => {
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { humanAgent: false })]);
  app.deps.sms = null;
  const first = await buyerWithOrder({ phone: PHONE });
  const second = await buyerWithOrder({ phone: PHONE });
  app.pass(2 * DAY);
  expect(await cancelled(first)).toMatchObject({ state: 'with_person', route: 'call' });
  const waiting = await cancelled(second);
  await doTask(app.deps, app.scope, waiting.taskId ?? '', 'told');
  expect(await notice(second.orderId)).toMatchObject({ outcome: 'sent', route: 'call' });
  app.pass(3 * DAY);
  await app.drain();
  expect(await notice(first.orderId)).toMatchObject({
    outcome: 'skipped',
    route: 'none',
    reason: { code: 'task_expired' },
  });
});

test('an SMS gateway that is busy is asked again with the same id; one that says no hands over to a person', async () => {
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { humanAgent: false })]);
  app.sandbox.control.failNext({ effect: 'server_error', kind: 'sms' });
  const busy = await buyerWithOrder({ phone: PHONE });
  app.pass(2 * DAY);
  expect(await cancelled(busy)).toMatchObject({ state: 'queued', route: 'sms', reason: { code: 'sms_unreachable' } });
  app.pass(MINUTE);
  await app.drain();
  const { id } = await notice(busy.orderId);
  expect(received(app, 'sms')).toMatchObject([{ id }]);
  expect(await notice(busy.orderId)).toMatchObject({ outcome: 'sent', attempts: 2 });

  app.sandbox.control.failNext({ effect: 'refuse', kind: 'sms', code: 422 });
  const refused = await buyerWithOrder({ phone: PHONE });
  app.pass(2 * DAY);
  expect(await cancelled(refused)).toMatchObject({ state: 'with_person', route: 'call', error: { code: 422 } });
});

test('a template Facebook refuses when sent is not used again, people are told once, and the buyer by SMS', async () => {
  await submitMissing(app.deps, app.scope, PAGE);
  const made = [await buyerWithOrder({ phone: PHONE }), await buyerWithOrder({ phone: PHONE })];
  app.pass(2 * DAY);
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 100 });
  for (const each of made) expect(await cancelled(each)).toMatchObject({ outcome: 'sent', route: 'sms' });
  expect(app.sandbox.world.refused).toHaveLength(1);
  expect(await the(app, 'alerts', { kind: 'template_trouble' })).toMatchObject({ closedAt: null });
});

test('what a buyer is to be told by phone is one task; not reached it comes back, given up it counts as not told', async () => {
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { humanAgent: false })]);
  app.deps.sms = null;
  const first = await buyerWithOrder({ phone: PHONE });
  const { buyerId } = await the(app, 'orders', { id: first.orderId });
  const lines = [{ variantId: shelf.l, quantity: 1 }];
  const source = { channel: 'messenger' as const, pageId: PAGE };
  const input = { source, pageId: PAGE, buyerId: buyerId as string, phone: PHONE, lines };
  const second = { psid: first.psid, orderId: await createOrder(app.deps, app.scope, input) };
  app.pass(2 * DAY);
  const { taskId } = await cancelled(first);
  expect(await cancelled(second)).toMatchObject({ state: 'with_person', taskId });
  const task = await the(app, 'tasks', { kind: 'tell_buyer' });
  expect(task.text.split('\n\n')).toHaveLength(2);

  const again = await app.api('POST', `/tasks/${task.id}/not-reached`, {});
  expect(again.body).toMatchObject({ status: 'open', tries: 1 });
  expect(Date.parse(again.body.dueAt)).toBe(app.deps.clock() + 4 * HOUR);
  const over = await app.api('POST', `/tasks/${task.id}/not-reached`, { again: false });
  expect(over.body).toMatchObject({ status: 'done', outcome: 'not_reached', tries: 2 });
  for (const { orderId } of [first, second]) {
    const why = { code: 'buyer_not_reached', params: { tries: 2 } };
    expect(await notice(orderId)).toMatchObject({ outcome: 'skipped', route: 'none', reason: why });
  }
});

test('a signed-in person writes as Human Agent within 7 days; a token and the 7th day over do not', async () => {
  app.deps.sms = null;
  const { psid } = await buyerWithOrder();
  const person = { ...app.scope, actor: admin };
  const { id, lastInboundAt } = await the(app, 'conversations', { thread: psid });
  const say = async (scope: typeof app.scope, text: string) => {
    const row = await speak(app.deps, scope, id, { requestId: text, text });
    await app.drain();
    return the(app, 'outbox', { id: row.id });
  };
  app.pass((lastInboundAt ?? 0) + 7 * DAY - 1000 - app.deps.clock());
  expect(await say(person, 'from a person')).toMatchObject({ outcome: 'delivered', route: 'human' });
  expect(sentTo(psid).at(-1)).toMatchObject({ text: 'from a person', tag: 'HUMAN_AGENT' });
  expect(await say(app.scope, 'from a token')).toMatchObject({ state: 'with_person', route: 'human' });
  app.pass(2000);
  expect(await say(person, 'too late')).toMatchObject({
    outcome: 'skipped',
    passed: [{}, { code: 'human_agent_too_late' }, {}, {}, {}, {}],
  });
  expect(sentTo(psid).filter(({ tag }) => tag !== null)).toHaveLength(1);
});

test('who wants no news gets none, is told so once, and may want it again', async () => {
  const quiet = await buyerWithOrder();
  app.sandbox.control.message({ buyerId: quiet.psid, text: 'r msg diben na' });
  await app.drain();
  expect(sentTo(quiet.psid).at(-1)?.text).toContain('আর নিজে থেকে কোনো খবর পাঠানো হবে না');
  expect(await the(app, 'interactions', { closedReason: 'messages_stop' })).toMatchObject({ status: 'closed' });
  expect(await cancelled(quiet)).toMatchObject({ outcome: 'skipped', reason: { code: 'buyer_opted_out' } });
  app.sandbox.control.tapQuickReply({ buyerId: quiet.psid, payload: 'messages:start' });
  await app.drain();
  const { buyerId } = await the(app, 'orders', { id: quiet.orderId });
  expect((await app.api('GET', `/buyers/${buyerId}`)).body).toMatchObject({ wantsNews: true });
  expect((await app.api('PATCH', `/buyers/${buyerId}`, { wantsNews: false })).body).toMatchObject({ wantsNews: false });
});

test('at night news waits for the morning, unless the buyer has just written', async () => {
  await setSetting(app, 'shop', { quietHours: { enabled: true } });
  const asleep = await buyerWithOrder();
  app.pass(11 * HOUR);
  const awake = await buyerWithOrder();
  expect(await cancelled(awake)).toMatchObject({ outcome: 'delivered' });
  expect(await cancelled(asleep)).toMatchObject({ state: 'queued', reason: { code: 'quiet_hours' } });
  app.pass(9 * HOUR);
  await app.drain();
  expect(await notice(asleep.orderId)).toMatchObject({ outcome: 'delivered' });
});

test('the first automatic message in a chat says that it is automatic; the next one does not', async () => {
  const one = await buyerWithOrder();
  const first = await cancelled(one);
  expect(first).toMatchObject({ via: { automated: true }, text: expect.stringContaining('স্বয়ংক্রিয়') });
  const { buyerId } = await the(app, 'orders', { id: one.orderId });
  const source = { channel: 'messenger' as const, pageId: PAGE };
  const lines = [{ variantId: shelf.l, quantity: 1 }];
  const input = { source, pageId: PAGE, buyerId: buyerId as string, lines };
  const next = await cancelled({ psid: one.psid, orderId: await createOrder(app.deps, app.scope, input) });
  expect(next).toMatchObject({ via: null, outcome: 'delivered' });
  expect(next.text).not.toContain('স্বয়ংক্রিয়');
});

describe('an SMS of a notice says the shop’s own words, signed and short', () => {
  const smsTexts = () => received(app, 'sms').map(({ text }) => text);
  /** Facebook lets the Page send no template: the phone is the way left. */
  async function told(): Promise<{ text: string; number: string }> {
    await app.store.commit([update(app.store, 'pages', { id: PAGE }, { utilityRefused: '10' })]);
    const made = await buyerWithOrder({ phone: PHONE });
    app.pass(2 * DAY);
    await cancelled(made);
    return { text: smsTexts().at(-1) ?? '', number: (await the(app, 'orders', { id: made.orderId })).number };
  }

  test('as shipped where it wrote none', async () => {
    const { text, number } = await told();
    expect(text).toBe(`Rupkotha Fashion: আপনার অর্ডার ${number} বাতিল হয়েছে। ভুল হয়ে থাকলে আমাদের জানান।`);
  });

  test('the chat’s text where it wrote that one, and the shipped one again when it goes back to it', async () => {
    const key = 'notice.cancelled' as const;
    await putText(app.deps, app.scope, { key, language: 'bn', source: 'দুঃখিত, {{ order_number }} বাতিল।' });
    const own = await told();
    expect(own.text).toBe(`Rupkotha Fashion: দুঃখিত, ${own.number} বাতিল।`);
    await putText(app.deps, app.scope, { key, language: 'bn', source: null });
    expect((await told()).text).toContain('ভুল হয়ে থাকলে');
  });

  test('its own short text for closed windows before the chat’s, but none that Facebook refused', async () => {
    await putText(app.deps, app.scope, {
      key: 'notice.cancelled',
      language: 'bn',
      source: 'দুঃখিত, {{ order_number }} বাতিল।',
    });
    const submission = { pageId: PAGE, notice: 'order_cancelled' as const, language: 'bn' as const };
    await submitTemplate(app.deps, app.scope, { ...submission, text: 'অর্ডার {order_number} আর হচ্ছে না, আমরা দুঃখিত।' });
    const own = await told();
    expect(own.text).toBe(`Rupkotha Fashion: অর্ডার ${own.number} আর হচ্ছে না, আমরা দুঃখিত।`);
    await app.store.commit([update(app.store, 'utilityTemplates', {}, { state: 'rejected' })]);
    const other = await told();
    expect(other.text).toBe(`Rupkotha Fashion: দুঃখিত, ${other.number} বাতিল।`);
  });

  test('cut after its last whole word to the parts the shop pays for', async () => {
    await setSetting(app, 'shop', { smsParts: 1 });
    await putText(app.deps, app.scope, {
      key: 'notice.cancelled',
      language: 'bn',
      source: `{{ order_number }} ${'বাতিল '.repeat(40)}`,
    });
    const { text } = await told();
    expect(text.length).toBeLessThanOrEqual(70);
    expect(text).toMatch(/ বাতিল\.\.\.$/);
  });
});
