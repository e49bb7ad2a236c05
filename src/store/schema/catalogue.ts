import { sql } from 'drizzle-orm';
import type { Reservation, StockMovement } from '../../domain/stock.js';
import type { Columns } from '../columns.js';

/** What is sold: products, variants with their stock, movements, reservations, photos, zones, policies. */
export const catalogueTables = (c: Columns) => ({
  products: c.table(
    'products',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      name: c.text().notNull(),
      aliases: c.json<string[]>().notNull(),
      description: c.text().notNull(),
      photos: c.json<string[]>().notNull(),
      active: c.bool().notNull(),
      version: c.int().notNull(),
      createdAt: c.big().notNull(),
    },
    (t) => [c.index('products_created').on(t.shopId, t.createdAt, t.id)],
  ),
  variants: c.table(
    'variants',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      productId: c.key().notNull(),
      position: c.int().notNull(),
      sku: c.key().notNull(),
      barcode: c.key(),
      options: c.json<Record<string, string>>().notNull(),
      price: c.big().notNull(),
      weightGrams: c.int(),
      bin: c.text(),
      onHand: c.int().notNull(),
      reserved: c.int().notNull(),
      active: c.bool().notNull(),
    },
    (t) => [
      c.uniqueIndex('variants_sku').on(t.shopId, t.sku),
      c.index('variants_product').on(t.shopId, t.productId, t.position, t.id),
      c.check('variants_stock', sql`${t.onHand} >= 0 and ${t.reserved} >= 0 and ${t.reserved} <= ${t.onHand}`),
      c.check('variants_price', sql`${t.price} >= 0`),
    ],
  ),
  stockMovements: c.table(
    'stock_movements',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      variantId: c.key().notNull(),
      kind: c.key<StockMovement['kind']>().notNull(),
      /** Changes of the two balances; their sums over a variant are its balances. */
      onHand: c.int().notNull(),
      reserved: c.int().notNull(),
      orderId: c.key(),
      reason: c.text(),
      actor: c.text().notNull(),
      at: c.big().notNull(),
    },
    (t) => [
      c.index('stock_movements_variant').on(t.shopId, t.variantId, t.at, t.id),
      c.index('stock_movements_at').on(t.shopId, t.at, t.id),
    ],
  ),
  reservations: c.table(
    'reservations',
    {
      shopId: c.key().notNull(),
      orderId: c.key().notNull(),
      lineId: c.key().notNull(),
      variantId: c.key().notNull(),
      quantity: c.int().notNull(),
      state: c.key<Reservation['state']>().notNull(),
      /** Soft holds only. */
      expiresAt: c.big(),
      at: c.big().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shopId, t.orderId, t.lineId] }),
      c.index('reservations_variant').on(t.shopId, t.variantId, t.state),
      c.check('reservations_quantity', sql`${t.quantity} > 0`),
    ],
  ),
  files: c.table(
    'files',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      hash: c.key().notNull(),
      type: c.key().notNull(),
      name: c.text().notNull(),
      size: c.int().notNull(),
      bytes: c.bytes().notNull(),
      createdAt: c.big().notNull(),
    },
    (t) => [c.uniqueIndex('files_hash').on(t.shopId, t.hash)],
  ),
  zones: c.table(
    'zones',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      nameBn: c.text().notNull(),
      nameEn: c.text().notNull(),
      /** Official names; none: everywhere else. `areas`: only these of the districts. */
      districts: c.json<string[]>().notNull(),
      areas: c.json<string[]>().notNull(),
      fee: c.big().notNull(),
      daysMin: c.int().notNull(),
      daysMax: c.int().notNull(),
      position: c.int().notNull(),
    },
    (t) => [c.index('zones_position').on(t.shopId, t.position, t.id)],
  ),
  policies: c.table(
    'policies',
    {
      shopId: c.key().notNull(),
      key: c.key().notNull(),
      textBn: c.text().notNull(),
      textEn: c.text().notNull(),
      version: c.int().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.key] })],
  ),
});
