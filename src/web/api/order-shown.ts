import type { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { maskAddress } from '../../domain/address.js';
import { allowedTransitions } from '../../domain/order/allowed.js';
import { missingDetails, yesHolds } from '../../domain/order/content.js';
import { nextAction } from '../../domain/order/next-action.js';
import type { OrderProfile } from '../../domain/order/profile.js';
import { totals } from '../../domain/order/totals.js';
import { seesBuyer } from '../../domain/personal.js';
import { ownTags } from '../../flows/order/duplicate.js';
import { type LoadedOrder, loadOrder } from '../../flows/order/load.js';
import { orderProfile } from '../../flows/order/profile.js';
import { iso, isoOrNull, phoneFor, taka } from './common.js';
import type { orderShape } from './order-shape.js';

export type OrderShown = z.infer<typeof orderShape>;

/** Reads an order anew and shows it to this caller. @throws DomainError not_found */
export async function shownOrder(deps: Deps, scope: Scope, id: string): Promise<OrderShown> {
  const loaded = await loadOrder(deps, scope.shopId, id);
  return show(loaded, scope, await orderProfile(deps, scope.shopId), deps.clock());
}

/** An order as this caller may see it: who may not read personal data gets phone and address masked. */
export function show(loaded: LoadedOrder, scope: Scope, profile: OrderProfile, now: number): OrderShown {
  const { order, facts } = loaded;
  const revealed = seesBuyer(scope.actor, order.status);
  const money = totals(facts);
  const { actionKey: action, by, waitingFor, dueAt, late } = nextAction(facts, now);
  return {
    id: order.id,
    number: order.number,
    version: order.version,
    status: order.status,
    lines: linesOf(loaded),
    buyer: facts.buyer && { ...facts.buyer, phone: phoneFor(scope, facts.buyer.phone, order.status) },
    address: revealed ? facts.address : maskAddress(facts.address),
    missing: missingDetails(facts),
    payment: { ...facts.payment, advancePaid: taka(order.advancePaid) },
    discount: taka(order.discount),
    deliveryFee: order.deliveryFee === null ? null : taka(order.deliveryFee),
    total: taka(money.total),
    codAmount: taka(money.codAmount),
    codRisk: order.codRisk,
    codSignals: order.codSignals ?? [],
    tags: ownTags(order.tags),
    note: order.note,
    dueAt: isoOrNull(dueAt),
    late,
    nextAction: { action, by, waitingFor },
    hold: facts.hold,
    yes: facts.yes && {
      how: facts.yes.how,
      by: facts.yes.by,
      at: iso(facts.yes.at),
      holds: yesHolds(facts),
    },
    checks: loaded.checks.map(({ check, outcome, note, actor, at }) => ({ check, outcome, note, actor, at: iso(at) })),
    openDuplicates: [...facts.openDuplicates],
    shipment: shipmentOf(loaded),
    source: { ...order.source, pageId: order.source.pageId ?? order.pageId },
    conversationId: order.conversationId,
    // What an edit replaced is the buyer's own words.
    history: loaded.history.map(({ shopId: _shop, orderId: _order, at, details, ...entry }) => ({
      ...entry,
      at: iso(at),
      details: revealed ? details : null,
    })),
    allowedTransitions: allowedTransitions(facts, profile, scope.actor),
    createdAt: iso(order.createdAt),
    updatedAt: iso(order.updatedAt),
  };
}

function shipmentOf({ order: { courier, service, trackingId, shipmentStatus: status } }: LoadedOrder) {
  const known = courier !== null || trackingId !== null || status !== null;
  return known ? { courier, service, trackingId, status } : null;
}

const linesOf = ({ lines, skus }: LoadedOrder): OrderShown['lines'] =>
  lines.map((line) => ({
    id: line.id,
    variantId: line.variantId,
    sku: skus[line.variantId ?? ''] ?? null,
    text: line.text,
    quantity: line.quantity,
    unitPrice: taka(line.unitPrice),
    verifiedQuantity: line.verifiedQuantity,
    deliveredQuantity: line.deliveredQuantity,
    returnedQuantity: line.returnedQuantity,
  }));
