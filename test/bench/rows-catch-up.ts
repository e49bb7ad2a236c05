import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { commentsBody } from './events.js';
import { freePort, freshFolder, type Server, startMunshi, startSandbox } from './processes.js';
import { finished, openShop, postBody, until } from './shop.js';
import { type Row, rowOf } from './table.js';

const COMMENTS = 20_000;
const A_BODY = 100;
const BARE_ROWS = 2000;
const LONGEST_MS = 150_000;
/** Twice what the process needs at rest. */
const HEAP_MB = 128;

/** What a bare program needs for the least that can be called work: read a row, mark it done, durably, one by one. */
function bareRate(file: string): number {
  const copy = join(freshFolder(), 'bare.db');
  copyFileSync(file, copy);
  const db = new Database(copy);
  db.pragma('synchronous = FULL');
  const next = db.prepare("select * from inbox where shop_id = ? and status = 'waiting' order by id limit 1");
  const done = db.prepare("update inbox set status = 'done', finished_at = ? where id = ? and status = 'waiting'");
  const { shop_id } = db.prepare("select shop_id from inbox where status = 'waiting' limit 1").get() as any;
  const start = performance.now();
  for (let row = 0; row < BARE_ROWS; row += 1) {
    const { id } = next.get(shop_id) as { id: string };
    if (done.run(Date.now(), id).changes !== 1) throw new Error('A row was lost.');
  }
  const seconds = (performance.now() - start) / 1000;
  db.close();
  return BARE_ROWS / seconds;
}

/** Works off everything stored; answers events per second and resident MB at a fifth of the way and at its end. */
async function catchUp(munshi: Server): Promise<{ rate: number; early: number; late: number }> {
  const work = finished(munshi.file);
  const before = work.waiting();
  const start = performance.now();
  await until('a fifth is worked off', LONGEST_MS, () => work.waiting() <= COMMENTS * 0.8);
  const early = munshi.memory();
  await until('all is worked off', LONGEST_MS, () => work.waiting() === 0);
  const rate = before / ((performance.now() - start) / 1000);
  const late = munshi.memory();
  if (work.done() < COMMENTS || work.dead() > 0) throw new Error(`${work.dead()} comments did not end well.`);
  if (work.drafts() === 0) throw new Error('Nothing was drafted: this was no real work.');
  work.close();
  return { rate, early, late };
}

/** How fast comments stored while the workers were away are worked off, and whether memory stays flat over it. */
export async function catchUpRows(): Promise<Row[]> {
  const file = join(freshFolder(), 'munshi.db');
  const port = await freePort();
  const sandbox = await startSandbox(`http://127.0.0.1:${port}/webhook`);
  const graphUrl = `${sandbox.url}/graph`;
  const web = await startMunshi({ role: 'web', graphUrl, port, file });
  await openShop(web);
  for (let sent = 0; sent < COMMENTS; sent += A_BODY) await postBody(web, commentsBody(A_BODY));
  await web.stop();
  const baseline = bareRate(file);
  const munshi = await startMunshi({ role: 'all', graphUrl, port, file, heapMb: HEAP_MB });
  const { rate, early, late } = await catchUp(munshi);
  await Promise.all([munshi.stop(), sandbox.stop()]);
  const stored = `${COMMENTS.toLocaleString('en')} stored comments`;
  return [
    rowOf(
      {
        name: `catch-up of ${stored}`,
        unit: '/s',
        better: 'more',
        against: 'SQLite, a row read and marked, one by one',
        reach: null,
      },
      [{ value: rate, baseline }],
    ),
    rowOf({ name: `memory after ${stored}`, unit: 'MB', better: 'less', against: 'at 20 % of them', reach: 1.2 }, [
      { value: late, baseline: early },
    ]),
  ];
}
