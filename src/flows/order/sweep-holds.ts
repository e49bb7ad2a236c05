import type { Deps } from '../../deps.js';
import { ordersWithLostHolds } from '../../store/expired.js';
import { setHoldTimer } from './hold-timer.js';

const AT_ONCE = 500;

/** Gives soft holds that are over and lost their timer a new one, due now; the timer lets them go. Answers how many. */
export async function sweepHolds(deps: Deps): Promise<number> {
  const now = deps.clock();
  const lost = await ordersWithLostHolds(deps.store, now, AT_ONCE);
  if (lost.length === 0) return 0;
  await deps.store.commit(lost.map(({ shopId, orderId }) => setHoldTimer(deps, shopId, orderId, now)));
  deps.wake('timers');
  return lost.length;
}
