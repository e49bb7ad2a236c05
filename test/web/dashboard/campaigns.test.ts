import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evaluateRules } from '../../../src/flows/campaign/evaluate.js';
import { find, findOne, insert } from '../../../src/store/rows.js';
import { bn } from '../../../src/words/bn.js';
import { en } from '../../../src/words/en.js';
import { PAGE, POST, START, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';

let app: TestApp;
let admin: Visitor;
const OTHER = `${PAGE}_2`;
beforeEach(async () => {
  app = await testApp();
  admin = await visitor(app);
  const post = { shopId: app.scope.shopId, pageId: PAGE, createdAt: START, seenAt: START };
  await app.store.commit([
    insert(app.store, 'posts', [
      { ...post, id: POST, text: 'Eid collection' },
      { ...post, id: OTHER, text: 'Winter shawls' },
    ]),
  ]);
});
afterEach(() => app.close());

const campaigns = () => find(app.store, 'campaigns', {});
async function made(fields: Record<string, string | string[]> = {}) {
  const answer = await admin.post('/campaigns', {
    name: 'Eid 2026',
    startsAt: '',
    endsAt: '',
    owner: '',
    posts: POST,
    ...fields,
  });
  expect(answer).toMatchObject({ status: 303, flash: { kind: 'done' } });
  const campaign = (await campaigns()).find(({ name }) => name === (fields.name ?? 'Eid 2026'));
  if (!campaign) throw new Error('no campaign');
  return campaign;
}

describe('a campaign', () => {
  test('is made from the form, its times in the shop’s zone, with the rule the shop starts one with', async () => {
    const campaign = await made({ startsAt: '2026-11-22T14:05', endsAt: '2026-11-30T23:00', owner: admin.userId });
    expect(campaign).toMatchObject({
      enabled: true,
      startsAt: Date.UTC(2026, 10, 22, 8, 5),
      endsAt: Date.UTC(2026, 10, 30, 17, 0),
      ownerId: admin.userId,
    });
    expect(await find(app.store, 'campaignPosts', {})).toMatchObject([{ campaignId: campaign.id, postId: POST }]);
    const { html } = await admin.get('/campaigns');
    expect(html).toContain('Eid 2026');
    expect(html).toContain('value="2026-11-22T14:05"');
    expect(html).toContain(en.campaigns.rules.first_answer_median);
    expect((await (await visitor(app, 'viewer', { locale: 'bn' })).get('/campaigns')).html).toContain(
      bn.campaigns.ruleOn,
    );
  });

  test('wrong fields are said at the form, with what was typed and ticked; nothing is made', async () => {
    const refused = await admin.post('/campaigns', {
      name: ' ',
      startsAt: '2026-11-22T14:05',
      endsAt: 'tomorrow',
      posts: [POST, OTHER],
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(en.reasons.field_missing);
    expect(refused.html).toContain(en.reasons.field_wrong);
    expect(refused.html).toContain('value="2026-11-22T14:05"');
    const form = refused.html.match(/id="refused-new-name".*?<\/form>/s)?.[0] ?? '';
    expect(form.match(/ checked/g)).toHaveLength(2);
    const turned = await admin.post('/campaigns', {
      name: 'A',
      startsAt: '2026-11-22T14:05',
      endsAt: '2026-11-21T14:05',
    });
    expect(turned.html).toContain(en.reasons.window_ends_before_start);
    expect((await admin.post('/campaigns', { name: 'A', posts: 'nowhere' })).status).toBe(422);
    expect(await campaigns()).toEqual([]);
  });

  test('is edited by whoever saw its latest version', async () => {
    const { id, version } = await made();
    const edit = { name: 'Eid', posts: OTHER, version: String(version) };
    expect((await admin.post(`/campaigns/${id}`, edit)).flash?.kind).toBe('done');
    const late = await admin.post(`/campaigns/${id}`, { ...edit, name: 'Late' });
    expect(late.flash).toEqual({ kind: 'refused', text: en.reasons.changed_meanwhile });
    expect(await campaigns()).toMatchObject([{ name: 'Eid' }]);
    expect(await find(app.store, 'campaignPosts', {})).toMatchObject([{ postId: OTHER }]);
  });

  test('goes off and on by one tap', async () => {
    const { id } = await made();
    await admin.post(`/campaigns/${id}/pause`);
    expect(await campaigns()).toMatchObject([{ pausedBy: `person:${admin.userId}` }]);
    expect((await admin.get('/campaigns')).html).toContain('Paused by Rumana');
    await admin.post(`/campaigns/${id}/resume`);
    expect(await campaigns()).toMatchObject([{ pausedAt: null }]);
  });

  test('only admins change campaigns', async () => {
    const { id } = await made();
    const agent = await visitor(app, 'agent');
    const rule = await findOne(app.store, 'campaignRules', {});
    for (const path of [
      '/campaigns',
      `/campaigns/${id}`,
      `/campaigns/${id}/pause`,
      `/campaigns/${id}/rules/${rule?.id}`,
    ])
      expect((await agent.post(path, { name: 'x' })).status).toBe(403);
    expect((await admin.post(`/campaigns/${id}/pause`, { csrf: 'x' })).status).toBe(403);
    expect(await campaigns()).toMatchObject([{ pausedAt: null, name: 'Eid 2026' }]);
  });
});

describe('a rule', () => {
  test('is changed in minutes; a wrong figure is said by its name', async () => {
    const { id } = await made();
    const rule = await findOne(app.store, 'campaignRules', {});
    const path = `/campaigns/${id}/rules/${rule?.id}`;
    await admin.post(path, { enabled: 'yes', threshold: '4.5', minItems: '12', period: '90' });
    const changed = { enabled: true, thresholdMs: 270_000, minItems: 12, periodMs: 5_400_000 };
    expect(await findOne(app.store, 'campaignRules', {})).toMatchObject(changed);
    const refused = await admin.post(path, { threshold: 'fast', minItems: '0', period: '90' });
    expect(refused.flash).toEqual({
      kind: 'refused',
      text: 'Limit, minutes: Write a number. · At least, answers: At least 1.',
    });
    expect(await findOne(app.store, 'campaignRules', {})).toMatchObject(changed);
    await admin.post(path, { threshold: '4.5', minItems: '12', period: '90' });
    expect((await findOne(app.store, 'campaignRules', {}))?.enabled).toBe(false);
  });

  test('what it paused is shown with its evidence and undone by a button', async () => {
    const { id } = await made();
    const rule = await findOne(app.store, 'campaignRules', {});
    await admin.post(`/campaigns/${id}/rules/${rule?.id}`, {
      enabled: 'yes',
      threshold: '5',
      minItems: '2',
      period: '60',
    });
    await answered(id, [6, 8, 9]);
    expect(await evaluateRules(app.deps)).toBe(1);
    const { html } = await admin.get('/campaigns');
    expect(html).toContain(en.campaigns.breachTitle);
    expect(html).toContain('Median first answer 8 min, limit 5 min, over 3 answers');
    expect(html).toContain('Paused by its rule');
    const breach = await findOne(app.store, 'breaches', {});
    const undone = await admin.post(`/breaches/${breach?.id}/undo`);
    expect(undone.flash?.kind).toBe('done');
    expect(await campaigns()).toMatchObject([{ pausedAt: null }]);
    expect((await admin.get('/campaigns')).html).toContain('Undone by Rumana.');
    expect((await admin.post(`/breaches/${breach?.id}/undo`)).flash?.kind).toBe('refused');
    expect((await admin.post('/breaches/none/undo')).flash?.kind).toBe('refused');
    expect(await evaluateRules(app.deps)).toBe(0);
  });
});

/** Comments in a campaign, each answered after so many minutes. */
async function answered(campaignId: string, minutes: number[]): Promise<void> {
  const { shopId } = app.scope;
  const now = app.deps.clock();
  await app.store.commit(
    minutes.map((each) => {
      const id = app.deps.newId();
      return insert(app.store, 'interactions', {
        id,
        shopId,
        pageId: PAGE,
        conversationId: 'c',
        messageId: id,
        postId: POST,
        campaignId,
        kind: 'comment',
        text: 'dam koto?',
        intent: 'price_query',
        tier: 'medium',
        risk: 'low',
        language: 'banglish',
        confidence: 1,
        slots: {} as never,
        evidence: [],
        status: 'answered',
        eventAt: now - each * 60_000,
        receivedAt: now - each * 60_000,
        answeredAt: now,
        answeredBy: 'person',
      });
    }),
  );
  app.pass(1000);
}

test('the funnel counts the campaign’s comments, conversations, and the orders that came of them', async () => {
  const { id } = await made();
  await answered(id, [1, 2, 3]);
  const text = (await admin.get('/campaigns')).html.replace(/<progress[^>]*>/g, '').replace(/<[^>]*>/g, ' ');
  expect(text).toMatch(/Comments\s+3 /);
  expect(text).toMatch(/Conversations\s+1 /);
});
