import autocannon from 'autocannon';
import Database from 'better-sqlite3';
import { signBody } from '../../src/facebook/signature.js';
import { APP_SECRET, PAGE_ID, type Server, startBare, startMunshi } from './processes.js';
import { type Pair, type Row, rowOf } from './table.js';

const CONNECTIONS = 50;
const ROUNDS = 5;
const REQUESTS = { bare: 8000, insert: 2000, munshi: 8000 } as const;
const NOBODY = 'http://127.0.0.1:9';

const TEXT =
  'আপু এই জামদানি শাড়িটার দাম কত? লাল আর নীল দুইটা রঙেই কি আছে? মিরপুর ১০ এ ডেলিভারি দিতে কত দিন লাগবে, আর ডেলিভারি চার্জ কত? ' +
  'ami 2 ta nite chai, cash on delivery hobe to? kalke pathate parben?';

let made = 0;

/** A Messenger message as Facebook posts it, about 1 KB, never made before: nothing is answered cheaply as a repetition. */
function messageBody(): Buffer {
  made += 1;
  const at = 1_790_000_000_000 + made;
  const message = { mid: `m_bench${made.toString(36).padStart(60, '0')}`, text: TEXT };
  const item = { sender: { id: String(7_788_990_011_000_000 + (made % 5000)) }, recipient: { id: PAGE_ID } };
  const body = { object: 'page', entry: [{ time: at, id: PAGE_ID, messaging: [{ ...item, timestamp: at, message }] }] };
  return Buffer.from(JSON.stringify(body));
}

const signedRequests = (count: number): autocannon.Request[] =>
  Array.from({ length: count }, () => {
    const raw = messageBody();
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signBody(raw, APP_SECRET) };
    return { method: 'POST' as const, path: '/webhook', body: raw, headers };
  });

/** Posts so many new bodies over 50 connections; answers the acknowledgements per second. */
async function acknowledgements(server: Server, amount: number): Promise<number> {
  const bodies = signedRequests(amount);
  const each = amount / CONNECTIONS;
  let connected = 0;
  let first = 0;
  let last = 0;
  const {
    '2xx': ok,
    non2xx,
    errors,
  } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: server.url,
        connections: CONNECTIONS,
        amount,
        timeout: 20,
        // Each connection sends bodies of its own.
        setupClient(client) {
          client.setRequests(bodies.slice(connected * each, (connected + 1) * each));
          connected += 1;
        },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    run.on('start', () => {
      first = performance.now();
    });
    run.on('response', () => {
      last = performance.now();
    });
  });
  if (ok !== amount || non2xx > 0 || errors > 0)
    throw new Error(`${server.url}: ${ok} of ${amount} acknowledged, ${non2xx} refused, ${errors} failed.`);
  return amount / ((last - first) / 1000);
}

/** A 200 promised that the event is on disk: each one must be there. */
function checkDurable({ file }: Server, expected: number): void {
  const db = new Database(file, { readonly: true });
  const { n } = db.prepare('select count(*) as n from inbox').get() as { n: number };
  db.close();
  if (n !== expected) throw new Error(`${expected} events were acknowledged, ${n} are in the inbox.`);
}

/** How fast events are made durable and answered, and what memory that takes. */
export async function acknowledgementRows(): Promise<Row[]> {
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
  await Promise.all([bare.stop(), insert.stop(), munshi.stop()]);
  const events = REQUESTS.munshi * (ROUNDS + 1);
  checkDurable(munshi, events);
  const about = { name: 'durable webhook acknowledgements', unit: '/s', better: 'more' as const };
  return [
    rowOf({ ...about, against: 'Express, signature only', reach: 0.8 }, againstBare),
    rowOf({ ...about, against: 'Express, one flushed insert each', reach: null }, againstInsert),
    rowOf(
      {
        name: `memory after ${events.toLocaleString('en')} events`,
        unit: 'MB',
        better: 'less',
        against: 'Express, signature only',
        reach: null,
      },
      [memory],
    ),
  ];
}
