import type { Deps } from '../../deps.js';
import type { RouteDecision } from '../../domain/outreach.js';
import { insert, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { guarded } from './guard.js';
import type { Outreach } from './route.js';

/**
 * Hands a message to a person: call the buyer with the text to read, or press send as Human Agent, by a due time. After
 * `giveUpAt` it is worth nothing any more and counts as not told.
 */
export async function handToPerson(
  deps: Deps,
  row: Row<'outbox'>,
  { text, facts, buyer }: Pick<Outreach, 'facts' | 'buyer'> & { text: string },
  decision: Extract<RouteDecision, { act: 'task' }>,
): Promise<void> {
  const { store } = deps;
  const { giveUpAt } = facts;
  const { shopId } = row;
  const taskId = deps.newId();
  // The first way that did not hold is the one that would have been natural.
  const why = decision.passed[0] ?? null;
  const task = {
    id: taskId,
    shopId,
    kind: 'tell_buyer' as const,
    status: 'open' as const,
    text,
    reason: why,
    orderId: row.orderId,
    conversationId: row.conversationId,
    outboxId: row.id,
    interactionId: row.interactionId,
    buyerId: buyer?.id ?? null,
    dueAt: decision.dueAt,
    expiresAt: giveUpAt,
    createdAt: deps.clock(),
  };
  const timer = { kind: 'task_expiry', subject: taskId, shopId, dueAt: giveUpAt, attempts: 0 };
  await store.commit([
    guarded(deps, row, {
      state: 'with_person',
      route: decision.route,
      reason: why,
      text,
      passed: decision.passed,
      taskId,
    }),
    insert(store, 'tasks', task),
    upsert(store, 'timers', ['kind', 'subject'], timer, { dueAt: giveUpAt }),
  ]);
}
