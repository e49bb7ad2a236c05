import type { Claim } from '../../domain/claims.js';
import type { Language } from '../../domain/intent.js';
import type { Product } from '../../store/catalogue.js';
import type { Row } from '../../store/schema.js';
import { type Locale, money } from '../../words/format.js';

/** The language figures are written in; romanised Bangla is answered in Bangla. */
export const localeOf = (language: Language): Locale => (language === 'en' ? 'en' : 'bn');

/** A part of a text with the facts it stands on. */
export interface Stated<T> {
  facts: T;
  claims: Claim[];
}

const nameOf = (variant: Row<'variants'>): string => Object.values(variant.options).join(' · ');
const inStock = (variant: Row<'variants'>): boolean => variant.onHand > variant.reserved;
const sold = (product: Product): Row<'variants'>[] => product.variants.filter((variant) => variant.active);

/** Prices and what is there, with a claim for each. */
export function priceFacts(product: Product, language: Language) {
  const locale = localeOf(language);
  const variants = sold(product);
  const prices = new Set(variants.map(({ price }) => price));
  const [only] = prices;
  const price = prices.size === 1 && only !== undefined ? money(only, locale) : null;
  // A product without options has one nameless variant: its price stands alone.
  const named = variants.filter((variant) => nameOf(variant) !== '');
  const facts = {
    product: product.name,
    price,
    variants: named.map((variant) => ({
      name: nameOf(variant),
      price: money(variant.price, locale),
      in_stock: inStock(variant),
    })),
  };
  const claims = variants.flatMap((variant): Claim[] => [
    { kind: 'price', subjectId: variant.id, value: variant.price, text: money(variant.price, locale) },
    { kind: 'stock', subjectId: variant.id, value: inStock(variant) ? 1 : 0, text: nameOf(variant) || product.name },
  ]);
  return { facts, claims } satisfies Stated<unknown>;
}

/** What there is of a product, without prices. */
export function stockFacts(product: Product) {
  const variants = sold(product);
  const facts = {
    product: product.name,
    details: product.description.trim() || null,
    variants: variants.map((variant) => ({ name: nameOf(variant) || product.name, in_stock: inStock(variant) })),
  };
  const claims = variants.map(
    (variant): Claim => ({
      kind: 'stock',
      subjectId: variant.id,
      value: inStock(variant) ? 1 : 0,
      text: nameOf(variant) || product.name,
    }),
  );
  return { facts, claims } satisfies Stated<unknown>;
}

/** What delivery costs and the longest it takes, for one zone or for all. */
export function deliveryFacts(zones: Row<'zones'>[], language: Language) {
  const locale = localeOf(language);
  const facts = {
    zones: zones.map((zone) => ({
      name: locale === 'en' ? zone.nameEn : zone.nameBn,
      fee: money(zone.fee, locale),
      days: zone.daysMax,
    })),
    free_over: null,
  };
  const claims = zones.flatMap((zone): Claim[] => [
    { kind: 'fee', subjectId: zone.id, value: zone.fee, text: money(zone.fee, locale) },
    { kind: 'days', subjectId: zone.id, value: zone.daysMax, text: String(zone.daysMax) },
  ]);
  return { facts, claims } satisfies Stated<unknown>;
}
