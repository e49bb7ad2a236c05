import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { INTENTS, RISKS } from '../../../src/domain/intent.js';
import { find, findOne } from '../../../src/store/rows.js';
import { bn } from '../../../src/words/bn.js';
import { en } from '../../../src/words/en.js';
import { type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';

let app: TestApp;
let admin: Visitor;
beforeEach(async () => {
  app = await testApp();
  admin = await visitor(app);
});
afterEach(() => app.close());

const settings = () => app.deps.settingsOf(app.scope.shopId);
const own = (section: string) => findOne(app.store, 'settings', { section });
/** The fields of the form on a page that has this action, as a browser would send them. */
async function fieldsOf(path: string, action: string): Promise<Record<string, string>> {
  const { html } = await admin.get(path);
  const form = html.match(new RegExp(`<form[^>]* action="${action}"[^>]*>(.*?)</form>`, 's'))?.[1] ?? '';
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = tag.match(/ name="([^"]*)"/)?.[1];
    if (!name || (tag.includes('type="checkbox"') && !/ checked/.test(tag))) continue;
    fields[name] = tag.match(/ value="([^"]*)"/)?.[1] ?? '';
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    fields[name] =
      options.match(/<option[^>]* value="([^"]*)"[^>]* selected/)?.[1] ??
      options.match(/<option[^>]*selected[^>]* value="([^"]*)"/)?.[1] ??
      '';
  return fields;
}

describe('every settings page', () => {
  const PATHS = [
    '',
    '/pages',
    '/people',
    '/matrix',
    '/targets',
    '/deadlines',
    '/automation',
    '/templates',
    '/texts/reply.price',
  ];
  test.each(PATHS)('/settings%s opens for an admin in both languages and for nobody else', async (path) => {
    expect((await admin.get(`/settings${path}`)).status).toBe(200);
    const reader = await visitor(app, 'admin', { locale: 'bn' });
    expect((await reader.get(`/settings${path}`)).html).toContain('<html lang="bn"');
    const agent = await visitor(app, 'agent');
    expect((await agent.get(`/settings${path}`)).status).toBe(403);
  });
});

test.each(['en', 'bn'] as const)('every text a buyer can get is shown under a name, in %s', async (locale) => {
  const reader = await visitor(app, 'admin', { locale });
  const { html } = await reader.get('/settings/templates');
  const templates = app.deps.templates.list();
  expect(templates.length).toBeGreaterThan(20);
  const said = html.replace(/<[^>]*>/g, ' ');
  for (const { key } of templates) expect(said).not.toContain(key);
  expect(html).toContain('Your parcel is on the way. Tracking ID: PT-55021');
});

describe('the first-run list', () => {
  const done = async () => [...(await admin.get('/settings')).html.matchAll(/(\d) \/ 6/g)].map(([, n]) => Number(n));

  test('counts what the shop’s rows say, and the texts once an admin has said so', async () => {
    expect(await done()).toEqual([1]);
    await app.api('POST', '/products', {
      name: 'Saree',
      variants: [{ price: { amount: 100, currency: 'BDT' }, stock: 1 }],
    });
    expect(await done()).toEqual([2]);
    const looked = await admin.post('/settings/templates/looked');
    expect(looked).toMatchObject({ status: 303, location: '/settings' });
    expect(await done()).toEqual([3]);
    await visitor(app, 'packer');
    expect(await done()).toEqual([4]);
  });
});

describe('targets, deadlines, automation', () => {
  test('what is written holds from then on; what is not changed stays the shipped value', async () => {
    const fields = await fieldsOf('/settings/targets', '/settings/targets');
    expect(fields).toMatchObject({ version: '0', high_campaign: '3' });
    const saved = await admin.post('/settings/targets', { ...fields, high_campaign: '2.5' });
    expect(saved).toMatchObject({ status: 303, flash: { kind: 'done', text: en.settings.saved } });
    expect((await settings()).sla.campaign).toMatchObject({ high: 2.5, medium: 5 });
    expect((await own('sla'))?.value).toEqual({ campaign: { high: 2.5 } });
    const { html } = await admin.get('/settings/targets');
    expect(html.split(en.settings.changed).length - 1).toBe(1);
  });

  test('figures in Bangla digits are read', async () => {
    const fields = await fieldsOf('/settings/deadlines', '/settings/deadlines');
    await admin.post('/settings/deadlines', { ...fields, confirm_within: '৩৬', soft_hold: '12' });
    expect((await settings()).deadlines.confirm).toEqual({ hours: 36 });
    expect((await settings()).shop.softHold).toEqual({ enabled: true, hours: 12 });
  });

  test('percent and taka are kept as shares and poisha, switches as they stand', async () => {
    const fields = await fieldsOf('/settings/automation', '/settings/automation');
    expect(fields).toMatchObject({ confidence: '90', high_value: '5000', notice_confirmed: 'yes' });
    const { notice_confirmed: _off, ...rest } = fields;
    await admin.post('/settings/automation', {
      ...rest,
      confidence: '95',
      high_value: '7500.50',
      notice_packed: 'yes',
    });
    const now = await settings();
    expect(now['response-matrix']).toMatchObject({ automaticFrom: 0.95, highValueAbove: 750_050 });
    expect(now.shop.notices).toMatchObject({ order_confirmed: false, order_packed: true, order_delivered: true });
  });

  test('quiet hours begin and end when the shop says, with digits of either script', async () => {
    const fields = await fieldsOf('/settings/automation', '/settings/automation');
    expect(fields).toMatchObject({ quiet_from: '22:00', quiet_to: '08:00' });
    await admin.post('/settings/automation', {
      ...fields,
      quiet_hours: 'yes',
      quiet_from: '২১:৩০',
      quiet_to: '07:15:00',
    });
    expect((await settings()).shop.quietHours).toEqual({ enabled: true, from: '21:30', to: '07:15' });
    const reader = await visitor(app, 'admin', { locale: 'bn' });
    const { html } = await reader.get('/settings/automation');
    expect(html).toMatch(/<input[^>]*name="quiet_from"[^>]*type="time"[^>]*value="21:30"/);
    expect(html).toContain(bn.settings.fields.quiet_from);
  });

  test.each([
    [{ quiet_from: '25:00' }, en.reasons.field_wrong],
    [{ quiet_to: '' }, en.reasons.field_missing],
    [{ quiet_from: '08:00', quiet_to: '08:00' }, en.reasons.times_equal],
  ])('quiet hours of %j are refused at the field and nothing is saved', async (wrong, why) => {
    const fields = await fieldsOf('/settings/automation', '/settings/automation');
    const refused = await admin.post('/settings/automation', { ...fields, quiet_hours: 'yes', ...wrong });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(why);
    expect(await own('shop')).toBeUndefined();
  });

  test('a wrong field is said at the field, with what was typed, and nothing is saved', async () => {
    const fields = await fieldsOf('/settings/automation', '/settings/automation');
    const refused = await admin.post('/settings/automation', {
      ...fields,
      undo_seconds: 'soon',
      confidence: '120',
      high_value: '1',
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(en.reasons.number_wrong);
    expect(refused.html).toContain('At most 100.');
    expect(refused.html).toContain('value="soon"');
    expect(await own('shop')).toBeUndefined();
    expect(await own('response-matrix')).toBeUndefined();
  });

  test('who saves over somebody else’s change is told, and neither section is changed', async () => {
    const fields = await fieldsOf('/settings/automation', '/settings/automation');
    await admin.post('/settings/automation', { ...fields, undo_seconds: '9' });
    const late = await admin.post('/settings/automation', { ...fields, undo_seconds: '3', confidence: '50' });
    expect(late.flash).toEqual({ kind: 'refused', text: en.reasons.changed_meanwhile });
    expect((await settings()).shop.undoSeconds).toBe(9);
    expect((await settings())['response-matrix'].automaticFrom).toBe(0.9);
  });
});

describe('the response matrix', () => {
  const save = async (changes: Record<string, string>) =>
    admin.post('/settings/matrix', { ...(await fieldsOf('/settings/matrix', '/settings/matrix')), ...changes });
  const cell = async (intent: (typeof INTENTS)[number], risk: (typeof RISKS)[number]) =>
    (await settings())['response-matrix'].rows[intent][risk];

  test('has a cell for each intent and risk; saved unchanged it keeps the shipped ones', async () => {
    const fields = await fieldsOf('/settings/matrix', '/settings/matrix');
    expect(Object.keys(fields).filter((name) => name.startsWith('cell.'))).toHaveLength(INTENTS.length * RISKS.length);
    expect((await admin.post('/settings/matrix', fields)).flash?.kind).toBe('done');
    expect((await own('response-matrix'))?.value).toEqual({});
  });

  test('a changed cell is marked, holds, and goes back to the shipped one', async () => {
    await save({ 'cell.price_query.low': 'automatic', 'cell.place_order.high': 'draft' });
    expect(await cell('price_query', 'low')).toMatchObject({ action: 'automatic', template: 'price_query' });
    expect(await cell('place_order', 'high')).toMatchObject({ action: 'draft' });
    expect((await admin.get('/settings/matrix')).html).toContain('was: Draft');
    await save({ 'cell.price_query.low': 'draft' });
    expect(await cell('price_query', 'low')).toEqual(app.deps.defaults['response-matrix'].rows.price_query.low);
    expect(await cell('place_order', 'high')).toMatchObject({ action: 'draft' });
    await admin.post('/settings/matrix/reset');
    expect((await settings())['response-matrix'].rows).toEqual(app.deps.defaults['response-matrix'].rows);
  });

  test('the reset leaves the limits of the automation page alone', async () => {
    await admin.post('/settings/automation', {
      ...(await fieldsOf('/settings/automation', '/settings/automation')),
      confidence: '80',
    });
    await save({ 'cell.greeting.low': 'automatic' });
    await admin.post('/settings/matrix/reset');
    expect((await own('response-matrix'))?.value).toEqual({ automaticFrom: 0.8 });
  });

  test('disputes, complaints, refunds and abuse never become automatic', async () => {
    const { html } = await admin.get('/settings/matrix');
    const select = html.match(/<select[^>]*name="cell\.complaint\.low".*?<\/select>/s)?.[0] ?? '';
    expect(select).toContain('value="person"');
    expect(select).not.toContain('value="automatic"');
    expect((await save({ 'cell.complaint.low': 'automatic' })).flash?.kind).toBe('refused');
    expect((await save({ 'cell.price_query.low': 'always' })).flash?.kind).toBe('refused');
    expect(await own('response-matrix')).toBeUndefined();
  });

  test('two admins: the second to save is told', async () => {
    const fields = await fieldsOf('/settings/matrix', '/settings/matrix');
    await admin.post('/settings/matrix', { ...fields, 'cell.greeting.low': 'automatic' });
    const late = await admin.post('/settings/matrix', { ...fields, 'cell.spam.low': 'person' });
    expect(late.flash?.text).toBe(en.reasons.changed_meanwhile);
    expect(await cell('spam', 'low')).toMatchObject({ action: 'none' });
    expect(await cell('greeting', 'low')).toMatchObject({ action: 'automatic' });
  });
});

describe('people', () => {
  const linkIn = (html: string) => html.match(/http:\/\/[^<]*\/sign-in\/link\/[\w-]+/)?.[0] ?? '';

  test('somebody added gets a link that signs them in once, shown once', async () => {
    const added = await admin.post('/settings/people', {
      name: 'Sabbir',
      email: 'Sabbir@Example.com',
      role: 'packer',
      back: '/settings/people',
    });
    expect(added.status).toBe(200);
    const link = linkIn(added.html);
    expect(link).not.toBe('');
    expect(linkIn((await admin.get('/settings/people')).html)).toBe('');
    const first = await fetch(link, { redirect: 'manual' });
    expect(first.status).toBe(303);
    expect((await fetch(link, { redirect: 'manual' })).status).toBe(422);
    const user = await findOne(app.store, 'users', { email: 'sabbir@example.com' });
    expect(await findOne(app.store, 'memberships', { userId: user?.id ?? '' })).toMatchObject({ role: 'packer' });
  });

  test('wrong fields are said where they stand; nobody is added', async () => {
    const refused = await admin.post('/settings/people', {
      name: '',
      email: 'nobody',
      role: 'agent',
      back: '/settings/people',
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(en.reasons.field_missing);
    expect(refused.html).toContain(en.reasons.email_invalid);
    expect(refused.html).toContain('value="nobody"');
    await admin.post('/settings/people', { name: 'A', email: 'a@example.com', role: 'agent' });
    const twice = await admin.post('/settings/people', { name: 'B', email: 'A@example.com', role: 'agent' });
    expect(twice.status).toBe(422);
    expect(twice.html).toContain(en.reasons.email_taken);
    expect(await find(app.store, 'users', {})).toHaveLength(2);
  });

  test('a role is changed, somebody is locked out and let in again; a fresh link signs out the old session', async () => {
    const agent = await visitor(app, 'agent');
    const path = `/settings/people/${agent.userId}`;
    await admin.post(path, { role: 'viewer' });
    expect((await agent.get('/outbox')).status).toBe(403);
    expect((await admin.post(path, { role: 'king' })).flash?.kind).toBe('refused');
    expect(linkIn((await admin.post(`${path}/link`, { back: '/settings/people' })).html)).not.toBe('');
    expect((await agent.get('/more')).location).toContain('/sign-in');
    await admin.post(`${path}/disable`);
    expect((await findOne(app.store, 'users', { id: agent.userId }))?.disabledAt).not.toBeNull();
    await admin.post(`${path}/enable`);
    expect((await findOne(app.store, 'users', { id: agent.userId }))?.disabledAt).toBeNull();
  });

  test('the last admin stays', async () => {
    for (const form of [`${admin.userId}`, `${admin.userId}/disable`]) {
      const refused = await admin.post(`/settings/people/${form}`, { role: 'agent' });
      expect(refused.flash).toEqual({ kind: 'refused', text: en.reasons.last_admin });
    }
  });

  test('agents change nobody', async () => {
    const agent = await visitor(app, 'agent');
    for (const form of ['', `/${admin.userId}`, `/${admin.userId}/disable`, `/${admin.userId}/link`])
      expect((await agent.post(`/settings/people${form}`, { role: 'viewer' })).status).toBe(403);
    expect(
      (await admin.post('/settings/people', { csrf: 'x', name: 'A', email: 'a@example.com', role: 'agent' })).status,
    ).toBe(403);
  });
});
