import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { speak } from '../../../src/flows/conversation/speak.js';
import { fetchPosts } from '../../../src/flows/post/fetch.js';
import { runDueJobs } from '../../../src/jobs/schedule.js';
import { find, findOne } from '../../../src/store/rows.js';
import { WORDS } from '../../../src/words/words.js';
import { MITU, PAGE, POST, type TestApp, testApp } from '../../support/app.js';
import { axeFindings } from '../../support/axe.js';
import { launchBrowser } from '../../support/browser.js';
import { type Visitor, visitor } from '../../support/session.js';

let browser: Browser;
let app: TestApp;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

async function open(who: Visitor, width: number, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    hasTouch: width < 600,
    reducedMotion: 'reduce',
    baseURL: app.url,
  });
  try {
    const [name = '', value = ''] = who.cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await act(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

async function expectWell(page: Page): Promise<void> {
  const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect(wide).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
}

/** A shop where something has happened: a send that failed, a timed job, a campaign. */
async function busyShop(admin: Visitor): Promise<void> {
  await fetchPosts(app.deps, PAGE);
  app.sandbox.control.message({ buyerId: MITU, text: 'bhai apnader shop kothay?' });
  await app.drain();
  const thread = await findOne(app.store, 'conversations', { channel: 'messenger' });
  const scope = { ...app.scope, actor: { kind: 'person', id: admin.userId, role: 'admin' } as const };
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 100 });
  await speak(app.deps, scope, thread?.id ?? '', { requestId: 'r', text: 'We are in Mirpur 10.' });
  await app.drain();
  await runDueJobs(app.deps);
  await admin.post('/campaigns', { name: 'Eid 2026', startsAt: '', endsAt: '', owner: admin.userId, posts: POST });
}

describe.each([390, 1280])('%d px', (width) => {
  test.each(['en', 'bn'] as const)(
    'every page is well in %s',
    async (locale) => {
      const admin = await visitor(app, 'admin', { locale });
      await busyShop(admin);
      const settings = [
        '',
        '/pages',
        '/people',
        '/matrix',
        '/targets',
        '/deadlines',
        '/automation',
        '/templates',
        '/templates/utility',
      ];
      const paths = ['/outbox', '/health', '/campaigns', '/more', ...settings.map((path) => `/settings${path}`)];
      await open(admin, width, async (page) => {
        for (const path of paths) {
          await page.goto(path);
          await expectWell(page);
        }
      });
    },
    120_000,
  );
});

test('a refused form says what is wrong where, keeps the address, and goes through once mended', async () => {
  const admin = await visitor(app);
  const w = WORDS.en;
  await open(admin, 390, async (page) => {
    await page.goto('/settings/people');
    await page.getByLabel(w.missing.name).fill('Sabbir');
    // Good enough for the browser, not for us.
    await page.getByLabel(w.signIn.email).fill('sabbir@x');
    await page.getByRole('button', { name: w.common.add }).click();
    await page.getByText(w.reasons.email_invalid).waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings/people');
    await page.getByLabel(w.signIn.email).fill('sabbir@example.com');
    await page.getByRole('button', { name: w.common.add }).click();
    await page.getByText('/sign-in/link/').waitFor();
    await expectWell(page);
    expect(new URL(page.url()).pathname).toBe('/settings/people');
  });
  expect(await find(app.store, 'users', { email: 'sabbir@example.com' })).toHaveLength(1);
});

test('the matrix is changed with a thumb, and a failed send goes out again', async () => {
  const admin = await visitor(app);
  await busyShop(admin);
  await open(admin, 390, async (page) => {
    await page.goto('/settings/matrix');
    await page.locator('select[name="cell.greeting.low"]').selectOption('automatic');
    await page.getByRole('button', { name: WORDS.en.common.save }).click();
    await page.getByText('was: Draft').waitFor();
    await page.goto('/outbox?filter=failed');
    await page.getByRole('button', { name: WORDS.en.outbox.sendAgain }).click();
    await page.getByText(WORDS.en.outbox.again).waitFor();
  });
  await app.drain();
  expect(await find(app.store, 'outbox', { kind: 'message', outcome: 'delivered' })).toHaveLength(1);
  const { rows } = (await app.deps.settingsOf(app.scope.shopId))['response-matrix'];
  expect(rows.greeting.low.action).toBe('automatic');
});
