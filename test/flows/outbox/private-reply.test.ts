import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fromPerson, fromRule, type OutboxRow } from '../../../src/domain/outbox.js';
import { privateReplyRecords } from '../../../src/flows/draft/comment-budget.js';
import { queue } from '../../../src/flows/outbox/queue.js';
import { drain } from '../../../src/jobs/worker.js';
import { find } from '../../../src/store/rows.js';
import { MITU, PAGE, POST, START, type TestApp, testApp } from '../../support/app.js';
import { received, the } from '../../support/shop-floor.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400_000;

let app: TestApp;
let target: { pageId: string; conversationId: string; commentId: string };
beforeEach(async () => {
  app = await testApp();
  const comment = app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'ache?' });
  await app.drain();
  target = { pageId: PAGE, conversationId: (await the(app, 'conversations')).id, commentId: comment.id };
});
afterEach(() => app.close());

const byRule = (interactionId: string): OutboxRow[] =>
  fromRule({} as never, { interactionId, texts: { private: 'yes' }, claims: [], orderId: null }, target, START);

function byAgent(requestId: string, at = START): OutboxRow {
  const agent = { kind: 'person' as const, id: 'user-1', role: 'agent' as const };
  const built = fromPerson(agent, { requestId, kind: 'private_reply', text: 'yes' }, target, at);
  if ('refused' in built) throw new Error('refused');
  return built.row;
}

const put = (...rows: OutboxRow[]) => app.store.commit(rows.map((row) => queue(app.deps, app.scope.shopId, row)));
const rows = () => find(app.store, 'outbox', { kind: 'private_reply' });
const record = async () =>
  (await privateReplyRecords(app.deps, app.scope.shopId, [target.commentId]))(target.commentId, null);

test('two rules and an agent at the same moment make one call; the others say who used it', async () => {
  await put(...byRule('one'), ...byRule('two'), byAgent('press'));
  await app.drain();
  expect(received(app, 'private_reply')).toHaveLength(1);
  expect(app.sandbox.world.refused).toEqual([]);
  const ended = await rows();
  expect(ended.map(({ outcome }) => outcome).sort()).toEqual(['delivered', 'skipped', 'skipped']);
  const skipped = ended.filter(({ outcome }) => outcome === 'skipped');
  expect(skipped.map(({ reason }) => reason?.code)).toEqual(['private_reply_spent', 'private_reply_spent']);
  expect(await record()).toMatchObject({ state: 'spent', by: 'matrix' });
});

test.each([
  [-SECOND, 1, 'delivered', undefined],
  [0, 0, 'skipped', 'private_reply_too_old'],
  [SECOND, 0, 'skipped', 'private_reply_too_old'],
])('at day 7 %i ms: %i call', async (past, calls, outcome, why) => {
  const at = START + 7 * DAY + past;
  await put(byAgent('press', at));
  app.pass(7 * DAY + past);
  await app.drain();
  expect(received(app, 'private_reply')).toHaveLength(calls);
  expect(app.sandbox.world.refused).toEqual([]);
  const [row] = await rows();
  expect(row?.outcome).toBe(outcome);
  expect(row?.reason?.code).toBe(why);
});

test('what never reached Facebook gives the budget back, and the next one may use it', async () => {
  app.sandbox.control.failNext({ effect: 'refuse', code: 100, kind: 'private_reply' });
  await put(byAgent('wrong'));
  await app.drain();
  expect(await record()).toEqual({ state: 'unspent' });
  await put(byAgent('right'));
  await app.drain();
  expect(await record()).toMatchObject({ state: 'spent', by: 'person:user-1' });
});

test('one that may have gone out holds the budget through any later refusal', async () => {
  app.sandbox.control.setFaults({ holdWebhooks: true });
  app.sandbox.control.failNext({ effect: 'reset_after', kind: 'private_reply' });
  await put(byAgent('press'));
  await drain(app.deps);
  app.sandbox.control.failNext({ effect: 'refuse', code: 613, kind: 'private_reply' });
  app.pass(MINUTE);
  await drain(app.deps);
  expect(await record()).toMatchObject({ state: 'claimed', by: 'person:user-1' });
  app.pass(10 * MINUTE);
  await drain(app.deps);
  expect(await the(app, 'outbox', { kind: 'private_reply' })).toMatchObject({ outcome: 'sent' });
  expect(received(app, 'private_reply')).toHaveLength(1);
});

test('after a refusal that used nothing, 10900 means that somebody else was faster', async () => {
  app.sandbox.control.failNext({ effect: 'refuse', code: 613, kind: 'private_reply' });
  await put(byAgent('press'));
  await app.drain();
  app.sandbox.control.failNext({ effect: 'refuse', code: 10900, kind: 'private_reply' });
  app.pass(5 * MINUTE);
  await app.drain();
  expect(await the(app, 'outbox', { kind: 'private_reply' })).toMatchObject({
    outcome: 'skipped',
    attempts: 2,
    reason: { code: 'private_reply_spent', params: { by: 'page' } },
  });
  expect(await record()).toMatchObject({ state: 'spent', by: 'page' });
});
