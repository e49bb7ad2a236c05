import { openLoop } from './open-loop.js';
import { startBare, startMunshi } from './processes.js';
import { type Pair, type Row, rowOf } from './table.js';

const ROUNDS = 3;
const PER_SECOND = 1500;
const SECONDS = 4;
const NOBODY = 'http://127.0.0.1:9';

/** How long an acknowledgement takes while events come at their own pace. */
export async function latencyRows(): Promise<Row[]> {
  const [bare, munshi] = await Promise.all([startBare('nothing'), startMunshi({ role: 'web', graphUrl: NOBODY })]);
  const median: Pair[] = [];
  const worst: Pair[] = [];
  for (const server of [bare, munshi]) await openLoop(server, PER_SECOND, 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    const baseline = await openLoop(bare, PER_SECOND, SECONDS);
    const value = await openLoop(munshi, PER_SECOND, SECONDS);
    median.push({ value: value.p50, baseline: baseline.p50 });
    worst.push({ value: value.p99, baseline: baseline.p99 });
  }
  await Promise.all([bare.stop(), munshi.stop()]);
  const about = { unit: 'ms', better: 'less' as const, against: 'Express, signature only', reach: null };
  const pace = `at ${PER_SECOND.toLocaleString('en')} events/s, open loop`;
  return [
    rowOf({ ...about, name: `acknowledgement p50 ${pace}` }, median),
    rowOf({ ...about, name: `acknowledgement p99 ${pace}` }, worst),
  ];
}
