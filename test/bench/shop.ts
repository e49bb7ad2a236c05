import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { POST_ID, type Signed } from './events.js';
import { API_TOKEN, type Server } from './processes.js';

/** A call of Munshi's API; throws what it answers when it refuses. */
export async function api(munshi: Server, method: string, path: string, body?: unknown): Promise<any> {
  const answer = await fetch(`${munshi.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${API_TOKEN}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}

/** Waits until something is so; throws when it is not within `ms`. */
export async function until(what: string, ms: number, isSo: () => boolean | Promise<boolean>, everyMs = 50) {
  const last = performance.now() + ms;
  while (!(await isSo())) {
    if (performance.now() > last) throw new Error(`Not within ${ms} ms: ${what}.`);
    await pause(everyMs);
  }
}

/** A product under the sandbox's post, so that answers stand on facts. */
export async function openShop(munshi: Server): Promise<void> {
  const variants = ['M', 'L', 'XL'].map((size) => ({
    sku: `BENCH-${size}`,
    options: { size },
    price: { amount: 185_000, currency: 'BDT' },
    stock: 100_000,
  }));
  // What is measured is the work, not the wait for a buyer to finish.
  await api(munshi, 'PATCH', '/settings/shop', { value: { turns: { quietSeconds: 0, maxSeconds: 0 } } });
  const product = await api(munshi, 'POST', '/products', { name: 'Jamdani panjabi', aliases: ['panjabi'], variants });
  const known = async () => (await api(munshi, 'GET', '/posts')).data.some(({ id }: { id: string }) => id === POST_ID);
  await until('the sandbox’s posts are known', 10_000, known);
  await api(munshi, 'PATCH', `/posts/${POST_ID}`, { productIds: [product.id] });
}

/** Lets an intent be answered without a person, at any risk but high. */
export async function automate(munshi: Server, intent: string): Promise<void> {
  const matrix = await api(munshi, 'GET', '/response-matrix');
  for (const risk of ['low', 'medium']) matrix.rows[intent][risk].action = 'automatic';
  await api(munshi, 'PUT', '/response-matrix', matrix);
}

export async function postBody(munshi: Server, { raw, headers }: Signed): Promise<void> {
  const { status } = await fetch(`${munshi.url}/webhook`, { method: 'POST', body: new Uint8Array(raw), headers });
  if (status !== 200) throw new Error(`The webhook answered ${status}.`);
}

/** Looks from outside how far the workers are. */
export function finished(file: string) {
  const db = new Database(file, { readonly: true });
  const counted = db.prepare('select count(*) as n from inbox where status = ?');
  const count = (status: string): number => (counted.get(status) as { n: number }).n;
  return {
    waiting: () => count('waiting'),
    done: () => count('done'),
    dead: () => count('dead'),
    drafts: () => (db.prepare('select count(*) as n from drafts').get() as { n: number }).n,
    close: () => db.close(),
  };
}
