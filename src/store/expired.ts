import { and, asc, eq, isNull, lt, lte } from 'drizzle-orm';
import type { Statement, Store } from './store.js';

/** Removes sessions and sign-in links that are over, and idempotency keys older than `keysBefore`. */
export function expiredKeys(store: Store, now: number, keysBefore: number): Statement[] {
  const { sessions, signInLinks, idempotency } = store.t;
  return [
    store.write.delete(sessions).where(lte(sessions.expiresAt, now)),
    store.write.delete(signInLinks).where(lte(signInLinks.expiresAt, now)),
    store.write.delete(idempotency).where(lt(idempotency.at, keysBefore)),
  ];
}

/** Orders whose soft holds are over and that no timer looks after. */
export async function ordersWithLostHolds(
  store: Store,
  now: number,
  limit: number,
): Promise<{ shopId: string; orderId: string }[]> {
  const { reservations, timers } = store.t;
  return store.read
    .selectDistinct({ shopId: reservations.shopId, orderId: reservations.orderId })
    .from(reservations)
    .leftJoin(timers, and(eq(timers.kind, 'hold_expiry'), eq(timers.subject, reservations.orderId)))
    .where(and(eq(reservations.state, 'soft'), lte(reservations.expiresAt, now), isNull(timers.subject)))
    .orderBy(asc(reservations.shopId), asc(reservations.orderId))
    .limit(limit);
}
