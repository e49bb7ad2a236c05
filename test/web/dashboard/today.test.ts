import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { raiseAlert } from '../../../src/flows/shop/alert.js';
import { find, insert, update } from '../../../src/store/rows.js';
import { MITU, PAGE, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { type Stocked, stockShelf, the } from '../../support/shop-floor.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
let app: TestApp;
let shelf: Stocked;
let seller: Visitor;
beforeEach(async () => {
  app = await testApp();
  shelf = await stockShelf(app);
  seller = await visitor(app, 'agent', { name: 'Sabbir' });
});
afterEach(() => app.close());

const order = (name: string) =>
  app.api('POST', '/orders', {
    lines: [{ variantId: shelf.xl, quantity: 1 }],
    buyer: { name, phone: '01799887766' },
    address: { text: 'House 5', district: 'Dhaka' },
  });
const task = async (given: Record<string, unknown> = {}) => {
  const now = app.deps.clock();
  const id = app.deps.newId();
  const row = { id, shopId: app.scope.shopId, kind: 'tell_buyer', status: 'open', text: 'Your parcel is on its way.' };
  await app.store.commit([
    insert(app.store, 'tasks', { ...row, dueAt: now + HOUR, createdAt: now, ...given } as never),
  ]);
  return id;
};

test('with nothing to do it says what will come, in both languages', async () => {
  for (const locale of ['en', 'bn'] as const) {
    const { status, html } = await (await visitor(app, 'admin', { locale, name: 'Rumana' })).get('/');
    expect(status).toBe(200);
    expect(html).toContain('Rumana');
    expect(html).not.toContain('undefined');
  }
  expect((await seller.get('/')).html).toContain('Nothing needs you');
});

test('lists answers, tasks, late orders, failed sends and troubles of the Page, what breaks first on top', async () => {
  await order('Md. Rakibul');
  app.pass(3 * DAY);
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'XL ache? dam koto' });
  await app.drain();
  await task();
  await app.store.commit([
    insert(app.store, 'outbox', {
      id: app.deps.newId(),
      shopId: app.scope.shopId,
      pageId: PAGE,
      key: 'test',
      kind: 'message',
      origin: 'person',
      route: 'response',
      state: 'ended',
      refused: [],
      giveUpAt: 0,
      outcome: 'failed',
      reason: { code: 'graph_refused', params: { code: 100 } },
      text: 'Open until ten.',
      extras: {},
      claims: [],
      byPerson: true,
      approvedBy: 'person:x',
      notBefore: 0,
      attempts: 1,
      endedAt: app.deps.clock(),
      createdAt: app.deps.clock(),
    }),
    raiseAlert(app.deps, app.scope.shopId, 'page_disconnected', PAGE, 'broken', { code: 190 }),
  ]);
  const { html } = await seller.get('/');
  const places = ['Md. Rakibul', 'Facebook refused it (code 100)', 'XL ache? dam koto', 'Tell the buyer'].map((text) =>
    html.indexOf(text),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(html).toContain('The Page is disconnected');
  expect(html).toContain('New · Md. Rakibul');
  expect(html).toContain('1 draft waits for your yes');
  const draft = await the(app, 'drafts');
  expect(html).toContain(`/approvals/${draft.id}`);
  expect(html).not.toContain('undefined');
});

test('one conversation that waits twice is one thing to do', async () => {
  app.sandbox.control.message({ buyerId: MITU, text: 'dam koto?' });
  app.sandbox.control.message({ buyerId: TANVIR, text: 'XL ache?' });
  app.sandbox.control.message({ buyerId: MITU, text: 'bhai?' });
  await app.drain();
  const { html } = await seller.get('/');
  expect(html.match(/href="\/(?:approvals|chats)\/[^"]+" class="flex min-h-11/g)).toHaveLength(2);
});

test('everybody sees their own part: a viewer the numbers, a packer the orders', async () => {
  await order('Md. Rakibul');
  app.pass(3 * DAY);
  await task();
  const packer = await (await visitor(app, 'packer')).get('/');
  expect(packer.html).toContain('Md. Rakibul');
  expect(packer.html).not.toContain('Your parcel is on its way.');
  const viewer = await (await visitor(app, 'viewer')).get('/');
  expect(viewer.status).toBe(200);
  expect(viewer.html).not.toContain('Md. Rakibul');
  expect(viewer.html).toContain('So far today');
});

describe('today’s counts', () => {
  /** The figure of a name, today and last week. */
  const figure = (html: string, name: string) => {
    const part =
      html
        .slice(html.indexOf('So far today'))
        .split('<dt')
        .find((each) => each.includes(`>${name}</dt>`)) ?? '';
    return [...part.matchAll(/<dd[^>]*>(?:last week )?([^<]+)<\/dd>/g)].map(([, value]) => value);
  };

  test('stand beside the same hours a week ago, days counted in the shop’s zone', async () => {
    await order('last week, in time');
    app.pass(HOUR);
    await order('last week, too late in the day');
    // The same day of the week, half an hour after the first.
    app.pass(7 * DAY - HOUR / 2);
    await order('today');
    app.pass(1);
    expect(figure((await seller.get('/')).html, 'Orders')).toEqual(['1', '1']);
    // Dhaka's midnight is 18:00 UTC; the day begins anew there.
    app.pass(18 * HOUR - (app.deps.clock() % DAY) + 1);
    expect(figure((await seller.get('/')).html, 'Orders')).toEqual(['0', '0']);
  });
});

describe('forms', () => {
  test('a task is done once, by whom is kept', async () => {
    const id = await task();
    expect((await seller.post(`/tasks/${id}/done`, { outcome: 'told', note: 'called' })).flash?.kind).toBe('done');
    expect(await the(app, 'tasks', { id })).toMatchObject({
      status: 'done',
      outcome: 'told: called',
      doneBy: `person:${seller.userId}`,
    });
    expect((await seller.post(`/tasks/${id}/done`, { outcome: 'told' })).flash?.kind).toBe('refused');
  });

  test('an unknown outcome, a foreign form and a role without the right change nothing', async () => {
    const id = await task();
    expect((await seller.post(`/tasks/${id}/done`, { outcome: 'slept' })).flash?.kind).toBe('refused');
    expect((await seller.post(`/tasks/${id}/done`, { outcome: 'told', csrf: 'another' })).status).toBe(403);
    expect((await (await visitor(app, 'packer')).post(`/tasks/${id}/done`, { outcome: 'told' })).status).toBe(403);
    expect((await the(app, 'tasks', { id })).status).toBe('open');
  });

  test('a message a person may send is offered to be sent by hand', async () => {
    await app.store.commit([raiseAlert(app.deps, app.scope.shopId, 'x', 'y', 'warning')]);
    app.sandbox.control.message({ buyerId: MITU, text: 'dam koto?' });
    await app.drain();
    const [waiting] = await find(app.store, 'conversations', { channel: 'messenger' });
    const outboxId = app.deps.newId();
    const now = app.deps.clock();
    await app.store.commit([
      insert(app.store, 'outbox', {
        id: outboxId,
        shopId: app.scope.shopId,
        pageId: PAGE,
        key: 'by-hand',
        kind: 'message',
        origin: 'rule',
        route: 'human',
        state: 'with_person',
        refused: [],
        giveUpAt: now + DAY,
        outcome: 'pending',
        text: 'Your parcel is on its way.',
        extras: {},
        claims: [],
        byPerson: false,
        conversationId: waiting?.id ?? null,
        psid: MITU,
        approvedBy: 'system:x',
        notBefore: now,
        attempts: 0,
        createdAt: now,
      }),
    ]);
    await task({ outboxId });
    expect((await seller.get('/')).html).toContain(`/outbox/${outboxId}/send-by-hand`);
    await app.store.commit([update(app.store, 'outbox', { id: outboxId }, { route: 'call' })]);
    expect((await seller.get('/')).html).not.toContain('send-by-hand');
  });

  test('an alert is put away by who has seen it', async () => {
    await app.store.commit([raiseAlert(app.deps, app.scope.shopId, 'page_restricted', PAGE, 'broken', { code: 368 })]);
    const { id } = await the(app, 'alerts', { kind: 'page_restricted' });
    expect((await seller.get('/')).html).toContain(`/alerts/${id}/close`);
    await seller.post(`/alerts/${id}/close`);
    expect((await seller.get('/')).html).not.toContain(`/alerts/${id}/close`);
    expect((await seller.post('/alerts/none/close')).flash?.kind).toBe('refused');
  });
});

test('answers how many things came since', async () => {
  const before = app.deps.clock();
  app.pass(1000);
  await task();
  expect((await seller.get(`/live/today?after=${before}`)).html).toContain('1 new');
  expect((await seller.get(`/live/today?after=${app.deps.clock()}`)).html).not.toContain('new</a>');
});
