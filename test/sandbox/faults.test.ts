import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGraph } from '../../src/facebook/graph.js';
import type { Usage } from '../../src/facebook/usage.js';
import { MITU, type Playground, POST, page, playground } from './playground.js';

let at: Playground;
beforeEach(async () => {
  at = await playground();
  at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
});
afterEach(() => at.close());

const send = () => at.graph.sendMessage(page, { recipient: { id: MITU }, message: { text: 'hi', metadata: 'out:1' } });

test('the next calls fail with the code asked for, then all is well', async () => {
  at.sandbox.control.failNext({ effect: 'refuse', times: 2, code: 1200, subcode: 2018024 });
  await expect(send()).rejects.toMatchObject({ code: 1200, subcode: 2018024 });
  await expect(send()).rejects.toMatchObject({ code: 1200 });
  await expect(send()).resolves.toMatchObject({ recipientId: MITU });
  expect(at.sandbox.world.received).toHaveLength(1);
});

test('a fault for one kind of call leaves the others alone', async () => {
  const { id } = at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
  at.sandbox.control.failNext({ effect: 'refuse', code: 368, kind: 'public_reply' });
  await send();
  await expect(at.graph.replyToComment(page, id, 'inbox')).rejects.toMatchObject({ code: 368 });
  await expect(at.graph.replyToComment(page, id, 'inbox')).resolves.toHaveProperty('id');
});

test('a proxy’s 502 stores nothing, and the client cannot know that', async () => {
  at.sandbox.control.failNext({ effect: 'server_error' });
  await expect(send()).rejects.toMatchObject({ name: 'GraphUnreachableError', sent: 'unknown' });
  expect(at.sandbox.world.received).toEqual([]);
});

test('a lost answer: the buyer has the message, the sender only the echo', async () => {
  at.sandbox.control.failNext({ effect: 'lose_answer' });
  const impatient = createGraph({ baseUrl: `${at.url}/graph`, version: 'v25.0', timeoutMs: 60 });
  const sending = impatient.sendMessage(page, { recipient: { id: MITU }, message: { text: 'hi', metadata: 'out:7' } });
  await expect(sending).rejects.toMatchObject({ name: 'GraphUnreachableError', sent: 'unknown' });
  await at.sandbox.drain();
  expect(at.sandbox.world.received).toMatchObject([{ metadata: 'out:7' }]);
  expect(at.events.find((event) => event.kind === 'echo')).toMatchObject({ content: { metadata: 'out:7' } });
});

test('stopping hangs up on those whose answers were lost', async () => {
  at.sandbox.control.failNext({ effect: 'lose_answer' });
  const sending = expect(send()).rejects.toMatchObject({ sent: 'unknown' });
  while (at.sandbox.world.received.length === 0) await new Promise((resolve) => setImmediate(resolve));
  at.sandbox.stop();
  await sending;
});

test('a refused call is no lost answer: the refusal arrives', async () => {
  at.sandbox.control.failNext({ effect: 'lose_answer' });
  const toNobody = at.graph.sendMessage(page, { recipient: { id: '1' }, message: { text: 'hi' } });
  await expect(toNobody).rejects.toMatchObject({ code: 100, subcode: 2018001 });
});

test.each([4, 613, 80006])('rate limit %i holds until its time has passed, and the headers say so', async (code) => {
  const usages: Usage[] = [];
  const watching = createGraph({
    baseUrl: `${at.url}/graph`,
    version: 'v25.0',
    onUsage: (_page, usage) => usages.push(usage),
  });
  at.sandbox.control.setFaults({ rateLimit: { code, minutes: 5 } });
  await expect(watching.getPage(page)).rejects.toMatchObject({ code, retryAfterMs: 5 * 60_000 });
  at.sandbox.control.moveClock({ ms: 5 * 60_000 });
  await watching.getPage(page);
  expect(usages).toEqual([
    { app: { percent: 100, regainAfterMs: null }, page: { percent: 100, regainAfterMs: 300_000 } },
    { app: { percent: 1, regainAfterMs: null }, page: { percent: 1, regainAfterMs: null } },
  ]);
});

test('a revoked token refuses every call until it is given back', async () => {
  at.sandbox.control.setFaults({ tokenRevoked: true });
  await expect(send()).rejects.toMatchObject({ code: 190, subcode: 460 });
  await expect(at.graph.getPage(page)).rejects.toMatchObject({ code: 190 });
  at.sandbox.control.clearFaults({});
  await send();
});

test('calls take as long as asked', async () => {
  at.sandbox.control.setFaults({ latencyMs: 80 });
  const start = performance.now();
  await send();
  expect(performance.now() - start).toBeGreaterThanOrEqual(79);
});

describe('the control API', () => {
  const control = async (name: string, body?: unknown) => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await fetch(`${at.url}/control/${name}`, body === undefined ? {} : post);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  test('does over HTTP what the methods do', async () => {
    const comment = await control('comment', { buyerId: MITU, postId: POST, text: 'dam koto?' });
    expect(comment).toMatchObject({ status: 200, body: { message: 'dam koto?', parentId: POST } });
    await control('failNext', { effect: 'refuse', code: 100, times: 1 });
    await expect(send()).rejects.toMatchObject({ code: 100 });
    await send();
    expect(await control('drain', {})).toMatchObject({ body: { waiting: 0, lost: 0 } });
    expect((await control('received')).body.data).toMatchObject([{ kind: 'message', metadata: 'out:1' }]);
    expect((await control('refused')).body.data).toMatchObject([{ kind: 'message', code: 100 }]);
    expect((await control('state')).body).toMatchObject({
      page: { id: page.id },
      comments: [{ message: 'dam koto?' }],
      webhooks: { waiting: 0 },
    });
    expect((await control('faults')).body).toMatchObject({ next: [], latencyMs: 0 });
  });

  test.each([
    ['comment', { buyerId: 'x', postId: POST, text: 'hi' }, 'no buyer x'],
    ['comment', { buyerId: MITU, postId: 'x', text: 'hi' }, 'no post x'],
    ['comment', { buyerId: MITU, postId: POST, text: ' ' }, 'words or a photo'],
    ['comment', { buyerId: 5 }, 'buyerId'],
    ['editComment', { commentId: 'x', text: 'hi' }, 'no comment x'],
    ['tapButton', { buyerId: MITU, payload: 'X' }, 'no such button'],
    ['failNext', { effect: 'refuse' }, 'needs a code'],
    ['moveClock', { ms: -1 }, 'ms'],
    ['addBuyer', { name: 'Mitu', id: MITU }, 'already'],
  ])('%s with %j is refused in words', async (name, body, words) => {
    const answer = await control(name, body);
    expect(answer.status).toBe(422);
    expect(answer.body.error).toContain(words);
  });

  test('an unknown act is not found', async () => {
    expect((await control('constructor', {})).status).toBe(404);
  });
});
