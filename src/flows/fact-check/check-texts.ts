import type { Deps } from '../../deps.js';
import type { Claim } from '../../domain/claims.js';
import type { DraftTexts } from '../../domain/draft.js';
import { type CheckedClaim, checkFacts, type FactCheck } from '../../domain/fact-check/check.js';
import { readClaims } from '../../language/claims/read-claims.js';
import { type Product, productsById } from '../../store/catalogue.js';
import { linesOf } from '../../store/orders.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { zonesOf } from '../../store/zones.js';
import type { ShopSettings } from '../shop/settings.js';
import { type FactRows, factsFrom, readRows } from './facts-from.js';

type OrderRows = FactRows['orders'][number];

/** A text on its way to a buyer, with what it is about. */
export interface TextToCheck {
  conversation: Row<'conversations'> | null;
  texts: DraftTexts;
  orderId: string | null;
  /** Recorded when it was made. */
  claims: readonly Claim[];
  /** An order that is being written in the same commit, as it will stand. */
  order?: OrderRows | undefined;
  products?: readonly Product[] | undefined;
}

// As far back as a person would look, and as many products as one chat is about.
const ORDERS = 10;
const PRODUCTS = 20;

const unique = <T>(values: readonly (T | null | undefined)[]): T[] => [
  ...new Set(values.filter((value): value is T => value != null)),
];

/** Traces what one text states to the shop's rows. */
export async function checkText(deps: Deps, shopId: string, text: TextToCheck): Promise<FactCheck> {
  const [check] = await checkTexts(deps, shopId, [text]);
  return check as FactCheck;
}

/** The same for many texts of a shop, in a handful of queries. */
export async function checkTexts(deps: Deps, shopId: string, items: readonly TextToCheck[]): Promise<FactCheck[]> {
  if (items.length === 0) return [];
  const { store } = deps;
  const conversations = unique(items.map(({ conversation }) => conversation));
  const buyerIds = unique(conversations.map(({ buyerId }) => buyerId));
  const postIds = unique(conversations.map(({ postId }) => postId));
  const [settings, zones, policies, names, buyers, ofBuyers, named, bound] = await Promise.all([
    deps.settingsOf(shopId),
    zonesOf(store, shopId),
    find(store, 'policies', { shopId }),
    deps.namesOf(shopId),
    buyerIds.length === 0 ? [] : find(store, 'buyers', { shopId, id: buyerIds }),
    buyerIds.length === 0 ? [] : find(store, 'orders', { shopId, buyerId: buyerIds }),
    ordersById(deps, shopId, unique(items.map(({ orderId }) => orderId))),
    postIds.length === 0 ? [] : find(store, 'postProducts', { shopId, postId: postIds }),
  ]);
  const orders = [...new Map([...ofBuyers, ...named].map((order) => [order.id, order])).values()];
  const recent = orders.sort((a, b) => b.createdAt - a.createdAt);
  const lines = await linesOf(
    store,
    shopId,
    recent.map(({ id }) => id),
  );
  const variants = await variantsById(deps, shopId, [...lines.map(({ variantId }) => variantId), ...claimed(items)]);

  const plans = items.map((item) => {
    const { conversation, orderId } = item;
    const own = recent
      .filter(({ id, buyerId }) => id === orderId || (buyerId !== null && buyerId === conversation?.buyerId))
      .slice(0, ORDERS)
      .filter(({ id }) => id !== item.order?.order.id)
      .map((order): OrderRows => ({ order, lines: lines.filter((line) => line.orderId === order.id) }));
    const all = [...(item.order ? [item.order] : []), ...own];
    const text = Object.values(item.texts).join('\n');
    const about =
      item.order?.order.id ?? orderId ?? all.find(({ order }) => text.includes(order.number))?.order.id ?? null;
    const variantIds = new Set([
      ...all.flatMap((each) => each.lines.map(({ variantId }) => variantId)),
      ...item.claims.map(({ subjectId }) => subjectId),
    ]);
    const productIds = unique([
      ...(item.products ?? []).map(({ id }) => id),
      ...names.stated(text),
      conversation?.productId,
      ...bound.filter(({ postId }) => postId === conversation?.postId).map(({ productId }) => productId),
      ...variants.filter(({ id }) => variantIds.has(id)).map(({ productId }) => productId),
      ...all.flatMap((each) => each.lines.map(({ productId }) => productId)),
    ]).slice(0, PRODUCTS);
    return { item, orders: all, about, productIds };
  });
  const products = await productsById(store, shopId, unique(plans.flatMap(({ productIds }) => productIds)));
  const read = readRows({ products, zones, policies });
  const shared = { zones, policies, hours: openingHours(settings), timeZone: settings.timeZone, now: deps.clock() };
  return plans.map(({ item, orders: own, about, productIds }) => {
    const buyer = buyers.find(({ id }) => id === item.conversation?.buyerId) ?? null;
    const facts = factsFrom(
      {
        ...shared,
        products: products.filter(({ id, active }) => active && productIds.includes(id)),
        orders: own,
        aboutOrderId: about,
        buyer,
        claims: item.claims,
      },
      read,
    );
    const checks = Object.values(item.texts).map((text) => checkFacts(readClaims(text ?? ''), facts));
    return together(checks);
  });
}

/** "10:00": whenever the shop opens or closes. */
export const openingHours = ({ shop }: ShopSettings): string[] =>
  unique(
    Object.values(shop.workingHours.week).flatMap((periods) => (periods ?? []).flatMap(({ from, to }) => [from, to])),
  );

const together = (checks: readonly FactCheck[]): FactCheck => ({
  passed: checks.every(({ passed }) => passed),
  claims: checks.flatMap(({ claims }): CheckedClaim[] => claims),
});

const claimed = (items: readonly TextToCheck[]): string[] =>
  items.flatMap(({ claims }) =>
    claims.filter(({ kind }) => kind === 'price' || kind === 'stock').map(({ subjectId }) => subjectId),
  );

const ordersById = (deps: Deps, shopId: string, ids: string[]): Promise<Row<'orders'>[]> | Row<'orders'>[] =>
  ids.length === 0 ? [] : find(deps.store, 'orders', { shopId, id: ids });

async function variantsById(deps: Deps, shopId: string, ids: readonly (string | null)[]): Promise<Row<'variants'>[]> {
  const wanted = unique(ids);
  return wanted.length === 0 ? [] : find(deps.store, 'variants', { shopId, id: wanted });
}
