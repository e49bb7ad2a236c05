import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFindings } from '../../support/axe.js';
import { launchBrowser, shoot } from '../../support/browser.js';
import { PAGES } from '../samples/pages.js';
import { type PageServer, servePages } from './serve.js';

const SHOTS = 'test/.tmp/screens';
let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([servePages(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const contexts = new Map<number, Promise<BrowserContext>>();

/** One context a width: fonts and styles come from its cache. */
function contextOf(width: number): Promise<BrowserContext> {
  const viewport = { width, height: width < 600 ? 844 : 860 };
  const made = contexts.get(width) ?? browser.newContext({ viewport, hasTouch: width < 600, reducedMotion: 'reduce' });
  contexts.set(width, made);
  return made;
}

/** Opens a page in light colours, gathers what the browser complains about, and closes it again. */
async function open(
  name: string,
  view: { width: number; locale: string },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await (await contextOf(view.width)).newPage();
  try {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${server.address}/${name}/${view.locale}`);
    await page.evaluate('document.fonts.ready');
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

const widerThanTheScreen = 'document.documentElement.scrollWidth - window.innerWidth';

describe.each(['ui', 'approvals', 'chat', 'order'])('%s', (name) => {
  const cases = [390, 1280].flatMap((width) => ['en', 'bn'].map((locale) => ({ width, locale })));
  test.each(cases)('looks right and is accessible in both themes, $width px wide, $locale', async (view) => {
    await open(name, view, async (page) => {
      const shot = (theme: string) =>
        shoot(page, `${SHOTS}/${name}-${view.width}-${theme}-${view.locale}.png`, name === 'ui');
      await shot('light');
      expect(await page.evaluate(widerThanTheScreen)).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await shot('dark');
      expect(await axeFindings(page, 'color-contrast')).toEqual([]);
    });
  });
});

describe('every other page', () => {
  const rest = Object.keys(PAGES).filter((name) => !['ui', 'approvals', 'chat', 'order'].includes(name));
  test.each(rest)('%s fits the phone and is accessible in both themes', async (name) => {
    await open(name, { width: 390, locale: 'bn' }, async (page) => {
      expect(await page.evaluate(widerThanTheScreen)).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, 'color-contrast')).toEqual([]);
    });
  });
});

test('on touch every button, link and field of the approvals page is at least 44 px high or stands in a line of text', async () => {
  await open('approvals', { width: 390, locale: 'bn' }, async (page) => {
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
