import type { Deps } from '../../deps.js';
import { StaleWriteError } from '../../domain/errors.js';
import { errorText } from '../../domain/safe-text.js';
import { holdLane, leaseLane, leaveLane, waitingEvents } from '../../store/inbox.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { isRace } from '../retry.js';
import { act } from './act.js';

const LEASE_MS = 30_000;
const BATCH = 50;
const ATTEMPTS = 3;
const STALE_RETRIES = 10;

/** Works off one lane in order, alone. Answers how many events it finished; 0 when another worker has the lane. */
export async function workLane(deps: Deps, { lane, arrivals }: Row<'lanes'>): Promise<number> {
  const { store } = deps;
  const token = deps.newId();
  const now = deps.clock();
  try {
    await store.commit([leaseLane(store, lane, token, now + LEASE_MS, now)]);
  } catch (error) {
    if (error instanceof StaleWriteError) return 0;
    throw error;
  }
  const leave = leaveLane(store, lane, token, arrivals);
  let finished = 0;
  for (;;) {
    const events = await waitingEvents(store, lane, BATCH);
    const last = events.length < BATCH ? events.at(-1) : undefined;
    for (const event of events) {
      // The lane is left in the commit that ends its last event: one flush to disk less.
      if (!(await finish(deps, event, token, event === last ? [leave] : []))) return finished;
      finished += 1;
    }
    if (last) return finished;
    if (events.length === 0) break;
  }
  await store.commit([leave]);
  return finished;
}

/** One event to its end: done, kept, or after several failures a dead letter; never in the way of the next for ever. False: the lane is another's now. */
async function finish(deps: Deps, event: Row<'inbox'>, token: string, after: Write[]): Promise<boolean> {
  for (let attempt = event.attempts + 1; ; attempt += 1) {
    try {
      await finishOnce(deps, event, token, after);
      return true;
    } catch (error) {
      if (error instanceof LeaseLostError) return false;
      if (attempt < ATTEMPTS) continue;
      deps.log.error({ err: error, event: event.id, kind: event.kind }, 'event went to the dead letters');
      await end(deps, event, token, 'dead', after, { attempts: attempt, error: errorText(error, 1000) });
      return true;
    }
  }
}

async function finishOnce(deps: Deps, event: Row<'inbox'>, token: string, after: Write[]): Promise<void> {
  for (let retry = 0; ; retry += 1) {
    const acted = await act(deps, event);
    try {
      await end(deps, event, token, acted ? 'done' : 'kept', [...(acted ?? []), ...after]);
      return;
    } catch (error) {
      // Something this event stands on changed while we decided: read again and decide again.
      if (!isRace(error) || retry >= STALE_RETRIES) throw error;
    }
  }
}

class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

async function end(
  deps: Deps,
  event: Row<'inbox'>,
  token: string,
  status: 'done' | 'kept' | 'dead',
  writes: readonly Write[],
  more: Partial<Row<'inbox'>> = {},
): Promise<void> {
  const { store } = deps;
  const now = deps.clock();
  const stillOurs = holdLane(store, event.lane, token, now + LEASE_MS);
  const ended = exactly(
    1,
    update(
      store,
      'inbox',
      { id: event.id, status: 'waiting' },
      { status, finishedAt: now, attempts: event.attempts + 1, ...more },
    ),
  );
  try {
    await store.commit([stillOurs, ended, ...writes]);
  } catch (error) {
    if (error instanceof StaleWriteError && (await laneLost(deps, event, token))) throw new LeaseLostError(event.lane);
    throw error;
  }
}

async function laneLost(deps: Deps, event: Row<'inbox'>, token: string): Promise<boolean> {
  return (await findOne(deps.store, 'lanes', { lane: event.lane }))?.leaseToken !== token;
}
