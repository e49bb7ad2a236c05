import { find, type findOne, insert, insertOnce } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { PAGE, POST, type TestApp } from './app.js';

/** A second post of the sandbox Page. */
export const OTHER_POST = `${PAGE}_122140000000702`;

export interface Stocked {
  productId: string;
  /** Variants by size. */
  xl: string;
  l: string;
}

/** The shop as the road begins: its posts known, one product in two sizes under the first of them. */
export async function stockShelf(app: TestApp, stock = 5): Promise<Stocked> {
  const post = (id: string) =>
    insertOnce(app.store, 'posts', {
      id,
      shopId: app.scope.shopId,
      pageId: PAGE,
      text: 'Saree',
      createdAt: 1,
      seenAt: 1,
    });
  await app.store.commit([post(POST), post(OTHER_POST)]);
  const size = (name: string) => ({
    sku: `JS-${name}`,
    options: { size: name },
    price: { amount: 145_000, currency: 'BDT' },
    stock,
  });
  const { body } = await app.api('POST', '/products', {
    name: 'Jamdani Saree',
    variants: [size('XL'), size('L')],
    postIds: [POST],
  });
  return { productId: body.id, xl: body.variants[0].id, l: body.variants[1].id };
}

/** The one row that matches; a test that expects one fails where there is none. */
export async function the<T extends Parameters<typeof findOne>[1]>(
  app: TestApp,
  table: T,
  where: Partial<Row<T>> = {},
): Promise<Row<T>> {
  const rows = await find(app.store, table, where as never);
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${table} match ${JSON.stringify(where)}`);
  return rows[0] as Row<T>;
}

/** Lays a value of the shop's own over a section of the shipped settings. */
export async function setSetting(app: TestApp, section: string, value: unknown): Promise<void> {
  const row = { shopId: app.scope.shopId, section, value, version: 1, author: 'test', at: app.deps.clock() };
  await app.store.commit([insert(app.store, 'settings', row)]);
}

/** What Facebook took from us, of these kinds. */
export const received = (app: TestApp, ...kinds: string[]) =>
  app.sandbox.world.received.filter(({ kind }) => kinds.includes(kind));
