import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import type { Browser, Locator, Page } from 'playwright-core';
import { fetchPosts } from '../../src/flows/post/fetch.js';
import { FIRST_SHOP } from '../../src/flows/shop/bootstrap.js';
import { buttonsOf } from '../../src/sandbox/control/choices.js';
import { find, insert } from '../../src/store/rows.js';
import { MITU, PAGE, type TestApp, testApp } from '../support/app.js';
import { axeFindings } from '../support/axe.js';
import { launchBrowser, shoot } from '../support/browser.js';

const SCREENS = new URL('./__screenshots__/', import.meta.url).pathname;
const KURTI = `${PAGE}_122140000000702`;
const PASSWORD = 'a-long-password';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function shop(locale: 'bn' | 'en'): Promise<TestApp> {
  const app = await testApp({ quietSeconds: 1 });
  await fetchPosts(app.deps, PAGE);
  const user = {
    id: app.deps.newId(),
    email: 'seller@example.com',
    name: 'Nadia',
    passwordHash: await hash(PASSWORD),
    locale,
    theme: 'light' as const,
    createdAt: app.deps.clock(),
  };
  const member = { shopId: FIRST_SHOP, userId: user.id, role: 'admin' as const };
  await app.store.commit([insert(app.store, 'users', user), insert(app.store, 'memberships', member)]);
  const variants = ['M', 'L', 'XL'].map((size) => ({
    sku: `KURTI-${size}`,
    options: { size },
    price: { amount: 95_000, currency: 'BDT' },
    stock: 10,
  }));
  await app.api('POST', '/products', { name: 'Cotton Kurti', variants, postIds: [KURTI] });
  return app;
}

/** Looked at as the seller would, and by axe; nothing may stick out sideways. */
async function look(page: Page, name: string): Promise<void> {
  await shoot(page, `${SCREENS}${name}.png`);
  expect(await axeFindings(page)).toEqual([]);
  const [scroll, client] = (await page.evaluate(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )) as [number, number];
  expect(scroll).toBeLessThanOrEqual(client);
}

/** Presses a form's button and waits until the server has taken it: a quiet network alone may be the moment before. */
async function sent(page: Page, button: Locator): Promise<void> {
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), button.click()]);
  await page.waitForLoadState('networkidle');
}

async function approveShown(app: TestApp, page: Page): Promise<void> {
  await sent(page, page.locator('[data-key="a"]').first());
  app.pass(6_000);
  await app.drain();
}

async function moveOrder(page: Page, to: string, fields: Record<string, string> = {}): Promise<void> {
  const form = page.locator(`form[action$="/transitions"]:has(input[name=to][value=${to}])`).first();
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
  await sent(page, form.locator('button').last());
}

describe.each([390, 1280])('at %i px', (width) => {
  test.each(['bn', 'en'] as const)(
    'a seller takes a comment to a delivered order in the browser, in %s',
    async (locale) => {
      const app = await shop(locale);
      const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 800 } });
      const page = await context.newPage();
      const refused: string[] = [];
      page.on('console', (line) => {
        // The empty style that axe and the camera set for a moment is not ours.
        if (line.type() === 'error' && !line.text().includes('47DEQpj8HBSa')) refused.push(line.text());
      });
      const shot = (name: string) => look(page, `${name}-${width}-${locale}`);
      const received = (kind: string) => app.sandbox.world.received.filter((call) => call.kind === kind);
      try {
        await page.goto(`${app.url}/approvals`);
        await shot('sign-in');
        await page.fill('[name=email]', 'seller@example.com');
        await page.fill('[name=password]', PASSWORD);
        await page
          .locator('form[action="/sign-in"] button[type=submit], form[action="/sign-in"] button')
          .last()
          .click();
        await page.waitForURL('**/approvals');

        app.sandbox.control.comment({ buyerId: MITU, postId: KURTI, text: 'dam koto? XL ache?' });
        await app.drain();
        await page.goto(`${app.url}/approvals`);
        await shot('approvals');
        await approveShown(app, page);
        expect(received('public_reply')).toHaveLength(1);
        expect(received('private_reply')).toHaveLength(1);

        app.sandbox.control.message({ buyerId: MITU, text: 'XL 2ta nibo' });
        await app.drain();
        app.pass(1_000);
        await app.drain();
        await page.goto(`${app.url}/approvals`);
        await approveShown(app, page);
        app.sandbox.control.message({
          buyerId: MITU,
          text: 'Mitu Akter, 01799887766, House 5, Road 3, Mirpur 10, Dhaka',
        });
        await app.drain();
        const [messenger] = await find(app.store, 'conversations', { channel: 'messenger' });
        await page.goto(`${app.url}/chats/${messenger?.id}`);
        await shot('chat');

        const thread = app.sandbox.world.threads.get(MITU);
        const yes = thread?.messages
          .flatMap(buttonsOf)
          .find((button) => button.type === 'postback' && button.payload.startsWith('yes:'));
        app.sandbox.control.tapButton({ buyerId: MITU, payload: yes?.type === 'postback' ? yes.payload : '' });
        await app.drain();
        const [order] = await find(app.store, 'orders', {});
        await page.goto(`${app.url}/orders`);
        await shot('orders');
        await page.goto(`${app.url}/orders/${order?.id}`);
        await shot('order-new');
        await moveOrder(page, 'confirmed');
        await app.drain();
        await page.goto(`${app.url}/orders/${order?.id}`);
        await page.locator('form[action$="/scans"] button').last().click();
        await page.waitForLoadState('networkidle');
        await page.goto(`${app.url}/orders/${order?.id}`);
        await moveOrder(page, 'packed');
        await page.goto(`${app.url}/orders/${order?.id}`);
        await moveOrder(page, 'in_delivery', { courier: 'Steadfast', trackingId: 'SFR-240117' });
        await app.drain();
        await page.goto(`${app.url}/orders/${order?.id}`);
        await moveOrder(page, 'delivered', { reason: 'the courier says so' });
        await app.drain();
        await page.goto(`${app.url}/orders/${order?.id}`);
        await shot('order-delivered');

        const texts = received('message').map(({ text }) => text);
        expect(texts.some((text) => text.includes('SFR-240117'))).toBe(true);
        expect(texts.at(-1)).toBe('ডেলিভারি সম্পন্ন হয়েছে। আপনার মতামত জানান।');
        for (const [name, path] of [
          ['today', '/'],
          ['catalogue', '/catalogue'],
          ['campaigns', '/campaigns'],
          ['outbox', '/outbox'],
          ['health', '/health'],
          ['settings', '/settings'],
        ] as const) {
          await page.goto(`${app.url}${path}`);
          await shot(name);
        }
        expect(refused).toEqual([]);
      } finally {
        await context.close();
        await app.close();
      }
    },
    120_000,
  );
});
