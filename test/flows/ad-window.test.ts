import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { speak } from '../../src/flows/conversation/speak.js';
import { update } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { bn } from '../../src/words/bn.js';
import { en } from '../../src/words/en.js';
import { MITU, START, type TestApp, testApp } from '../support/app.js';
import { visitor } from '../support/session.js';
import { received, the } from '../support/shop-floor.js';

const DAY = 86_400_000;
const AD = '120210000000001';

let app: TestApp;
beforeEach(async () => {
  app = await testApp({ sms: true });
});
afterEach(() => app.close());

const thread = () => the(app, 'conversations', { channel: 'messenger' });
/** A person writes; answers the row as it then stands. */
async function say(text: string): Promise<Row<'outbox'>> {
  const { id } = await thread();
  const row = await speak(app.deps, app.scope, id, { requestId: text, text });
  await app.drain();
  return the(app, 'outbox', { id: row.id });
}
async function byAd(): Promise<void> {
  app.sandbox.control.message({ buyerId: MITU, text: 'koto?', adId: AD });
  await app.drain();
  const { buyerId } = await thread();
  await app.store.commit([update(app.store, 'buyers', { id: buyerId ?? '' }, { phone: '01799887766' })]);
}
const windowWords = async (locale: 'bn' | 'en'): Promise<string> =>
  (await (await visitor(app, 'agent', { locale })).get(`/chats/${(await thread()).id}`)).html;

test('after the first message from an ad the Page writes on for seven days where Facebook allows it', async () => {
  await byAd();
  expect(await thread()).toMatchObject({
    windowSource: 'ctm_ad',
    windowUntil: START + DAY,
    adWindowUntil: START + 7 * DAY,
  });
  app.pass(6 * DAY);
  expect(await say('still here')).toMatchObject({ route: 'response', outcome: 'delivered', refused: [] });
  expect(received(app, 'message')).toMatchObject([
    { text: 'still here', payload: { messaging_type: 'RESPONSE' }, tag: null },
  ]);
  app.pass(DAY);
  expect((await say('too late')).route).not.toBe('response');
  expect(app.sandbox.world.refused).toEqual([]);
});

test('refused once with 10/2018278 it goes the next way, and in this conversation it is not tried again', async () => {
  app.sandbox.control.setFaults({ shortAdWindow: true });
  await byAd();
  app.pass(2 * DAY);
  const first = await say('first');
  expect(first).toMatchObject({ route: 'sms', outcome: 'sent', refused: ['response'] });
  expect(app.sandbox.world.refused).toMatchObject([{ code: 10, subcode: 2018278 }]);
  expect(await thread()).toMatchObject({ adWindowUntil: null });
  const second = await say('second');
  expect(second.route).toBe('sms');
  expect(second.passed?.[0]).toMatchObject({ code: 'window_closed', params: { route: 'response' } });
  expect(app.sandbox.world.refused).toHaveLength(1);
  // Another click on an ad begins anew.
  await byAd();
  expect((await thread()).adWindowUntil).toBe(START + 9 * DAY);
});

test('without an ad nothing is tried after 24 hours, and only the first message after the click counts', async () => {
  app.sandbox.control.message({ buyerId: MITU, text: 'hello' });
  await app.drain();
  expect(await thread()).toMatchObject({ windowSource: 'message', adWindowUntil: null });
  app.pass(2 * DAY);
  await say('no window');
  expect(app.sandbox.world.refused).toEqual([]);
  await byAd();
  const { adWindowUntil } = await thread();
  app.pass(3_600_000);
  app.sandbox.control.message({ buyerId: MITU, text: 'and XL?' });
  await app.drain();
  expect(await thread()).toMatchObject({ windowSource: 'message', adWindowUntil });
});

test('the chat says that Facebook may allow it, in both languages, and the API until when', async () => {
  await byAd();
  expect(await windowWords('en')).not.toContain(en.chats.window.byAd.slice(0, 20));
  app.pass(2 * DAY);
  expect(await windowWords('en')).toContain(en.chats.window.byAd.slice(0, 20));
  expect(await windowWords('bn')).toContain(bn.chats.window.byAd.slice(0, 20));
  const { id } = await thread();
  const { body } = await app.api('GET', `/conversations/${id}`);
  expect(body.adWindowUntil).toBe(new Date(START + 7 * DAY).toISOString());
});
