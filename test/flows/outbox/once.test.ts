import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { echoHeard } from '../../../src/flows/conversation/page-spoke.js';
import { speak } from '../../../src/flows/conversation/speak.js';
import { itArrived } from '../../../src/flows/outbox/arrived.js';
import { sendAgain } from '../../../src/flows/outbox/send-again.js';
import { drain } from '../../../src/jobs/worker.js';
import { find, findOne, insert } from '../../../src/store/rows.js';
import type { Row } from '../../../src/store/schema.js';
import { MITU, PAGE, POST, START, type TestApp, testApp } from '../../support/app.js';
import { received, the } from '../../support/shop-floor.js';

const MINUTE = 60_000;

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

/** A buyer's chat or comment; answers the conversation. */
async function thread(channel: 'messenger' | 'comment'): Promise<string> {
  if (channel === 'messenger') app.sandbox.control.message({ buyerId: MITU, text: 'ache?' });
  else app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'ache?' });
  await app.drain();
  return (await the(app, 'conversations')).id;
}

let pressed = 0;
const say = (id: string, text: string, more: { kind?: 'public_reply'; fileId?: string } = {}) =>
  speak(app.deps, app.scope, id, { requestId: `press-${(pressed += 1)}`, text, ...more });

const row = async (id: string) => (await findOne(app.store, 'outbox', { id })) as Row<'outbox'>;
const sent = () => find(app.store, 'messages', { direction: 'out' });

/** Facebook's side tells nothing more, and time passes. */
async function later(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) {
    app.pass(MINUTE);
    await drain(app.deps);
  }
}

describe('a message', () => {
  test('whose echo comes before its answer has been sent once', async () => {
    const id = await thread('messenger');
    const { graph } = app.deps;
    const slow: typeof graph.sendMessage = async (...call) => {
      const answer = await graph.sendMessage(...call);
      await app.drain();
      return answer;
    };
    const said = await say(id, 'yes');
    await app.restart({ graph: { ...graph, sendMessage: slow } });
    await app.drain();
    expect(await row(said.id)).toMatchObject({ state: 'ended', outcome: 'delivered', attempts: 1 });
    expect(received(app, 'message')).toHaveLength(1);
    expect(await sent()).toHaveLength(1);
  });

  test('whose answer comes before its echo has been sent once', async () => {
    const id = await thread('messenger');
    app.sandbox.control.setFaults({ holdWebhooks: true });
    const said = await say(id, 'yes');
    await drain(app.deps);
    expect(await row(said.id)).toMatchObject({ state: 'ended', outcome: 'sent' });
    app.sandbox.control.clearFaults({});
    await app.drain();
    expect(await row(said.id)).toMatchObject({ outcome: 'delivered' });
    expect(await sent()).toHaveLength(1);
  });

  test('told twice in the same words is settled twice, each by its own echo', async () => {
    const id = await thread('messenger');
    app.sandbox.control.setFaults({ holdWebhooks: true });
    app.sandbox.control.failNext({ effect: 'reset_after', kind: 'message', times: 2 });
    const both = [await say(id, 'ok apu'), await say(id, 'ok apu')];
    await drain(app.deps);
    expect((await Promise.all(both.map((one) => row(one.id)))).map(({ state }) => state)).toEqual([
      'awaiting_echo',
      'awaiting_echo',
    ]);
    app.sandbox.control.clearFaults({});
    await app.drain();
    const rows = await Promise.all(both.map((one) => row(one.id)));
    expect(rows.filter(({ state, outcome }) => state === 'ended' && outcome !== 'failed')).toHaveLength(2);
    expect(new Set(rows.map(({ facebookId }) => facebookId)).size).toBe(2);
    expect(received(app, 'message')).toHaveLength(2);
    expect(await sent()).toHaveLength(2);
  });

  test.each([
    [1, 'sent'],
    [2, undefined],
  ])('whose echo lost its mark is known by its words and time, unless %i could be meant', async (alike, outcome) => {
    const id = await thread('messenger');
    app.sandbox.control.setFaults({ dropEchoes: true });
    app.sandbox.control.failNext({ effect: 'reset_after', kind: 'message', times: alike });
    for (let n = 0; n < alike; n += 1) await say(id, 'ok apu');
    await app.drain();
    const event = { shopId: app.scope.shopId, pageId: PAGE, psid: MITU, eventAt: START, receivedAt: START } as never;
    const echo = { mid: 'm_bare', appId: '1517776481860111', metadata: null, text: 'ok apu', attachments: [] };
    await app.store.commit((await echoHeard(app.deps, event, echo)) ?? []);
    expect((await findOne(app.store, 'outbox', { facebookId: 'm_bare' }))?.outcome).toBe(outcome);
  });

  test('nobody knows the outcome of is sent again, or has arrived, by a person’s word only', async () => {
    const id = await thread('messenger');
    app.sandbox.control.setFaults({ dropEchoes: true });
    app.sandbox.control.failNext({ effect: 'reset_after', kind: 'message', times: 2 });
    const [one, other] = [await say(id, 'first'), await say(id, 'second')];
    await app.drain();
    await later(5);
    expect(await find(app.store, 'tasks', { kind: 'send_unknown', status: 'open' })).toHaveLength(2);
    await itArrived(app.deps, app.scope, one.id);
    expect(await row(one.id)).toMatchObject({ outcome: 'sent', reason: null });
    expect(await sent()).toMatchObject([{ text: 'first', outboxId: one.id }]);
    await expect(itArrived(app.deps, app.scope, one.id)).rejects.toMatchObject({ reasons: [{ code: 'not_unknown' }] });
    await sendAgain(app.deps, app.scope, other.id);
    await app.drain();
    expect(received(app, 'message').map(({ text }) => text)).toEqual(['first', 'second', 'second']);
    expect(await find(app.store, 'tasks', { status: 'open' })).toEqual([]);
  });
});

describe('a public reply', () => {
  test('that was refused is not mistaken for its twin that arrived', async () => {
    const id = await thread('comment');
    app.sandbox.control.failNext({ effect: 'refuse', code: 100, kind: 'public_reply' });
    const refused = await say(id, 'inbox korun', { kind: 'public_reply' });
    await app.drain();
    app.sandbox.control.failNext({ effect: 'reset_after', kind: 'public_reply' });
    const arrived = await say(id, 'inbox korun', { kind: 'public_reply' });
    await app.drain();
    expect(await row(refused.id)).toMatchObject({ outcome: 'failed', facebookId: null });
    expect(await row(arrived.id)).toMatchObject({ outcome: 'sent' });
    expect(received(app, 'public_reply')).toHaveLength(1);
  });

  test('given up as unknown has been sent when the Page’s own feed event comes after all', async () => {
    const id = await thread('comment');
    app.sandbox.control.setFaults({ holdWebhooks: true });
    app.sandbox.control.failNext({ effect: 'reset_after', kind: 'public_reply' });
    const said = await say(id, 'inbox korun', { kind: 'public_reply' });
    await drain(app.deps);
    await later(5);
    expect(await row(said.id)).toMatchObject({ outcome: 'failed', reason: { code: 'outcome_unknown' } });
    app.sandbox.control.clearFaults({});
    await app.drain();
    expect(await row(said.id)).toMatchObject({ outcome: 'sent', reason: null });
    expect(await the(app, 'tasks')).toMatchObject({ status: 'done' });
    expect(await find(app.store, 'messages', { author: 'page' })).toEqual([]);
  });
});

describe('what takes several messages', () => {
  async function photo(): Promise<string> {
    const id = app.deps.newId();
    const { shopId } = app.scope;
    const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
    const file = { id, shopId, name: 'a.jpg', type: 'image/jpeg', size: 4, bytes, hash: id, createdAt: START };
    await app.store.commit([insert(app.store, 'files', file as never)]);
    return id;
  }

  test('a photo that is refused leaves its words alone, and only the photo is sent again', async () => {
    const id = await thread('messenger');
    app.sandbox.control.failNext({ effect: 'refuse', code: 100, subcode: 2018109, kind: 'message' });
    const words = await say(id, 'the blue one', { fileId: await photo() });
    await app.drain();
    const rows = await find(app.store, 'outbox', {});
    expect(rows.map(({ text, outcome }) => [text, outcome]).sort()).toEqual([
      ['', 'failed'],
      ['the blue one', 'delivered'],
    ]);
    expect(words.text).toBe('the blue one');
    const failed = rows.find(({ outcome }) => outcome === 'failed');
    await sendAgain(app.deps, app.scope, failed?.id ?? '');
    await app.drain();
    expect(received(app, 'message').map(({ text }) => text)).toEqual(['the blue one', '']);
  });

  test('a long text keeps its order: the next part waits for the one before, and nothing is repeated', async () => {
    const id = await thread('messenger');
    const text = Array.from({ length: 3 }, (_, n) => `${n} ${'x'.repeat(1800)}.`).join('\n\n');
    const send = say(id, text);
    await send;
    app.sandbox.control.failNext({ effect: 'refuse', code: 2, kind: 'message' });
    await app.drain();
    expect(received(app, 'message')).toEqual([]);
    await later(1);
    await app.drain();
    expect(received(app, 'message').map(({ text }) => text[0])).toEqual(['0', '1', '2']);
  });

  test('the end of a text whose beginning was refused for good does not leave', async () => {
    const id = await thread('messenger');
    app.sandbox.control.failNext({ effect: 'refuse', code: 100, kind: 'message' });
    const last = await say(id, `${'a'.repeat(1500)}. ${'b'.repeat(1500)}`);
    await app.drain();
    expect(received(app, 'message')).toEqual([]);
    expect(await row(last.id)).toMatchObject({ outcome: 'skipped', reason: { code: 'part_missing' } });
  });
});
