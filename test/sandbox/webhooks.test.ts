import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { HOUR, MITU, type Playground, POST, page, playground, START, TANVIR } from './playground.js';

let at: Playground;
beforeEach(async () => {
  at = await playground();
});
afterEach(() => at.close());

const comment = (text: string) => at.sandbox.control.comment({ buyerId: MITU, postId: POST, text });
const words = () => at.events.map((event) => ('message' in event.content ? event.content.message : event.kind));

test('what happens together leaves together, in order', async () => {
  for (const text of ['1', '2', '3']) comment(text);
  at.sandbox.control.message({ buyerId: MITU, text: 'hi' });
  await at.sandbox.drain();
  expect(at.bodies).toHaveLength(1);
  expect(words()).toEqual(['1', '2', '3', 'message']);
});

test('a body holds no more events than a batch may', async () => {
  at.sandbox.control.setFaults({ webhookBatch: 2 });
  for (const text of ['1', '2', '3', '4', '5']) comment(text);
  await at.sandbox.drain();
  expect(at.bodies).toHaveLength(3);
  expect(words()).toEqual(['1', '2', '3', '4', '5']);
});

describe('a receiver that fails', () => {
  test('gets the same bytes again once the pause has passed on the sandbox’s clock', async () => {
    at.answerWith(500);
    comment('1');
    await untilBodies(1);
    expect(at.sandbox.webhooks()).toEqual({ waiting: 1, lost: 0 });
    at.answerWith(200);
    at.sandbox.control.moveClock({ ms: 1_000 });
    await untilBodies(2);
    expect(at.bodies[1]).toEqual(at.bodies[0]);
    expect(words()).toEqual(['1']);
  });

  test('gets later events meanwhile', async () => {
    at.answerWith(500);
    comment('1');
    await untilBodies(1);
    at.answerWith(200);
    comment('2');
    await untilBodies(2);
    await at.sandbox.drain();
    expect(words()).toEqual(['2', '1']);
  });

  test('loses the event after the last try', async () => {
    at.answerWith(503);
    comment('1');
    await at.sandbox.drain();
    expect(at.bodies).toHaveLength(7);
    expect(at.sandbox.webhooks()).toEqual({ waiting: 0, lost: 1 });
  });

  const untilBodies = async (count: number) => {
    while (at.bodies.length < count) await new Promise((resolve) => setImmediate(resolve));
    // The answer to the last body is worked off in the turn after it was given.
    await new Promise((resolve) => setImmediate(resolve));
  };
});

describe('faults of the way', () => {
  test('every webhook comes twice', async () => {
    at.sandbox.control.setFaults({ duplicateWebhooks: true });
    comment('1');
    await at.sandbox.drain();
    expect(words()).toEqual(['1', '1']);
    expect(new Set(at.events.map((event) => event.dedupeKey)).size).toBe(1);
  });
  test('events come in reverse', async () => {
    at.sandbox.control.setFaults({ reorderWebhooks: true });
    for (const text of ['1', '2', '3']) comment(text);
    await at.sandbox.drain();
    expect(words()).toEqual(['3', '2', '1']);
  });
  test('held events wait for each other', async () => {
    at.sandbox.control.setFaults({ holdWebhooks: true });
    comment('1');
    await at.sandbox.drain();
    comment('2');
    await at.sandbox.drain();
    expect(at.bodies).toHaveLength(0);
    expect(at.sandbox.webhooks().waiting).toBe(1);
    at.sandbox.control.setFaults({ holdWebhooks: false });
    await at.sandbox.drain();
    expect(at.bodies).toHaveLength(1);
    expect(words()).toEqual(['1', '2']);
  });
  test('echoes get lost, deliveries do not', async () => {
    at.sandbox.control.message({ buyerId: MITU, text: 'hi' });
    at.sandbox.control.setFaults({ dropEchoes: true });
    await at.graph.sendMessage(page, { recipient: { id: MITU }, message: { text: 'hi' } });
    await at.sandbox.drain();
    expect(words()).toEqual(['message', 'delivery']);
  });
});

test('whatever buyers and people do, Munshi’s parser knows it, and no two events share a key', async () => {
  const { control, world } = at.sandbox;
  const one = comment('1').id;
  control.reply({ buyerId: TANVIR, commentId: one, text: 'same' });
  control.editComment({ commentId: one, text: 'a' });
  control.editComment({ commentId: one, text: 'b' });
  control.hideComment({ commentId: one, hidden: true });
  control.hideComment({ commentId: one, hidden: false });
  control.pageReply({ commentId: one, text: 'inbox' });
  control.removeComment({ commentId: one });
  control.post({ text: 'new' });
  world.profile = { get_started: { payload: 'GET_STARTED' } };
  control.getStarted({ buyerId: MITU, ref: 'fb-post-77' });
  const { mid } = control.message({
    buyerId: MITU,
    text: 'hi',
    imageUrl: 'https://pictures.example/1.png',
    adId: '120',
  });
  control.editMessage({ mid, text: 'hi!' });
  control.pageMessage({ buyerId: MITU, text: 'apu bolun' });
  await at.graph.sendMessage(page, { recipient: { id: MITU }, message: { text: 'a' } });
  await at.graph.sendMessage(page, { recipient: { id: MITU }, message: { text: 'b' } });
  control.react({ buyerId: MITU, mid: world.threads.get(MITU)!.messages.at(-1)!.mid });
  control.react({ buyerId: MITU, mid: world.threads.get(MITU)!.messages.at(-1)!.mid, on: false });
  control.openLink({ buyerId: MITU, ref: 'trk_1042' });
  await at.sandbox.drain();
  expect(words()).toEqual([
    '1',
    'same',
    'a',
    'b',
    'b',
    'b',
    'inbox',
    '',
    'new',
    'postback',
    'message',
    'message_edit',
    'echo',
    'echo',
    'delivery',
    'echo',
    'delivery',
    'read',
    'reaction',
    'reaction',
    'referral',
  ]);
  expect(new Set(at.events.map((event) => event.dedupeKey)).size).toBe(at.events.length);
});

test('ids of an earlier run never come again', () => {
  const run = (clock: number) => {
    const sandbox = createSandbox({ clock: () => clock });
    const ids = Array.from(
      { length: 50 },
      () => sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'x' }).id,
    );
    sandbox.stop();
    return ids;
  };
  const ids = [...run(START), ...run(START + 1)];
  expect(new Set(ids).size).toBe(100);
});

describe('over HTTP', () => {
  let server: Server;
  const seen: { url: string | undefined; signature: string | string[] | undefined; body: string }[] = [];
  beforeEach(async () => {
    seen.length = 0;
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push({ url: request.url, signature: request.headers['x-hub-signature-256'], body });
        const challenge = new URL(request.url ?? '', 'http://x').searchParams.get('hub.challenge');
        response.end(request.url?.includes('good') ? challenge : 'no');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  test('signed bodies are posted to the address, and the handshake is Facebook’s', async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sandbox = createSandbox({ clock: () => START, webhookUrl: `${address}/good`, verifyToken: 'tell' });
    expect(await sandbox.verifyWebhook()).toBe(true);
    expect(seen[0]?.url).toMatch(/^\/good\?hub.mode=subscribe&hub.verify_token=tell&hub.challenge=\d+$/);
    sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
    await sandbox.drain();
    expect(seen[1]?.signature).toMatch(/^sha256=[0-9a-f]{64}$/);
    expect(JSON.parse(seen[1]?.body ?? '')).toMatchObject({ object: 'page' });
    sandbox.stop();
    const other = createSandbox({ clock: () => START, webhookUrl: `${address}/bad` });
    expect(await other.verifyWebhook()).toBe(false);
    other.stop();
  });

  test('with nobody there, the webhook waits and is tried again', async () => {
    const sandbox = createSandbox({ clock: () => START, webhookUrl: 'http://127.0.0.1:1/webhook' });
    sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
    await sandbox.drain();
    expect(sandbox.webhooks()).toEqual({ waiting: 0, lost: 1 });
    sandbox.control.moveClock({ ms: HOUR });
    sandbox.stop();
  });
});
