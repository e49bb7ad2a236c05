import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { parseAgain } from '../../facebook/webhook.js';
import { eventById } from '../../store/dead-letters.js';
import { callLane } from '../../store/inbox.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { audited } from '../shop/audit.js';
import { keep } from './keep.js';

/**
 * Tries a dead letter again. What we could read goes back to its lane; what we could not is read once more from the item
 * as it came: what it holds is kept anew, or it stays a dead letter with today's error. Answers the event as it is now.
 * @throws DomainError not_found; conflict when it is no dead letter (any more)
 */
export async function retryEvent(deps: Deps, scope: Scope, id: string): Promise<Row<'inbox'>> {
  const { store } = deps;
  const row = await eventById(store, scope.shopId, id);
  if (!row) throw new DomainError('not_found', [reason('not_found')]);
  if (row.status !== 'dead') throw new DomainError('conflict', [reason('event_not_dead')]);
  const { set, writes } =
    row.kind === 'malformed'
      ? await readAgain(deps, row)
      : {
          set: { status: 'waiting' as const, attempts: 0, error: null, finishedAt: null },
          writes: [callLane(store, row.lane, deps.clock())],
        };
  const where = { id, status: 'dead' as const, attempts: row.attempts };
  await store.commit([
    exactly(1, update(store, 'inbox', where, set)),
    ...writes,
    audited(deps, scope, 'event.retry', id),
  ]);
  deps.wake('lanes');
  return { ...row, ...set };
}

async function readAgain(deps: Deps, row: Row<'inbox'>): Promise<{ set: Partial<Row<'inbox'>>; writes: Write[] }> {
  const attempts = row.attempts + 1;
  const { item } = JSON.parse(row.payload);
  const context = { pageId: row.pageId, entryAt: row.eventAt, receivedAt: row.receivedAt };
  const events = parseAgain(item, context, row.standby);
  const [first] = events;
  if (events.length === 1 && first?.kind === 'malformed')
    return { set: { attempts, error: first.content.error }, writes: [] };
  const writes: Write[] = [];
  for (const event of events) writes.push(...(await keep(deps, event)));
  return { set: { status: 'done', attempts, error: null, finishedAt: deps.clock() }, writes };
}
