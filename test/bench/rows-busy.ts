import { acknowledgements } from './acknowledgements.js';
import { commentsBody } from './events.js';
import { freePort, startBare, startMunshi, startSandbox } from './processes.js';
import { finished, openShop, postBody } from './shop.js';
import { type Pair, type Row, rowOf } from './table.js';

const ROUNDS = 3;
const REQUESTS = 2000;
/** More than the workers get through meanwhile. */
const BACKLOG = 6000;
const A_BODY = 100;

/** Acknowledgements of a process whose workers have a backlog of comments to understand and draft answers to. */
export async function busyRows(): Promise<Row[]> {
  const port = await freePort();
  const [bare, sandbox] = await Promise.all([startBare('nothing'), startSandbox(`http://127.0.0.1:${port}/webhook`)]);
  const munshi = await startMunshi({ role: 'all', graphUrl: `${sandbox.url}/graph`, port });
  await openShop(munshi);
  const work = finished(munshi.file);
  for (let sent = 0; sent < BACKLOG; sent += A_BODY) await postBody(munshi, commentsBody(A_BODY));
  const rounds: Pair[] = [];
  const begun = performance.now();
  const before = work.done();
  for (let round = 0; round < ROUNDS; round += 1) {
    const baseline = await acknowledgements(bare, REQUESTS);
    rounds.push({ value: await acknowledgements(munshi, REQUESTS), baseline });
  }
  const rate = (work.done() - before) / ((performance.now() - begun) / 1000);
  if (work.waiting() === 0 || rate === 0) throw new Error('The workers were not busy.');
  work.close();
  await Promise.all([bare.stop(), sandbox.stop(), munshi.stop()]);
  const name = `acknowledgements, workers busy (${Math.round(rate)} events/s)`;
  return [rowOf({ name, unit: '/s', better: 'more', against: 'Express, signature only', reach: null }, rounds)];
}
