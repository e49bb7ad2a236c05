import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evaluateRules } from '../../src/flows/campaign/evaluate.js';
import { find } from '../../src/store/rows.js';
import { MITU, POST, type TestApp, testApp } from '../support/app.js';
import { OTHER_POST, received, setSetting, stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const MINUTE = 60_000;
/** Waits as the rule counts them: a median above 5 minutes over at least 3 answers of the last hour. */
const RULE = { enabled: true, thresholdMinutes: 5, minItems: 3, periodMinutes: 60 };

describe.each(DIALECTS)('a campaign’s rule on %s', (dialect) => {
  let app: TestApp;
  let campaignId: string;
  beforeEach(async () => {
    app = await testApp({ dialect });
    await stockShelf(app);
    await setSetting(app, 'campaign-rules', { firstAnswerMedian: RULE });
    const { status, body } = await app.api('POST', '/campaigns', { name: 'Eid sarees', postIds: [POST] });
    expect(status).toBe(201);
    expect(body.rules).toMatchObject([{ ...RULE, items: 0, medianMs: null }]);
    campaignId = body.id;
  });
  afterEach(() => app.close());

  /** One comment answered in another app after so many minutes. */
  async function answeredAfter(minutes: number, postId = POST): Promise<void> {
    const { id } = app.sandbox.control.comment({ buyerId: MITU, postId, text: 'dam koto?' });
    await app.drain();
    app.pass(minutes * MINUTE);
    app.sandbox.control.pageReply({ commentId: id, text: '1450 taka, inbox dekhun' });
    await app.drain();
  }

  const campaign = async () => (await app.api('GET', `/campaigns/${campaignId}`)).body;

  test('does nothing at n − 1 items, pauses once at n with its evidence, and undoes', async () => {
    await answeredAfter(10);
    await answeredAfter(12);
    await answeredAfter(10, OTHER_POST);
    expect(await evaluateRules(app.deps)).toBe(0);
    expect((await campaign()).rules[0]).toMatchObject({ items: 2, medianMs: 11 * MINUTE });
    expect((await campaign()).paused).toBeNull();

    await answeredAfter(1);
    expect(await evaluateRules(app.deps)).toBe(1);
    expect(await evaluateRules(app.deps)).toBe(0);
    const paused = await campaign();
    expect(paused.paused.by).toBe(`rule:${paused.rules[0].id}`);
    const { body: breaches } = await app.api('GET', `/campaigns/${campaignId}/breaches`);
    expect(breaches.data).toMatchObject([
      { ruleId: paused.rules[0].id, medianMs: 10 * MINUTE, thresholdMs: 5 * MINUTE, items: 3, undoneAt: null },
    ]);
    const counted = await find(app.store, 'interactions', { id: breaches.data[0].interactionIds });
    expect(counted.map(({ answeredAt, receivedAt }) => (answeredAt ?? 0) - receivedAt).sort((a, b) => a - b)).toEqual([
      MINUTE,
      10 * MINUTE,
      12 * MINUTE,
    ]);
    const open = { kind: 'campaign_breach', closedAt: null };
    expect(await the(app, 'alerts', open)).toMatchObject({ level: 'breach', subject: campaignId });

    const undo = `/campaigns/${campaignId}/breaches/${breaches.data[0].id}/undo`;
    const undone = await app.api('POST', undo);
    expect(undone.body).toMatchObject({ paused: null, breach: { undoneBy: `token:${(await the(app, 'tokens')).id}` } });
    expect(await find(app.store, 'alerts', open)).toEqual([]);
    expect(await evaluateRules(app.deps)).toBe(0);
    expect((await app.api('POST', undo)).status).toBe(409);

    for (const minutes of [9, 9, 9]) await answeredAfter(minutes);
    expect(await evaluateRules(app.deps)).toBe(1);
    expect((await app.api('GET', `/campaigns/${campaignId}/breaches`)).body.data).toHaveLength(2);
  });

  test('two processes looking at once pause it once', async () => {
    for (const minutes of [9, 9, 9]) await answeredAfter(minutes);
    const paused = await Promise.all([evaluateRules(app.deps), evaluateRules(app.deps)]);
    expect(paused.sort()).toEqual([0, 1]);
    expect(await find(app.store, 'breaches', {})).toHaveLength(1);
  });

  test.each([
    ['is quick enough at the limit', RULE.thresholdMinutes, {}],
    ['is switched off', 9, { enabled: false }],
    ['asks for more answers', 9, { minItems: 4 }],
    ['looks at a shorter period', 9, { periodMinutes: 15 }],
  ])('does nothing when it %s', async (_name, minutes, patch) => {
    const [rule] = (await campaign()).rules;
    const changed = await app.api('PATCH', `/campaigns/${campaignId}/rules/${rule.id}`, patch);
    expect(changed.body).toMatchObject({ ...RULE, ...patch });
    for (let n = 0; n < 3; n += 1) await answeredAfter(minutes);
    expect(await evaluateRules(app.deps)).toBe(0);
  });

  test('resuming by hand what a rule paused spends its evidence too', async () => {
    for (const minutes of [9, 9, 9]) await answeredAfter(minutes);
    await evaluateRules(app.deps);
    const { body } = await app.api('POST', `/campaigns/${campaignId}/resume`);
    expect(body.paused).toBeNull();
    expect(body.breach.undoneAt).not.toBeNull();
    expect(await evaluateRules(app.deps)).toBe(0);
  });
});

describe('a campaign', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp();
    await stockShelf(app);
  });
  afterEach(() => app.close());

  const made = async (more: object = {}) =>
    (await app.api('POST', '/campaigns', { name: 'Eid sarees', postIds: [POST], ...more })).body;

  const automatic = () =>
    setSetting(app, 'response-matrix', {
      automaticFrom: 0.5,
      rows: { price_query: { low: { action: 'automatic', template: 'price_query' } } },
    });

  const ask = async (postId = POST) => {
    app.sandbox.control.comment({ buyerId: MITU, postId, text: 'dam koto?' });
    await app.drain();
    app.pass(MINUTE);
    await app.drain();
  };

  test('that is paused stops everything automatic on its posts, and only there', async () => {
    const { id } = await made();
    await automatic();
    await app.api('POST', `/campaigns/${id}/pause`);
    await ask();
    expect(received(app, 'public_reply', 'private_reply')).toEqual([]);
    const draft = await the(app, 'drafts');
    expect(draft).toMatchObject({ status: 'pending', campaignId: id });
    expect(draft.why.map(({ code }) => code)).toContain('campaign_paused');
    await ask(OTHER_POST);
    expect(received(app, 'private_reply')).toHaveLength(1);
    await app.api('POST', `/campaigns/${id}/resume`);
    await ask();
    expect(received(app, 'private_reply')).toHaveLength(2);
  });

  test('paused between the decision and the send stops what waits to leave', async () => {
    const { id } = await made();
    await automatic();
    app.sandbox.control.setFaults({ rateLimit: { code: 613, minutes: 5 } });
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
    await app.drain();
    await app.api('POST', `/campaigns/${id}/pause`);
    app.sandbox.control.clearFaults({});
    // The Page rests, and then its sends come one after the other.
    for (let pass = 0; pass < 6; pass += 1) {
      app.pass(10 * MINUTE);
      await app.drain();
    }
    expect(received(app, 'public_reply', 'private_reply')).toEqual([]);
    const rows = await find(app.store, 'outbox', {});
    expect(rows.map(({ outcome, reason }) => [outcome, reason?.code])).toEqual([
      ['skipped', 'campaign_paused'],
      ['skipped', 'campaign_paused'],
    ]);
  });

  test('measures its posts by its own targets while its window runs', async () => {
    const from = app.deps.clock();
    const time = (minutes: number) => new Date(from + minutes * MINUTE).toISOString();
    await made({ startsAt: time(0), endsAt: time(60) });
    await ask();
    app.pass(60 * MINUTE);
    await ask();
    const clocks = await find(app.store, 'slaClocks', {});
    const targets = clocks.sort((a, b) => a.startedAt - b.startedAt).map(({ targetMs }) => targetMs / MINUTE);
    expect(targets).toEqual([5, 30]);
  });

  test.each([
    ['a post of another campaign', { postIds: [POST] }, 'post_in_campaign'],
    ['a post nobody knows', { postIds: ['1_2'] }, 'post_unknown'],
    ['an owner who is not of the shop', { postIds: [], ownerId: 'nobody' }, 'owner_unknown'],
    [
      'an end before the start',
      { postIds: [], startsAt: '2026-11-23T00:00:00Z', endsAt: '2026-11-22T00:00:00Z' },
      'window_ends_before_start',
    ],
  ])('with %s is refused', async (_name, input, code) => {
    await made();
    const { status, body } = await app.api('POST', '/campaigns', { name: 'Other', ...input });
    expect(status).toBe(422);
    expect(body.reasons).toMatchObject([{ code }]);
    expect(await find(app.store, 'campaigns', {})).toHaveLength(1);
  });

  test('is edited by version, and removed only while nothing has happened in it', async () => {
    const { id, version } = await made();
    const edited = await app.api('PATCH', `/campaigns/${id}`, { version, name: 'Winter', postIds: [OTHER_POST] });
    expect(edited.body).toMatchObject({ name: 'Winter', version: version + 1, postIds: [OTHER_POST], enabled: true });
    expect((await app.api('PATCH', `/campaigns/${id}`, { version, name: 'Late' })).status).toBe(409);
    await ask(OTHER_POST);
    expect((await app.api('DELETE', `/campaigns/${id}`)).status).toBe(409);
    const other = await made();
    expect((await app.api('DELETE', `/campaigns/${other.id}`)).body).toEqual({ id: other.id });
    expect((await app.api('GET', `/campaigns/${other.id}`)).status).toBe(404);
  });

  test('takes further rules', async () => {
    const { id } = await made();
    const added = await app.api('POST', `/campaigns/${id}/rules`, { thresholdMinutes: 2.5 });
    expect(added.body).toMatchObject({ thresholdMinutes: 2.5, minItems: 20, enabled: true });
    expect((await app.api('GET', `/campaigns/${id}/rules`)).body.data).toHaveLength(2);
    expect((await app.api('POST', `/campaigns/${id}/rules`, { minItems: 0 })).status).toBe(422);
    expect((await app.api('PATCH', `/campaigns/${id}/rules/none`, { enabled: false })).status).toBe(404);
  });
});
