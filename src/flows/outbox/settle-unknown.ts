import type { Deps } from '../../deps.js';
import { ECHO_WAIT_MS } from '../../domain/outbox-state.js';
import { reason } from '../../domain/reason.js';
import { openOutcomes } from '../../store/outbox.js';
import { insert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { isRace } from '../retry.js';
import { guarded } from './guard.js';
import { draftFollows } from './sent.js';

// Longer than any call may take: whoever marked it is gone.
const LOST_MS = 60_000;
const DAY_MS = 86_400_000;

/** Looks after sends whose outcome is open: a dead worker's wait for their echo, overdue ones end as unknown. Answers how many moved. */
export async function settleUnknown(deps: Deps): Promise<number> {
  const now = deps.clock();
  const rows = await openOutcomes(deps.store, now - LOST_MS, now);
  for (const row of rows) await settleOne(deps, row, now).catch(rethrowUnlessRace);
  return rows.length;
}

const rethrowUnlessRace = (error: unknown): void => {
  if (!isRace(error)) throw error;
};

async function settleOne(deps: Deps, row: Row<'outbox'>, now: number): Promise<void> {
  const { store } = deps;
  // A private reply may be asked for again: Facebook itself refuses the second one (10900). So may a hide or a like, and
  // an SMS: its gateway knows the id.
  if (row.kind === 'private_reply' || row.kind === 'action' || row.route === 'sms') {
    await store.commit([guarded(deps, row, { state: 'queued', notBefore: now, reason: reason('outcome_unknown') })]);
    return deps.wake('outbox');
  }
  if (row.state === 'sending') {
    await store.commit([
      guarded(deps, row, { state: 'awaiting_echo', notBefore: now + ECHO_WAIT_MS, reason: reason('outcome_unknown') }),
    ]);
    return;
  }
  const ended = {
    state: 'ended' as const,
    outcome: 'failed' as const,
    reason: reason('outcome_unknown'),
    endedAt: now,
  };
  const task = {
    id: deps.newId(),
    shopId: row.shopId,
    kind: 'send_unknown' as const,
    status: 'open' as const,
    text: row.text,
    reason: reason('outcome_unknown'),
    orderId: row.orderId,
    conversationId: row.conversationId,
    outboxId: row.id,
    interactionId: row.interactionId,
    dueAt: now + DAY_MS / 24,
    expiresAt: now + DAY_MS,
    createdAt: now,
  };
  await store.commit([
    guarded(deps, row, ended),
    insert(store, 'tasks', task),
    ...(await draftFollows(deps, row, ended)),
  ]);
}
