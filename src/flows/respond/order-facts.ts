import { addressLine } from '../../domain/address.js';
import type { Claim } from '../../domain/claims.js';
import type { Language } from '../../domain/intent.js';
import type { OrderDetail } from '../../domain/order/content.js';
import { totals } from '../../domain/order/totals.js';
import type { Product } from '../../store/catalogue.js';
import { money } from '../../words/format.js';
import type { LoadedOrder } from '../order/load.js';
import { localeOf } from './facts.js';

const optionsOf = (product: Product | null): string[] =>
  (product?.variants ?? [])
    .filter((variant) => variant.active && variant.onHand > variant.reserved)
    .map((variant) => Object.values(variant.options).join(' · '))
    .filter(Boolean);

/** What to ask for of what an order lacks, and what there is to choose from: which goods first, then which size of them. */
export function missingFacts(
  { lines }: LoadedOrder,
  missing: readonly OrderDetail[],
  product: Product | null,
  candidates: readonly Product[],
) {
  const lacksGoods = missing.includes('variant') && lines.some((line) => line.productId === null && !line.variantId);
  const asked = missing.map((detail) => (detail === 'variant' && lacksGoods ? ('items' as const) : detail));
  const goods = candidates.length > 1 ? candidates.map(({ name }) => name) : [];
  return {
    items: lines.filter(({ text }) => text !== '').map(({ text, quantity }) => ({ text, quantity })),
    asked,
    options: lacksGoods ? goods : asked.includes('variant') ? optionsOf(product) : [],
  };
}

/** The whole order, to say yes to. Only for one that lacks nothing. */
export function summaryFacts({ order, facts, lines }: LoadedOrder, language: Language) {
  const locale = localeOf(language);
  const amount = (minor: number): string => money(minor, locale);
  const sums = totals(facts);
  return {
    order_number: order.number,
    items: lines.map(({ text, quantity, unitPrice }) => ({ text, quantity, price: amount(unitPrice * quantity) })),
    name: order.name,
    phone: order.phone ?? '',
    address: addressLine({ text: order.address, district: order.district }),
    subtotal: amount(sums.subtotal),
    discount: order.discount > 0 ? amount(order.discount) : null,
    delivery_fee: amount(order.deliveryFee ?? 0),
    total: amount(sums.total),
    advance_paid: order.advancePaid > 0 ? amount(order.advancePaid) : null,
    cod_amount: amount(sums.codAmount),
  };
}

/** The facts a summary stands on: while they hold, it may be said. */
export function summaryClaims({ order, lines }: LoadedOrder, language: Language): Claim[] {
  const locale = localeOf(language);
  const prices = lines.flatMap(({ variantId, unitPrice }): Claim[] =>
    variantId === null
      ? []
      : [{ kind: 'price', subjectId: variantId, value: unitPrice, text: money(unitPrice, locale) }],
  );
  const fee: Claim[] =
    order.zoneId === null || order.deliveryFee === null
      ? []
      : [{ kind: 'fee', subjectId: order.zoneId, value: order.deliveryFee, text: money(order.deliveryFee, locale) }];
  return [...prices, ...fee];
}
