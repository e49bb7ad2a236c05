import { readFileSync } from 'node:fs';
import type { FactRows } from '../../src/flows/fact-check/facts-from.js';
import type { Row } from '../../src/store/schema.js';

const folder = new URL('../fixtures/facts/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface OrderFixture {
  number: string;
  status: Row<'orders'>['status'];
  lines: [string, string, number, number][];
  fee: number;
  zone: string;
  advance: number;
  discount: number;
  name: string;
  phone: string;
  address: string;
  district: string;
  courier?: string;
  trackingId?: string;
  handedOver?: string;
  deliveredOn?: string;
}

interface ShopFixture {
  products: {
    id: string;
    name: string;
    aliases: string[];
    description: string;
    options: string;
    variants: [string, string, number, number][];
  }[];
  zones: string;
  policies: Record<string, [string, string]>;
  orders: Record<string, OrderFixture>;
}

/** A draft of the corpus; `wrong` names what was planted: its kind and its words. */
export interface CorpusDraft {
  id: string;
  shop: string;
  about: string[];
  order?: string;
  text: string;
  wrong?: [string, string];
  /** The shop's day; TODAY where none is named. */
  today?: string;
}

const SHOPS: Record<string, ShopFixture> = JSON.parse(read('shops.json'));
const ZONES: Record<string, Omit<Row<'zones'>, 'shopId' | 'position'>[]> = JSON.parse(read('zones.json'));
export const TODAY = Date.parse('2026-11-20T06:00:00Z');

export const corpus = (name: string): CorpusDraft[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The rows of a shop of the corpus, as the database would give them. */
export function rowsOf({ shop, order, today }: Pick<CorpusDraft, 'shop' | 'order' | 'today'>): FactRows {
  const found = SHOPS[shop];
  if (!found) throw new Error(`no shop ${shop}`);
  const products = found.products.map((product) => ({
    ...product,
    shopId: shop,
    photos: [],
    active: true,
    version: 1,
    createdAt: TODAY,
    postIds: [],
    variants: product.variants.map(([id, label, price, available], position) => ({
      id,
      shopId: shop,
      productId: product.id,
      position,
      sku: `SKU-${id}`,
      barcode: null,
      options: (label === '' ? {} : { [product.options]: label }) as Record<string, string>,
      price: price * 100,
      weightGrams: null,
      bin: null,
      onHand: available + 1,
      reserved: 1,
      active: true,
    })),
  }));
  const fixture = order === undefined ? undefined : found.orders[order];
  return {
    products,
    zones: (ZONES[found.zones] ?? []).map((zone, position) => ({
      ...zone,
      fee: zone.fee * 100,
      shopId: shop,
      position,
    })),
    policies: Object.entries(found.policies).map(([key, [textBn, textEn]]) => ({
      shopId: shop,
      key,
      textBn,
      textEn,
      version: 1,
    })),
    orders: fixture && order ? [orderRows(shop, order, fixture)] : [],
    aboutOrderId: order ?? null,
    buyer: null,
    hours: [],
    claims: [],
    timeZone: 'Asia/Dhaka',
    now: today === undefined ? TODAY : Date.parse(`${today}T06:00:00Z`),
  };
}

function orderRows(shopId: string, id: string, fixture: OrderFixture): FactRows['orders'][number] {
  const statusAt = Date.parse(`${fixture.deliveredOn ?? fixture.handedOver ?? '2026-11-19'}T06:00:00Z`);
  const order = {
    id,
    shopId,
    number: fixture.number,
    status: fixture.status,
    statusAt,
    createdAt: statusAt - 3 * 86_400_000,
    phone: fixture.phone,
    zoneId: fixture.zone,
    deliveryFee: fixture.fee * 100,
    discount: fixture.discount * 100,
    advancePaid: fixture.advance * 100,
    paymentMethod: 'cod',
    paymentStatus: 'unpaid',
    courier: fixture.courier ?? null,
    service: null,
    trackingId: fixture.trackingId ?? null,
  } as Row<'orders'>;
  const lines = fixture.lines.map(
    ([variantId, text, quantity, price], position) =>
      ({ id: `${id}-${position}`, variantId, text, quantity, unitPrice: price * 100 }) as Row<'orderLines'>,
  );
  return { order, lines };
}
