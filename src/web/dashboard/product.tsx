import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { LARGEST_FILE, storeFile } from '../../flows/file/store.js';
import { createProduct } from '../../flows/product/create.js';
import { editProduct } from '../../flows/product/edit.js';
import { type Product, productById } from '../../store/catalogue.js';
import { find } from '../../store/rows.js';
import type { ProductFormData } from '../pages/catalogue-data.js';
import { ProductForm } from '../pages/product-form.js';
import { postRef } from './approvals-load.js';
import { photoAddress } from './files.js';
import { atFields, FieldsError, readForm } from './form.js';
import { proposal } from './from-post.js';
import { filesOf } from './multipart.js';
import { readVariants, typedVariants, type VariantsOfForm, words as wordsForm } from './product-input.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';
import { optionText } from './variant-option.js';

const MOST_PHOTOS = 20;

const NEW: ProductFormData = {
  id: null,
  version: 0,
  name: '',
  aliases: [],
  description: '',
  active: true,
  photos: [],
  variants: [],
  posts: [],
};

async function existing({ deps, scope }: Visit, product: Product): Promise<ProductFormData> {
  const posts = await Promise.all(product.postIds.map((id) => postRef(deps, scope.shopId, id)));
  return {
    id: product.id,
    version: product.version,
    name: product.name,
    aliases: product.aliases,
    description: product.description,
    active: product.active,
    photos: product.photos.map((photo) => ({ id: photo, src: photoAddress(photo) })),
    variants: product.variants
      .filter(({ active }) => active)
      .map(({ id, options, sku, price, onHand }) => ({
        id,
        option: optionText(options),
        sku,
        price: String(price / 100),
        stock: String(onHand),
        seen: String(onHand),
      })),
    posts: posts.filter((post) => post !== null),
  };
}

/** A new product, begun with what a post says of it. */
async function begun({ deps, scope }: Visit, postId: string | undefined): Promise<ProductFormData> {
  const post = postId === undefined ? null : await postRef(deps, scope.shopId, postId);
  if (!post) return NEW;
  const { name, price } = proposal(post.text);
  const variants = price === '' ? [] : [{ id: '', option: '', sku: '', price, stock: '', seen: '' }];
  return { ...NEW, name, variants, fromPost: post };
}

async function load(visit: Visit, postId = visit.query.post): Promise<ProductFormData> {
  const { deps, scope, params } = visit;
  if (params.id === undefined) return begun(visit, postId);
  const product = await productById(deps.store, scope.shopId, params.id);
  if (!product) throw new DomainError('not_found', [reason('not_found')]);
  return existing(visit, product);
}

const draw = async (visit: Visit) => <ProductForm ctx={visit.ctx} data={await load(visit)} />;

/** The form again as it was typed; chosen photos have to be chosen anew, browsers give them only once. */
async function again(visit: Visit, { errors, typed }: Refused) {
  const before = await load(visit, typed.post);
  const data: ProductFormData = {
    ...before,
    version: Number(typed.version) || 0,
    name: typed.name ?? '',
    aliases: (typed.aliases ?? '').split('\n').map((alias) => alias.trim()),
    description: typed.description ?? '',
    active: typed.active === 'yes',
    variants: typedVariants(typed).filter(({ id, empty }) => !empty || id !== ''),
    errors,
  };
  const flash = { kind: 'refused' as const, text: [...new Set(Object.values(errors))].join(' · ') };
  return <ProductForm ctx={{ ...visit.ctx, flash }} data={data} />;
}

/** A code belongs to one variant of the shop: said at the line, before anything is written. */
async function requireFreeCodes({ deps, scope }: Post, { skus }: VariantsOfForm): Promise<void> {
  if (skus.length === 0) return;
  const taken = await find(deps.store, 'variants', { shopId: scope.shopId, sku: skus.map(({ sku }) => sku) });
  const wrong = skus.filter(
    ({ at, id, sku }) =>
      taken.some((variant) => variant.sku === sku && variant.id !== id) ||
      skus.some((other) => other.sku === sku && other.at < at),
  );
  if (wrong.length > 0)
    throw new FieldsError(Object.fromEntries(wrong.map(({ at, sku }) => [`${at}.sku`, reason('sku_taken', { sku })])));
}

/** Keeps the photos sent and answers their ids; a photo already kept is the same file. */
async function newPhotos({ deps, scope, req }: Post): Promise<string[]> {
  const sent = filesOf(req, 'photos');
  if (sent.some(({ tooLarge }) => tooLarge))
    throw new FieldsError({ photos: reason('file_too_large', { megabytes: LARGEST_FILE / 2 ** 20 }) });
  const ids: string[] = [];
  for (const { name, bytes } of sent) {
    const stored = storeFile(deps, scope, { name, bytes });
    ids.push((await atFields({ file_not_image: 'photos', file_too_large: 'photos' }, stored)).id);
  }
  return ids;
}

async function save(post: Post): Promise<Done> {
  const { deps, scope, params, fields, all, words } = post;
  const id = params.id;
  const before = id === undefined ? null : ((await productById(deps.store, scope.shopId, id)) ?? null);
  if (id !== undefined && !before) throw new DomainError('not_found', [reason('not_found')]);
  const { version, ...given } = readForm(wordsForm, fields);
  const variants = readVariants(fields, before);
  await requireFreeCodes(post, variants);
  const removed = new Set(all('removePhoto'));
  const kept = (before?.photos ?? []).filter((photo) => !removed.has(photo));
  const photos = [...new Set([...kept, ...(await newPhotos(post))])];
  if (photos.length > MOST_PHOTOS) throw new FieldsError({ photos: reason('number_too_big', { max: MOST_PHOTOS }) });
  const { changed, added } = variants;
  if (before) {
    await editProduct(deps, scope, before.id, { version, ...given, photos, variants: changed, newVariants: added });
  } else {
    const postIds = fields.post ? [fields.post] : [];
    await createProduct(deps, scope, { ...given, photos, variants: added, postIds });
  }
  return { flash: { kind: 'done', text: words.catalogue.saved }, to: '/catalogue' };
}

/** One product: its words, variants and photos; new, from a post, or changed. */
export function productArea(area: Area): void {
  area
    .page('/catalogue/new', 'edit_catalogue', draw)
    .page('/catalogue/:id', 'edit_catalogue', draw)
    .form('/catalogue', 'edit_catalogue', save, again)
    .form('/catalogue/:id', 'edit_catalogue', save, again);
}
