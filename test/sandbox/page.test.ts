import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buttonMessage, quickReplyMessage, toBuyer } from '../../src/facebook/send-payload.js';
import { axeFindings } from '../support/axe.js';
import { launchBrowser, shoot } from '../support/browser.js';
import { DAY, page as facebookPage, MITU, type Playground, POST, playground, SHAPLA, TANVIR } from './playground.js';

let browser: Browser;
let at: Playground;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  at = await playground({ publicUrl: 'http://sandbox.example' });
});
afterEach(async () => {
  await context.close();
  await at.close();
});

async function open(width: number, options: { javaScriptEnabled?: boolean; colorScheme?: 'dark' | 'light' } = {}) {
  complaints.length = 0;
  context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, ...options });
  page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${at.url}/?buyer=${MITU}`);
}

const shot = (name: string) => shoot(page, fileURLToPath(new URL(`../.tmp/sandbox-${name}.png`, import.meta.url)));
const post = () => page.locator(`#post-${POST}`);
const chat = () => page.locator('#chat');
const overflow = () => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** A lively Page: comments and answers under a post, a chat with buttons and quick replies, a refusal. */
async function story(): Promise<void> {
  const { control } = at.sandbox;
  const asked = control.comment({ buyerId: MITU, postId: POST, text: 'dam koto? লাল টা আছে?' });
  const other = control.comment({ buyerId: TANVIR, postId: POST, text: 'Do you deliver to Bogura?' });
  control.comment({
    buyerId: SHAPLA,
    postId: POST,
    text: 'আপু, ব্লাউজ পিস কি সাথে দিবেন? জামদানিটা খুব সুন্দর লাগছে, কালকের মধ্যে লাগবে।',
  });
  control.reply({ buyerId: TANVIR, commentId: asked.id, text: 'amio jante chai' });
  await at.graph.replyToComment(facebookPage, asked.id, 'আপু, দাম ৳১,৪৫০। ইনবক্সে বিস্তারিত দিয়েছি।');
  await at.graph.privateReply(facebookPage, asked.id, { text: 'আপু, লাল জামদানি আছে। দাম ৳১,৪৫০, ডেলিভারি ৳১২০।' });
  await at.graph.likeComment(facebookPage, other.id);
  control.message({ buyerId: MITU, text: 'ঠিক আছে, ১টা নিব। Bogura te pathaben?' });
  const confirm = { type: 'postback' as const, title: 'Confirm order', payload: 'CONFIRM' };
  const change = { type: 'postback' as const, title: 'Change something', payload: 'CHANGE' };
  await at.graph.sendMessage(
    facebookPage,
    toBuyer(
      MITU,
      'RESPONSE',
      buttonMessage('১ × জামদানি শাড়ি (লাল)\nমোট ৳১,৫৭০, ক্যাশ অন ডেলিভারি। ঠিক আছে?', [confirm, change]),
    ),
  );
  const sizes = [
    { title: 'লাল', payload: 'RED' },
    { title: 'নীল', payload: 'BLUE' },
    { title: 'সবুজ', payload: 'GREEN' },
  ];
  await at.graph.sendMessage(facebookPage, toBuyer(MITU, 'RESPONSE', quickReplyMessage('কোন রংটা নিবেন?', sizes)));
  await at.graph.sendMessage(facebookPage, toBuyer(TANVIR, 'RESPONSE', { text: 'Hello' })).catch(() => undefined);
}

describe('without script', () => {
  test('the visitor comments, answers, edits, removes and chats as several buyers', async () => {
    await open(1280, { javaScriptEnabled: false });
    await post().getByPlaceholder('Comment as Mitu Akter').fill('dam koto?');
    await post().getByRole('button', { name: 'Comment' }).click();
    await post().getByText('dam koto?').waitFor();
    await post().getByRole('link', { name: 'Edit' }).click();
    await post().getByLabel('Your comment').fill('দাম কত?');
    await post().getByRole('button', { name: 'Save' }).click();
    await post().getByText('দাম কত?').waitFor();

    await page.getByRole('link', { name: 'Tanvir Hasan' }).click();
    await post().getByRole('link', { name: 'Reply' }).click();
    await post().getByLabel('Your answer').fill('amaro lagbe');
    await post().getByRole('button', { name: 'Reply' }).click();
    await post().getByText('amaro lagbe').waitFor();
    await post().getByRole('link', { name: 'Reply' }).first().click();
    await post().getByLabel('Your answer').fill('inbox korechi');
    await post().getByRole('button', { name: 'Send it as a person at the Page instead' }).click();
    await post().getByText('inbox korechi').waitFor();
    await post().getByRole('button', { name: 'Remove' }).click();
    expect(await post().getByText('amaro lagbe').count()).toBe(0);

    await chat().getByLabel('Message as Tanvir Hasan').fill('kurti XL ache?');
    await chat().getByRole('button', { name: 'Send', exact: true }).click();
    await chat().getByText('window open 24 h').waitFor();
    await at.sandbox.drain();
    expect(at.events.map((event) => event.kind)).toEqual([
      'comment_added',
      'comment_edited',
      'comment_added',
      'comment_added',
      'comment_removed',
      'message',
    ]);
    expect(at.events.at(-1)).toMatchObject({ psid: TANVIR, content: { text: 'kurti XL ache?' } });
  });

  test('buttons and quick replies work, and the clock closes the window', async () => {
    await story();
    await open(390, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Messenger' }).click();
    await chat().getByRole('button', { name: 'নীল' }).click();
    await chat().getByRole('button', { name: 'Confirm order' }).click();
    await page.getByRole('button', { name: '+1 day' }).click();
    await chat().getByText('window closed').waitFor();
    await at.sandbox.drain();
    expect(at.events.slice(-2)).toMatchObject([
      { kind: 'quick_reply', content: { quickReply: 'BLUE' } },
      { kind: 'postback', content: { payload: 'CONFIRM' } },
    ]);
    expect(at.sandbox.now()).toBeGreaterThanOrEqual(at.sandbox.world.threads.get(MITU)!.lastActionAt! + DAY - 1_000);
  });

  test('faults are switched on and off by form', async () => {
    await open(1280, { javaScriptEnabled: false });
    await page.locator('summary').getByText('Faults').click();
    await page.getByLabel('Every webhook comes twice').check();
    await page.getByRole('combobox', { name: 'Rate limit' }).selectOption('613');
    await page.getByRole('button', { name: 'Set' }).click();
    await page.getByText('2 on').waitFor();
    await expect(at.graph.getPage(facebookPage)).rejects.toMatchObject({ code: 613 });
    await page.getByRole('button', { name: 'All faults off' }).click();
    await page.locator('summary').getByText('Faults').click();
    await page.getByRole('combobox', { name: 'with' }).selectOption('10900');
    await page.getByRole('button', { name: 'Fail' }).click();
    await expect(at.graph.getPage(facebookPage)).rejects.toMatchObject({ code: 10900 });
    await expect(at.graph.getPage(facebookPage)).resolves.toMatchObject({ id: facebookPage.id });
  });
});

test('with script: new messages appear by themselves, and half-typed words stay', async () => {
  await open(1280);
  await chat().getByLabel('Message as Mitu Akter').fill('half a sent');
  at.sandbox.control.message({ buyerId: MITU, text: 'from another phone' });
  await chat().getByText('from another phone').waitFor();
  await at.graph.sendMessage(facebookPage, toBuyer(MITU, 'RESPONSE', { text: 'দাম ৳১,৪৫০' }));
  await page.locator('#thread').getByText('দাম ৳১,৪৫০').waitFor();
  expect(await chat().getByLabel('Message as Mitu Akter').inputValue()).toBe('half a sent');
  await chat().getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('#thread').getByText('half a sent').waitFor();
  expect(complaints).toEqual([]);
});

test('what was refused is shown with its code, what cannot be done is said', async () => {
  await story();
  await open(1280);
  await page.locator('#log').getByText('refused 100 / 2018001').waitFor();
  at.sandbox.control.message({ buyerId: MITU, text: 'later' });
  await chat().getByRole('button', { name: 'নীল' }).click();
  await page.getByRole('alert').getByText('the newest message offers no such answer').waitFor();
});

test('links from data cannot run, words from data are only words', async () => {
  at.sandbox.control.message({
    buyerId: MITU,
    text: '<img src=x onerror=alert(1)>',
    imageUrl: 'https://pictures.example/1.png',
  });
  const button = { type: 'web_url', title: 'Track', url: 'javascript:alert(1)' };
  at.sandbox.world.threads.get(MITU)!.messages[0]!.sent = {
    attachment: { type: 'template', payload: { template_type: 'button', text: 'x', buttons: [button as never] } },
  };
  await open(1280);
  expect(await chat().getByRole('link', { name: 'Track' }).getAttribute('href')).toBe('#');
  expect(await chat().getByText('<img src=x').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('a form of another site does nothing', async () => {
  await open(1280);
  const answer = await fetch(`${at.url}/do/message`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    body: `buyerId=${MITU}&text=hi`,
  });
  expect(answer.status).toBe(403);
  expect(at.sandbox.world.threads.size).toBe(0);
});

describe.each([
  ['390', 390],
  ['1280', 1280],
])('at %s px', (name, width) => {
  test.each(['light', 'dark'] as const)('the page fits and is accessible, %s', async (colorScheme) => {
    await story();
    await open(width, { colorScheme });
    for (const pane of ['page', 'chat', 'log']) {
      await page.goto(`${at.url}/?buyer=${MITU}&pane=${pane}`);
      await page.evaluate('document.fonts.ready');
      await shot(`${name}-${colorScheme}-${pane}`);
      if (pane === 'page') {
        await post().locator('.composer').scrollIntoViewIfNeeded();
        await shot(`${name}-${colorScheme}-comments`);
      }
      expect(await overflow()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      if (width > 500) break;
    }
    expect(complaints).toEqual([]);
  });
});
