import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runDueJobs } from '../../../src/jobs/schedule.js';
import { find, findOne, insert, upsert } from '../../../src/store/rows.js';
import { bn } from '../../../src/words/bn.js';
import { en } from '../../../src/words/en.js';
import { MITU, PAGE, POST, START, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';

let app: TestApp;
let agent: Visitor;
beforeEach(async () => {
  app = await testApp();
  agent = await visitor(app, 'agent');
});
afterEach(() => app.close());

async function deadLetter(over: { kind?: string; payload?: string; shopId?: string } = {}): Promise<string> {
  const id = app.deps.newId();
  const { kind = 'comment_add', payload = '{}', shopId = app.scope.shopId } = over;
  const now = app.deps.clock();
  await app.store.commit([
    insert(app.store, 'inbox', {
      id,
      shopId,
      pageId: PAGE,
      dedupeKey: id,
      lane: `page:${PAGE}:x`,
      kind,
      standby: false,
      payload,
      eventAt: now,
      receivedAt: now,
      status: 'dead',
      attempts: 5,
      error: 'TypeError: item is not a thing',
      finishedAt: now,
    }),
  ]);
  return id;
}

describe('health', () => {
  test('says what came, what waits, who works, on which database', async () => {
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
    await app.sandbox.drain();
    const at = app.deps.clock();
    await app.store.commit([upsert(app.store, 'heartbeats', ['worker'], { worker: 'w', at }, { at })]);
    app.pass(20_000);
    const { status, html } = await agent.get('/health');
    expect(status).toBe(200);
    expect(html).toContain(en.health.alive);
    expect(html).toContain('SQLite · Munshi 0.1.0');
    expect(html.replace(/<[^>]*>/g, '')).toContain('oldest 20 s');
    app.pass(60_000);
    expect((await agent.get('/health')).html).toContain(en.health.silent);
  });

  test('shows each timed job with its last and next run and its result', async () => {
    await runDueJobs(app.deps);
    const { html } = await agent.get('/health');
    expect(html).toContain('campaign-rules');
    expect(html).toContain('30 3 * * *');
    expect(html).toContain(en.health.next);
    expect(html).toContain('changed 0');
  });

  test('a Page that Facebook cut off says since when and what to do', async () => {
    await app.store.commit([
      app.store.write
        .update(app.store.t.pages)
        .set({ state: 'disconnected', stateReason: '190', stateAt: START - 3_600_000 }),
    ]);
    const reader = await visitor(app, 'agent', { locale: 'bn' });
    const { html } = await reader.get('/health');
    expect(html).toContain(`${bn.reasons.page_disconnected} (#190)`);
    expect(html).toContain('১১:০০');
  });
});

describe('a dead letter', () => {
  test('is shown with its error and goes back to its lane by a button', async () => {
    const id = await deadLetter();
    const { html } = await agent.get('/health');
    expect(html).toContain('TypeError: item is not a thing');
    const retried = await agent.post(`/dead-letters/${id}/retry`, { back: '/health' });
    expect(retried).toMatchObject({ status: 303, location: '/health', flash: { kind: 'done' } });
    expect(await findOne(app.store, 'inbox', { id })).toMatchObject({ status: 'waiting', attempts: 0, error: null });
    expect((await agent.post(`/dead-letters/${id}/retry`)).flash?.kind).toBe('refused');
  });

  test('what still cannot be read is said to be so', async () => {
    const id = await deadLetter({ kind: 'malformed', payload: JSON.stringify({ item: { sender: 7 } }) });
    const retried = await agent.post(`/dead-letters/${id}/retry`);
    expect(retried.flash?.kind).toBe('refused');
    expect(await findOne(app.store, 'inbox', { id })).toMatchObject({ status: 'dead', attempts: 6 });
  });

  test('of another shop is not here', async () => {
    const id = await deadLetter({ shopId: 'another-shop' });
    expect((await agent.get('/health')).html).not.toContain('item is not a thing');
    expect((await agent.post(`/dead-letters/${id}/retry`)).flash?.text).toBe(en.reasons.not_found);
    expect(await findOne(app.store, 'inbox', { id })).toMatchObject({ status: 'dead' });
  });

  test('packers and forged forms retry nothing', async () => {
    const id = await deadLetter();
    const packer = await visitor(app, 'packer');
    expect((await packer.get('/health')).status).toBe(403);
    expect((await packer.post(`/dead-letters/${id}/retry`)).status).toBe(403);
    expect((await agent.post(`/dead-letters/${id}/retry`, { csrf: '' })).status).toBe(403);
    expect(await find(app.store, 'inbox', { status: 'dead' })).toHaveLength(1);
  });
});

describe('more, the parts, the switch', () => {
  test('open to everybody who is signed in, in both languages', async () => {
    const viewer = await visitor(app, 'viewer', { locale: 'bn' });
    expect((await viewer.get('/more')).html).toContain(bn.nav.more);
    expect((await viewer.get('/ui')).status).toBe(200);
  });

  test('the parts are shown on the sandbox only', async () => {
    app.deps.env.sandbox = false;
    expect((await agent.get('/ui')).status).toBe(404);
  });

  test('all automation rests and goes on by one press; the banner says who', async () => {
    await agent.post('/automation/pause');
    const { html } = await agent.get('/more');
    expect(html).toContain('Automation has been paused by Rumana');
    await agent.post('/automation/resume');
    expect((await agent.get('/more')).html).not.toContain('has been paused');
    const viewer = await visitor(app, 'viewer');
    expect((await viewer.post('/automation/pause')).status).toBe(403);
  });
});

test('Facebook’s limits stand on the page: how much of the call budget is used, and what waits for its turn', async () => {
  app.sandbox.control.setFaults({ usage: { page: 96 } });
  await app.deps.graph.getPage({ id: PAGE, token: 'sandbox-page-token' });
  const { html: body } = await agent.get('/health');
  expect(body).toContain(en.health.rates);
  expect(body).toContain(`96% · ${en.health.paces.stopped}`);
  expect(body).toContain(`1% · ${en.health.paces.free}`);
  expect(body).toContain('/ 700');
});
