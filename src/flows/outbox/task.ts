import type { Deps } from '../../deps.js';
import type { RouteDecision } from '../../domain/outreach.js';
import { find, insert, update, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly } from '../../store/store.js';
import { guarded } from './guard.js';
import type { Outreach } from './route.js';

/**
 * Hands a message to a person: call the buyer with the text to read, or press send as Human Agent, by a due time. After
 * `giveUpAt` it is worth nothing any more and counts as not told. Whom somebody is to call already is told everything
 * in one call: the open task takes the message up.
 */
export async function handToPerson(
  deps: Deps,
  row: Row<'outbox'>,
  { text, facts, buyer }: Pick<Outreach, 'facts' | 'buyer'> & { text: string },
  decision: Extract<RouteDecision, { act: 'task' }>,
): Promise<void> {
  const { store } = deps;
  const { shopId } = row;
  const { giveUpAt } = facts;
  // The first way that did not hold is the one that would have been natural.
  const why = decision.passed[0] ?? null;
  const held = (taskId: string) =>
    guarded(deps, row, {
      state: 'with_person',
      route: decision.route,
      reason: why,
      text,
      passed: decision.passed,
      taskId,
    });
  const open = decision.route === 'call' && buyer !== null ? await callTaskOf(deps, shopId, buyer.id) : undefined;
  if (open) {
    const expiresAt = Math.max(open.expiresAt ?? 0, giveUpAt);
    const more = { text: `${open.text}\n\n${text}`, expiresAt };
    await store.commit([
      held(open.id),
      // As it was read: two messages that join at once see each other.
      exactly(1, update(store, 'tasks', { shopId, id: open.id, status: 'open', text: open.text }, more)),
      update(store, 'timers', { kind: 'task_expiry', subject: open.id }, { dueAt: expiresAt }),
    ]);
    return;
  }
  const taskId = deps.newId();
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
    held(taskId),
    insert(store, 'tasks', task),
    upsert(store, 'timers', ['kind', 'subject'], timer, { dueAt: giveUpAt }),
  ]);
}

async function callTaskOf(deps: Deps, shopId: string, buyerId: string): Promise<Row<'tasks'> | undefined> {
  const { store } = deps;
  const open = await find(store, 'tasks', { shopId, buyerId, kind: 'tell_buyer', status: 'open' });
  const ids = open.map(({ id }) => id);
  const held =
    ids.length === 0 ? [] : await find(store, 'outbox', { shopId, taskId: ids, state: 'with_person', route: 'call' });
  return open.find(({ id }) => held.some(({ taskId }) => taskId === id));
}
