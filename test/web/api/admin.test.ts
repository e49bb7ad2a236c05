import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { raiseAlert } from '../../../src/flows/shop/alert.js';
import { FIRST_SHOP } from '../../../src/flows/shop/bootstrap.js';
import { find, findOne } from '../../../src/store/rows.js';
import { MITU, PAGE, POST, type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { as, askedForPrice, asStranger, received, withSaree } from './talk.js';

let app: TestApp;

describe.each(DIALECTS)('running the shop on %s', (dialect) => {
  beforeEach(async () => {
    app = await testApp({ dialect });
  });
  afterEach(() => app.close());

  test('an admin makes a cell automatic, the cell is marked, and the next question is answered by itself', async () => {
    await withSaree(app);
    const before = (await app.api('GET', '/response-matrix')).body;
    expect(before).toMatchObject({ version: 0, changed: [] });
    const cell = { action: 'automatic', template: 'price_query' };
    const changed = await app.api('PATCH', '/response-matrix', {
      rows: { price_query: { low: cell } },
      automaticFrom: 0.5,
    });
    expect(changed.body).toMatchObject({
      version: 1,
      changed: [{ intent: 'price_query', risk: 'low', orderStatus: null }],
      automaticFrom: 0.5,
      author: expect.stringContaining('token:'),
    });
    expect(changed.body.rows.price_query.low).toMatchObject(cell);
    expect(changed.body.rows.product_query).toEqual(before.rows.product_query);
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto? XL ache?' });
    await app.drain();
    expect(received(app, 'private_reply')).toHaveLength(1);
    expect((await app.api('GET', '/drafts')).body.data).toEqual([]);
  });

  test('the matrix refuses what may never be automatic and names every wrong field', async () => {
    const cell = { action: 'automatic', template: 'x' };
    const answer = await app.api('PATCH', '/response-matrix', {
      rows: { complaint: { low: cell }, price_query: { low: { action: 'perhaps' } } },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual(['rows.price_query.low.action']);
    const complaint = await app.api('PATCH', '/response-matrix', { rows: { complaint: { low: cell } }, draftFrom: 7 });
    expect(complaint.body.errors).toMatchObject([
      { field: 'draftFrom' },
      { field: 'rows.complaint', message: expect.stringContaining('never automatic') },
    ]);
    expect((await app.api('GET', '/response-matrix')).body.version).toBe(0);
  });

  test('what was read of the matrix may be sent back; an empty one goes back to what is shipped', async () => {
    await app.api('PATCH', '/response-matrix', { draftFrom: 0.6 });
    const { body } = await app.api('GET', '/response-matrix');
    const same = await app.api('PUT', '/response-matrix', body);
    expect(same).toMatchObject({ status: 200, body: { version: 2, draftFrom: 0.6 } });
    expect(await app.api('PUT', '/response-matrix', body)).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'changed_meanwhile', params: { version: 2 } }] },
    });
    expect((await app.api('PUT', '/response-matrix', {})).body).toMatchObject({ draftFrom: 0.4, changed: [] });
  });

  test('a section of the settings is changed as a whole or in parts, and is audited', async () => {
    const patched = await app.api('PATCH', '/settings/shop', { value: { undoSeconds: 9 }, version: 0 });
    expect(patched.body).toMatchObject({
      section: 'shop',
      version: 1,
      own: { undoSeconds: 9 },
      value: { undoSeconds: 9 },
    });
    expect((await app.deps.settingsOf(FIRST_SHOP)).shop.undoSeconds).toBe(9);
    const wrong = await app.api('PUT', '/settings/shop', { value: { undoSeconds: 'many', spelling: 1 } });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      '(whole file)',
      'undoSeconds',
    ]);
    expect((await app.api('PUT', '/settings/nothing', { value: {} })).status).toBe(422);
    const names = (await app.api('GET', '/settings')).body.data.map(({ section }: { section: string }) => section);
    expect(names).toEqual(expect.arrayContaining(['shop', 'response-matrix', 'sla', 'deadlines', 'couriers']));
    const log = await app.api('GET', '/audit-log?action=settings.override');
    expect(log.body.data).toMatchObject([{ subject: 'shop', actor: expect.stringContaining('token:') }]);
  });

  test('of two simultaneous changes to a section none is lost', async () => {
    await Promise.all([
      app.api('PATCH', '/settings/shop', { value: { undoSeconds: 9 } }),
      app.api('PATCH', '/settings/shop', { value: { taskHours: 3 } }),
    ]);
    expect((await app.api('GET', '/settings/shop')).body).toMatchObject({
      version: 2,
      own: { undoSeconds: 9, taskHours: 3 },
    });
  });

  test('the one switch stops automatic answers and says who threw it', async () => {
    await withSaree(app);
    const cell = { action: 'automatic', template: 'price_query' };
    await app.api('PATCH', '/response-matrix', { rows: { price_query: { low: cell } }, automaticFrom: 0.5 });
    const paused = await app.api('POST', '/automation/pause');
    expect(paused.body).toMatchObject({ paused: true, pausedBy: expect.stringContaining('token:') });
    const draft = await askedForPrice(app);
    expect(draft.why).toContainEqual({ code: 'automation_paused' });
    expect(received(app, 'private_reply')).toHaveLength(0);
    expect((await app.api('POST', '/automation/resume')).body.paused).toBe(false);
    expect((await app.api('GET', '/automation')).body.pausedAt).toBeNull();
  });

  test('usage counts this month in the shop’s calendar', async () => {
    await withSaree(app);
    await askedForPrice(app);
    const { body } = await app.api('GET', '/usage');
    expect(body).toEqual({
      from: '2026-10-31T18:00:00.000Z',
      to: '2026-11-30T18:00:00.000Z',
      comments: 1,
      drafts: 1,
      posts: 1,
      campaigns: 0,
      products: 1,
      model: expect.objectContaining({ calls: { used: 0, limit: 5000 } }),
    });
    app.pass(30 * 86_400_000);
    expect((await app.api('GET', '/usage')).body).toMatchObject({ comments: 0, drafts: 0, products: 1 });
  });

  test('answer clocks show what runs and what was late', async () => {
    await withSaree(app);
    const { interactionId } = await askedForPrice(app);
    const list = async (state: string) => (await app.api('GET', `/sla-clocks?state=${state}`)).body.data;
    expect(await list('running')).toMatchObject([{ interactionId, state: 'running', breached: false }]);
    app.pass(31 * 60_000);
    expect(await list('breached')).toMatchObject([
      { interactionId, state: 'breached', breached: true, tier: 'medium' },
    ]);
  });

  test('a person is added, signs in once by the link, changes role and is shut out', async () => {
    const person = { email: 'Nadia@Example.com', name: 'Nadia', role: 'agent' };
    const added = await app.api('POST', '/users', person);
    expect(added).toMatchObject({ status: 201, body: { email: 'nadia@example.com', role: 'agent', disabled: false } });
    expect(await app.api('POST', '/users', person)).toMatchObject({ status: 409, body: { code: 'email_taken' } });
    const visit = () => fetch(`${app.url}${added.body.signInPath}`, { redirect: 'manual' });
    expect((await visit()).headers.get('set-cookie')).toContain('munshi_session');
    expect((await visit()).headers.get('set-cookie') ?? '').not.toContain('munshi_session=');
    const path = `/users/${added.body.id}`;
    expect((await app.api('PATCH', path, { role: 'packer' })).body.role).toBe('packer');
    expect((await app.api('PATCH', path, { disabled: true })).body.disabled).toBe(true);
    expect(await find(app.store, 'sessions', { userId: added.body.id })).toEqual([]);
    expect((await app.api('PATCH', path, { disabled: false })).body.disabled).toBe(false);
  });

  test('the last admin cannot be shut out or made less', async () => {
    const { body } = await app.api('POST', '/users', { email: 'a@example.com', name: 'A', role: 'admin' });
    for (const edit of [{ disabled: true }, { role: 'agent' }])
      expect(await app.api('PATCH', `/users/${body.id}`, edit)).toMatchObject({
        status: 409,
        body: { code: 'last_admin' },
      });
    await app.api('POST', '/users', { email: 'b@example.com', name: 'B', role: 'admin' });
    expect((await app.api('PATCH', `/users/${body.id}`, { disabled: true })).status).toBe(200);
  });

  test('a token is told once, works by its scope, and opens nothing once revoked', async () => {
    const made = await app.api('POST', '/tokens', { name: 'numbers', scope: 'viewer' });
    const headers = { authorization: `Bearer ${made.body.token}` };
    expect((await app.api('GET', '/usage', undefined, headers)).status).toBe(200);
    expect((await app.api('GET', '/tokens', undefined, headers)).status).toBe(403);
    const listed = (await app.api('GET', '/tokens')).body.data;
    expect(JSON.stringify(listed)).not.toContain(made.body.token);
    expect((await app.api('DELETE', `/tokens/${made.body.id}`)).body.revokedAt).toEqual(expect.any(String));
    expect((await app.api('GET', '/usage', undefined, headers)).status).toBe(401);
    expect((await app.api('DELETE', '/tokens/nobody')).status).toBe(404);
  });

  test('no answer that holds a secret is kept for a repeat', async () => {
    const key = { 'idempotency-key': 'one' };
    const made = await app.api('POST', '/tokens', { name: 'x', scope: 'viewer' }, key);
    const again = await app.api('POST', '/tokens', { name: 'x', scope: 'viewer' }, key);
    expect(again).toMatchObject({ status: 201, body: { id: made.body.id } });
    expect(again.body).not.toHaveProperty('token');
    const kept = await find(app.store, 'idempotency', {});
    expect(JSON.stringify(kept)).not.toContain(made.body.token);
    expect(await find(app.store, 'tokens', { name: 'x' })).toHaveLength(1);
  });

  test('shop and Pages are told, never a Page’s token', async () => {
    expect((await app.api('PATCH', '/shop', { name: 'Rupkotha', timeZone: 'Asia/Kolkata' })).body).toMatchObject({
      name: 'Rupkotha',
      timeZone: 'Asia/Kolkata',
    });
    expect((await app.api('PATCH', '/shop', { timeZone: 'Mars/Olympus' })).body.errors).toMatchObject([
      { field: 'timeZone' },
    ]);
    const pages = (await app.api('GET', '/pages')).body.data;
    expect(pages).toMatchObject([{ id: PAGE, state: 'connected' }]);
    const sealed = (await findOne(app.store, 'pages', { id: PAGE }))?.token as string;
    expect(JSON.stringify(pages)).not.toContain(sealed);
    expect(Object.keys(pages[0])).not.toContain('token');
  });

  test('the texts buyers get are listed in both languages with a sample', async () => {
    const { data } = (await app.api('GET', '/templates')).body;
    const price = data.find(({ key }: { key: string }) => key === 'reply.price');
    expect(price).toMatchObject({ languages: ['bn', 'en'], facts: ['product', 'price', 'variants'] });
    expect(price.texts.bn[0].text).toContain('{{');
    expect(price.texts.bn[0].sample).toContain('Cotton Panjabi');
    expect(price.texts.bn[0].sample).not.toContain('{{');
  });

  test('an alert is put away and stays so', async () => {
    await app.store.commit([raiseAlert(app.deps, FIRST_SHOP, 'page_restricted', PAGE, 'broken', { code: 368 })]);
    const [alert] = (await app.api('GET', '/alerts')).body.data;
    expect(alert).toMatchObject({ kind: 'page_restricted', level: 'broken', closedAt: null });
    expect((await app.api('POST', `/alerts/${alert.id}/close`)).body.closedAt).toEqual(expect.any(String));
    expect((await app.api('GET', '/alerts')).body.data).toEqual([]);
    expect((await app.api('GET', '/alerts?state=closed')).body.data).toHaveLength(1);
  });

  test('another shop changes nothing here', async () => {
    const { body: person } = await app.api('POST', '/users', { email: 'c@example.com', name: 'C', role: 'admin' });
    const [token] = (await app.api('GET', '/tokens')).body.data;
    const headers = await asStranger(app);
    expect((await app.api('PATCH', `/users/${person.id}`, { role: 'viewer' }, headers)).status).toBe(404);
    expect((await app.api('DELETE', `/tokens/${token.id}`, undefined, headers)).status).toBe(404);
    await app.api('PATCH', '/settings/shop', { value: { undoSeconds: 0 } }, headers);
    await app.api('POST', '/automation/pause', undefined, headers);
    expect((await app.api('GET', '/settings/shop')).body.version).toBe(0);
    expect((await app.api('GET', '/automation')).body.paused).toBe(false);
    expect((await app.api('GET', '/audit-log?action=automation.pause')).body.data).toEqual([]);
  });

  test.each(['agent', 'packer', 'viewer'] as const)(
    'a token of scope %s runs nothing that is an admin’s',
    async (role) => {
      const headers = await as(app, role);
      const tries: [string, string, unknown?][] = [
        ['GET', '/settings'],
        ['PUT', '/settings/shop', { value: {} }],
        ['GET', '/response-matrix'],
        ['PATCH', '/response-matrix', {}],
        ['GET', '/users'],
        ['POST', '/users', { email: 'x@example.com', name: 'X', role: 'admin' }],
        ['POST', '/tokens', { name: 'x', scope: 'admin' }],
        ['GET', '/audit-log'],
        ['PATCH', '/shop', { name: 'x' }],
      ];
      for (const [method, path, body] of tries) expect((await app.api(method, path, body, headers)).status).toBe(403);
    },
  );
});
