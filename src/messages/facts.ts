import { z } from 'zod';
import { ORDER_STATUSES } from '../domain/order/status.js';
import { SHIPMENT_STATUSES } from '../domain/shipment.js';

// What each buyer text may say. Money and days come as text made by the caller ("৳1,450"); unknown facts are null.
const text = z.string().min(1);
const known = text.nullable();
const nothing = z.strictObject({});
const item = z.strictObject({ text, quantity: z.int().positive() });

/** Details an order can lack; the templates have words for each. */
const MISSING_DETAILS = ['name', 'phone', 'address', 'district', 'items', 'variant', 'payment_verification'] as const;
export type MissingDetail = (typeof MISSING_DETAILS)[number];

const status = z.enum(ORDER_STATUSES);

/** Declared facts by template key. A template may use no others; to add a text: its line here, its file in each language. */
export const TEMPLATE_FACTS = {
  'comment.price': nothing,
  'comment.product': nothing,
  'comment.delivery': nothing,
  'comment.order': nothing,
  'comment.generic': nothing,
  /** `price` is the one price of all variants, or null when they differ. */
  'reply.price': z.strictObject({
    product: text,
    price: known,
    variants: z.array(z.strictObject({ name: text, price: text, in_stock: z.boolean() })),
  }),
  'reply.price_unknown': z.strictObject({ candidates: z.array(text) }),
  'reply.product': z.strictObject({
    product: text,
    details: known,
    variants: z.array(z.strictObject({ name: text, in_stock: z.boolean() })),
  }),
  /** `days` is the longest a zone takes. */
  'reply.delivery': z.strictObject({
    zones: z.array(z.strictObject({ name: text, fee: text, days: z.int().positive() })).min(1),
    free_over: known,
  }),
  'reply.payment': z.strictObject({
    cod: z.boolean(),
    methods: z.array(z.strictObject({ name: text, number: known })),
    advance: known,
  }),
  /** `discount` is what the shop's policy allows, in words; null when prices are fixed. */
  'reply.bargain': z.strictObject({ product: known, price: known, discount: known }),
  'reply.order_missing': z.strictObject({
    items: z.array(item),
    missing: z.array(z.enum(MISSING_DETAILS)).min(1),
    /** Variants to choose from, when one is to be named. */
    options: z.array(text),
  }),
  /** The same asked once more, in other words. */
  'reply.order_missing_again': z.strictObject({
    missing: z.array(z.enum(MISSING_DETAILS)).min(1),
    options: z.array(text),
  }),
  'reply.order_summary': z.strictObject({
    order_number: text,
    items: z.array(item.extend({ price: text })).min(1),
    name: known,
    phone: text,
    address: text,
    subtotal: text,
    discount: known,
    delivery_fee: text,
    total: text,
    advance_paid: known,
    cod_amount: text,
  }),
  'reply.order_status': z.strictObject({
    order_number: text,
    status,
    courier: known,
    tracking_id: known,
    tracking_link: known,
    expected_day: known,
    /** What the courier said last; null while it said nothing. */
    shipment: z.enum(SHIPMENT_STATUSES).nullable(),
    /** Later than was promised. */
    late: z.boolean(),
  }),
  'reply.order_status_none': nothing,
  'reply.greeting': z.strictObject({ buyer_name: known }),
  'reply.thanks': z.strictObject({ buyer_name: known }),
  'reply.cancel_ack': z.strictObject({ order_number: known }),
  'reply.change_ack': z.strictObject({ order_number: known }),
  'reply.other': nothing,
  /** What the shop promises, each in the buyer's language. */
  'reply.policies': z.strictObject({ policies: z.array(text).min(1) }),
  /** A buyer wants no news, or wants it again; and what an automatic message says of itself. */
  'reply.messages_stop': nothing,
  'reply.messages_start': nothing,
  'reply.automated': nothing,
  /** A comment with the buyer's phone number was hidden. */
  'reply.phone_hidden': nothing,
  'notice.confirmed': z.strictObject({ order_number: text }),
  'notice.packed': z.strictObject({ order_number: text }),
  'notice.in_delivery': z.strictObject({
    order_number: text,
    tracking_id: text,
    courier: known,
    tracking_link: known,
    expected_day: known,
    cod_amount: known,
  }),
  'notice.delivered': z.strictObject({ order_number: text }),
  /** `refund` is the amount owed to the buyer, null when none is. */
  'notice.return': z.strictObject({ order_number: text, refund: known }),
  'notice.cancelled': z.strictObject({ order_number: text, refund: known }),
} as const;

export type TemplateKey = keyof typeof TEMPLATE_FACTS;
export type FactsOf<K extends TemplateKey> = z.infer<(typeof TEMPLATE_FACTS)[K]>;
export const TEMPLATE_KEYS = Object.keys(TEMPLATE_FACTS) as TemplateKey[];
