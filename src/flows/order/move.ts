import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { decideTransition, type OrderPatch, type TransitionPlan } from '../../domain/order/decide.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { Reason } from '../../domain/reason.js';
import { remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { stockWrites } from '../stock/write.js';
import { historyLine } from './history.js';
import { type LoadedOrder, loadOrder, requireSeen } from './load.js';
import { afterMove, announce } from './notice.js';
import { orderProfile } from './profile.js';
import { riskOf } from './risk.js';
import { stockEffect } from './stock-effect.js';

export interface MoveInput {
  id: string;
  /** The version the mover saw; another one is a conflict. */
  version: number;
  to: OrderStatus;
  reason?: string | undefined;
  courier?: string | undefined;
  service?: string | undefined;
  trackingId?: string | undefined;
  override?: boolean | undefined;
  /** The event, draft or message that caused it. */
  causeId?: string | undefined;
}

/**
 * Moves an order to another status: guards, stock, history, deadline and the buyer's notice in one commit.
 * @throws DomainError refused (with every reason), conflict (it changed meanwhile), not_found
 */
export async function moveOrder(deps: Deps, scope: Scope, input: MoveInput): Promise<void> {
  await onFreshFacts(async () => {
    const loaded = await loadOrder(deps, scope.shopId, input.id);
    requireSeen(loaded, input.version);
    await deps.store.commit(await moveWrites(deps, scope, loaded, input));
  });
  deps.wake('outbox');
}

/** The writes of a move, for flows that do more in the same commit. */
async function moveWrites(deps: Deps, scope: Scope, loaded: LoadedOrder, input: MoveInput): Promise<Write[]> {
  const profile = await orderProfile(deps, scope.shopId);
  const { id: _id, version: _version, causeId, ...wish } = input;
  const command = { ...defined(wish), to: input.to, actor: scope.actor };
  const decision = decideTransition(loaded.facts, command, profile, deps.clock());
  if ('refused' in decision) throw refusal(decision.refused);
  const { plan } = decision;
  const line = historyLine(deps, scope, loaded.order.id, {
    kind: plan.historyKind,
    from: plan.from,
    to: plan.to,
    reason: plan.reason,
    causeId: causeId ?? null,
    details: detailsOf(plan),
  });
  const told = { id: line.id, kind: plan.historyKind, to: plan.to, reason: plan.reason };
  return [
    exactly(
      1,
      update(
        deps.store,
        'orders',
        { shopId: scope.shopId, id: loaded.order.id, version: loaded.order.version },
        // What is packed by is what is known of the buyer when the order is confirmed.
        { ...columnsOf(deps, loaded.order, plan), ...(plan.to === 'confirmed' ? await riskOf(deps, loaded) : {}) },
      ),
    ),
    line.write,
    ...stockWrites(deps, scope, stockEffect(loaded, plan.stock, 0)),
    // Past New nothing is softly held any more.
    ...(plan.from === 'new' ? [remove(deps.store, 'timers', { kind: 'hold_expiry', subject: loaded.order.id })] : []),
    ...lineWrites(deps, loaded, plan.patch),
    ...(await announce(deps, loaded.order, afterMove(loaded.facts, plan.patch), told)),
  ];
}

/** Who may not is told so; who may is told what is missing. */
const refusal = (reasons: Reason[]): DomainError =>
  new DomainError(
    reasons.some(({ code }) => code === 'actor_not_allowed' || code === 'override_not_allowed')
      ? 'forbidden'
      : 'refused',
    reasons,
  );

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const defined = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;

function detailsOf({ notes, patch }: TransitionPlan): Record<string, unknown> | null {
  const parcel = patch.parcel ? { parcel: patch.parcel } : {};
  return notes.length === 0 && !patch.parcel ? null : { ...parcel, notes };
}

function columnsOf(deps: Deps, order: Row<'orders'>, { patch, dueAt }: TransitionPlan): Partial<Row<'orders'>> {
  const { yes, parcel, returnState, payment } = patch;
  return {
    version: order.version + 1,
    status: patch.status,
    statusAt: patch.statusSince,
    paymentStatus: payment.status,
    advancePaid: payment.advancePaid,
    dueAt,
    updatedAt: deps.clock(),
    waitingForBuyerAt: null,
    ...(yes ? { yesContent: yes.contentKey, yesHow: yes.how, yesBy: yes.by, yesAt: yes.at } : {}),
    ...(parcel ? { courier: parcel.courier, service: parcel.service, trackingId: parcel.trackingId } : {}),
    ...(returnState ? { returnState } : {}),
  };
}

function lineWrites(deps: Deps, { order, lines }: LoadedOrder, { unverifyUnits, delivered }: OrderPatch): Write[] {
  const { store } = deps;
  const where = { shopId: order.shopId, orderId: order.id };
  if (unverifyUnits) return [update(store, 'orderLines', where, { verifiedQuantity: 0 })];
  if (delivered === 'none') return [update(store, 'orderLines', where, { deliveredQuantity: 0 })];
  if (delivered === 'all')
    return lines.map((line) =>
      update(store, 'orderLines', { ...where, id: line.id }, { deliveredQuantity: line.quantity }),
    );
  return [];
}
