import { dayIn } from '../../domain/calendar.js';
import type { Claim } from '../../domain/claims.js';
import type { FactSource, Facts, GoodsFact, OrderFact, SaidFact, ZoneFact } from '../../domain/fact-check/facts.js';
import { withShortNames } from '../../domain/fact-check/short-names.js';
import type { StatedKind } from '../../domain/fact-check/stated.js';
import { totals } from '../../domain/order/totals.js';
import { areaKey } from '../../language/area-key.js';
import { couriersIn } from '../../language/claims/couriers.js';
import { nameKey } from '../../language/claims/name-key.js';
import { readClaims } from '../../language/claims/read-claims.js';
import { normalise } from '../../language/normalise.js';
import type { Product } from '../../store/catalogue.js';
import type { Row } from '../../store/schema.js';
import { orderStands } from './order-stands.js';

const DAY_MS = 86_400_000;

/** The rows a text may stand on. */
export interface FactRows {
  products: readonly Product[];
  zones: readonly Row<'zones'>[];
  policies: readonly Row<'policies'>[];
  /** The buyer's orders; of `aboutOrderId` the text speaks. */
  orders: readonly { order: Row<'orders'>; lines: readonly Row<'orderLines'>[] }[];
  aboutOrderId: string | null;
  buyer: Pick<Row<'buyers'>, 'id' | 'name' | 'phone'> | null;
  /** Opening hours, "10:00". */
  hours: readonly string[];
  /** What was claimed when the text was made. */
  claims: readonly Claim[];
  timeZone: string;
  now: number;
}

const source = (type: FactSource['type'], id: string, label: string): FactSource => ({ type, id, label });
// What the shop keeps in no row of its own; the label is printed in words/.
const OPENING_HOURS = source('shop', 'opening_hours', 'opening_hours');
const TODAY = source('shop', 'today', 'today');
// The one way to pay that every order can take.
const CASH_ON_DELIVERY = source('shop', 'cash_on_delivery', 'cash_on_delivery');

/** What reading the catalogue, the zones and the policies gives: read once for many texts. */
export interface ReadRows {
  zones: readonly ZoneFact[];
  policies: readonly SaidFact[];
  products: ReadonlyMap<string, { goods: GoodsFact[]; said: SaidFact[] }>;
}

export const readRows = (rows: Pick<FactRows, 'products' | 'zones' | 'policies'>): ReadRows => ({
  zones: rows.zones.map(zoneOf),
  policies: rows.policies.flatMap(saidByPolicy),
  products: new Map(
    rows.products.map((product) => [product.id, { goods: goodsOf(product), said: saidByProduct(product) }]),
  ),
});

/** Everything the rows say, ready to trace a text to. */
export function factsFrom(rows: FactRows, read: ReadRows = readRows(rows)): Facts {
  const { products, orders, buyer, hours, claims, now, timeZone } = rows;
  const texts = products.flatMap(({ id }) => read.products.get(id) ?? []);
  return {
    // Of a single product everything is said anyway.
    goods: texts.length < 2 ? texts.flatMap(({ goods }) => goods) : withShortNames(texts.flatMap(({ goods }) => goods)),
    zones: read.zones,
    orders: orders.map((each) => orderOf(each, rows)),
    said: [...texts.flatMap(({ said }) => said), ...read.policies],
    phones: [
      ...orders.flatMap(({ order }) =>
        order.phone === null ? [] : [{ value: order.phone, source: source('order', order.id, order.number) }],
      ),
      ...(buyer?.phone ? [{ value: buyer.phone, source: source('buyer', buyer.id, buyer.name ?? '') }] : []),
    ],
    codes: products.flatMap(({ variants, name }) =>
      variants.map(({ id, sku }) => ({ value: sku, source: source('variant', id, name) })),
    ),
    times: hours.map((value) => ({ value, source: OPENING_HOURS })),
    dates: [{ value: dayOf(now, timeZone), source: TODAY }],
    weekday: weekdayOf(now, timeZone),
    cod: CASH_ON_DELIVERY,
    heldDays: claims
      .filter(({ kind }) => kind === 'days')
      .map(({ subjectId, value }) => ({ zoneId: subjectId, days: value })),
  };
}

/** "11-24": month and day in the shop's zone. */
const dayOf = (at: number, timeZone: string): string => {
  const [, month, day] = dayIn(at, timeZone).split('-');
  return `${Number(month)}-${Number(day)}`;
};

const weekdayOf = (at: number, timeZone: string): number => new Date(`${dayIn(at, timeZone)}T12:00:00Z`).getUTCDay();

/** A day by its date, its weekday and how far from today it is. */
function namesOfDay(at: number, { now, timeZone }: Pick<FactRows, 'now' | 'timeZone'>): string[] {
  const noon = (time: number): number => Date.parse(`${dayIn(time, timeZone)}T12:00:00Z`);
  return [dayOf(at, timeZone), `w${weekdayOf(at, timeZone)}`, `d${Math.round((noon(at) - noon(now)) / DAY_MS)}`];
}

const optionsOf = ({ options }: Row<'variants'>): string[] => Object.values(options).filter(Boolean);
const labelKey = (label: string): string => nameKey(label, true);

/** "Serum" and "serums". */
const inEitherNumber = (label: string): string[] => {
  const key = labelKey(label);
  return /[a-rt-z] $/.test(key) ? [key, `${key.trimEnd()}s `] : [key];
};

function goodsOf(product: Product): GoodsFact[] {
  const { id, name, aliases, description } = product;
  const names = [name, ...aliases].flatMap(inEitherNumber).filter(Boolean);
  const texts = nameKey([name, ...aliases, description].join('\n'));
  const variants = product.variants.filter(({ active }) => active);
  // Sold in one measure only, the product's own text may say which.
  const measure = variants.length === 1 ? onlyMeasure(texts) : [];
  return variants.map((variant) => ({
    source: source('variant', variant.id, [name, ...optionsOf(variant)].join(' · ')),
    productId: id,
    productName: name,
    names,
    labels: [...optionsOf(variant).map(labelKey).filter(Boolean), ...measure],
    words: texts,
    price: variant.price,
    available: Math.max(0, variant.onHand - variant.reserved),
  }));
}

const MEASURE = / (\d+(?:\.\d+)? (?:gm|kg|ml|liter)) /g;

/** " 500 gm ", where a text in `nameKey` form names one measure. */
function onlyMeasure(texts: string): string[] {
  const [one, ...others] = new Set([...texts.matchAll(MEASURE)].map(([, measure]) => ` ${measure} `));
  return one === undefined || others.length > 0 ? [] : [one];
}

const zoneOf = ({ id, nameBn, nameEn, districts, areas, fee, daysMin, daysMax }: Row<'zones'>): ZoneFact => ({
  source: source('zone', id, nameEn),
  names: [nameBn, nameEn].map((each) => labelKey(each)),
  districts,
  areas: areas.map(areaKey),
  fee,
  daysMin,
  daysMax,
});

function orderOf({ order, lines }: FactRows['orders'][number], rows: FactRows): OrderFact {
  const { aboutOrderId, zones, timeZone } = rows;
  const zone = zones.find(({ id }) => id === order.zoneId);
  const money = totals({
    lines: lines.map(({ quantity, unitPrice }) => ({ quantity, unitPrice })),
    discount: order.discount,
    deliveryFee: order.deliveryFee,
    payment: { method: order.paymentMethod, status: order.paymentStatus, advancePaid: order.advancePaid },
  });
  const dates = [order.createdAt, order.statusAt];
  const due = zone && order.status === 'in_delivery' ? order.statusAt + zone.daysMax * DAY_MS : null;
  if (due !== null) dates.push(due);
  return {
    source: source('order', order.id, order.number),
    mine: order.id === aboutOrderId,
    stands: orderStands(order, lines),
    codes: [order.number, ...(order.trackingId ? [order.trackingId] : [])],
    status: order.status,
    courier: couriersIn(normalise([order.courier, order.service].join(' ')).folded)[0]?.name ?? null,
    lines: lines.map(({ text, quantity, unitPrice }) => ({
      labels: text.split(' · ').map(labelKey).filter(Boolean),
      quantity,
      unitPrice,
    })),
    zoneId: order.zoneId,
    fee: order.deliveryFee,
    discount: order.discount,
    advance: order.advancePaid,
    subtotal: money.subtotal,
    total: money.total,
    cod: money.codAmount,
    dueWeekday: due === null ? null : weekdayOf(due, timeZone),
    dates: dates.flatMap((at) => namesOfDay(at, rows)),
  };
}

const MADE_OF = new Set<StatedKind>(['material', 'origin']);

function saidByProduct(product: Product): SaidFact[] {
  const from = source('product', product.id, product.name);
  const text = [product.name, product.description].join('\n');
  // Other names may say what it is made of, never what it costs.
  const byAlias = product.aliases.flatMap(readClaims).filter(({ kind }) => MADE_OF.has(kind));
  return [...readClaims(text), ...byAlias].map((stated) => ({
    source: from,
    productId: product.id,
    version: null,
    stated,
  }));
}

function saidByPolicy({ key, textBn, textEn, version }: Row<'policies'>): SaidFact[] {
  const from = source('policy', key, key);
  return [textBn, textEn].flatMap((text) =>
    readClaims(text).map((stated) => ({ source: from, productId: null, version, stated })),
  );
}
