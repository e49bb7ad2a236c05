import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { createProduct } from '../../flows/product/create.js';
import { editProduct } from '../../flows/product/edit.js';
import { listProducts, type Product, productById } from '../../store/catalogue.js';
import { id, idParams, listOf, listQuery, money, taka, words } from './common.js';
import { route } from './route.js';

const options = z.record(words(60), words(120));
const sku = z.string().regex(/^[\w.\-/]{1,60}$/, 'use letters, digits, dots, dashes; at most 60');
const postIds = z.array(id).max(100);

const product = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string(),
  photos: z.array(z.string()),
  active: z.boolean(),
  version: z.int(),
  variants: z.array(
    z.object({
      id: z.string(),
      sku: z.string(),
      barcode: z.string().nullable(),
      options: z.record(z.string(), z.string()),
      price: money,
      weightGrams: z.int().nullable(),
      bin: z.string().nullable(),
      active: z.boolean(),
      stock: z.object({ onHand: z.int(), reserved: z.int(), available: z.int() }),
    }),
  ),
  postIds: z.array(z.string()),
});

const variantInput = z.object({
  sku: sku.optional(),
  barcode: words(60).nullish(),
  options: options.default({}),
  price: money,
  weightGrams: z.int().min(0).max(1_000_000).nullish(),
  bin: words(40).nullish(),
  stock: z.int().min(0).max(10_000_000).default(0),
});

const create = z.object({
  name: words(200).pipe(z.string().min(1, 'is needed')),
  aliases: z.array(words(100)).max(50).default([]),
  description: words(5000).default(''),
  photos: z.array(words(1000)).max(20).default([]),
  variants: z.array(variantInput).min(1, 'a product needs at least one variant').max(100),
  postIds: postIds.default([]),
});

const patch = z.object({
  name: words(200).pipe(z.string().min(1)).optional(),
  aliases: z.array(words(100)).max(50).optional(),
  description: words(5000).optional(),
  photos: z.array(words(1000)).max(20).optional(),
  active: z.boolean().optional(),
  postIds: postIds.optional(),
  variants: z
    .array(
      z.object({
        id,
        price: money.optional(),
        sku: sku.optional(),
        bin: words(40).nullish(),
        active: z.boolean().optional(),
      }),
    )
    .max(100)
    .optional(),
});

const shown = ({ variants, postIds: bound, id, name, aliases, description, photos, active, version }: Product) => ({
  id,
  name,
  aliases,
  description,
  photos,
  active,
  version,
  variants: variants.map(({ onHand, reserved, price, sku: code, ...variant }) => ({
    id: variant.id,
    sku: code,
    barcode: variant.barcode,
    options: variant.options,
    price: taka(price),
    weightGrams: variant.weightGrams,
    bin: variant.bin,
    active: variant.active,
    stock: { onHand, reserved, available: onHand - reserved },
  })),
  postIds: bound,
});

export const productRoutes = [
  route({
    method: 'get',
    path: '/products',
    summary: 'Products, newest first',
    right: 'see_catalogue',
    query: listQuery,
    answer: listOf(product),
    async handle({ deps, scope, query }) {
      const page = await listProducts(deps.store, scope.shopId, query);
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'post',
    path: '/products',
    summary: 'Add a product with its variants and opening stock',
    right: 'edit_catalogue',
    body: create,
    answer: product,
    status: 201,
    async handle({ deps, scope, body }) {
      const variants = body.variants.map((variant) => ({ ...variant, price: variant.price.amount }));
      return shown(await createProduct(deps, scope, { ...body, variants }));
    },
  }),
  route({
    method: 'get',
    path: '/products/{id}',
    summary: 'One product',
    right: 'see_catalogue',
    params: idParams,
    answer: product,
    async handle({ deps, scope, params }) {
      const found = await productById(deps.store, scope.shopId, params.id);
      if (!found) throw new DomainError('not_found', [reason('not_found')]);
      return shown(found);
    },
  }),
  route({
    method: 'patch',
    path: '/products/{id}',
    summary: 'Change a product’s words, prices or posts',
    right: 'edit_catalogue',
    params: idParams,
    body: patch,
    answer: product,
    async handle({ deps, scope, params, body }) {
      const variants = body.variants?.map(({ price, ...variant }) => ({ ...variant, price: price?.amount }));
      return shown(await editProduct(deps, scope, params.id, { ...body, variants }));
    },
  }),
];
