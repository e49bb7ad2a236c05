import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { findOne } from '../../../src/store/rows.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { axeFindings } from '../../support/axe.js';
import { launchBrowser } from '../../support/browser.js';
import { type Visitor, visitor } from '../../support/session.js';
import { OTHER_POST, type Stocked, stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let browser: Browser;
let seller: Visitor;
let shelf: Stocked;
let order: { id: string; number: string };

beforeAll(async () => {
  [app, browser] = await Promise.all([testApp(), launchBrowser()]);
  shelf = await stockShelf(app);
  seller = await visitor(app, 'admin', { name: 'Rumana' });
  const made = await app.api('POST', '/orders', {
    lines: [{ variantId: shelf.xl, quantity: 2 }],
    buyer: { name: 'Tanvir Hasan', phone: '01799887766' },
    address: { text: 'House 5, Road 3', area: 'Mirpur 10', district: 'Dhaka' },
  });
  order = made.body;
  app.pass(3 * 86_400_000);
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'XL ache? dam koto' });
  await app.drain();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Opens a page as the seller; what the browser complains about fails the test, but for an answer that refuses a form. */
async function open(path: string, width: number, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 860 },
    hasTouch: width < 600,
    reducedMotion: 'reduce',
  });
  try {
    const [name, value] = seller.cookie.split('=');
    await context.addCookies([{ name: name ?? '', value: value ?? '', url: app.url }]);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('422')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${app.url}${path}`);
    await page.evaluate('document.fonts.ready');
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const PATHS: [string, () => string, string][] = [
  ['Today', () => '/', 'Needs you now'],
  ['Orders', () => '/orders', 'Tanvir Hasan'],
  ['an order', () => `/orders/${order.id}`, 'Items and money'],
  ['Catalogue', () => '/catalogue', 'Jamdani Saree'],
  ['a product', () => `/catalogue/${shelf.productId}`, 'JS-XL'],
  ['a product of a post', () => `/catalogue/new?post=${OTHER_POST}`, 'New product'],
  ['delivery zones', () => '/catalogue/zones', 'Delivery zones'],
];

describe.each([390, 1280])('real pages, %d px wide', (width) => {
  test.each(PATHS)(
    '%s fits and is accessible',
    async (_name, path, words) => {
      await open(path(), width, async (page) => {
        expect(await page.content()).toContain(words);
        expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
        expect(await axeFindings(page)).toEqual([]);
      });
    },
    60_000,
  );
});

test('a refused address opens its sheet again at the field, with what was typed, and is then saved', async () => {
  await open(`/orders/${order.id}`, 390, async (page) => {
    await page.click('[popovertarget="edit-buyer"]');
    await page.fill('#edit-buyer [name=phone]', '0179988');
    await page.fill('#edit-buyer [name=name]', 'Tanvir H.');
    await page.click('#edit-buyer button.big');
    await page.waitForSelector('#edit-buyer:popover-open [aria-invalid="true"]');
    expect(await page.inputValue('#edit-buyer [name=name]')).toBe('Tanvir H.');
    await page.fill('#edit-buyer [name=phone]', '01799887755');
    // Not the toast: the refusal shows one too, so it may be there before the answer to this click.
    const saved = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.status() === 303);
    await page.click('#edit-buyer button.big');
    await saved;
    expect(await the(app, 'orders', { id: order.id })).toMatchObject({ name: 'Tanvir H.', phone: '01799887755' });
  });
}, 60_000);

test('a product of a post is made with a photo on the phone', async () => {
  const photo = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  await open(`/catalogue/new?post=${OTHER_POST}`, 390, async (page) => {
    await page.fill('[name=name]', 'Tangail orna');
    await page.fill('[name="variant.0.option"]', 'red');
    await page.fill('[name="variant.0.price"]', '৭৫০');
    await page.fill('[name="variant.0.stock"]', '4');
    await page.setInputFiles('[name=photos]', { name: 'orna.png', mimeType: 'image/png', buffer: photo });
    await page.click('button.big');
    await page.waitForURL('**/catalogue');
    const product = await findOne(app.store, 'products', { name: 'Tangail orna' });
    expect(product?.photos).toHaveLength(1);
    const image = `img[src="/files/${product?.photos[0]}"]`;
    await page.locator(image).scrollIntoViewIfNeeded();
    // Not waitForFunction: while it polls it evaluates a string, which the pages' own policy forbids.
    const width = await page.evaluate(
      `(async () => { const shown = document.querySelector('${image}'); await shown.decode(); return shown.naturalWidth; })()`,
    );
    expect(width).toBe(40);
  });
}, 60_000);
