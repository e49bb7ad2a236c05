import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { StaleWriteError } from '../../src/domain/errors.js';
import { exactly, isDuplicate, type Store } from '../../src/store/store.js';
import { DIALECTS, type TestDatabase, testDatabase } from '../support/stores.js';

describe.each(DIALECTS)('the store on %s', (dialect) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await testDatabase(dialect);
    store = await database.open();
  });
  afterAll(async () => {
    await store.close();
    await database.remove();
  });

  const lane = (name: string) => store.write.insert(store.t.lanes).values({ lane: name, arrivals: 0 });
  const lanes = async () => (await store.read.select().from(store.t.lanes)).map((row) => row.lane);
  const variant = (id: string, onHand: number) =>
    store.write.insert(store.t.variants).values({
      id,
      shopId: 's',
      productId: 'p',
      position: 0,
      sku: id,
      options: { size: 'XL' },
      price: 145_000,
      onHand,
      reserved: 0,
      active: true,
    });

  test('a commit writes the whole list', async () => {
    expect(await store.commit([lane('a1'), lane('a2')])).toEqual([1, 1]);
    expect(await lanes()).toEqual(expect.arrayContaining(['a1', 'a2']));
  });

  test('a failed guard undoes the whole list and says the write was stale', async () => {
    const { lanes: table } = store.t;
    const stale = exactly(1, store.write.update(table).set({ dueAt: 1 }).where(eq(table.lane, 'nobody')));
    await expect(store.commit([lane('b1'), stale])).rejects.toThrow(StaleWriteError);
    expect(await lanes()).not.toContain('b1');
  });

  test('a refused list does not disturb its neighbours of the same tick', async () => {
    const results = await Promise.allSettled([
      store.commit([lane('c1')]),
      store.commit([lane('c2'), lane('c1')]),
      store.commit([lane('c3')]),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected');
    expect(isDuplicate((refused as PromiseRejectedResult).reason)).toBe(true);
    expect(await lanes()).toEqual(expect.arrayContaining(['c1', 'c3']));
  });

  test('an insert that meets its key again changes nothing', async () => {
    expect(await store.commit([lane('d1').onConflictDoNothing()])).toEqual([1]);
    expect(await store.commit([lane('d1').onConflictDoNothing()])).toEqual([0]);
  });

  test('values come back as they went in: JSON, booleans, big integers, bytes, Bangla', async () => {
    const { files, variants } = store.t;
    const bytes = Buffer.from([0, 1, 254, 255]);
    await store.commit([
      variant('e1', 3),
      store.write.insert(files).values({
        id: 'e',
        shopId: 's',
        hash: 'h',
        type: 'image/png',
        name: 'শাড়ি',
        size: 4,
        bytes,
        createdAt: 2 ** 41,
      }),
    ]);
    const [row] = await store.read.select().from(variants).where(eq(variants.id, 'e1'));
    expect(row).toMatchObject({ options: { size: 'XL' }, active: true, price: 145_000, barcode: null });
    const [file] = await store.read.select().from(files).where(eq(files.id, 'e'));
    expect(file).toMatchObject({ name: 'শাড়ি', createdAt: 2 ** 41 });
    expect(Buffer.compare(file?.bytes ?? Buffer.alloc(0), bytes)).toBe(0);
  });

  test('the database itself refuses reserved stock beyond what is on hand', async () => {
    const { variants } = store.t;
    await store.commit([variant('f1', 1)]);
    const over = store.write.update(variants).set({ reserved: 2 }).where(eq(variants.id, 'f1'));
    // By code: in a later file of a worker the driver's error is no instance of this realm's Error.
    const refusal = await store.commit([over]).catch((error: { code: string }) => error.code);
    expect(['SQLITE_CONSTRAINT_CHECK', '23514']).toContain(refusal);
  });

  test('of many simultaneous guarded claims only as many succeed as there is stock', async () => {
    const { variants } = store.t;
    await store.commit([variant('g1', 5)]);
    const claim = () =>
      store.commit([
        exactly(
          1,
          store.write
            .update(variants)
            .set({ reserved: sql`${variants.reserved} + 1` })
            .where(sql`${variants.id} = 'g1' and ${variants.onHand} - ${variants.reserved} >= 1`),
        ),
      ]);
    const results = await Promise.allSettled(Array.from({ length: 40 }, claim));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(5);
  });

  test('a counter never answers the same number twice', async () => {
    const numbers = await Promise.all(Array.from({ length: 20 }, () => store.next('s', 'order')));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('keys sort by bytes, whatever the locale', async () => {
    const { counters } = store.t;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[a-zA-Z0-9:_-]{1,8}$/), { minLength: 2, maxLength: 8 }),
        async (names) => {
          await store.commit([store.write.delete(counters).where(eq(counters.shopId, 'sort'))]);
          await store.commit([
            store.write.insert(counters).values(names.map((name) => ({ shopId: 'sort', name, value: 0 }))),
          ]);
          const rows = await store.read
            .select()
            .from(counters)
            .where(eq(counters.shopId, 'sort'))
            .orderBy(counters.name);
          expect(rows.map((row) => row.name)).toEqual(
            [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test('listeners hear which tables a commit touched', async () => {
    const heard: string[][] = [];
    const stop = store.onCommit((tables) => heard.push([...tables]));
    await store.commit([lane('h1')]);
    stop();
    await store.commit([lane('h2')]);
    expect(heard).toEqual([['lanes']]);
  });

  test('it is ready once its migrations are the ones this code knows', async () => {
    expect(await store.ready()).toBe(true);
  });

  test('opened by a second process it shows what the first wrote', async () => {
    const second = await database.open();
    await second.commit([second.write.insert(second.t.lanes).values({ lane: 'i1', arrivals: 0 })]);
    await second.close();
    expect(await lanes()).toContain('i1');
  });
});
