import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { toHtml } from '../../../src/web/ui/to-html.js';
import { launchBrowser } from '../../support/browser.js';
import { PAGES } from '../samples/pages.js';
import { type PageServer, servePages } from './serve.js';

let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([servePages(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => {
  server.posted.length = 0;
});

async function on(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  act: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${server.address}${path}`);
    await act(page, context);
  } finally {
    await context.close();
  }
}

describe('without script', () => {
  const plain = { javaScriptEnabled: false };

  test('approving is a form post with the version and the texts', async () => {
    await on('/approvals/en', plain, async (page) => {
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await page.waitForURL('**/approvals-order/en');
    });
    expect(server.posted).toHaveLength(1);
    expect(server.posted[0]?.path).toBe('/drafts/draft-1/approve');
    expect(server.posted[0]?.fields.get('version')).toBe('1');
    expect(server.posted[0]?.fields.get('csrf')).toBe('sample-token');
    expect(server.posted[0]?.fields.get('public')).toContain('ইনবক্সে');
  });

  test('the draft turns into fields in place, and goes as it was edited', async () => {
    await on('/approvals/en', plain, async (page) => {
      const field = page.locator('textarea[name=public]');
      expect(await field.isVisible()).toBe(false);
      await page.locator('label[data-key=e]').click();
      await field.fill('নতুন কথা');
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await page.waitForURL('**/approvals-order/en');
    });
    expect(server.posted[0]?.fields.get('public')).toBe('নতুন কথা');
  });

  test('rejecting opens a sheet with five reasons and posts the one pressed', async () => {
    await on('/approvals/en', plain, async (page) => {
      await page.getByRole('button', { name: 'Reject' }).click();
      await page.getByRole('button', { name: 'Wrong tone' }).click();
      await page.waitForURL('**/approvals-order/en');
    });
    expect(server.posted[0]?.path).toBe('/drafts/draft-1/reject');
    expect(server.posted[0]?.fields.get('reason')).toBe('wrong_tone');
  });

  test('alike drafts go together, without those unticked', async () => {
    await on('/approvals/en', plain, async (page) => {
      await page.getByRole('button', { name: 'Approve 3 alike' }).click();
      await page.getByLabel(/Sadia Islam/).uncheck();
      await page.getByRole('button', { name: 'Approve these' }).click();
      await page.waitForURL('**/approvals-order/en');
    });
    expect(server.posted[0]?.fields.getAll('draft')).toEqual(['a1:1', 'a3:1']);
  });
});

describe('keys', () => {
  test('a approves, e shows the fields, r asks why, ? shows the keys', async () => {
    await on('/approvals/en', {}, async (page) => {
      await page.keyboard.press('e');
      expect(await page.locator('textarea[name=public]').isVisible()).toBe(true);
      await page.keyboard.press('e');
      await page.keyboard.press('r');
      expect(await page.getByRole('button', { name: 'Wrong tone' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      expect(await page.getByRole('heading', { name: 'Keyboard' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('a');
      await page.waitForURL('**/approvals-order/en');
    });
    expect(server.posted.map(({ path }) => path)).toEqual(['/drafts/draft-1/approve']);
  });

  test('j and k walk the rows, Enter opens, / goes to the search, g o to the orders', async () => {
    await on('/orders/en', {}, async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await page.locator('.row-cursor').textContent()).toContain('NP-1041');
      await page.keyboard.press('k');
      expect(await page.locator('.row-cursor').textContent()).toContain('NP-1042');
      await page.keyboard.press('/');
      expect(await page.evaluate('document.activeElement.name')).toBe('q');
      await page.keyboard.type('j');
      expect(await page.locator('.row-cursor').textContent()).toContain('NP-1042');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/orders/order-1');
    });
    await on('/today/en', {}, async (page) => {
      await page.keyboard.press('g');
      await page.keyboard.press('o');
      await page.waitForURL('**/orders');
    });
  });
});

describe('live parts', () => {
  test('clocks count by the server’s time and turn late', async () => {
    await on('/approvals/en', {}, async (page) => {
      const clock = page.locator('#draft-draft-1 .clock').first();
      expect(await clock.getAttribute('data-state')).toBe('soon');
      await page.evaluate(
        'document.querySelector("#draft-draft-1 .clock").dataset.until = String(Number(document.body.dataset.now) - 240500)',
      );
      await page.locator('#draft-draft-1 .clock[data-state=late]').first().waitFor();
      expect(await clock.textContent()).toContain('4 min late');
    });
  });

  test('a change at the server shows a pill and moves nothing', async () => {
    await on('/approvals/en', {}, async (page) => {
      const before = await page.locator('#draft-draft-1').boundingBox();
      const telling = setInterval(() => server.say('drafts'), 50);
      await page
        .getByText('3 new')
        .waitFor()
        .finally(() => clearInterval(telling));
      expect(await page.locator('#draft-draft-1').boundingBox()).toEqual(before);
    });
  });

  test('a lost stream shows the dot', async () => {
    await on('/approvals/en', {}, async (page) => {
      expect(await page.locator('.live-dot').isVisible()).toBe(false);
      await page.evaluate('window.dispatchEvent(new Event("pagehide"))');
      await page.route('**/live', (route) => route.abort());
      await page.evaluate('window.dispatchEvent(new Event("pageshow"))');
      await page.locator('.live-dot').waitFor();
    });
  });
});

test('the first page weighs at most 60 kB compressed, fonts apart', () => {
  const files = ['app.css', 'htmx.js', 'munshi.js'].map((name) => readFileSync(`dist/static/${name}`));
  const page = Buffer.from(toHtml(PAGES.approvals!('bn')));
  const bytes = [...files, page].reduce((sum, file) => sum + gzipSync(file).length, 0);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

describe('a thumb on the card', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  /** Draws a finger over the buyer's words, and lets go; answers the sheet that is then open. */
  const swipe = async (page: Page, context: BrowserContext, dx: number, dy: number): Promise<string | null> => {
    const touch = await context.newCDPSession(page);
    const box = await page.locator('[data-swipe] blockquote').first().boundingBox();
    const at = (share: number) => [{ x: (box?.x ?? 0) + 150 + dx * share, y: (box?.y ?? 0) + 5 + dy * share }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const share of [0.25, 0.5, 0.75, 1])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    return page.evaluate(() => document.querySelector('.sheet:popover-open')?.id ?? null);
  };

  test('drawn to the right it is approved, to the left the reasons to reject it open, else nothing happens', async () => {
    await on('/approvals/en', phone, async (page, context) => {
      expect(await swipe(page, context, 40, 0)).toBeNull();
      expect(await swipe(page, context, 60, 250)).toBeNull();
      expect(await swipe(page, context, -140, 0)).toBe('reject-draft-1');
      await page.keyboard.press('Escape');
      expect(server.posted).toEqual([]);
      await swipe(page, context, 180, 0);
      await page.waitForURL('**/approvals-order/en');
    });
    expect(server.posted.map(({ path }) => path)).toEqual(['/drafts/draft-1/approve']);
  });
});

test('letters are counted while somebody writes, in the reader’s digits, and the count turns red when they are too many', async () => {
  await on('/settings-messenger/bn', {}, async (page) => {
    const count = page.locator('[data-letters="questions.0.bn"]');
    await page.fill('[id="questions.0.bn"]', 'ক'.repeat(80));
    expect([await count.textContent(), await count.getAttribute('class')]).toEqual([
      '৮০ অক্ষরের মধ্যে ৮০',
      expect.stringContaining('text-muted'),
    ]);
    await page.fill('[id="questions.0.bn"]', 'ক'.repeat(81));
    expect([await count.textContent(), await count.getAttribute('class')]).toEqual([
      '৮০ অক্ষরের মধ্যে ৮১',
      expect.stringContaining('text-error'),
    ]);
  });
});
