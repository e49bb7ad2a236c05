import { sql } from 'drizzle-orm';
import type { CodCheck, CodRisk } from '../../domain/cod-risk.js';
import type { ReturnState } from '../../domain/order/facts.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { PaymentMethod, PaymentStatus } from '../../domain/payment.js';
import type { Reason } from '../../domain/reason.js';
import type { ShipmentStatus } from '../../domain/shipment.js';
import type { Columns } from '../columns.js';

export interface OrderSource {
  channel: 'comment' | 'messenger' | 'manual' | 'api';
  pageId?: string;
  postId?: string;
  commentId?: string;
  campaignId?: string;
}

/** Orders with their lines, history, checks and scans. Status, payment, shipment and settlement are separate facets. */
export const orderTables = (c: Columns) => ({
  orders: c.table(
    'orders',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      number: c.key().notNull(),
      version: c.int().notNull(),
      status: c.key<OrderStatus>().notNull(),
      statusAt: c.big().notNull(),
      buyerId: c.key(),
      conversationId: c.key(),
      pageId: c.key(),
      source: c.json<OrderSource>().notNull(),
      name: c.text(),
      phone: c.key(),
      address: c.text(),
      area: c.text(),
      district: c.key(),
      zoneId: c.key(),
      deliveryFee: c.big(),
      discount: c.big().notNull(),
      advancePaid: c.big().notNull(),
      paymentMethod: c.key<PaymentMethod>().notNull(),
      paymentStatus: c.key<PaymentStatus>().notNull(),
      codRisk: c.key<CodRisk>().notNull(),
      /** What spoke for that tier when it was worked out; null: never worked out. */
      codSignals: c.json<Reason[]>(),
      tags: c.json<string[]>().notNull(),
      note: c.text(),
      hold: c.text(),
      /** The content (items, variant, address, amount) the buyer said yes to, and whose word that is. */
      yesContent: c.text(),
      yesHow: c.key<'chat' | 'spoken' | 'sellers_word'>(),
      yesBy: c.text(),
      yesAt: c.big(),
      /** Since when the buyer owes an answer; null: the next move is the shop's. */
      waitingForBuyerAt: c.big(),
      completeAt: c.big(),
      /** The order that took this one in: the same request, made twice. */
      mergedInto: c.key(),
      courier: c.text(),
      service: c.text(),
      trackingId: c.text(),
      shipmentStatus: c.key<ShipmentStatus>(),
      returnState: c.key<ReturnState>(),
      dueAt: c.big(),
      createdAt: c.big().notNull(),
      updatedAt: c.big().notNull(),
    },
    (t) => [
      c.uniqueIndex('orders_number').on(t.shopId, t.number),
      c.index('orders_status').on(t.shopId, t.status, t.createdAt, t.id),
      c.index('orders_created').on(t.shopId, t.createdAt, t.id),
      c.index('orders_buyer').on(t.shopId, t.buyerId, t.id),
      c.index('orders_phone').on(t.shopId, t.phone, t.id),
      c.index('orders_conversation').on(t.shopId, t.conversationId, t.status),
      c.check(
        'orders_status_known',
        sql`${t.status} in ('new','confirmed','packed','in_delivery','delivered','return','cancelled')`,
      ),
      c.check('orders_money', sql`${t.discount} >= 0 and ${t.advancePaid} >= 0`),
    ],
  ),
  orderLines: c.table(
    'order_lines',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      orderId: c.key().notNull(),
      position: c.int().notNull(),
      /** Null while the buyer's words still have to be resolved to a variant. */
      variantId: c.key(),
      productId: c.key(),
      text: c.text().notNull(),
      quantity: c.int().notNull(),
      unitPrice: c.big().notNull(),
      /** Units counted or scanned into the parcel. */
      verifiedQuantity: c.int().notNull(),
      deliveredQuantity: c.int().notNull(),
      returnedQuantity: c.int().notNull(),
    },
    (t) => [
      c.index('order_lines_order').on(t.shopId, t.orderId, t.position, t.id),
      c.check('order_lines_quantity', sql`${t.quantity} > 0`),
    ],
  ),
  orderHistory: c.table(
    'order_history',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      orderId: c.key().notNull(),
      at: c.big().notNull(),
      actor: c.text().notNull(),
      kind: c.key().notNull(),
      from: c.key<OrderStatus>(),
      to: c.key<OrderStatus>(),
      reason: c.text(),
      /** The event, draft or message that caused it. */
      causeId: c.key(),
      details: c.json<Record<string, unknown>>(),
    },
    (t) => [c.index('order_history_order').on(t.shopId, t.orderId, t.at, t.id)],
  ),
  orderChecks: c.table(
    'order_checks',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      orderId: c.key().notNull(),
      check: c.key<CodCheck>().notNull(),
      outcome: c.key<'passed' | 'failed'>().notNull(),
      note: c.text(),
      actor: c.text().notNull(),
      at: c.big().notNull(),
    },
    (t) => [c.index('order_checks_order').on(t.shopId, t.orderId, t.at, t.id)],
  ),
});
