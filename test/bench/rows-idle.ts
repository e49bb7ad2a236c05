import { acknowledgements, checkDurable } from './acknowledgements.js';
import { startBare, startMunshi } from './processes.js';
import { type Pair, type Row, rowOf } from './table.js';

const ROUNDS = 5;
const REQUESTS = { bare: 6000, insert: 1500, munshi: 6000 } as const;
const NOBODY = 'http://127.0.0.1:9';

/** How fast events are made durable and answered by a process that does nothing else, and what memory that takes. */
export async function idleRows(): Promise<Row[]> {
  const [bare, insert, munshi] = await Promise.all([
    startBare('nothing'),
    startBare('insert'),
    startMunshi({ role: 'web', graphUrl: NOBODY }),
  ]);
  const sides = { bare, insert, munshi };
  const names = Object.keys(sides) as (keyof typeof sides)[];
  for (const name of names) await acknowledgements(sides[name], REQUESTS[name]);
  const againstBare: Pair[] = [];
  const againstInsert: Pair[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const rates = { bare: 0, insert: 0, munshi: 0 };
    for (const name of round % 2 === 0 ? names : names.toReversed())
      rates[name] = await acknowledgements(sides[name], REQUESTS[name]);
    againstBare.push({ value: rates.munshi, baseline: rates.bare });
    againstInsert.push({ value: rates.munshi, baseline: rates.insert });
  }
  const memory = { value: munshi.memory(), baseline: bare.memory() };
  const events = REQUESTS.munshi * (ROUNDS + 1);
  await Promise.all([bare.stop(), insert.stop(), munshi.stop()]);
  checkDurable(munshi, events);
  const about = { name: 'durable webhook acknowledgements', unit: '/s', better: 'more' as const };
  const name = `memory after ${events.toLocaleString('en')} webhooks`;
  return [
    rowOf({ ...about, against: 'Express, signature only', reach: 0.8 }, againstBare),
    rowOf({ ...about, against: 'Express, one flushed insert each', reach: 1 }, againstInsert),
    rowOf({ name, unit: 'MB', better: 'less', against: 'Express, signature only', reach: null }, [memory]),
  ];
}
