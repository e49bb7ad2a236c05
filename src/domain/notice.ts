import type { ButtonKind } from './button.js';
import { contentKey, missingDetails, yesHolds } from './order/content.js';
import type { OrderFacts } from './order/facts.js';
import { isBeforeHandOver, LIFECYCLE, type Move, type NoticeKey, type OrderStatus } from './order/status.js';
import { type Totals, totals } from './order/totals.js';
import { owesRefund } from './payment.js';
import { type Reason, reason } from './reason.js';

/** One entry of an order's history, as far as notices care. `content`: lines, address or amount changed. */
export interface HistoryEntry {
  id: string;
  kind: 'created' | 'content' | 'note' | Move['kind'];
  to: OrderStatus;
  reason: string | null;
}

/** What the templates may say. Money in minor units; `expectedDay` as text in the shop's zone. */
export interface NoticeFacts extends Totals {
  orderNumber: string;
  buyerName: string | null;
  items: { text: string; quantity: number; unitPrice: number }[];
  address: { text: string | null; area: string | null; district: string | null };
  deliveryFee: number | null;
  advancePaid: number;
  courier: string | null;
  trackingId: string | null;
  expectedDay: string | null;
  reason: string | null;
  refundDue: boolean;
}

/** A buyer update with its unique key: a true second Delivered after a correction is a new notice. */
export interface Notice {
  key: string;
  notice: NoticeKey;
  orderId: string;
  historyId: string;
  /** The content told of: what a yes tapped under this message is bound to. */
  contentKey: string;
  facts: NoticeFacts;
  buttons: readonly ButtonKind[];
  /** Set when it is not to be sent: recorded as skipped, because of this. */
  skip: Reason | null;
}

/** The notices a shop has switched on. */
export type NoticeSwitches = Readonly<Record<NoticeKey, boolean>>;

/** What the order row does not know itself. */
export interface NoticeContext {
  orderNumber: string;
  expectedDay: string | null;
  switches: NoticeSwitches;
}

/** What a buyer can tap under each notice, as a message and as a utility template alike. */
export const NOTICE_BUTTONS = {
  order_new: ['yes', 'change'],
  order_confirmed: ['track', 'person'],
  order_packed: ['track'],
  order_in_delivery: ['track', 'person'],
  order_delivered: ['person'],
  order_return: ['person'],
  order_cancelled: ['person'],
} satisfies Record<NoticeKey, readonly ButtonKind[]>;

/**
 * The notice a history entry causes, or null. New is announced by its summary once nothing is missing and as long as
 * no yes holds; so is a change of content until the parcel is handed over: the buyer has to say yes anew. Every other
 * status is announced on a move into it. Corrections and notes tell nobody.
 */
export function noticeFor(entry: HistoryEntry, order: OrderFacts, context: NoticeContext): Notice | null {
  if (!isAnnounced(entry, order)) return null;
  const notice = entry.kind === 'content' ? 'order_new' : LIFECYCLE[entry.to].notice;
  return {
    key: `notice:${order.id}:${entry.id}`,
    notice,
    orderId: order.id,
    historyId: entry.id,
    contentKey: contentKey(order),
    facts: factsOf(entry, order, context),
    buttons: NOTICE_BUTTONS[notice],
    skip: context.switches[notice] ? null : reason('notice_switched_off', { notice }),
  };
}

function isAnnounced(entry: HistoryEntry, order: OrderFacts): boolean {
  if (entry.kind === 'move') return true;
  const isSummary =
    entry.kind === 'content' ? isBeforeHandOver(entry.to) : entry.kind === 'created' && entry.to === 'new';
  return isSummary && missingDetails(order).length === 0 && !yesHolds(order);
}

const factsOf = (entry: HistoryEntry, order: OrderFacts, context: NoticeContext): NoticeFacts => ({
  ...totals(order),
  orderNumber: context.orderNumber,
  buyerName: order.buyer?.name ?? null,
  items: order.lines.map(({ text, quantity, unitPrice }) => ({ text, quantity, unitPrice })),
  address: order.address,
  deliveryFee: order.deliveryFee,
  advancePaid: order.payment.advancePaid,
  courier: order.parcel?.courier ?? null,
  trackingId: order.parcel?.trackingId ?? null,
  expectedDay: context.expectedDay,
  reason: entry.reason,
  refundDue: owesRefund(order.payment),
});
