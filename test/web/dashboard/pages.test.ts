import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { GraphUnreachableError } from '../../../src/facebook/errors.js';
import { PAGE_FIELDS } from '../../../src/facebook/page-fields.js';
import { speak } from '../../../src/flows/conversation/speak.js';
import { SANDBOX_DEFAULTS } from '../../../src/sandbox/options.js';
import { find, findOne } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { MITU, PAGE, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';

let app: TestApp;
let admin: Visitor;
beforeEach(async () => {
  app = await testApp();
  admin = await visitor(app);
});
afterEach(() => app.close());

const page = () => findOne(app.store, 'pages', { id: PAGE });
const TOKEN = SANDBOX_DEFAULTS.pageToken;
const connect = (fields: Record<string, string>) =>
  admin.post('/settings/pages', { back: '/settings/pages', ...fields });

describe('connecting a Page', () => {
  test('asks Facebook, subscribes the whole list of fields, keeps the token sealed, lets what waits leave', async () => {
    await admin.post(`/settings/pages/${PAGE}/disconnect`);
    expect(await page()).toMatchObject({ state: 'disconnected' });
    const done = await connect({ facebookId: PAGE, token: TOKEN });
    expect(done).toMatchObject({ status: 303, flash: { kind: 'done', text: en.settings.connected } });
    const row = await page();
    expect(row).toMatchObject({ state: 'connected', stateReason: null, name: SANDBOX_DEFAULTS.pageName });
    expect(row?.token).not.toContain(TOKEN);
    expect(app.deps.vault.open(row?.token ?? '')).toBe(TOKEN);
    const [subscribed] = await app.deps.graph.getSubscribedApps({ id: PAGE, token: TOKEN });
    expect([...(subscribed?.fields ?? [])].sort()).toEqual([...PAGE_FIELDS].sort());
    expect(await findOne(app.store, 'auditLog', { action: 'page.connect', subject: PAGE })).toBeDefined();
  });

  test('a token Facebook does not take is refused at its field, and is not sent back', async () => {
    const before = await page();
    const refused = await connect({ facebookId: PAGE, token: 'EAAwrong' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Facebook does not accept this token for this Page (#190');
    expect(refused.html).not.toContain('EAAwrong');
    expect(refused.html).toContain(`value="${PAGE}"`);
    expect(await page()).toEqual(before);
  });

  test.each([
    [{ facebookId: '', token: 'EAA' }, en.reasons.field_missing],
    [{ facebookId: 'my page', token: 'EAA' }, en.reasons.field_wrong],
    [{ facebookId: '104500000000009', token: '' }, en.reasons.field_missing],
  ])('%j is refused before Facebook is asked', async (fields, said) => {
    const asked = jest.spyOn(app.deps.graph, 'getPage');
    const refused = await connect(fields);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(said);
    expect(asked).not.toHaveBeenCalled();
    expect(await find(app.store, 'pages', {})).toHaveLength(1);
  });

  test('no answer from Facebook, or no right to its events: nothing is kept', async () => {
    await admin.post(`/settings/pages/${PAGE}/disconnect`);
    jest.spyOn(app.deps.graph, 'getPage').mockRejectedValueOnce(new GraphUnreachableError('no', 'refused'));
    expect((await connect({ facebookId: PAGE, token: TOKEN })).flash?.text).toBe(en.reasons.facebook_unreachable);
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'subscribe', code: 200 });
    const refused = await connect({ facebookId: PAGE, token: TOKEN });
    expect(refused.html).toContain('pages_manage_metadata');
    expect((await page())?.state).toBe('disconnected');
  });

  test('a Page of another shop stays there', async () => {
    await app.store.commit([app.store.write.update(app.store.t.pages).set({ shopId: 'another-shop' })]);
    const refused = await connect({ facebookId: PAGE, token: TOKEN });
    expect(refused.html).toContain(en.reasons.page_of_other_shop);
    expect(await page()).toMatchObject({ shopId: 'another-shop' });
  });
});

describe('a disconnected Page', () => {
  test('says so, and is connected again with the token that is kept', async () => {
    await admin.post(`/settings/pages/${PAGE}/disconnect`);
    const { html } = await admin.get('/settings/pages');
    expect(html).toContain(en.reasons.page_disconnected);
    expect((await admin.post(`/settings/pages/${PAGE}/reconnect`)).flash?.kind).toBe('done');
    expect(await page()).toMatchObject({ state: 'connected' });
  });

  test('nothing leaves for it; what waited leaves once it is back', async () => {
    app.sandbox.control.message({ buyerId: MITU, text: 'bhai apnader shop kothay?' });
    await app.drain();
    const thread = await findOne(app.store, 'conversations', { channel: 'messenger' });
    await admin.post(`/settings/pages/${PAGE}/disconnect`);
    await speak(app.deps, app.scope, thread?.id ?? '', { requestId: 'r', text: 'Mirpur 10.' });
    await app.drain();
    expect(await findOne(app.store, 'outbox', { kind: 'message' })).toMatchObject({ state: 'queued', attempts: 0 });
    await admin.post(`/settings/pages/${PAGE}/reconnect`);
    await app.drain();
    expect(await findOne(app.store, 'outbox', { kind: 'message' })).toMatchObject({ outcome: 'delivered' });
  });

  test('a Page that is not here is neither disconnected nor connected again', async () => {
    for (const form of ['disconnect', 'reconnect'])
      expect((await admin.post(`/settings/pages/123/${form}`)).flash?.text).toBe(en.reasons.not_found);
  });

  test('only admins connect and disconnect', async () => {
    const agent = await visitor(app, 'agent');
    expect((await agent.post(`/settings/pages/${PAGE}/disconnect`)).status).toBe(403);
    expect((await agent.post('/settings/pages', { facebookId: PAGE, token: TOKEN })).status).toBe(403);
    expect((await admin.post(`/settings/pages/${PAGE}/disconnect`, { csrf: 'no' })).status).toBe(403);
    expect(await page()).toMatchObject({ state: 'connected' });
  });
});
