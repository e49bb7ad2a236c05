import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { approveDraft } from '../../../src/flows/draft/decide.js';
import { find } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { MITU, type TestApp, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { received, setSetting, stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
});
afterEach(() => app.close());

const write = async (text: string) => {
  app.sandbox.control.message({ buyerId: MITU, text });
  await app.drain();
  app.pass(10_000);
  await app.drain();
};
async function ordered(): Promise<void> {
  await write('I want to buy Jamdani Saree, XL 2 pieces');
  const draft = await the(app, 'drafts', { status: 'pending' });
  await approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
  app.pass(10_000);
  await app.drain();
}
const CONTACT = 'My name is Nadia Islam, phone 01799887766, address: House 12, Road 5, Dhanmondi, Dhaka';

test('the page of automation has both switches and says what each holds back', async () => {
  const { html } = await (await visitor(app)).get('/settings/automation');
  for (const said of [en.settings.pauseHolds, en.settings.pauseLeaves, en.settings.noticesHold])
    expect(html).toContain(said);
  expect(html).toMatch(/name="order_notices"[^>]* checked/);
  expect(html).toContain('action="/automation/pause"');
});

test('order notices switched off are recorded as not told, while questions still go', async () => {
  await ordered();
  await setSetting(app, 'shop', { orderNotices: false });
  const sent = received(app, 'message').length;
  await write('my phone is 01799887766');
  expect(received(app, 'message')).toHaveLength(sent + 1);
  await write(CONTACT);
  expect(received(app, 'message')).toHaveLength(sent + 1);
  const [notice] = await find(app.store, 'outbox', { kind: 'notice' });
  expect(notice).toMatchObject({ outcome: 'skipped', reason: { code: 'notice_switched_off' } });
});

test('questions for missing details switched off come as drafts, while notices still go', async () => {
  await ordered();
  await setSetting(app, 'shop', { askMissing: false });
  const sent = received(app, 'message').length;
  await write('my phone is 01799887766');
  expect(received(app, 'message')).toHaveLength(sent);
  expect(await the(app, 'drafts', { status: 'pending' })).toMatchObject({ kind: 'order' });
});

test('Today’s badge counts what its list shows, for each role', async () => {
  await write('dam koto?');
  await app.api('POST', '/orders', {
    lines: [{ text: 'the green one', quantity: 1 }],
    buyer: { name: 'Tanvir Hasan', phone: '01799887755' },
  });
  app.pass(80 * 3_600_000);
  await app.drain();
  for (const role of ['admin', 'packer', 'viewer'] as const) {
    const { html } = await (await visitor(app, role)).get('/');
    const listed = [...html.matchAll(/<li[^>]* data-row/g)].length;
    const badge = /href="\/"[^>]*>(?:(?!<\/a>).)*?<span[^>]*>(\d+)<\/span>(?:(?!<\/a>).)*<\/a>/s.exec(html)?.[1] ?? '0';
    expect([role, Number(badge)]).toEqual([role, listed]);
    expect(listed > 0).toBe(role !== 'viewer');
    expect(html.includes(en.today.firstRun)).toBe(role === 'admin');
  }
});
