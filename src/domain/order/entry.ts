import { type Actor, actorCan } from '../actor.js';
import { type Reason, type ReasonCode, reason } from '../reason.js';
import type { Right } from '../rights.js';
import type { OrderFacts } from './facts.js';
import { ask, CORRECTION_ENTRY, ENTRY } from './guards.js';
import type { OrderProfile } from './profile.js';
import type { Move, OrderStatus } from './status.js';

/** A wish to move an order. `override` asks to pass what a right and a reason may pass. */
export interface TransitionCommand {
  to: OrderStatus;
  actor: Actor;
  reason?: string;
  courier?: string;
  service?: string;
  trackingId?: string;
  override?: boolean;
}

/** What a person with the right may pass with a reason; everything else holds for everybody. */
const OVERRIDABLE: Partial<Record<ReasonCode, Right>> = {
  units_unverified: 'force_pack',
  check_missing: 'override_checks',
};

/** What the facts say against a move, whoever makes it. */
export function factReasons(order: OrderFacts, move: Move, to: OrderStatus, profile: OrderProfile): Reason[] {
  if (move.kind === 'move') return ask(ENTRY[to], order, profile);
  const guards = to === 'in_delivery' || to === 'confirmed' ? CORRECTION_ENTRY[to] : [];
  return ask(guards, order, profile);
}

export function actorReasons(move: Move, actor: Actor): Reason[] {
  const outsider = (actor.kind === 'buyer' || actor.kind === 'courier') && move.alsoBy.includes(actor.kind);
  return outsider || actorCan(actor, move.right) ? [] : [reason('actor_not_allowed', { right: move.right })];
}

const isEmpty = (text: string | undefined | null): boolean => (text ?? '').trim() === '';

/** Whether this actor has to say why. */
export function asksReason(move: Move, actor: Actor | null): boolean {
  if (move.reason === 'always') return true;
  return move.reason === 'from_people' && actor?.kind !== 'courier';
}

function inputReasons(order: OrderFacts, move: Move, command: TransitionCommand): Reason[] {
  const reasons: Reason[] = [];
  const why = asksReason(move, command.actor) || command.override === true;
  if (why && isEmpty(command.reason)) reasons.push(reason('reason_required'));
  if (command.to === 'in_delivery' && move.kind === 'move') {
    if (isEmpty(command.courier) && isEmpty(order.parcel?.courier)) reasons.push(reason('courier_missing'));
    if (isEmpty(command.trackingId) && isEmpty(order.parcel?.trackingId)) reasons.push(reason('tracking_id_missing'));
  }
  return reasons;
}

interface Refusals {
  refused: Reason[];
  /** Passed by right and reason; the history says so. */
  overridden: Reason[];
}

/** Everything against a command: who, the facts, what it did not bring. */
export function refusalsOf(order: OrderFacts, move: Move, command: TransitionCommand, profile: OrderProfile): Refusals {
  const refused = [...actorReasons(move, command.actor), ...inputReasons(order, move, command)];
  const overridden: Reason[] = [];
  for (const why of factReasons(order, move, command.to, profile)) {
    const right = OVERRIDABLE[why.code];
    if (right === undefined || command.override !== true) refused.push(why);
    else if (actorCan(command.actor, right)) overridden.push(reason('overridden', { ...why.params, what: why.code }));
    else refused.push(why, reason('override_not_allowed', { right }));
  }
  return { refused, overridden };
}
