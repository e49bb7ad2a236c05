import { freePort, PAGE_ID, pageToken, type Server, startMunshi, startSandbox } from './processes.js';
import { automate, openShop, until } from './shop.js';
import { type Row, rowOf } from './table.js';

const BUYERS = 400;
const AT_ONCE = 20;
const LONGEST_MS = 60_000;

async function control(sandbox: Server, act: string, input: object): Promise<any> {
  const answer = await fetch(`${sandbox.url}/control/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!answer.ok) throw new Error(`${act}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** When the sandbox took each of the Messenger texts it has, epoch ms. */
async function messagesReceived(sandbox: Server): Promise<number[]> {
  const { data } = await (await fetch(`${sandbox.url}/control/received`)).json();
  return data.filter(({ kind }: { kind: string }) => kind === 'message').map(({ at }: { at: number }) => at);
}

/** Runs one task per item, so many at once. */
async function inParallel<T>(items: readonly T[], task: (item: T) => Promise<unknown>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await task(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function newBuyers(sandbox: Server, round: number): Promise<string[]> {
  const ids = Array.from({ length: BUYERS }, (_, at) => String(5_500_000_000_000 + round * 10_000 + at));
  await inParallel(ids, (id) => control(sandbox, 'addBuyer', { id, name: `Buyer ${id.slice(-5)}` }));
  return ids;
}

const say = (sandbox: Server) => (buyerId: string) =>
  control(sandbox, 'message', { buyerId, text: 'ঢাকায় ডেলিভারি চার্জ কত?' });

/** Every buyer asks; answers the events per second from the first question to the last answer the sandbox took. */
async function throughMunshi(sandbox: Server, buyers: string[]): Promise<number> {
  let received = await messagesReceived(sandbox);
  const expected = received.length + buyers.length;
  const begun = Date.now();
  await inParallel(buyers, say(sandbox));
  const all = async (): Promise<boolean> => {
    received = await messagesReceived(sandbox);
    return received.length >= expected;
  };
  await until('every buyer is answered', LONGEST_MS, all, 250);
  return buyers.length / ((Math.max(...received) - begun) / 1000);
}

/** The same conversation without Munshi: every buyer asks, and a bare loop sends each an answer. */
async function bareLoop(sandbox: Server, buyers: string[]): Promise<number> {
  const begun = performance.now();
  await inParallel(buyers, say(sandbox));
  await inParallel(buyers, async (id) => {
    const body = { recipient: { id }, messaging_type: 'RESPONSE', message: { text: 'ঢাকায় ডেলিভারি চার্জ ৬০ টাকা।' } };
    const answer = await fetch(`${sandbox.url}/graph/v25.0/${PAGE_ID}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${pageToken}` },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}: ${await answer.text()}`);
  });
  return buyers.length / ((performance.now() - begun) / 1000);
}

/** A question's whole way: webhook, understanding, automatic answer, outbox, Facebook (a sandbox process of its own). */
export async function endToEndRows(): Promise<Row[]> {
  const port = await freePort();
  const sandbox = await startSandbox(`http://127.0.0.1:${port}/webhook`);
  const munshi = await startMunshi({ role: 'all', graphUrl: `${sandbox.url}/graph`, port });
  await openShop(munshi);
  await automate(munshi, 'delivery_query');
  await throughMunshi(sandbox, await newBuyers(sandbox, 0));
  const rows: Row[] = [];
  for (const [at, latencyMs] of [0, 100].entries()) {
    await control(sandbox, 'setFaults', { latencyMs });
    const value = await throughMunshi(sandbox, await newBuyers(sandbox, 2 * at + 1));
    const baseline = await bareLoop(sandbox, await newBuyers(sandbox, 2 * at + 2));
    const name = `question to automatic answer, Graph at ${latencyMs} ms`;
    const against = `a bare loop of the same calls, ${AT_ONCE} at once`;
    rows.push(rowOf({ name, unit: 'events/s', better: 'more', against, reach: null }, [{ value, baseline }]));
  }
  await Promise.all([munshi.stop(), sandbox.stop()]);
  return rows;
}
