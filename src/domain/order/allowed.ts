import type { Actor } from '../actor.js';
import { type Reason, reason } from '../reason.js';
import { actorReasons, asksReason, factReasons } from './entry.js';
import type { OrderFacts } from './facts.js';
import type { OrderProfile } from './profile.js';
import { type Move, moveBetween, ORDER_STATUSES, type OrderStatus } from './status.js';

/** One status the order could move to, or why not. `needs` is what the command has to bring. */
export interface AllowedTransition {
  to: OrderStatus;
  /** `none`: the flow has no such move at all. */
  kind: Move['kind'] | 'none';
  allowed: boolean;
  reasons: Reason[];
  needs: ('reason' | 'courier' | 'tracking_id')[];
}

/**
 * Every other status, allowed or with the reasons against it. What a form can still ask for (a reason, the courier)
 * is in `needs` and does not make a move disallowed. Without an actor only the facts count.
 */
export function allowedTransitions(
  order: OrderFacts,
  profile: OrderProfile,
  actor: Actor | null = null,
): AllowedTransition[] {
  return ORDER_STATUSES.filter((to) => to !== order.status).map((to) => {
    const move = moveBetween(order.status, to);
    if (move === null) {
      const reasons = [reason('move_not_in_flow', { from: order.status, to })];
      return { to, kind: 'none', allowed: false, reasons, needs: [] };
    }
    const who = actor === null ? [] : actorReasons(move, actor);
    const reasons = [...who, ...factReasons(order, move, to, profile)];
    return { to, kind: move.kind, allowed: reasons.length === 0, reasons, needs: needsOf(order, move, to, actor) };
  });
}

function needsOf(order: OrderFacts, move: Move, to: OrderStatus, actor: Actor | null): AllowedTransition['needs'] {
  const needs: AllowedTransition['needs'] = asksReason(move, actor) ? ['reason'] : [];
  if (to === 'in_delivery' && move.kind === 'move') {
    if (!order.parcel?.courier) needs.push('courier');
    if (!order.parcel?.trackingId) needs.push('tracking_id');
  }
  return needs;
}
