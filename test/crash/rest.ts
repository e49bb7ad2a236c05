import { find } from '../../src/store/rows.js';
import type { Store } from '../../src/store/store.js';
import { type Rig, sleep } from './rig.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

// The lease of a dead worker's lane, its send marked and then waiting for an echo, the pauses between tries, and at
// last whatever waits for a person.
const PAUSES = [70 * SECOND, 130 * SECOND, 11 * MINUTE, 31 * MINUTE, 4 * DAY, DAY];

/** What is left to do: at once, and at all. */
async function left(store: Store, now: number): Promise<{ due: string[]; open: string[] }> {
  const [events, lanes, outbox, timers] = await Promise.all([
    find(store, 'inbox', { status: 'waiting' }),
    find(store, 'lanes', {}),
    find(store, 'outbox', { state: ['queued', 'sending', 'awaiting_echo', 'with_person'] }),
    find(store, 'timers', {}),
  ]);
  const due = [
    ...lanes
      .filter(({ dueAt, leaseUntil }) => dueAt !== null && dueAt <= now && (leaseUntil ?? 0) <= now)
      .map(({ lane }) => `lane ${lane}`),
    ...outbox
      .filter(({ state, notBefore, sendingAt }) =>
        state === 'sending' ? (sendingAt ?? 0) + MINUTE <= now : state !== 'with_person' && notBefore <= now,
      )
      .map(({ key, state }) => `${state} ${key}`),
    ...timers.filter(({ dueAt }) => dueAt <= now).map(({ kind, subject }) => `timer ${kind} ${subject}`),
  ];
  return {
    due,
    open: [...events.map(({ kind, id }) => `${kind} ${id}`), ...outbox.map(({ key, state }) => `${state} ${key}`)],
  };
}

/** Lets time pass, in which nothing new happens, until nothing is left to do. */
export async function comeToRest(rig: Rig, store: Store): Promise<void> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await rig.pass(pause);
    await rig.control('drain');
    await calm(rig, store);
    const { open } = await left(store, rig.now());
    const { webhooks } = await rig.state();
    if (open.length === 0 && webhooks.waiting === 0) return;
  }
}

async function calm(rig: Rig, store: Store): Promise<void> {
  const end = performance.now() + 30_000;
  for (;;) {
    const { due } = await left(store, rig.now());
    if (due.length === 0) return;
    if (performance.now() > end) throw new Error(`it does not come to rest: ${due.slice(0, 10).join(', ')}`);
    await sleep(50);
  }
}
