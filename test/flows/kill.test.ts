import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { drain } from '../../src/jobs/worker.js';
import { find } from '../../src/store/rows.js';
import { MITU, POST, type TestApp, testApp } from '../support/app.js';
import { received, stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * The process dies between the call and its answer: Facebook has taken the message, the row says `sending`, and another
 * process begins on the same database.
 */
describe.each(DIALECTS)('a send under way when the process dies, on %s', (dialect) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp({ dialect });
    await stockShelf(app);
  });
  afterEach(() => app.close());

  async function approved(): Promise<void> {
    await app.drain();
    const { id, version } = await the(app, 'drafts', { status: 'pending' });
    await approveDraft(app.deps, app.scope, id, { version });
    app.pass(10 * SECOND);
  }

  /** Works until the sandbox has taken a call of this kind whose answer never comes; then the process is gone. */
  async function dieDuring(
    kind: 'message' | 'private_reply' | 'public_reply',
    echoes: 'held' | 'dropped',
  ): Promise<void> {
    const { control, world } = app.sandbox;
    control.setFaults(echoes === 'held' ? { holdWebhooks: true } : { dropEchoes: true });
    control.failNext({ effect: 'lose_answer', kind });
    const taken = (): boolean => world.received.some((call) => call.kind === kind);
    void drain(app.deps).catch(() => {});
    while (!taken()) await new Promise((resolve) => setImmediate(resolve));
    await app.restart();
    expect(await the(app, 'outbox', { kind })).toMatchObject({ state: 'sending', attempts: 1 });
  }

  /** Looks again and again for a while, as a worker does. */
  async function later(minutes: number): Promise<void> {
    for (let passed = 0; passed < minutes; passed += 0.5) {
      app.pass(MINUTE / 2);
      await app.drain();
    }
  }

  describe('a message', () => {
    beforeEach(async () => {
      app.sandbox.control.message({ buyerId: MITU, text: 'Jamdani Saree dam koto?' });
      await approved();
    });

    test('whose echo comes has been sent, once', async () => {
      await dieDuring('message', 'held');
      app.sandbox.control.clearFaults({});
      await app.drain();
      expect(await the(app, 'outbox')).toMatchObject({ state: 'ended', outcome: 'delivered' });
      expect(await the(app, 'drafts')).toMatchObject({ status: 'sent' });
      await later(60);
      expect(received(app, 'message')).toHaveLength(1);
      expect(await find(app.store, 'messages', { direction: 'out' })).toHaveLength(1);
      expect(await find(app.store, 'tasks', {})).toEqual([]);
    });

    test('without an echo ends as unknown with a person’s task, and is never sent again', async () => {
      await dieDuring('message', 'dropped');
      await later(60);
      expect(received(app, 'message')).toHaveLength(1);
      expect(await the(app, 'outbox')).toMatchObject({
        state: 'ended',
        outcome: 'failed',
        reason: { code: 'outcome_unknown' },
        attempts: 1,
      });
      expect(await the(app, 'tasks')).toMatchObject({ kind: 'send_unknown', status: 'open' });
      expect(await the(app, 'drafts')).toMatchObject({ status: 'failed' });
    });

    test('whose echo comes when it was given up has been sent, and nobody has to look any more', async () => {
      await dieDuring('message', 'held');
      const settling = async (minutes: number) => {
        for (let passed = 0; passed < minutes; passed += 1) {
          app.pass(MINUTE);
          await drain(app.deps);
        }
      };
      await settling(10);
      expect(await the(app, 'tasks')).toMatchObject({ status: 'open' });
      app.sandbox.control.clearFaults({});
      await app.drain();
      expect(await the(app, 'outbox')).toMatchObject({ outcome: 'delivered' });
      expect(await the(app, 'drafts')).toMatchObject({ status: 'sent' });
      expect(await the(app, 'tasks')).toMatchObject({ status: 'done' });
      expect(received(app, 'message')).toHaveLength(1);
    });
  });

  describe('a reply to a comment', () => {
    beforeEach(async () => {
      app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto? XL ache?' });
      await approved();
    });

    test('in private is asked for again, and Facebook’s 10900 means done', async () => {
      await dieDuring('private_reply', 'dropped');
      await later(10);
      expect(received(app, 'private_reply')).toHaveLength(1);
      expect(app.sandbox.world.refused.map(({ kind, code }) => [kind, code])).toEqual([['private_reply', 10900]]);
      expect(await the(app, 'outbox', { kind: 'private_reply' })).toMatchObject({ outcome: 'sent', attempts: 2 });
      expect(await the(app, 'privateReplies')).toMatchObject({ state: 'spent' });
      expect(await the(app, 'drafts')).toMatchObject({ status: 'sent' });
      expect(await find(app.store, 'tasks', {})).toEqual([]);
    });

    test('in private whose echo comes later still tells who the commenter is', async () => {
      await dieDuring('private_reply', 'held');
      app.pass(2 * MINUTE);
      await drain(app.deps);
      expect(await the(app, 'outbox', { kind: 'private_reply' })).toMatchObject({ outcome: 'sent', facebookId: null });
      app.sandbox.control.clearFaults({});
      await app.drain();
      expect(received(app, 'private_reply')).toHaveLength(1);
      expect((await the(app, 'outbox', { kind: 'private_reply' })).facebookId).not.toBeNull();
      expect(await find(app.store, 'buyers', {})).toHaveLength(1);
      app.sandbox.control.message({ buyerId: MITU, text: 'XL 2ta nibo' });
      await app.drain();
      expect(await find(app.store, 'buyers', {})).toHaveLength(1);
    });

    test('in public is settled by the Page’s own feed event, and never repeated', async () => {
      await dieDuring('public_reply', 'held');
      app.sandbox.control.clearFaults({});
      await later(10);
      expect(received(app, 'public_reply')).toHaveLength(1);
      expect(await the(app, 'outbox', { kind: 'public_reply' })).toMatchObject({ state: 'ended', outcome: 'sent' });
      expect(received(app, 'private_reply')).toHaveLength(1);
      expect(await the(app, 'drafts')).toMatchObject({ status: 'sent' });
      expect(await find(app.store, 'messages', { author: 'page' })).toEqual([]);
    });
  });
});
