import { roundToTaka } from './money.js';
import { type Reason, reason } from './reason.js';

export const PAYMENT_METHODS = ['cod', 'prepaid'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** The payment facet of an order, apart from its status: cod_due means the courier is to collect. */
export const PAYMENT_STATUSES = [
  'unpaid',
  'claimed',
  'part_paid',
  'paid',
  'cod_due',
  'collected',
  'settled',
  'refunded',
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** `advancePaid`: verified money received before delivery, in minor units. */
export interface PaymentFacts {
  method: PaymentMethod;
  status: PaymentStatus;
  advancePaid: number;
}

export type PaymentEvent =
  /** The buyer says it was sent; a person has to check. */
  | { kind: 'claimed' }
  | { kind: 'claim_rejected' }
  | { kind: 'received'; amount: number }
  | { kind: 'handed_over' }
  | { kind: 'delivered' }
  | { kind: 'delivery_corrected' }
  | { kind: 'returned' }
  | { kind: 'settled' }
  | { kind: 'refunded' };

type Step = PaymentStatus | 'by_money';
type Steps = Partial<Record<PaymentStatus, Step>>;

// `by_money`: what the verified money says, which for cash on delivery is never more than part_paid.
const OPEN: Steps = { unpaid: 'by_money', claimed: 'by_money', part_paid: 'by_money' };
const STEPS = {
  cod: {
    claimed: { unpaid: 'claimed', part_paid: 'claimed' },
    claim_rejected: { claimed: 'by_money' },
    received: OPEN,
    handed_over: { unpaid: 'cod_due', claimed: 'cod_due', part_paid: 'cod_due' },
    delivered: { cod_due: 'collected' },
    delivery_corrected: { collected: 'cod_due' },
    returned: { cod_due: 'by_money', collected: 'collected', settled: 'settled', refunded: 'refunded' },
    settled: { collected: 'settled' },
    refunded: { part_paid: 'refunded', collected: 'refunded', settled: 'refunded' },
  },
  prepaid: {
    claimed: { unpaid: 'claimed', part_paid: 'claimed' },
    claim_rejected: { claimed: 'by_money' },
    received: OPEN,
    handed_over: { paid: 'paid' },
    delivered: { paid: 'paid', refunded: 'refunded' },
    delivery_corrected: { paid: 'paid', refunded: 'refunded' },
    returned: { paid: 'paid', refunded: 'refunded' },
    settled: {},
    refunded: { part_paid: 'refunded', paid: 'refunded' },
  },
} as const satisfies Record<PaymentMethod, Record<PaymentEvent['kind'], Steps>>;

export type PaymentDecision = { payment: PaymentFacts } | { refused: Reason[] };

/** What an event makes of the payment facet; `total` is the order's total in minor units. */
export function decidePayment(payment: PaymentFacts, event: PaymentEvent, total: number): PaymentDecision {
  const steps: Steps = STEPS[payment.method][event.kind];
  const step = steps[payment.status];
  if (step === undefined) {
    return { refused: [reason('payment_step_impossible', { status: payment.status, step: event.kind })] };
  }
  const received = event.kind === 'received' ? event.amount : 0;
  if (event.kind === 'received' && received <= 0) return { refused: [reason('amount_not_positive')] };
  const advancePaid = payment.advancePaid + received;
  if (advancePaid > total && received > 0) {
    return { refused: [reason('amount_above_due', { due: total - payment.advancePaid })] };
  }
  const status = step === 'by_money' ? byMoney(payment.method, advancePaid, total) : step;
  return { payment: { ...payment, advancePaid, status } };
}

/** The money once the deal changed: what was verified is measured against the new total; a claim stays to be checked. */
export function repriced(payment: PaymentFacts, total: number): PaymentFacts {
  const { method, status, advancePaid } = payment;
  const measured = status === 'unpaid' || status === 'part_paid' || status === 'paid';
  return measured ? { ...payment, status: byMoney(method, advancePaid, total) } : payment;
}

function byMoney(method: PaymentMethod, advancePaid: number, total: number): PaymentStatus {
  if (method === 'prepaid' && advancePaid >= total) return 'paid';
  return advancePaid > 0 ? 'part_paid' : 'unpaid';
}

/** What the courier is to collect: whole taka, nothing for a prepaid order. */
export const codAmount = (method: PaymentMethod, total: number, advancePaid: number): number =>
  method === 'cod' ? roundToTaka(Math.max(0, total - advancePaid)) : 0;

/** The payment guard: an unpaid prepaid order is neither confirmed nor shipped, a refunded one not shipped. */
export function paymentReasons(payment: PaymentFacts): Reason[] {
  if (payment.status === 'refunded') return [reason('payment_refunded')];
  return payment.method === 'prepaid' && payment.status !== 'paid' ? [reason('prepaid_unpaid')] : [];
}

/** Money is held that belongs to the buyer once the order is cancelled. */
export const owesRefund = (payment: PaymentFacts): boolean => payment.advancePaid > 0 && payment.status !== 'refunded';
