import type { Deps } from '../../deps.js';
import { isBreached } from '../../domain/sla.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { raiseAlert } from '../shop/alert.js';

/** The warning or the breach of an answer clock: marked and shown, unless the answer came. */
export async function watchClock(deps: Deps, { kind, subject, shopId }: Row<'timers'>): Promise<Write[]> {
  const clock = await findOne(deps.store, 'slaClocks', { shopId, interactionId: subject });
  if (!clock || clock.stoppedAt !== null) return [];
  const now = deps.clock();
  const href = `/chats/${clock.conversationId}`;
  const params = { tier: clock.tier, minutes: Math.round(clock.targetMs / 60_000) };
  if (kind === 'sla_breach' && isBreached(clock, now)) {
    return [
      update(
        deps.store,
        'slaClocks',
        { shopId, interactionId: subject, stoppedAt: null },
        { breachedAt: clock.breachAt },
      ),
      update(deps.store, 'alerts', { shopId, kind: 'sla_warning', subject, closedAt: null }, { closedAt: now }),
      raiseAlert(deps, shopId, 'sla_breach', subject, 'breach', params, href),
    ];
  }
  return [
    update(deps.store, 'slaClocks', { shopId, interactionId: subject, stoppedAt: null }, { warnedAt: now }),
    raiseAlert(deps, shopId, 'sla_warning', subject, 'warning', params, href),
  ];
}
