import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../src/domain/errors.js';
import { ERROR_TABLE } from '../../../src/facebook/error-table.js';
import { speak } from '../../../src/flows/conversation/speak.js';
import { connectPage } from '../../../src/flows/page/connect.js';
import { FAULT_EFFECTS } from '../../../src/sandbox/faults.js';
import { find, remove } from '../../../src/store/rows.js';
import { PAGE, POST, type TestApp, testApp } from '../../support/app.js';
import { received } from '../../support/shop-floor.js';

const MINUTE = 60_000;

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ graphTimeoutMs: 250 });
});
afterAll(() => app.close());

const KINDS = ['message', 'public_reply', 'private_reply'] as const;

const codes = Object.keys(ERROR_TABLE).map((key) => key.split('/').map(Number) as [number, number | undefined]);

const fault = fc.oneof(
  fc.record({
    effect: fc.constant('refuse' as const),
    kind: fc.constantFrom(...KINDS),
    code: fc.constantFrom(...codes),
    times: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom(400, 403, 500),
    transient: fc.boolean(),
  }),
  fc.record({
    effect: fc.constantFrom(...FAULT_EFFECTS),
    kind: fc.constantFrom(...KINDS),
    times: fc.integer({ min: 1, max: 2 }),
  }),
);

const load = fc.record({
  sends: fc.array(fc.constantFrom(...KINDS), { minLength: 2, maxLength: 5 }),
  faults: fc.array(fault, { minLength: 1, maxLength: 4 }),
  switches: fc.record({
    dropEchoes: fc.boolean(),
    duplicateWebhooks: fc.boolean(),
    reorderWebhooks: fc.boolean(),
    usage: fc.record({ app: fc.constantFrom(1, 80, 97), page: fc.constantFrom(1, 80, 97) }),
  }),
});

let runs = 0;

/** A buyer of this run says something, or comments; the shop answers in so and so many ways. */
async function answers(sends: readonly (typeof KINDS)[number][]): Promise<void> {
  const buyerId = app.sandbox.control.addBuyer({ name: 'A buyer' }).id;
  const comment = app.sandbox.control.comment({ buyerId, postId: POST, text: 'ache?' });
  app.sandbox.control.message({ buyerId, text: 'dam?' });
  await app.drain();
  const all = await find(app.store, 'conversations', { thread: [buyerId, comment.id] });
  const idOf = (channel: string): string => all.find((each) => each.channel === channel)?.id ?? '';
  for (const [at, kind] of sends.entries()) {
    const words = { requestId: `run-${runs}-${at}`, text: `run no ${runs} answer ${at}` };
    if (kind === 'message') await speak(app.deps, app.scope, idOf('messenger'), words);
    else await speak(app.deps, app.scope, idOf('comment'), { ...words, kind });
  }
}

/** A person connects the Page again; while the call budget is spent they are told to wait. */
const connectedAgain = (): Promise<boolean> =>
  connectPage(app.deps, app.scope, { id: PAGE, token: 'sandbox-page-token' }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DomainError && error.reasons[0]?.code === 'budget_spent') return false;
      throw error;
    },
  );

test('whatever Facebook does, every send ends in one outcome and reaches nobody twice', async () => {
  await fc.assert(
    fc.asyncProperty(load, async ({ sends, faults, switches }) => {
      runs += 1;
      const { control } = app.sandbox;
      for (const { code: both, ...given } of faults.map((each) => ({ code: [0, undefined] as const, ...each }))) {
        const [code, subcode] = both;
        control.failNext({ ...given, ...(code ? { code } : {}), ...(subcode === undefined ? {} : { subcode }) });
      }
      await answers(sends);
      control.setFaults(switches);
      await app.drain();
      app.pass(MINUTE);
      await app.drain();
      control.clearFaults({});
      while (!(await connectedAgain())) app.pass(10 * MINUTE);
      for (let passed = 0; passed < 12; passed += 1) {
        app.pass(25 * MINUTE);
        await app.drain();
      }
      const rows = await find(app.store, 'outbox', {});
      expect(rows).toHaveLength(sends.length);
      for (const { state, outcome } of rows) {
        expect(['ended', 'with_person']).toContain(state);
        expect(outcome === 'pending').toBe(state === 'with_person');
      }
      const texts = received(app, ...KINDS)
        .filter(({ text }) => text.startsWith(`run ${runs} `))
        .map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      // No path of a machine or a token ever carries a tag.
      expect(received(app, ...KINDS).filter(({ tag }) => tag !== null)).toEqual([]);
      expect((await app.api('GET', '/outbox')).status).toBe(200);
      await app.store.commit([remove(app.store, 'outbox', {}), remove(app.store, 'tasks', {})]);
    }),
    { numRuns: 12, seed: 20_261_122, endOnFailure: true },
  );
});
