import { maskAddress } from '../../domain/address.js';
import { COD_CHECKS } from '../../domain/cod-risk.js';
import { DISTRICTS } from '../../domain/districts.js';
import { allowedTransitions } from '../../domain/order/allowed.js';
import { missingDetails, yesHolds } from '../../domain/order/content.js';
import { decideTransition } from '../../domain/order/decide.js';
import { missingChecks } from '../../domain/order/guards.js';
import { nextAction } from '../../domain/order/next-action.js';
import type { OrderProfile } from '../../domain/order/profile.js';
import { isBeforeHandOver, type OrderStatus } from '../../domain/order/status.js';
import { totals } from '../../domain/order/totals.js';
import { decidePayment } from '../../domain/payment.js';
import { seesBuyer } from '../../domain/personal.js';
import { maskPhone } from '../../domain/phone.js';
import { type LoadedOrder, loadOrder } from '../../flows/order/load.js';
import { orderProfile } from '../../flows/order/profile.js';
import { listOutbox } from '../../store/outbox.js';
import { find, findOne } from '../../store/rows.js';
import type { OrderCheckData, OrderPageData, PaymentStep } from '../pages/orders-data.js';
import { postRef } from './approvals-load.js';
import { alikeBuyers } from './buyer-identity.js';
import { orderLines } from './order-lines.js';
import { historyOf, toldOf } from './order-record-load.js';
import type { Visit } from './routes.js';
import { type Who, whoDid } from './who.js';

const TOLD = 50;

/** The whole page of one order. @throws DomainError not_found */
export async function loadOrderPage(visit: Visit): Promise<OrderPageData> {
  const { deps, scope, ctx, params } = visit;
  const { shopId } = scope;
  const loaded = await loadOrder(deps, shopId, params.id ?? '');
  const { order, facts } = loaded;
  const [profile, settings, who, told, lines, post] = await Promise.all([
    orderProfile(deps, shopId),
    deps.settingsOf(shopId),
    whoDid(deps, shopId, ctx.words, { buyer: order.name, courier: order.courier }),
    listOutbox(deps.store, shopId, { orderId: order.id }, { limit: TOLD }),
    orderLines(deps, loaded, ctx),
    postRef(deps, shopId, order.source.postId ?? null),
  ]);
  const [alike, parts, buyer] = await Promise.all([
    facts.openDuplicates.length === 0 ? [] : find(deps.store, 'orders', { shopId, number: [...facts.openDuplicates] }),
    find(deps.store, 'orders', { shopId, mergedInto: order.id }),
    order.buyerId === null ? undefined : findOne(deps.store, 'buyers', { shopId, id: order.buyerId }),
  ]);
  const money = totals(facts);
  const { couriers } = settings.couriers;
  const masked = !seesBuyer(scope.actor, order.status);
  return {
    id: order.id,
    number: order.number,
    version: order.version,
    status: order.status,
    placedAt: order.createdAt,
    passed: passedOf(loaded),
    next: nextAction(facts, ctx.now),
    masked,
    buyer: masked ? maskedBuyer(facts.buyer) : facts.buyer,
    conversationId: order.conversationId,
    address: masked ? maskAddress(facts.address) : facts.address,
    districts: DISTRICTS.map(({ name }) => name).sort(),
    missing: missingDetails(facts),
    lines,
    parts: parts.map(({ id, number }) => ({ id, number })),
    money: {
      items: money.subtotal,
      discount: order.discount,
      deliveryFee: order.deliveryFee,
      total: money.total,
      advancePaid: order.advancePaid,
      cod: money.codAmount,
    },
    payment: { method: order.paymentMethod, status: order.paymentStatus },
    codRisk: order.codRisk,
    signals: order.codSignals ?? [],
    checks: checksOf(loaded, profile, who),
    yes: facts.yes && { how: facts.yes.how, by: who(facts.yes.by), at: facts.yes.at, holds: yesHolds(facts) },
    parcel: parcelOf(loaded, couriers),
    shipmentStatus: order.shipmentStatus,
    couriers: couriers.map(({ name }) => name[ctx.locale]),
    hold: facts.hold,
    transitions: allowedTransitions(facts, profile, scope.actor),
    overridable: overridableMoves(loaded, profile, visit),
    duplicates: alike.map(({ id, number, status }) => ({ id, number, isNew: status === 'new' })),
    samePhone: masked || !buyer ? [] : await alikeBuyers(visit, buyer),
    payments: PAYMENT_STEPS.filter((kind) => isPossible(kind, loaded)),
    // What was told repeats name, number and address.
    told: toldOf(told.data).map((each) => (masked ? { ...each, text: '•••' } : each)),
    history: historyOf(loaded, who, ctx),
    ...(post ? { post } : {}),
    editable: isBeforeHandOver(order.status),
    ...(visit.query.scan === undefined ? {} : { scanning: true }),
  };
}

const maskedBuyer = (buyer: OrderPageData['buyer']): OrderPageData['buyer'] =>
  buyer?.phone ? { ...buyer, phone: maskPhone(buyer.phone) } : buyer;

/** When each status was entered last. */
function passedOf({ order, history }: LoadedOrder): OrderPageData['passed'] {
  const entered = history.flatMap(({ to, at }) => (to === null ? [] : [[to, at] as const]));
  return { new: order.createdAt, ...Object.fromEntries(entered) };
}

/** The checks the order's risk asks for, and whatever else somebody did. */
function checksOf({ facts, checks }: LoadedOrder, profile: OrderProfile, who: Who): OrderCheckData[] {
  const missing = missingChecks(facts, profile);
  return COD_CHECKS.flatMap((check) => {
    const done = checks.filter((each) => each.check === check).at(-1);
    const required = profile.checks[facts.codRisk].includes(check);
    if (!required && !done) return [];
    // What the yes or the money shows already is done, though nobody recorded it.
    const outcome = done?.outcome ?? (missing.includes(check) ? undefined : ('passed' as const));
    return {
      check,
      required,
      ...(outcome ? { outcome } : {}),
      ...(done ? { by: who(done.actor), at: done.at } : {}),
      ...(done?.note ? { note: done.note } : {}),
    };
  });
}

interface KnownCourier {
  key: string;
  name: Record<'bn' | 'en', string>;
  trackingUrl: string | null;
}

function parcelOf({ facts: { parcel } }: LoadedOrder, couriers: readonly KnownCourier[]): OrderPageData['parcel'] {
  if (parcel === null) return null;
  const known = couriers.find(({ key, name }) => [key, name.bn, name.en].includes(parcel.courier));
  const url = parcel.trackingId
    ? known?.trackingUrl?.replace('{trackingId}', encodeURIComponent(parcel.trackingId))
    : undefined;
  return { ...parcel, ...(url ? { url } : {}) };
}

const PAYMENT_STEPS: PaymentStep[] = ['received', 'claim_rejected', 'refunded', 'settled'];

const isPossible = (kind: PaymentStep, { facts }: LoadedOrder): boolean =>
  'payment' in decidePayment(facts.payment, kind === 'received' ? { kind, amount: 1 } : { kind }, totals(facts).total);

/** Statuses this person may enter in spite of what the facts say, with a reason of their own. */
function overridableMoves({ facts }: LoadedOrder, profile: OrderProfile, { scope, ctx }: Visit): OrderStatus[] {
  const typed = { reason: '-', courier: '-', trackingId: '-', override: true };
  return allowedTransitions(facts, profile, scope.actor)
    .filter(({ kind, allowed }) => kind !== 'none' && !allowed)
    .map(({ to }) => to)
    .filter((to) => 'plan' in decideTransition(facts, { to, actor: scope.actor, ...typed }, profile, ctx.now));
}
