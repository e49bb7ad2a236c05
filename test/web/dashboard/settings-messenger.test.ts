import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findOne } from '../../../src/store/rows.js';
import { bn } from '../../../src/words/bn.js';
import { en } from '../../../src/words/en.js';
import { PAGE, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';

const PATH = `/settings/pages/${PAGE}/messenger`;
let app: TestApp;
let admin: Visitor;
beforeEach(async () => {
  app = await testApp();
  admin = await visitor(app, 'admin');
});
afterEach(() => app.close());

/** The fields of the form as the page draws them, with changes. */
async function fields(change: Record<string, string> = {}): Promise<Record<string, string>> {
  const { greeting, questions, menu, website } = app.deps.defaults['messenger-profile'];
  const row = await findOne(app.store, 'pageProfiles', { pageId: PAGE });
  const twins = Object.entries({
    greeting,
    ...named('questions', questions),
    ...named('menu', menu),
    'website.title': website.title,
  });
  const flat = twins.flatMap(([name, twin]) => [[`${name}.bn`, twin.bn] as const, [`${name}.en`, twin.en] as const]);
  const all = { ...Object.fromEntries(flat), 'website.url': '', getStarted: 'yes', version: String(row?.version ?? 0) };
  return { ...all, back: PATH, ...change };
}
const named = (name: string, all: object) =>
  Object.fromEntries(Object.entries(all).map(([key, twin]) => [`${name}.${key}`, twin]));
const held = () => app.sandbox.world.profile;

describe('a Page’s welcome screen and menu', () => {
  test('begins with what is shipped, and says that nothing is set yet', async () => {
    const { html } = await admin.get(PATH);
    expect(html).toContain(en.messenger.states.none);
    for (const { bn: words } of app.deps.defaults['messenger-profile'].questions) expect(html).toContain(words);
    expect((await admin.get('/settings/pages')).html).toContain(`href="${PATH}"`);
    // Without a policy the menu's item waits for a person: said before it is switched on.
    expect(html).toContain(en.messenger.noPolicies);
    await app.api('PUT', '/policies/return', { text: { bn: 'ক', en: 'x' } });
    expect((await admin.get(PATH)).html).not.toContain(en.messenger.noPolicies);
  });

  test('is kept and set at Facebook by a plain form post, and the Pages list says so', async () => {
    const done = await admin.post(PATH, await fields({ 'greeting.en': 'Hello there' }));
    expect(done).toMatchObject({ status: 303, location: PATH, flash: { kind: 'done', text: en.messenger.set } });
    expect(held().greeting).toContainEqual({ locale: 'en_US', text: 'Hello there' });
    const { html } = await admin.get(PATH);
    expect(html).toContain(en.messenger.states.set);
    expect(html).toContain('Hello there');
    expect((await admin.get('/settings/pages')).html).toContain(en.messenger.states.set);
  });

  test('a switch that is not ticked is off, and emptied words are taken away', async () => {
    await admin.post(PATH, await fields());
    const emptied = Object.fromEntries(Object.keys(await fields()).map((name) => [name, '']));
    const { getStarted: _off, ...off }: Record<string, string> = { ...emptied, version: '1', back: PATH };
    expect((await admin.post(PATH, off)).flash).toMatchObject({ kind: 'done' });
    expect(held()).toEqual({});
  });

  test('wrong fields are named where they stand, what was typed stays, and nothing is sent', async () => {
    const wrong = await fields({ 'greeting.bn': 'ক'.repeat(161), 'questions.1.en': '', 'website.title.bn': 'ওয়েব' });
    const { status, html } = await admin.post(PATH, wrong);
    expect(status).toBe(422);
    expect(html).toContain('ক'.repeat(161));
    expect(html).toContain('Too long: at most 160 letters.');
    expect(html).toContain('161 of 160 letters');
    expect(html).toContain('id="questions.1.en-error"');
    expect(html).toContain('id="website.title.en-error"');
    expect(html).toContain('id="website.url-error"');
    expect(held()).toEqual({});
    expect(await findOne(app.store, 'pageProfiles', {})).toBeUndefined();
  });

  test('a menu without Get Started is refused at the switch', async () => {
    const { getStarted: _off, ...off } = await fields();
    const { status, html } = await admin.post(PATH, off);
    expect(status).toBe(422);
    expect(html).toContain(en.reasons.menu_needs_get_started);
  });

  test('the preview shows both languages and keeps nothing', async () => {
    const { status, html } = await admin.post(
      PATH,
      await fields({ look: 'yes', 'greeting.bn': 'নমস্কার {{user_first_name}}' }),
    );
    expect(status).toBe(200);
    expect(html).toContain(`নমস্কার ${bn.messenger.previewName}`);
    expect(held()).toEqual({});
    expect(await findOne(app.store, 'pageProfiles', {})).toBeUndefined();
  });

  test('a colleague’s change in between is not written over', async () => {
    const mine = await fields({ 'greeting.en': 'mine' });
    await admin.post(PATH, await fields({ 'greeting.en': 'theirs' }));
    expect((await admin.post(PATH, mine)).flash).toMatchObject({ kind: 'refused' });
    expect(held().greeting).toContainEqual({ locale: 'en_US', text: 'theirs' });
  });

  test('what Facebook refuses is said in words with what to do, and sent again by a button', async () => {
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'profile', code: 10 });
    const reader = await visitor(app, 'admin', { locale: 'bn' });
    const done = await reader.post(PATH, await fields());
    expect(done.flash?.kind).toBe('refused');
    const { html } = await reader.get(PATH);
    expect(html).toContain('pages_messaging');
    expect(html).toContain(bn.messenger.states.refused);
    expect((await admin.get('/')).html).toContain(en.reasons.page_profile.replace('{code}', '10'));
    expect((await admin.post(`${PATH}/again`, { back: PATH })).flash).toEqual({ kind: 'done', text: en.messenger.set });
    expect(held().get_started).toBeDefined();
    expect((await admin.get('/')).html).not.toContain(en.reasons.page_profile.replace('{code}', '10'));
  });

  test('pressed too often, it says that it waits and when it goes', async () => {
    for (let press = 0; press < 4; press += 1) await admin.post(PATH, await fields());
    const { html } = await admin.get(PATH);
    expect(html).toContain(en.messenger.states.waiting);
    expect(html).toContain(en.reasons.profile_waits);
    expect(app.sandbox.world.refused).toEqual([]);
  });

  test('is the admin’s alone, and another Page’s address leads nowhere', async () => {
    const agent = await visitor(app, 'agent');
    expect((await agent.get(PATH)).status).toBe(403);
    expect((await agent.post(PATH, await fields())).status).toBe(403);
    expect((await agent.post(`${PATH}/again`)).status).toBe(403);
    expect((await admin.get('/settings/pages/404/messenger')).status).toBe(404);
    expect(held()).toEqual({});
  });
});

describe('the API', () => {
  const profile = () => app.deps.defaults['messenger-profile'];

  test('shows, keeps and sends it again', async () => {
    expect((await app.api('GET', `/pages/${PAGE}/profile`)).body).toMatchObject({ version: 0, state: 'none' });
    const kept = await app.api('PUT', `/pages/${PAGE}/profile`, { profile: profile(), version: 0 });
    expect(kept).toMatchObject({ status: 200, body: { version: 1, state: 'set', why: null, profile: profile() } });
    expect((await app.api('GET', '/pages')).body.data).toMatchObject([{ id: PAGE, profile: 'set' }]);
    app.sandbox.world.profile = {};
    expect((await app.api('POST', `/pages/${PAGE}/profile/send`)).body).toMatchObject({ state: 'set' });
    expect(held().get_started).toBeDefined();
  });

  test('names every wrong field, and refuses a stale version and an unknown Page', async () => {
    const long = { ...profile(), questions: [{ bn: 'q'.repeat(81), en: 'q' }] };
    const refused = await app.api('PUT', `/pages/${PAGE}/profile`, { profile: long });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'profile.questions.0.bn' }] } });
    const half = { ...profile(), questions: [{ bn: 'দাম?', en: '' }], getStarted: false };
    const wrong = await app.api('PUT', `/pages/${PAGE}/profile`, { profile: half });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toEqual(['questions.0.en', 'getStarted']);
    await app.api('PUT', `/pages/${PAGE}/profile`, { profile: profile() });
    expect((await app.api('PUT', `/pages/${PAGE}/profile`, { profile: profile(), version: 0 })).status).toBe(409);
    expect((await app.api('GET', '/pages/404/profile')).status).toBe(404);
    expect((await app.api('POST', '/pages/404/profile/send')).status).toBe(404);
  });
});
