import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkFacts } from '../../../src/domain/fact-check/check.js';
import type { Language } from '../../../src/domain/intent.js';
import type { OrderStatus } from '../../../src/domain/order/status.js';
import { type FactRows, factsFrom } from '../../../src/flows/fact-check/facts-from.js';
import { deliveryFacts, priceFacts, stockFacts } from '../../../src/flows/respond/facts.js';
import { readClaims } from '../../../src/language/claims/read-claims.js';
import { type FactsOf, TEMPLATE_KEYS, type TemplateKey } from '../../../src/messages/facts.js';
import { SAMPLES } from '../../../src/messages/samples.js';
import { createTemplates } from '../../../src/messages/templates.js';
import type { Product } from '../../../src/store/catalogue.js';
import { money } from '../../../src/words/format.js';
import { rowsOf } from '../../support/fact-shops.js';

const templates = createTemplates(fileURLToPath(new URL('../../../templates/messages', import.meta.url)));

const LANGUAGES: Language[] = ['bn', 'banglish', 'en'];
const checked = (text: string, rows: FactRows) => checkFacts(readClaims(text), factsFrom(rows));
const stopped = (text: string, rows: FactRows) =>
  checked(text, rows)
    .claims.filter(({ ok }) => !ok)
    .map(({ kind, text: said }) => `${kind}: ${said}`);

const SHOP = rowsOf({ shop: 'kurti', order: 'o-new' });
const [FIRST] = SHOP.products as [Product];

const OPTIONS = fc.constantFrom(
  ['M', 'L', 'XL'],
  ['36', '38', '40'],
  ['Red', 'Blue'],
  ['Blue · L', 'Blue · XL', 'Red · L'],
  ['500 gm', '1 kg'],
  [''],
);
const product = fc
  .tuple(
    OPTIONS,
    fc.constantFrom('Cotton Panjabi', 'জামদানি শাড়ি', 'Sneaker X1', 'Serum 30ml'),
    fc.array(fc.integer({ min: 51, max: 250_000 }), { minLength: 3, maxLength: 3 }),
    fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
  )
  .map(
    ([labels, name, prices, stock]): Product => ({
      ...FIRST,
      name,
      aliases: [],
      description: '',
      variants: labels.map((label, at) => ({
        ...(FIRST.variants[0] as Product['variants'][number]),
        id: `v${at}`,
        options: Object.fromEntries(label.split(' · ').map((value, place) => [`o${place}`, value])) as Record<
          string,
          string
        >,
        price: (prices[at] ?? 100) * 100,
        onHand: stock[at] ?? 0,
        reserved: 0,
      })),
    }),
  );

const rowsWith = (only: Product): FactRows => ({ ...SHOP, products: [only], orders: [], aboutOrderId: null });

describe('texts composed from facts', () => {
  test('a price or a stock reply always passes, whatever the catalogue holds', () => {
    fc.assert(
      fc.property(product, fc.constantFrom(...LANGUAGES), (only, language) => {
        const price = templates.render('reply.price', language, priceFacts(only, language).facts);
        const stock = templates.render('reply.product', language, stockFacts(only).facts);
        expect([...stopped(price, rowsWith(only)), ...stopped(stock, rowsWith(only))]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('with one price changed it never passes', () => {
    fc.assert(
      fc.property(product, fc.constantFrom(...LANGUAGES), fc.integer({ min: 1, max: 40 }), (only, language, off) => {
        const locale = language === 'en' ? 'en' : 'bn';
        const text = templates.render('reply.price', language, priceFacts(only, language).facts);
        const [variant] = only.variants;
        const said = money(variant?.price ?? 0, locale);
        const wrong = text.replace(said, money((variant?.price ?? 0) + off * 100 + 7, locale));
        expect(wrong).not.toBe(text);
        expect(checked(wrong, rowsWith(only)).passed).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('a delivery reply passes, and never with another fee or fewer days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 51, max: 400 }),
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom(...LANGUAGES),
        (fee, days, language) => {
          const zones = SHOP.zones.map((zone, at) => ({
            ...zone,
            fee: (fee + at) * 100,
            daysMin: 1,
            daysMax: days + at,
          }));
          const rows = { ...rowsWith(FIRST), zones };
          const text = templates.render('reply.delivery', language, deliveryFacts(zones, language).facts);
          expect(stopped(text, rows)).toEqual([]);
          const dearer = zones.map((zone) => ({ ...zone, fee: zone.fee + 1100 }));
          expect(checked(text, { ...rows, zones: dearer }).passed).toBe(false);
          const slower = zones.map((zone) => ({ ...zone, daysMax: zone.daysMax + 20 }));
          expect(checked(text, { ...rows, zones: slower }).passed).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the shipped texts', () => {
  const order = SHOP.orders[0]?.order;
  const lines = SHOP.orders[0]?.lines ?? [];
  const summary = (locale: 'bn' | 'en'): FactsOf<'reply.order_summary'> => ({
    ...SAMPLES['reply.order_summary'],
    order_number: order?.number ?? '',
    items: lines.map(({ text, quantity, unitPrice }) => ({
      text,
      quantity,
      price: money(quantity * unitPrice, locale),
    })),
    name: 'Rumana',
    phone: order?.phone ?? '',
    address: 'House 7, Road 11, Sector 4, Uttara, Dhaka',
    subtotal: money(395_000, locale),
    discount: money(10_000, locale),
    delivery_fee: money(7_000, locale),
    total: money(392_000, locale),
    advance_paid: null,
    cod_amount: money(392_000, locale),
  });

  test.each(['bn', 'en'] as const)('an order’s summary in %s is traced, down to its sums', (locale) => {
    expect(stopped(templates.render('reply.order_summary', locale, summary(locale)), SHOP)).toEqual([]);
    const wrong = { ...summary(locale), total: money(382_000, locale) };
    expect(stopped(templates.render('reply.order_summary', locale, wrong), SHOP)).toHaveLength(1);
  });

  test.each(['saree', 'kurti', 'shoes', 'gadget', 'beauty', 'food'])(
    'the policies of %s stand for themselves',
    (shop) => {
      const rows = rowsOf({ shop });
      for (const language of ['bn', 'en'] as const) {
        const policies = rows.policies.map(({ textBn, textEn }) => (language === 'bn' ? textBn : textEn));
        expect(stopped(templates.render('reply.policies', language, { policies }), rows)).toEqual([]);
      }
    },
  );

  // What these say of goods, money and days comes in by their facts; tested above and in the stories of orders.
  const FED = new Set<TemplateKey>([
    'reply.price',
    'reply.product',
    'reply.delivery',
    'reply.order_summary',
    'reply.bargain',
    'reply.policies',
  ]);
  test.each(TEMPLATE_KEYS.filter((key) => !FED.has(key)))('%s promises nothing by itself', (key) => {
    const rows = inStatus(rowsOf({ shop: 'saree', order: 'o-way' }), TOLD_IN[key]);
    const facts = { ...SAMPLES[key], ...OWN[key] } as FactsOf<typeof key>;
    for (const language of ['bn', 'en'] as const)
      for (const text of templates.renderAll(key, language, facts)) expect(stopped(text, rows)).toEqual([]);
  });

  // A notice of a status leaves when the order is in it.
  const TOLD_IN: Partial<Record<TemplateKey, OrderStatus>> = {
    'notice.confirmed': 'confirmed',
    'notice.packed': 'packed',
    'notice.delivered': 'delivered',
    'notice.return': 'return',
    'notice.cancelled': 'cancelled',
  };
  const inStatus = (rows: FactRows, status: OrderStatus = 'in_delivery'): FactRows => ({
    ...rows,
    orders: rows.orders.map(({ order, ...rest }) => ({ ...rest, order: { ...order, status } })),
  });

  const way = {
    order_number: 'MN-1042',
    tracking_id: 'DT201125KXMP7',
    tracking_link: null,
    expected_day: '24 Nov',
    courier: 'Pathao',
    cod_amount: '৳3,030',
  };
  const { cod_amount: _, ...status } = way;
  const OWN: Partial<Record<TemplateKey, object>> = {
    'notice.in_delivery': way,
    'reply.order_status': { ...status, status: 'in_delivery' },
    'notice.return': { refund: '৳3,030' },
    'notice.cancelled': { order_number: 'MN-1042', refund: '৳3,030' },
    'notice.confirmed': { order_number: 'MN-1042' },
    'notice.packed': { order_number: 'MN-1042' },
    'notice.delivered': { order_number: 'MN-1042' },
    'reply.cancel_ack': { order_number: 'MN-1042' },
    'reply.change_ack': { order_number: 'MN-1042' },
    'reply.payment': { cod: true, methods: [], advance: null },
    'reply.order_missing_again': { missing: ['phone', 'variant'], options: [] },
    'reply.order_missing': {
      items: [{ text: 'Cotton Saree', quantity: 2 }],
      missing: ['name', 'phone', 'address', 'district', 'variant'],
      options: [],
    },
    'reply.price_unknown': { candidates: ['Jamdani Saree', 'Cotton Saree'] },
  };
});
