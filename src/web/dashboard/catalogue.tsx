import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { bindPost } from '../../flows/post/bind.js';
import { editProduct } from '../../flows/product/edit.js';
import { listProducts, type Product, productNames } from '../../store/catalogue.js';
import { postById, unboundPosts } from '../../store/posts.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { Catalogue } from '../pages/catalogue.js';
import type { CatalogueData, ProductRow } from '../pages/catalogue-data.js';
import { clean, count, needed, taka, version } from './fields.js';
import { photoAddress } from './files.js';
import { readForm } from './form.js';
import type { Area, Done, Post, Visit } from './routes.js';
import { optionText } from './variant-option.js';

const SHOWN = 30;
const UNBOUND = 5;

/** A product without a photo is shown by the post that shows it. */
const photoOf = ({ photos: [own], postIds }: Product, posts: Row<'posts'>[]): string | undefined =>
  own ? photoAddress(own) : (posts.find(({ id, photoUrl }) => photoUrl && postIds.includes(id))?.photoUrl ?? undefined);

const toRow = (
  { id, name, active, version: seen, postIds, variants }: Product,
  photo: string | undefined,
): ProductRow => ({
  id,
  version: seen,
  name,
  ...(photo ? { photo } : {}),
  active,
  posts: postIds.length,
  variants: variants
    .filter((variant) => variant.active)
    .map((variant) => ({
      id: variant.id,
      label: optionText(variant.options),
      sku: variant.sku,
      price: variant.price,
      onHand: variant.onHand,
      reserved: variant.reserved,
      available: variant.onHand - variant.reserved,
    })),
});

async function load({ deps, scope, query }: Visit): Promise<CatalogueData> {
  const { store } = deps;
  const { shopId } = scope;
  const search = clean(query.q ?? '').slice(0, 100);
  const first = query.after === undefined && search === '';
  const [page, unbound, choices] = await Promise.all([
    listProducts(store, shopId, { limit: SHOWN, cursor: query.after }, search || undefined),
    first ? unboundPosts(store, shopId, UNBOUND) : [],
    first ? productNames(store, shopId) : [],
  ]);
  const names = unbound.length === 0 ? null : await deps.namesOf(shopId);
  // A caption that names one product proposes it.
  const shownIn = (text: string) => {
    const ids = new Set(names?.in(text).named.flat());
    const [shows] = choices.filter(({ id }) => ids.has(id));
    return shows && ids.size === 1 ? { shows } : {};
  };
  const postIds = [...new Set(page.data.flatMap((product) => product.postIds))];
  const posts = postIds.length === 0 ? [] : await find(store, 'posts', { shopId, id: postIds });
  const here = search ? { q: search } : {};
  return {
    query: search,
    products: page.data.map((product) => toRow(product, photoOf(product, posts))),
    unbound: unbound.map(({ id, text, photoUrl, permalink }) => ({
      id,
      text,
      ...shownIn(text),
      ...(photoUrl ? { photo: photoUrl } : {}),
      ...(permalink ? { url: permalink } : {}),
    })),
    choices: choices.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name)),
    ...(page.nextCursor ? { older: `/catalogue?${new URLSearchParams({ ...here, after: page.nextCursor })}` } : {}),
    ...(query.after === undefined ? {} : { newest: `/catalogue?${new URLSearchParams(here)}` }),
  };
}

const row = z.object({ version, price: taka, onHand: count(0, 10_000_000), seen: count(0, 10_000_000) });

/** Price and count of one variant; both or neither. */
async function quickEdit({ deps, scope, params, fields, words }: Post): Promise<Done> {
  const { version: seenVersion, price, onHand, seen } = readForm(row, fields);
  const variant = await findOne(deps.store, 'variants', { shopId: scope.shopId, id: params.id ?? '' });
  if (!variant) throw new DomainError('not_found', [reason('not_found')]);
  await editProduct(deps, scope, variant.productId, {
    version: seenVersion,
    variants: [{ id: variant.id, ...(price === variant.price ? {} : { price }), counted: { seen, onHand } }],
  });
  return { flash: { kind: 'done', text: words.catalogue.saved } };
}

/** What a post shows, with what it showed before. */
async function bind({ deps, scope, params, fields, words }: Post): Promise<Done> {
  const { product } = readForm(z.object({ product: needed(60) }), fields);
  const post = await postById(deps.store, scope.shopId, params.id ?? '');
  await bindPost(deps, scope, params.id ?? '', [...new Set([...(post?.productIds ?? []), product])]);
  return { flash: { kind: 'done', text: words.catalogue.saved } };
}

/** Everything sold, with price and stock to be changed in the row. */
export function catalogueArea(area: Area): void {
  area
    .page('/catalogue', 'see_catalogue', async (visit) => <Catalogue ctx={visit.ctx} data={await load(visit)} />)
    .form('/catalogue/variants/:id', 'edit_catalogue', quickEdit)
    .form('/posts/:id/bind', 'edit_catalogue', bind);
}
