import type { Deps } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import type { OrderFacts, Parcel, Yes } from '../../domain/order/facts.js';
import { reason } from '../../domain/reason.js';
import { type Reservation, reservableFor, type StockLevel } from '../../domain/stock.js';
import { openOrdersLike, orderById, type StoredOrder } from '../../store/orders.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { dismissedIn } from './duplicate.js';

const DUPLICATE_WITHIN_MS = 48 * 3_600_000;

/** An order with all that the rules look at. */
export interface LoadedOrder extends StoredOrder {
  facts: OrderFacts;
  levels: StockLevel[];
  held: Reservation[];
  /** By variant. */
  skus: Record<string, string>;
}

/** Reads an order whole. @throws DomainError not_found */
export async function loadOrder(deps: Deps, shopId: string, id: string): Promise<LoadedOrder> {
  const stored = await orderById(deps.store, shopId, id);
  if (!stored) throw new DomainError('not_found', [reason('not_found')]);
  return withFacts(deps, stored);
}

/** Refuses what was decided on an older version, and says what the order is now and what was done last. */
export function requireSeen({ order, history }: LoadedOrder, version: number | undefined): void {
  if (version === undefined || version === order.version) return;
  const last = history.at(-1);
  const change = last ? { change: last.kind, by: last.actor } : {};
  const now = { version: order.version, status: order.status, ...change };
  throw new DomainError('conflict', [reason('changed_meanwhile', now)]);
}

export async function withFacts(deps: Deps, stored: StoredOrder): Promise<LoadedOrder> {
  const { order, lines } = stored;
  const { store } = deps;
  const { shopId } = order;
  const variantIds = [...new Set(lines.map((line) => line.variantId).filter((variant) => variant !== null))];
  const [variants, rows, zone, alike] = await Promise.all([
    variantIds.length === 0 ? [] : find(store, 'variants', { shopId, id: variantIds }),
    find(store, 'reservations', { shopId, orderId: order.id }),
    order.zoneId === null ? undefined : findOne(store, 'zones', { shopId, id: order.zoneId }),
    openOrdersLike(store, order, order.createdAt - DUPLICATE_WITHIN_MS),
  ]);
  const levels = variants.map(({ id: variantId, onHand, reserved }) => ({ variantId, onHand, reserved }));
  const held = rows.map(({ orderId, lineId, variantId, quantity, state, expiresAt }) => ({
    orderId,
    lineId,
    variantId,
    quantity,
    state,
    expiresAt,
  }));
  const dismissed = dismissedIn(order.tags);
  const facts: OrderFacts = {
    ...ownFacts(stored),
    reservable: reservableFor(levels, held),
    // The older of two alike orders is the real one; the later one is stopped until somebody looked.
    openDuplicates: alike
      .filter((other) => other.id < order.id && !dismissed.has(other.number))
      .map((other) => other.number),
    promisedDays: zone?.daysMax ?? null,
  };
  return { ...stored, facts, levels, held, skus: Object.fromEntries(variants.map(({ id, sku }) => [id, sku])) };
}

/** What the order's own rows say, before stock, zone and other orders are asked: enough for what it needs next. */
export function ownFacts({ order, lines, checks }: Pick<StoredOrder, 'order' | 'lines' | 'checks'>): OrderFacts {
  return {
    id: order.id,
    status: order.status,
    statusSince: order.statusAt,
    placedAt: order.createdAt,
    dueAt: order.dueAt,
    lines: lines.map(({ id, variantId, text, quantity, unitPrice, verifiedQuantity }) => ({
      id,
      variantId,
      text,
      quantity,
      unitPrice,
      verifiedQuantity,
    })),
    reservable: {},
    buyer: order.buyerId === null ? null : { id: order.buyerId, name: order.name, phone: order.phone },
    source: order.source,
    address: { text: order.address, area: order.area, district: order.district },
    payment: { method: order.paymentMethod, status: order.paymentStatus, advancePaid: order.advancePaid },
    discount: order.discount,
    deliveryFee: order.deliveryFee,
    yes: yesOf(order),
    awaitingBuyerSince: order.waitingForBuyerAt,
    completeSince: order.completeAt,
    codRisk: order.codRisk,
    checks: checks.map(({ check, outcome }) => ({ check, outcome })),
    hold: order.hold === null ? null : { reason: order.hold },
    openDuplicates: [],
    parcel: parcelOf(order),
    shipmentStatus: order.shipmentStatus,
    promisedDays: null,
    returnState: order.returnState,
  };
}

const yesOf = ({ yesContent, yesHow, yesBy, yesAt }: Row<'orders'>): Yes | null =>
  yesContent === null || yesHow === null || yesBy === null || yesAt === null
    ? null
    : { contentKey: yesContent, how: yesHow, by: yesBy, at: yesAt };

const parcelOf = ({ courier, service, trackingId }: Row<'orders'>): Parcel | null =>
  courier === null && trackingId === null
    ? null
    : { courier: courier ?? '', service: service ?? '', trackingId: trackingId ?? '' };
