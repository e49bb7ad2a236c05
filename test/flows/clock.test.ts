import { describe, expect, test } from '@jest/globals';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { find, findOne } from '../../src/store/rows.js';
import { MITU, POST, type TestApp, testApp } from '../support/app.js';
import { setSetting, stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A price question outside a campaign: medium tier, 30 minutes, strictly under; warned after 0.66 of it. */
const LIMIT = 30 * MINUTE;
const WARNING = Math.round(LIMIT * 0.66);

async function withApp(dialect: (typeof DIALECTS)[number], run: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await testApp({ dialect });
  try {
    await stockShelf(app);
    await run(app);
  } finally {
    await app.close();
  }
}

async function ask(app: TestApp, text = 'dam koto?') {
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text });
  await app.drain();
}

/** Approves the one waiting draft so that it leaves at the moment `at` ms after the question. */
async function answerAt(app: TestApp, at: number): Promise<void> {
  app.pass(at - 5 * SECOND);
  await app.drain();
  const { id, version } = await the(app, 'drafts', { status: 'pending' });
  await approveDraft(app.deps, app.scope, id, { version });
  app.pass(5 * SECOND);
  await app.drain();
}

const alerts = async (app: TestApp) =>
  (await find(app.store, 'alerts', { closedAt: null })).map(({ kind, level }) => [kind, level]);

describe.each(DIALECTS)('the first-answer clock on %s', (dialect) => {
  test.each([
    ['a second before the limit is in time', LIMIT - SECOND, false],
    ['at the limit is a breach', LIMIT, true],
    ['a second after the limit is a breach', LIMIT + SECOND, true],
  ])('an answer %s', (_name, at, breached) =>
    withApp(dialect, async (app) => {
      await ask(app);
      await answerAt(app, at);
      const clock = await the(app, 'slaClocks');
      expect(clock.stoppedAt).toBe(clock.startedAt + at);
      expect(clock.stoppedBy).toBe('person');
      expect(clock.breachedAt).toBe(breached ? clock.startedAt + LIMIT : null);
      expect(await the(app, 'interactions')).toMatchObject({ status: 'answered', answeredBy: 'person' });
      expect(await find(app.store, 'timers', { kind: ['sla_warning', 'sla_breach'] })).toEqual([]);
      expect(await alerts(app)).toEqual([]);
    }),
  );

  test('warns before the limit and breaches at it, by the second', () =>
    withApp(dialect, async (app) => {
      await ask(app);
      const { interactionId, startedAt } = await the(app, 'slaClocks');
      expect(await the(app, 'timers', { kind: 'sla_warning' })).toMatchObject({
        subject: interactionId,
        dueAt: startedAt + WARNING,
      });
      app.pass(WARNING - SECOND);
      await app.drain();
      expect(await alerts(app)).toEqual([]);
      app.pass(SECOND);
      await app.drain();
      expect(await alerts(app)).toEqual([['sla_warning', 'warning']]);
      app.pass(LIMIT - WARNING - SECOND);
      await app.drain();
      expect((await the(app, 'slaClocks')).breachedAt).toBeNull();
      app.pass(SECOND);
      await app.drain();
      expect((await the(app, 'slaClocks')).breachedAt).toBe(startedAt + LIMIT);
      expect(await alerts(app)).toEqual([['sla_breach', 'breach']]);
      app.pass(LIMIT);
      await app.drain();
      expect(await find(app.store, 'alerts', {})).toHaveLength(2);
    }));

  test('a breach that fell into a time without a process has its own time, not the restart’s', () =>
    withApp(dialect, async (app) => {
      await ask(app);
      app.pass(5 * LIMIT);
      await app.restart();
      await app.drain();
      const clock = await the(app, 'slaClocks');
      expect(clock.breachedAt).toBe(clock.startedAt + LIMIT);
      expect(await alerts(app)).toEqual([['sla_breach', 'breach']]);
    }));

  test('an answer typed in the Messenger app stops the clock, also when its echo comes after the timer rang', () =>
    withApp(dialect, async (app) => {
      app.sandbox.control.message({ buyerId: MITU, text: 'Jamdani Saree dam koto?' });
      await app.drain();
      app.pass(LIMIT - SECOND);
      app.sandbox.control.setFaults({ holdWebhooks: true });
      app.sandbox.control.pageMessage({ buyerId: MITU, text: '1450 taka apu' });
      app.pass(10 * SECOND);
      await app.drain();
      expect((await the(app, 'slaClocks')).breachedAt).not.toBeNull();
      app.sandbox.control.clearFaults({});
      await app.drain();
      const clock = await the(app, 'slaClocks');
      expect(clock).toMatchObject({ stoppedBy: 'page', breachedAt: null });
      expect((clock.stoppedAt ?? 0) - clock.startedAt).toBeLessThan(LIMIT);
      expect(await the(app, 'interactions')).toMatchObject({ status: 'answered', answeredBy: 'page' });
      expect(await alerts(app)).toEqual([]);
    }));
});

describe('what stops the clock and what does not', () => {
  test('an older word of the Page whose echo comes late answers nothing asked after it', () =>
    withApp('sqlite', async (app) => {
      app.sandbox.control.message({ buyerId: MITU, text: 'hello' });
      await app.drain();
      app.sandbox.control.pageMessage({ buyerId: MITU, text: 'ji apu' });
      app.pass(MINUTE);
      app.sandbox.control.setFaults({ reorderWebhooks: true });
      app.sandbox.control.message({ buyerId: MITU, text: 'Jamdani Saree dam koto?' });
      await app.drain();
      expect(await the(app, 'interactions', { intent: 'price_query' })).toMatchObject({ status: 'waiting' });
    }));

  test.each([
    ['an acknowledgement, though approved', undefined, 'waiting'],
    ['the same draft in a person’s own words', 'Apnar order ti cancel kora hoyeche', 'answered'],
  ])('%s', (_name, words, status) =>
    withApp('sqlite', async (app) => {
      app.sandbox.control.message({ buyerId: MITU, text: 'order cancel korte chai' });
      await app.drain();
      const draft = await the(app, 'drafts');
      expect(draft.template).toBe('reply.cancel_ack');
      const texts = words === undefined ? {} : { texts: { message: words } };
      await approveDraft(app.deps, app.scope, draft.id, { version: draft.version, ...texts });
      app.pass(10 * SECOND);
      await app.drain();
      expect(await the(app, 'drafts')).toMatchObject({ status: 'sent' });
      expect(await the(app, 'interactions')).toMatchObject({ status });
      expect((await the(app, 'slaClocks')).stoppedAt === null).toBe(status === 'waiting');
    }),
  );

  test('an automatic answer the matrix allows counts as the machine’s', () =>
    withApp('sqlite', async (app) => {
      const cell = { action: 'automatic', template: 'price_query' };
      await setSetting(app, 'response-matrix', { automaticFrom: 0.5, rows: { price_query: { low: cell } } });
      await ask(app);
      app.pass(30 * SECOND);
      await app.drain();
      expect(await findOne(app.store, 'drafts', {})).toBeUndefined();
      expect(await the(app, 'slaClocks')).toMatchObject({ stoppedBy: 'machine', breachedAt: null });
    }));
});
