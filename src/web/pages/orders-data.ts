import type { CodCheck, CodRisk } from '../../domain/cod-risk.js';
import type { AllowedTransition } from '../../domain/order/allowed.js';
import type { BulkMove } from '../../domain/order/bulk.js';
import type { OrderDetail } from '../../domain/order/content.js';
import type { NextAction } from '../../domain/order/next-action.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { OutboxOutcome } from '../../domain/outbox-state.js';
import type { PaymentMethod, PaymentStatus } from '../../domain/payment.js';
import type { Reason } from '../../domain/reason.js';
import type { OutboxRoute } from '../../domain/route.js';
import type { ShipmentStatus } from '../../domain/shipment.js';
import type { PageContext } from '../ui/context.js';
import type { PostRef } from './approvals-data.js';
import type { SamePhoneData } from './chats-data.js';

export interface OrderRow {
  id: string;
  version: number;
  number: string;
  status: OrderStatus;
  buyer: string | null;
  /** Area and district, short. */
  place: string | null;
  items: string;
  total: number;
  cod: number;
  since: number;
  next: NextAction;
  missing: OrderDetail[];
  tracking: string | null;
  hold: boolean;
  codRisk: CodRisk;
}

export interface OrdersData {
  status: OrderStatus | 'all' | 'late';
  counts: Record<OrderStatus | 'all' | 'late', number>;
  query: string;
  rows: OrderRow[];
  /** What all orders of this list may do together. */
  bulk: BulkMove[];
  /** What became of each order of the last such move. */
  results?: { id: string; number: string; reasons: Reason[] }[];
  /** Filters this person keeps: a name, and the address of the list. */
  saved: { id: string; name: string; href: string }[];
  /** What would be kept now; null: nothing is filtered. */
  filter: string | null;
  older?: string;
  newest?: string;
}

export interface OrderLineData {
  id: string;
  /** Null while only the buyer's words are known; then `choices` offers variants. */
  variantId: string | null;
  text: string;
  product: string | null;
  sku: string | null;
  photo?: string;
  quantity: number;
  unitPrice: number;
  available: number | null;
  verified: number;
  /** Variants it could be: "XL, black · 6 left". */
  choices: { id: string; label: string }[];
}

export interface OrderCheckData {
  check: CodCheck;
  /** Asked for by the order's COD risk. */
  required: boolean;
  outcome?: 'passed' | 'failed';
  by?: string;
  at?: number;
  note?: string;
}

export interface ToldData {
  id: string;
  at: number;
  /** The notice's status, or null for a free message. */
  status: OrderStatus | null;
  text: string;
  route: OutboxRoute;
  outcome: OutboxOutcome;
  reasons: Reason[];
}

export interface HistoryData {
  id: string;
  at: number;
  actor: string;
  from: OrderStatus | null;
  to: OrderStatus | null;
  /** What happened when no status changed, e.g. a check; already in words. */
  what?: string;
  reason?: string;
  notes: Reason[];
}

/** A step of the money a person records. */
export type PaymentStep = 'received' | 'claim_rejected' | 'refunded' | 'settled';

export interface OrderPageData {
  id: string;
  number: string;
  version: number;
  status: OrderStatus;
  placedAt: number;
  /** When each status was entered last. */
  passed: Partial<Record<OrderStatus, number>>;
  next: NextAction;
  /** Number and address are not for whoever looks: they stand here hidden. */
  masked: boolean;
  buyer: { id: string; name: string | null; phone: string | null } | null;
  conversationId: string | null;
  address: { text: string | null; area: string | null; district: string | null };
  /** Official district names to choose from. */
  districts: string[];
  missing: OrderDetail[];
  lines: OrderLineData[];
  /** Orders that became part of this one. */
  parts: { id: string; number: string }[];
  money: {
    items: number;
    discount: number;
    deliveryFee: number | null;
    total: number;
    advancePaid: number;
    cod: number;
  };
  payment: { method: PaymentMethod; status: PaymentStatus };
  codRisk: CodRisk;
  signals: Reason[];
  checks: OrderCheckData[];
  yes: { how: 'chat' | 'spoken' | 'sellers_word'; by: string; at: number; holds: boolean } | null;
  parcel: { courier: string; service: string; trackingId: string; url?: string } | null;
  shipmentStatus: ShipmentStatus | null;
  couriers: string[];
  hold: { reason: string } | null;
  transitions: AllowedTransition[];
  /** Statuses a person here may enter in spite of the reasons, with a reason of their own. */
  overridable: OrderStatus[];
  /** Open orders that look like this one. */
  duplicates: { id: string; number: string; isNew: boolean }[];
  /** Other buyers with this buyer's phone. */
  samePhone: SamePhoneData[];
  /** Steps of the money that are possible now. */
  payments: PaymentStep[];
  told: ToldData[];
  history: HistoryData[];
  post?: PostRef;
  editable: boolean;
  /** A unit was just scanned: the field waits for the next. */
  scanning?: boolean;
  /** Refusals of the last form: on top, and by field with what was typed there. */
  refused?: Reason[];
  errors?: Record<string, string>;
  typed?: Record<string, string>;
}

/** What every part of the order page is drawn with. */
export interface OrderProps {
  ctx: PageContext;
  data: OrderPageData;
}
