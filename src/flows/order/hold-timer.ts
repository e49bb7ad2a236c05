import type { Deps } from '../../deps.js';
import { upsert } from '../../store/rows.js';
import type { Write } from '../../store/store.js';

/** The timer that lets an order's soft holds go when they expire. */
export function setHoldTimer(deps: Deps, shopId: string, orderId: string, dueAt: number): Write {
  return upsert(
    deps.store,
    'timers',
    ['kind', 'subject'],
    { kind: 'hold_expiry', subject: orderId, shopId, dueAt, attempts: 0 },
    { dueAt, attempts: 0, error: null },
  );
}
