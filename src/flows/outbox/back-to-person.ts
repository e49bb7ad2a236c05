import type { Deps } from '../../deps.js';
import type { Reason } from '../../domain/reason.js';
import { findOne, insert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';

const HOUR_MS = 3_600_000;

/** Words that must not leave as they stand, as a task with why: somebody corrects them in the chat, or lets them be. */
export async function backToPerson(deps: Deps, row: Row<'outbox'>, why: Reason): Promise<Write[]> {
  // The photo ahead of the words has none of its own; they come back by themselves.
  if (row.text.trim() === '') return [];
  const { shopId, conversationId } = row;
  const conversation =
    conversationId === null ? undefined : await findOne(deps.store, 'conversations', { shopId, id: conversationId });
  const { shop } = await deps.settingsOf(shopId);
  const now = deps.clock();
  const task = {
    id: deps.newId(),
    shopId,
    kind: 'check' as const,
    status: 'open' as const,
    text: row.text,
    reason: why,
    orderId: row.orderId,
    conversationId,
    outboxId: row.id,
    interactionId: row.interactionId,
    buyerId: conversation?.buyerId ?? null,
    dueAt: now + shop.taskHours * HOUR_MS,
    createdAt: now,
  };
  return [insert(deps.store, 'tasks', task)];
}
