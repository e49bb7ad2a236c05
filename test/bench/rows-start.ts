import { startBare, startMunshi } from './processes.js';
import { until } from './shop.js';
import { type Pair, type Row, rowOf } from './table.js';

const ROUNDS = 3;
const NOBODY = 'http://127.0.0.1:9';

/** Ms from the start of a process to its first `/readyz` that says so. */
async function timeToReady(start: () => ReturnType<typeof startBare>): Promise<number> {
  const begun = performance.now();
  const server = await start();
  await until('ready', 20_000, async () => (await fetch(`${server.url}/readyz`)).ok, 5);
  const ms = performance.now() - begun;
  await server.stop();
  return ms;
}

/** How long `munshi serve` takes to be ready, on a database of its own that it has to make first. */
export async function startRows(): Promise<Row[]> {
  const rounds: Pair[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const baseline = await timeToReady(() => startBare('nothing'));
    rounds.push({ value: await timeToReady(() => startMunshi({ role: 'all', graphUrl: NOBODY })), baseline });
  }
  return [
    rowOf(
      { name: 'start to ready, new database', unit: 'ms', better: 'less', against: 'Express alone', reach: null },
      rounds,
    ),
  ];
}
