import type { Address } from '../address.js';
import type { CodCheck, CodRisk } from '../cod-risk.js';
import type { PaymentFacts } from '../payment.js';
import type { ShipmentStatus } from '../shipment.js';
import type { OrderStatus } from './status.js';

/** One line. `variantId` is null while only the buyer's `text` is known; prices are minor units. */
export interface OrderLine {
  id: string;
  variantId: string | null;
  text: string;
  quantity: number;
  unitPrice: number;
  /** Units counted or scanned into the parcel. */
  verifiedQuantity: number;
}

/** A yes and the content it was said to; a later change of the content makes it void. */
export interface Yes {
  contentKey: string;
  /** In chat by the buyer, by a person who spoke with the buyer, or the seller's own word (simple profile). */
  how: 'chat' | 'spoken' | 'sellers_word';
  by: string;
  at: number;
}

export interface Parcel {
  courier: string;
  service: string;
  trackingId: string;
}

/** A COD check somebody did; only a passed one counts. */
export interface RecordedCheck {
  check: CodCheck;
  outcome: 'passed' | 'failed';
}

/** How far the goods of a returned order are on their way back. */
const RETURN_STATES = ['in_transit', 'received', 'inspected', 'closed'] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

/** All that the rules look at; a flow reads it in one go. Times are epoch milliseconds. */
export interface OrderFacts {
  id: string;
  status: OrderStatus;
  statusSince: number;
  placedAt: number;
  dueAt: number | null;
  lines: readonly OrderLine[];
  /** Units this order could reserve per variant: what is available plus what it already holds. */
  reservable: Readonly<Record<string, number>>;
  buyer: { id: string; name: string | null; phone: string | null } | null;
  source: { channel: string } | null;
  address: Address;
  payment: PaymentFacts;
  discount: number;
  /** Null until a zone gave it. */
  deliveryFee: number | null;
  yes: Yes | null;
  /** Since when the buyer owes an answer (details or the yes); null when nothing was asked or all is answered. */
  awaitingBuyerSince: number | null;
  /** When the last missing detail arrived. */
  completeSince: number | null;
  codRisk: CodRisk;
  checks: readonly RecordedCheck[];
  hold: { reason: string } | null;
  /** Numbers of this buyer's other open orders that look like this one and were not dismissed. */
  openDuplicates: readonly string[];
  parcel: Parcel | null;
  shipmentStatus: ShipmentStatus | null;
  /** The longer end of the zone's range, in days; null while no zone is known. */
  promisedDays: number | null;
  returnState: ReturnState | null;
}
