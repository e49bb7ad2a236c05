import type { Deps, Scope } from '../../deps.js';
import { decideExpiry } from '../../domain/reservation.js';
import { find, findOne, update, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { stockWrites } from '../stock/write.js';
import { historyLine } from './history.js';

/** Lets an order's soft holds go once their time is over; firm reservations stay. */
export async function expireHold(deps: Deps, timer: Row<'timers'>): Promise<Write[]> {
  const { shopId, subject: orderId } = timer;
  const now = deps.clock();
  // Read before what it holds: a change in between then fails the guard.
  const order = await findOne(deps.store, 'orders', { shopId, id: orderId });
  const held = await find(deps.store, 'reservations', { shopId, orderId, state: 'soft' });
  const scope: Scope = { shopId, actor: { kind: 'system', id: 'hold_expiry' } };
  const writes = decideExpiry(held, now);
  const later = held.flatMap(({ expiresAt }) => (expiresAt !== null && expiresAt > now ? [expiresAt] : []));
  const next =
    later.length === 0
      ? []
      : [
          upsert(
            deps.store,
            'timers',
            ['kind', 'subject'],
            { ...timer, dueAt: Math.min(...later) },
            { dueAt: Math.min(...later) },
          ),
        ];
  if (writes.reservations.length === 0 || !order) return next;
  // Whoever confirms or edits at this very moment decided on what is held: one of the two has to look again.
  const seen = { shopId, id: orderId, version: order.version };
  return [
    exactly(1, update(deps.store, 'orders', seen, { version: order.version + 1, updatedAt: now })),
    ...stockWrites(deps, scope, writes),
    historyLine(deps, scope, orderId, { kind: 'hold_expired' }).write,
    ...next,
  ];
}
