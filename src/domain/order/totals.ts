import { multiplyMoney, sumMoney } from '../money.js';
import { codAmount } from '../payment.js';
import type { OrderFacts, OrderLine } from './facts.js';

export interface Totals {
  subtotal: number;
  total: number;
  /** What the courier collects: whole taka, 0 for prepaid. */
  codAmount: number;
}

type Priced = Pick<OrderFacts, 'discount' | 'deliveryFee' | 'payment'> & {
  lines: readonly Pick<OrderLine, 'unitPrice' | 'quantity'>[];
};

/** The discount lowers the goods, never the delivery fee; a fee not yet known counts as nothing. */
export function totals(order: Priced): Totals {
  const subtotal = sumMoney(order.lines.map((line) => multiplyMoney(line.unitPrice, line.quantity)));
  const total = Math.max(0, subtotal - order.discount) + (order.deliveryFee ?? 0);
  return { subtotal, total, codAmount: codAmount(order.payment.method, total, order.payment.advancePaid) };
}
