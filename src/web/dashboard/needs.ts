import type { Deps } from '../../deps.js';
import { can, type Role } from '../../domain/rights.js';
import { againKey } from '../../flows/outbox/send-again.js';
import { needCounts } from '../../store/counts.js';
import { find } from '../../store/rows.js';
import { failedSends } from '../../store/today.js';
import { ALERTS } from './alert-kinds.js';

/** Failed sends older than this are history: the Outbox has them. */
const FAILED_WITHIN_MS = 3 * 86_400_000;
const READ = 60;

/** Sends that failed and that nobody has sent again. */
export async function openFailures(deps: Deps, shopId: string, now: number) {
  const failed = await failedSends(deps.store, shopId, now - FAILED_WITHIN_MS, READ);
  const keys = failed.map(({ send }) => againKey(send.id));
  const again = keys.length === 0 ? [] : await find(deps.store, 'outbox', { shopId, key: keys });
  return failed.filter(({ send }) => !again.some(({ key }) => key === againKey(send.id)));
}

/** How many things need a person of this role now: as many as Today lists for them. */
export async function needsOf(deps: Deps, shopId: string, role: Role, now: number): Promise<number> {
  const [counts, failed] = await Promise.all([
    needCounts(deps.store, shopId, now, Object.keys(ALERTS)),
    can(role, 'see_outbox') ? openFailures(deps, shopId, now) : [],
  ]);
  return (
    (can(role, 'see_conversations') ? counts.answers : 0) +
    (can(role, 'do_tasks') ? counts.tasks : 0) +
    (can(role, 'see_orders') ? counts.orders : 0) +
    (can(role, 'see_health') ? counts.alerts : 0) +
    failed.length
  );
}
