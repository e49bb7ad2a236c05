import { afterEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { type Dialect, type TestDatabase, testDatabase } from '../support/stores.js';
import { type Load, startLoad } from './load.js';
import { type Random, seeded } from './random.js';
import { comeToRest } from './rest.js';
import { createRig, type Rig, sleep } from './rig.js';
import { judge } from './verdict.js';

// npm run test:crash hands these over; the suite itself is content with fewer kills on the second database.
const { CRASH_KILLS, CRASH_SEED = String(Date.now() % 1_000_000), CRASH_DATABASE = 'sqlite,postgres' } = process.env;
const SEED = Number(CRASH_SEED);
const RUNS = CRASH_DATABASE.split(',').map((dialect) => ({
  dialect: dialect as Dialect,
  kills: Number(CRASH_KILLS ?? (dialect === 'sqlite' ? 10 : 5)),
}));

const SECOND = 1000;
const BUYERS = 8;
// How long the machine was down, as its clock says.
const DOWNTIMES = [0, 0, 8 * SECOND, 40 * SECOND, 3 * 60 * SECOND];

interface Running {
  database: TestDatabase;
  rig: Rig;
  store: Store;
  load?: Load;
}
let running: Running | null = null;
afterEach(async () => {
  const ended = running?.load?.stop().catch(() => {});
  await running?.rig.close();
  await ended;
  await running?.store.close();
  await running?.database.remove();
  running = null;
});

/** A shop with goods for the Page's posts, a seller who needs no undo, and buyers. */
async function openShop({
  api,
  control,
  state,
}: Rig): Promise<{ postIds: string[]; buyerIds: string[]; variantIds: string[] }> {
  const postIds = (await state()).posts.map(({ id }) => id);
  // Munshi learns the Page's posts after its start.
  while ((await api('GET', '/posts'))?.body.data.length < postIds.length) await sleep(50);
  const variantIds: string[] = [];
  for (const [at, postId] of postIds.slice(0, 2).entries()) {
    const made = await api('POST', '/products', {
      name: ['Jamdani Saree', 'Cotton Kurti'][at],
      variants: ['M', 'L', 'XL'].map((size) => ({
        sku: `P${at}-${size}`,
        options: { size },
        price: { amount: 95_000, currency: 'BDT' },
        stock: 40,
      })),
      postIds: [postId],
    });
    expect(made?.status).toBe(201);
    variantIds.push(...(made?.body.variants ?? []).map(({ id }: { id: string }) => id));
  }
  const own = { undoSeconds: 0, publicReplies: { minGapSeconds: 0, perHour: 10_000 } };
  expect((await api('PATCH', '/settings/shop', { value: own }))?.status).toBe(200);
  const buyerIds: string[] = [];
  for (let at = 0; at < BUYERS; at += 1) buyerIds.push((await control('addBuyer', { name: `Buyer ${at}` })).id);
  return { postIds: postIds.slice(0, 2), buyerIds, variantIds };
}

/** Answers that never arrive though Facebook took the message, and a proxy's page. */
async function faults(rig: Rig, random: Random): Promise<void> {
  const kind = random.one(['message', 'private_reply', 'public_reply']);
  await rig.control('failNext', {
    effect: random.one(['lose_answer', 'reset_after', 'garble', 'drop', 'reset']),
    kind,
  });
}

/** Until so much has been answered that Munshi is in the middle of it, whatever the machine's speed. */
async function busy({ deeds }: Load, random: Random): Promise<void> {
  const enough = deeds.answered + 1 + random.below(12);
  const end = performance.now() + 4 * SECOND;
  while (deeds.answered < enough && performance.now() < end) await sleep(5);
  await sleep(random.below(40));
}

async function killAgainAndAgain(rig: Rig, load: Load, random: Random, kills: number): Promise<void> {
  for (let killed = 0; killed < kills; killed += 1) {
    if (random.chance(0.7)) await faults(rig, random);
    await busy(load, random);
    await rig.kill();
    if (killed + 1 < kills && random.chance(0.15)) {
      await rig.startAndKillAfter(300 + random.below(500));
      killed += 1;
    }
    await rig.start();
    await rig.pass(random.one(DOWNTIMES) ?? 0);
  }
}

describe.each(RUNS)('on $dialect', ({ dialect, kills }) => {
  test(
    `after ${kills} kills at random moments nothing is lost and nobody was told twice (seed ${SEED})`,
    async () => {
      const random = seeded(SEED);
      const database = await testDatabase(dialect);
      const rig = await createRig(database.url);
      const store = await database.open();
      running = { database, rig, store };
      await rig.start();
      const shop = await openShop(rig);
      await rig.control('setFaults', { duplicateWebhooks: true, latencyMs: 8, webhookBatch: 5 });
      const load = startLoad({ rig, random, ...shop });
      running.load = load;
      await killAgainAndAgain(rig, load, random, kills);
      await rig.control('clearFaults');
      // Whoever waits for an answer of a process that died gets one, in time.
      const stopped = load.stop();
      await rig.pass(60 * SECOND);
      await stopped;
      await comeToRest(rig, store);
      const { webhooks } = await rig.state();
      expect(webhooks).toEqual({ waiting: 0, lost: 0 });
      await rig.stop();
      const received = await rig.received();
      const unknown = await judge(store, load.deeds, received);
      const { commentIds, mids, approved, orderIds, moves, repeats } = load.deeds;
      const said = `${commentIds.length} comments, ${mids.length} messages, ${approved} approvals, ${orderIds.length} orders, ${moves} moves, ${received.length} sends, ${repeats} repeated requests, ${unknown} sends left to a person`;
      if (CRASH_KILLS) process.stdout.write(`${dialect}: ${kills} kills: ${said}\n`);
      // Nothing was at stake where nothing happened.
      expect([approved, orderIds.length, moves, received.length].every((count) => count > 0)).toBe(true);
      expect(rig.errors()).toEqual([]);
    },
    60_000 + kills * 20_000,
  );
});
