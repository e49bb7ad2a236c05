import autocannon from 'autocannon';
import Database from 'better-sqlite3';
import { messageBody } from './events.js';
import type { Server } from './processes.js';

const CONNECTIONS = 50;

const signedRequests = (count: number): autocannon.Request[] =>
  Array.from({ length: count }, () => {
    const { raw, headers } = messageBody();
    return { method: 'POST' as const, path: '/webhook', body: raw, headers };
  });

/** Posts so many new bodies over 50 connections; answers the acknowledgements per second. */
export async function acknowledgements(server: Server, amount: number): Promise<number> {
  const bodies = signedRequests(amount);
  const each = amount / CONNECTIONS;
  let connected = 0;
  let first = 0;
  let last = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
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
      (error, done) => (error ? reject(error) : resolve(done)),
    );
    run.on('start', () => {
      first = performance.now();
    });
    run.on('response', () => {
      last = performance.now();
    });
  });
  const { '2xx': ok, non2xx, errors } = result;
  if (ok !== amount || non2xx > 0 || errors > 0)
    throw new Error(`${server.url}: ${ok} of ${amount} acknowledged, ${non2xx} refused, ${errors} failed.`);
  return amount / ((last - first) / 1000);
}

/** A 200 promised that the event is on disk: each one must be there. */
export function checkDurable({ file }: Server, expected: number): void {
  const db = new Database(file, { readonly: true });
  const { n } = db.prepare('select count(*) as n from inbox').get() as { n: number };
  db.close();
  if (n !== expected) throw new Error(`${expected} events were acknowledged, ${n} are in the inbox.`);
}
