import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { countStock } from '../../../src/flows/product/count-stock.js';
import { productById } from '../../../src/store/catalogue.js';
import { find, findOne, update } from '../../../src/store/rows.js';
import { POST, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { OTHER_POST, type Stocked, stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let shelf: Stocked;
let seller: Visitor;
beforeEach(async () => {
  app = await testApp();
  shelf = await stockShelf(app);
  seller = await visitor(app, 'agent');
});
afterEach(() => app.close());

const saree = async () =>
  (await productById(app.store, app.scope.shopId, shelf.productId)) as NonNullable<object> & {
    version: number;
    photos: string[];
    variants: { id: string; sku: string; price: number; onHand: number; active: boolean; options: object }[];
  };
const picture = (colour: string, side = 20): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: colour } })
    .png()
    .toBuffer();

describe('the catalogue', () => {
  test('shows products with their stock, and posts that still want one, in both languages', async () => {
    for (const locale of ['en', 'bn'] as const) {
      const { status, html } = await (await visitor(app, 'agent', { locale })).get('/catalogue');
      expect(status).toBe(200);
      expect(html).toContain('Jamdani Saree');
      expect(html).toContain(`/catalogue/new?post=${OTHER_POST}`);
      expect(html).not.toContain(`/catalogue/new?post=${POST}"`);
      expect(html).not.toContain('undefined');
    }
  });

  test('finds by name and by code', async () => {
    expect((await seller.get('/catalogue?q=jamd')).html).toContain('Jamdani Saree');
    expect((await seller.get('/catalogue?q=js-xl')).html).toContain('Jamdani Saree');
    expect((await seller.get('/catalogue?q=100%25')).html).not.toContain('Jamdani Saree');
  });

  test('a viewer reads it and changes nothing', async () => {
    const viewer = await visitor(app, 'viewer');
    const { status, html } = await viewer.get('/catalogue');
    expect(status).toBe(200);
    expect(html).not.toContain('/catalogue/variants/');
    expect((await viewer.post(`/catalogue/variants/${shelf.xl}`, { price: '1', onHand: '1' })).status).toBe(403);
    expect((await viewer.get('/catalogue/new')).status).toBe(403);
  });
});

describe('price and count in the row', () => {
  const change = async (fields: Record<string, string>) =>
    seller.post(`/catalogue/variants/${shelf.xl}`, {
      version: String((await saree()).version),
      price: '1450',
      onHand: '5',
      seen: '5',
      ...fields,
    });

  test('are saved together, the count as a movement', async () => {
    expect((await change({ price: '১,৫০০', onHand: '7' })).flash).toEqual({ kind: 'done', text: 'Saved.' });
    expect(await the(app, 'variants', { id: shelf.xl })).toMatchObject({ price: 150_000, onHand: 7 });
    expect(await find(app.store, 'stockMovements', { variantId: shelf.xl, kind: 'count' })).toMatchObject([
      { onHand: 2 },
    ]);
  });

  test('words in the place of numbers are refused in words, and so is a form without the token', async () => {
    expect((await change({ price: 'cheap' })).flash).toEqual({ kind: 'refused', text: 'Write a number.' });
    expect((await change({ onHand: '-1' })).flash?.text).toBe('At least 0.');
    expect((await change({ csrf: 'another' })).status).toBe(403);
    expect(await the(app, 'variants', { id: shelf.xl })).toMatchObject({ price: 145_000, onHand: 5 });
  });

  test('a count made while goods moved is looked at again, not written over them', async () => {
    await countStock(app.deps, app.scope, { variantId: shelf.xl, onHand: 3 });
    const { flash } = await change({ price: '1500', onHand: '9' });
    expect(flash?.text).toContain('changed meanwhile');
    expect(await the(app, 'variants', { id: shelf.xl })).toMatchObject({ price: 145_000, onHand: 3 });
    await change({ price: '1500' });
    expect(await the(app, 'variants', { id: shelf.xl })).toMatchObject({ price: 150_000, onHand: 3 });
  });

  test('an old price on the screen is a conflict', async () => {
    const version = String((await saree()).version);
    await change({ price: '1500' });
    expect((await change({ version, price: '1400' })).flash?.kind).toBe('refused');
    expect((await the(app, 'variants', { id: shelf.xl })).price).toBe(150_000);
  });
});

describe('a product’s form', () => {
  const line = (n: number, given: Partial<Record<'id' | 'option' | 'sku' | 'price' | 'stock' | 'seen', string>>) =>
    Object.fromEntries(
      Object.entries({ id: '', option: '', sku: '', price: '', stock: '', seen: '', ...given }).map(([name, value]) => [
        `variant.${n}.${name}`,
        value,
      ]),
    );
  const NEW = { version: '0', name: 'Orna', aliases: 'ওড়না\r\norna\r\n', description: '2.5 yards', active: 'yes' };
  const madeNow = () => findOne(app.store, 'products', { name: 'Orna' });

  test('is begun with what the post says', async () => {
    await app.store.commit([app.store.write.update(app.store.t.posts).set({ text: 'Tangail orna\nPrice 750 tk' })]);
    const { status, html } = await seller.get(`/catalogue/new?post=${OTHER_POST}`);
    expect(status).toBe(200);
    expect(html).toContain('value="Tangail orna"');
    expect(html).toContain('value="750"');
    expect(html).not.toContain('undefined');
  });

  test('makes a product of a post, with photos that are then shown', async () => {
    const fields = {
      ...NEW,
      post: OTHER_POST,
      ...line(0, { option: 'red', price: '৭৫০', stock: '12' }),
      ...line(1, {}),
    };
    const saved = await seller.upload('/catalogue', fields, { photos: [await picture('red'), await picture('blue')] });
    expect(saved).toMatchObject({ status: 303, location: '/catalogue', flash: { kind: 'done' } });
    const product = await productById(app.store, app.scope.shopId, (await madeNow())?.id ?? '');
    expect(product).toMatchObject({
      aliases: ['ওড়না', 'orna'],
      postIds: [OTHER_POST],
      variants: [{ options: { colour: 'red' }, price: 75_000, onHand: 12 }],
    });
    expect(product?.photos).toHaveLength(2);
    const photo = `/files/${product?.photos[0]}`;
    expect((await seller.get('/catalogue')).html).toContain(photo);
    const shown = await fetch(`${app.url}${photo}`, { headers: { cookie: seller.cookie } });
    expect(shown.headers.get('content-type')).toContain('image/');
    expect((await fetch(`${app.url}${photo}`, { redirect: 'manual' })).status).toBe(303);
  });

  test('says what is wrong at the field, keeps what was typed, and does nothing', async () => {
    const fields = { ...NEW, name: '', ...line(0, { option: 'red, XL', sku: 'a b', price: 'x' }) };
    const refused = await seller.upload('/catalogue', fields, {});
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('id="name-error"');
    expect(
      (await seller.upload('/catalogue', { ...NEW, ...line(0, { option: 'red, XL', sku: 'a b', price: 'x' }) }, {}))
        .html,
    ).toContain('id="variant.0.price-error"');
    expect(refused.html).toContain('2.5 yards');
    expect(refused.html).not.toContain('undefined');
    expect(await madeNow()).toBeUndefined();
  });

  test('wants a variant, a free code and real photos', async () => {
    const none = await seller.upload('/catalogue', { ...NEW, ...line(0, {}) }, {});
    expect(none.html).toContain('id="variant.0.price-error"');
    const taken = await seller.upload('/catalogue', { ...NEW, ...line(0, { sku: 'JS-XL', price: '1' }) }, {});
    expect(taken.html).toContain('Another product has the SKU JS-XL');
    const good = { ...NEW, ...line(0, { price: '750' }) };
    const text = await seller.upload('/catalogue', good, { photos: [Buffer.from('no picture at all')] });
    expect(text.status).toBe(422);
    const heavy = await seller.upload('/catalogue', good, { photos: [Buffer.alloc(5 * 2 ** 20 + 1)] });
    expect(heavy.html).toContain('5 MB');
    expect(await madeNow()).toBeUndefined();
  });

  test('a multipart form needs the token too, and one that breaks off is no form', async () => {
    const fields = { ...NEW, ...line(0, { price: '750' }) };
    expect((await seller.upload('/catalogue', { ...fields, csrf: 'another' }, {})).status).toBe(403);
    const broken = await fetch(`${app.url}/catalogue`, {
      method: 'POST',
      headers: { cookie: seller.cookie, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\ncontent-disposition: form-data; name="csrf"\r\n\r\nhalf',
    });
    expect(broken.status).toBe(422);
    expect(await madeNow()).toBeUndefined();
  });

  test('changes words, variants, counts and photos in one go', async () => {
    const { version } = await saree();
    const fields = {
      version: String(version),
      name: 'Jamdani Saree, new',
      ...line(0, { id: shelf.xl, option: 'XL', sku: 'JS-XL', price: '1500', stock: '8', seen: '5' }),
      ...line(1, { id: shelf.l }),
      ...line(2, { option: 'M', price: '1400', stock: '2' }),
    };
    const path = `/catalogue/${shelf.productId}`;
    expect((await seller.upload(path, fields, { photos: [await picture('green')] })).flash?.kind).toBe('done');
    const after = await saree();
    expect(after).toMatchObject({ name: 'Jamdani Saree, new', active: false });
    expect(after.variants).toMatchObject([
      { id: shelf.xl, price: 150_000, onHand: 8, options: { size: 'XL' }, active: true },
      { id: shelf.l, active: false, onHand: 5 },
      { price: 140_000, onHand: 2, options: { size: 'M' } },
    ]);
    expect(after.photos).toHaveLength(1);
    expect((await seller.upload(path, fields, {})).flash?.text).toContain('changed meanwhile');
    const again = { ...fields, version: String(after.version), removePhoto: after.photos[0] ?? '' };
    await seller.upload(
      path,
      { ...again, 'variant.0.seen': '8', 'variant.2.id': after.variants[2]?.id ?? '', 'variant.2.seen': '2' },
      {},
    );
    expect((await saree()).photos).toEqual([]);
    const { html } = await seller.get(path);
    expect(html).toContain('value="JS-XL"');
    expect(html).not.toContain('JS-L');
  });
});

describe('posts', () => {
  test('are bound to a product, beside what they showed', async () => {
    expect((await seller.post(`/posts/${OTHER_POST}/bind`, { product: shelf.productId })).flash?.kind).toBe('done');
    expect(await find(app.store, 'postProducts', { postId: OTHER_POST })).toMatchObject([
      { productId: shelf.productId },
    ]);
    expect((await seller.get('/catalogue')).html).not.toContain(`/catalogue/new?post=${OTHER_POST}`);
    expect((await seller.post(`/posts/${OTHER_POST}/bind`, { product: 'none' })).flash?.kind).toBe('refused');
    expect((await seller.post('/posts/none/bind', { product: shelf.productId })).flash?.kind).toBe('refused');
  });
});

test('a caption that names one product proposes to bind it, one that names none or two does not', async () => {
  await app.api('POST', '/products', {
    name: 'Cotton Kurti',
    variants: [{ price: { amount: 95_000, currency: 'BDT' }, stock: 1 }],
  });
  const proposed = async (text: string): Promise<boolean> => {
    await app.store.commit([update(app.store, 'posts', { shopId: app.scope.shopId, id: OTHER_POST }, { text })]);
    return (await seller.get('/catalogue')).html.includes('Bind to Jamdani Saree');
  };
  expect(await proposed('নতুন জামদানি শাড়ি এসেছে ✨ দাম ৳১,৪৫০')).toBe(true);
  expect(await proposed('Jamdani saree and cotton kurti')).toBe(false);
  expect(await proposed('Eid offer!')).toBe(false);
});

describe('delivery zones', () => {
  const CUMILLA = {
    name: 'Cumilla town',
    districts: 'কুমিল্লা',
    areas: 'Kandirpar',
    fee: '100',
    daysMin: '2',
    daysMax: '3',
  };

  test('are shown, added and changed', async () => {
    expect((await seller.get('/catalogue/zones')).html).not.toContain('undefined');
    expect((await seller.post('/catalogue/zones', CUMILLA)).flash).toEqual({ kind: 'done', text: 'Saved.' });
    const zone = await the(app, 'zones', { nameEn: 'Cumilla town' });
    expect(zone).toMatchObject({ districts: ['Cumilla'], areas: ['Kandirpar'], fee: 10_000, daysMax: 3 });
    await seller.post(`/catalogue/zones/${zone.id}`, { ...CUMILLA, name: 'Cumilla', fee: '90' });
    expect(await the(app, 'zones', { id: zone.id })).toMatchObject({
      nameEn: 'Cumilla',
      nameBn: 'Cumilla town',
      fee: 9_000,
    });
  });

  test.each([
    [{ districts: 'Dhakka' }, 'Check this: Dhakka'],
    [{ districts: '' }, 'Fill this in.'],
    [{ daysMin: '5' }, 'At least 5.'],
    [{ fee: '' }, 'Fill this in.'],
  ])('%j is refused in words, with the form open', async (wrong, words) => {
    const refused = await seller.post('/catalogue/zones', { ...CUMILLA, ...wrong });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(words);
    expect(refused.html).toContain('value="Cumilla town"');
    expect(await findOne(app.store, 'zones', { nameEn: 'Cumilla town' })).toBeUndefined();
  });

  test('are not a packer’s to change', async () => {
    const packer = await visitor(app, 'packer');
    expect((await packer.post('/catalogue/zones', CUMILLA)).status).toBe(403);
    expect((await seller.post('/catalogue/zones', { ...CUMILLA, csrf: 'another' })).status).toBe(403);
  });
});
