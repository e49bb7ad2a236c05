import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFindings } from '../../support/axe.js';
import { launchBrowser } from '../../support/browser.js';
import { PAGES } from '../samples/pages.js';
import { type PageServer, servePages } from './serve.js';

const SHOTS = 'test/.tmp/screens';
let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [server, browser] = await Promise.all([servePages(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page in a context of its own, gathers what the browser complains about, and closes it again. */
async function open(
  name: string,
  view: { width: number; theme: 'light' | 'dark'; locale: string },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.width < 600 ? 844 : 860 },
    colorScheme: view.theme,
    hasTouch: view.width < 600,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.address}/${name}/${view.locale}`);
    await page.evaluate('document.fonts.ready');
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const widerThanTheScreen = 'document.documentElement.scrollWidth - window.innerWidth';

describe.each(['ui', 'approvals', 'chat', 'order'])('%s', (name) => {
  describe.each([390, 1280])('%d px wide', (width) => {
    test.each([
      ['light', 'en'],
      ['dark', 'en'],
      ['light', 'bn'],
      ['dark', 'bn'],
    ] as const)(
      'looks right and is accessible, %s, %s',
      async (theme, locale) => {
        await open(name, { width, theme, locale }, async (page) => {
          await page.screenshot({ path: `${SHOTS}/${name}-${width}-${theme}-${locale}.png`, fullPage: name === 'ui' });
          expect(await page.evaluate(widerThanTheScreen)).toBeLessThanOrEqual(0);
          expect(await axeFindings(page, theme === 'dark' || locale === 'bn' ? 'color-contrast' : undefined)).toEqual(
            [],
          );
        });
      },
      40_000,
    );
  });
});

describe('every other page', () => {
  const rest = Object.keys(PAGES).filter((name) => !['ui', 'approvals', 'chat', 'order'].includes(name));
  test.each(rest)(
    '%s fits the phone and is accessible in both themes',
    async (name) => {
      await open(name, { width: 390, theme: 'light', locale: 'bn' }, async (page) => {
        expect(await page.evaluate(widerThanTheScreen)).toBeLessThanOrEqual(0);
        expect(await axeFindings(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeFindings(page, 'color-contrast')).toEqual([]);
      });
    },
    40_000,
  );
});

test('on touch every button, link and field of the approvals page is at least 44 px high or stands in a line of text', async () => {
  await open('approvals', { width: 390, theme: 'light', locale: 'bn' }, async (page) => {
    const small = await page.$$eval('button, a, input:not([type=hidden]):not(.sr-only), select, label.btn', (all) =>
      all
        .filter(
          (each) =>
            each.getClientRects().length > 0 && !each.closest('[popover]') && !each.closest('p, li, h2, .sr-only'),
        )
        .filter((each) => !each.matches('.sr-only') && each.getBoundingClientRect().height < 43.5)
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });
});
