import type { Deps } from '../deps.js';
import { groupBy } from '../domain/group-by.js';
import { workLane } from '../flows/inbox/work-lane.js';
import { askModel } from '../flows/model/ask.js';
import { admit } from '../flows/outbox/admit.js';
import { sendDue } from '../flows/outbox/send-due.js';
import { settleUnknown } from '../flows/outbox/settle-unknown.js';
import { ring } from '../flows/timers/ring.js';
import { dueLanes } from '../store/inbox.js';
import { dueModelCalls } from '../store/model-calls.js';
import { dueSends } from '../store/outbox-due.js';
import type { Row } from '../store/schema.js';
import { dueTimers } from '../store/timers.js';

// Enough to share a flush to disk, few enough that no request waits long for its turn of the event loop.
const LANES_AT_ONCE = 16;
const SENDS_AT_ONCE = 20;
const TIMERS_AT_ONCE = 100;
const MODEL_CALLS_AT_ONCE = 8;

/**
 * Works off the lanes that are due, side by side; answers how many there were: a flood of duplicates calls lanes with
 * nothing in them, and those behind them must not wait for the next poll.
 */
export async function lanesStep(deps: Deps): Promise<number> {
  const lanes = await dueLanes(deps.store, deps.clock(), LANES_AT_ONCE);
  await Promise.all(lanes.map((lane) => workLane(deps, lane)));
  if (lanes.length > 0 && deps.model !== null) deps.wake('model');
  return lanes.length;
}

const threadKey = (row: Row<'outbox'>): string =>
  `${row.pageId}:${row.psid ?? row.commentId ?? row.conversationId ?? row.id}`;

/** Sends what is due: threads side by side, the messages of one thread in their order. Answers how many were looked at. */
export async function outboxStep(deps: Deps): Promise<number> {
  const settled = await settleUnknown(deps);
  const rows = await dueSends(deps.store, deps.clock(), SENDS_AT_ONCE);
  await Promise.all(
    [...groupBy(await admit(deps, rows), threadKey).values()].map(async (thread) => {
      for (const row of thread) await sendDue(deps, row);
    }),
  );
  return settled + rows.length;
}

/** Rings the timers that are due; answers how many. */
export async function timersStep(deps: Deps): Promise<number> {
  const timers = await dueTimers(deps.store, deps.clock(), TIMERS_AT_ONCE);
  for (const timer of timers) await ring(deps, timer);
  return timers.length;
}

/** Asks the model about the turns that wait for it, side by side. Answers how many were looked at. */
export async function modelStep(deps: Deps): Promise<number> {
  const calls = await dueModelCalls(deps.store, deps.clock(), MODEL_CALLS_AT_ONCE);
  await Promise.all(calls.map((call) => askModel(deps, call)));
  return calls.length;
}
