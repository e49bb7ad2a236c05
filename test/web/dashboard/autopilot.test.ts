import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../support/app.js';
import { decidedDrafts } from '../../support/decided-drafts.js';
import { type Visitor, visitor } from '../../support/session.js';

let app: TestApp;
let admin: Visitor;
beforeEach(async () => {
  app = await testApp();
  admin = await visitor(app, 'admin', { name: 'Rumana' });
});
afterEach(() => app.close());

const decided = (n: number, edited = 0): Promise<void> => decidedDrafts(app, n, (at) => ({ edited: at < edited }));

const TO_AUTOMATIC = '/settings/matrix/autopilot/price_query/automatic';
const TO_DRAFT = '/settings/matrix/autopilot/price_query/draft';
const action = async () => (await app.deps.settingsOf(app.scope.shopId))['response-matrix'].rows.price_query.low.action;

test('the matrix page offers the switch once it is earned, and takes it with a way back', async () => {
  await decided(49);
  expect((await admin.get('/settings/matrix')).html).toContain('49 of 50 drafts decided so far.');
  expect((await admin.get('/settings/matrix')).html).not.toContain(TO_AUTOMATIC);
  expect((await admin.post(TO_AUTOMATIC)).flash).toMatchObject({ kind: 'refused' });
  expect(await action()).toBe('draft');
  await decided(1);
  expect((await admin.get('/settings/matrix')).html).toContain(TO_AUTOMATIC);
  const { flash, location } = await admin.post(TO_AUTOMATIC);
  expect(flash).toMatchObject({ kind: 'done', undo: { action: TO_DRAFT } });
  expect(location).toBe('/settings/matrix#autopilot');
  expect(await action()).toBe('automatic');
  const { html } = await admin.get('/settings/matrix');
  expect(html).toContain('switched by Rumana');
  expect(html).toContain(TO_DRAFT);
  expect((await admin.post(flash?.undo?.action ?? '')).flash?.kind).toBe('done');
  expect(await action()).toBe('draft');
});

test('the page speaks Bangla, and only an admin may switch', async () => {
  await decided(60, 2);
  const reader = await visitor(app, 'admin', { locale: 'bn' });
  expect((await reader.get('/settings/matrix')).html).toContain('৯০ দিনে ৬০টি ড্রাফটের সিদ্ধান্ত: হুবহু গেছে ৫৮টি।');
  const agent = await visitor(app, 'agent');
  expect((await agent.post(TO_AUTOMATIC)).status).toBe(403);
  expect((await admin.post('/settings/matrix/autopilot/complaint/automatic')).flash?.kind).toBe('refused');
  expect((await admin.post('/settings/matrix/autopilot/nonsense/automatic')).flash?.kind).toBe('refused');
});

test('the thresholds are the shop’s own, within bounds', async () => {
  const { html } = await admin.get('/settings/automation');
  const form = html.match(/<form[^>]*action="\/settings\/automation"[\s\S]*?<\/form>/)?.[0] ?? '';
  const fields = Object.fromEntries(
    [...form.matchAll(/<input(?=[^>]*name="([^"]+)")(?=[^>]*value="([^"]*)")(?![^>]*type="checkbox")[^>]*>/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  expect(fields).toMatchObject({
    autopilot_drafts: '50',
    autopilot_written: '95',
    autopilot_days: '90',
    autopilot_last: '20',
    autopilot_right: '90',
  });
  for (const [key, value] of [
    ['autopilot_drafts', '9'],
    ['autopilot_written', '49'],
    ['autopilot_last', '201'],
    ['autopilot_right', '101'],
    ['autopilot_days', '6'],
  ] as const)
    expect([key, (await admin.post('/settings/automation', { ...fields, [key]: value })).status]).toEqual([key, 422]);
  await admin.post('/settings/automation', { ...fields, autopilot_drafts: '১২', autopilot_written: '80' });
  const { autopilot } = await app.deps.settingsOf(app.scope.shopId);
  expect(autopilot).toMatchObject({ drafts: 12, asWritten: 0.8, last: 20 });
  await decided(12, 2);
  expect((await admin.post(TO_AUTOMATIC)).flash?.kind).toBe('done');
});

test('the API tells the evidence, switches, and says why it does not', async () => {
  await decided(50, 3);
  const own = async () => {
    const { body } = await app.api('GET', '/response-matrix/evidence');
    return body.data.find(({ intent }: { intent: string }) => intent === 'price_query');
  };
  expect(await own()).toMatchObject({
    action: 'draft',
    drafts: { decided: 50, asWritten: 47, factStops: 0 },
    suggested: false,
    objections: [{ code: 'autopilot_edited', params: { written: 47, drafts: 50, needed: 0.95 } }],
    automatic: null,
    switched: null,
  });
  const refused = await app.api('POST', '/response-matrix/evidence/price_query/automatic');
  expect(refused).toMatchObject({ body: { code: 'autopilot_edited', reasons: [{ code: 'autopilot_edited' }] } });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  await decided(10);
  expect(await app.api('POST', '/response-matrix/evidence/price_query/automatic')).toMatchObject({
    status: 200,
    body: {
      action: 'automatic',
      automatic: { items: [], right: 0, back: false },
      switched: { action: 'automatic', of: 60, right: 57, by: expect.stringMatching(/^token:/) },
    },
  });
  expect((await app.api('POST', '/response-matrix/evidence/price_query/draft')).body).toMatchObject({
    action: 'draft',
    suggested: true,
  });
  expect((await app.api('POST', '/response-matrix/evidence/complaint/automatic')).body.reasons).toMatchObject([
    { code: 'intent_person_only' },
  ]);
  expect((await app.api('POST', '/response-matrix/evidence/nonsense/automatic')).status).toBe(422);
});
