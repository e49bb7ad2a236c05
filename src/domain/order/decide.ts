import { actorKey } from '../actor.js';
import { decidePayment, type PaymentEvent, type PaymentFacts } from '../payment.js';
import { type Reason, reason } from '../reason.js';
import { yesTo } from './content.js';
import { dueAtOf } from './deadline.js';
import { refusalsOf, type TransitionCommand } from './entry.js';
import type { OrderFacts, Parcel, ReturnState, Yes } from './facts.js';
import { type OrderProfile, sellersWordIsYes, unitsAreVerified } from './profile.js';
import { LIFECYCLE, type Move, moveBetween, type NoticeKey, type OrderStatus, type StockEffect } from './status.js';
import { totals } from './totals.js';

/** Fields the move changes; what is not named stays. */
export interface OrderPatch {
  status: OrderStatus;
  statusSince: number;
  payment: PaymentFacts;
  yes?: Yes;
  parcel?: Parcel;
  returnState?: ReturnState;
  /** The parcel is opened again: units count as unverified. */
  unverifyUnits?: true;
  /** Every line's delivered quantity: all of it, or none after a correction. */
  delivered?: 'all' | 'none';
}

/** What a move writes, all in one commit. */
export interface TransitionPlan {
  from: OrderStatus;
  to: OrderStatus;
  historyKind: Move['kind'];
  stock: StockEffect;
  /** The notice this entry into the status causes; corrections cause none. */
  notice: NoticeKey | null;
  patch: OrderPatch;
  dueAt: number | null;
  /** The person's reason, for the history. */
  reason: string | null;
  /** What the history says about how: seller's word, no scan, what was overridden. */
  notes: Reason[];
}

export type TransitionDecision = { plan: TransitionPlan } | { refused: Reason[] };

/** Decides one change of status: every reason against it, or the whole plan. */
export function decideTransition(
  order: OrderFacts,
  command: TransitionCommand,
  profile: OrderProfile,
  now: number,
): TransitionDecision {
  const move = moveBetween(order.status, command.to);
  if (move === null) {
    return { refused: [reason('move_not_in_flow', { from: order.status, to: command.to })] };
  }
  const { refused, overridden } = refusalsOf(order, move, command, profile);
  if (refused.length > 0) return { refused };

  const patch = patchOf(order, move, command, profile, now);
  const dueAt = dueAtOf({ ...order, ...patch }, profile);
  const plan: TransitionPlan = {
    from: order.status,
    to: command.to,
    historyKind: move.kind,
    stock: move.stock,
    notice: move.kind === 'correction' ? null : LIFECYCLE[command.to].notice,
    patch,
    dueAt,
    reason: command.reason?.trim() || null,
    notes: [...profileNotes(command.to, move, profile), ...overridden],
  };
  return { plan };
}

function patchOf(
  order: OrderFacts,
  move: Move,
  command: TransitionCommand,
  profile: OrderProfile,
  now: number,
): OrderPatch {
  const patch: OrderPatch = { status: command.to, statusSince: now, payment: paymentAfter(order, command.to, move) };
  if (move.kind === 'correction') {
    return command.to === 'confirmed' ? { ...patch, unverifyUnits: true } : { ...patch, delivered: 'none' };
  }
  switch (command.to) {
    case 'confirmed':
      return sellersWordIsYes(profile)
        ? { ...patch, yes: yesTo(order, 'sellers_word', actorKey(command.actor), now) }
        : patch;
    case 'in_delivery':
      return { ...patch, parcel: parcelOf(order, command) };
    case 'delivered':
      return order.shipmentStatus === 'partially_delivered' ? patch : { ...patch, delivered: 'all' };
    case 'return':
      return { ...patch, returnState: 'in_transit' };
    default:
      return patch;
  }
}

const PAYMENT_EVENTS: Partial<Record<OrderStatus, PaymentEvent>> = {
  in_delivery: { kind: 'handed_over' },
  delivered: { kind: 'delivered' },
  return: { kind: 'returned' },
};

/** The money follows the goods where it can; a step the money does not know (a refund already made) leaves it as it is. */
function paymentAfter(order: OrderFacts, to: OrderStatus, move: Move): PaymentFacts {
  const corrected = move.kind === 'correction' && to === 'in_delivery';
  const event = corrected ? ({ kind: 'delivery_corrected' } as const) : PAYMENT_EVENTS[to];
  if (event === undefined) return order.payment;
  const decision = decidePayment(order.payment, event, totals(order).total);
  return 'payment' in decision ? decision.payment : order.payment;
}

const STANDARD_SERVICE = 'standard';

const parcelOf = (order: OrderFacts, command: TransitionCommand): Parcel => ({
  courier: command.courier?.trim() || order.parcel?.courier || '',
  service: command.service?.trim() || order.parcel?.service || STANDARD_SERVICE,
  trackingId: command.trackingId?.trim() || order.parcel?.trackingId || '',
});

function profileNotes(to: OrderStatus, move: Move, profile: OrderProfile): Reason[] {
  if (move.kind === 'correction') return [];
  if (to === 'confirmed' && sellersWordIsYes(profile)) return [reason('yes_by_sellers_word')];
  if (to === 'packed' && !unitsAreVerified(profile)) return [reason('units_not_scanned')];
  return [];
}
