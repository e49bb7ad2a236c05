import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MessengerProfile } from '../../../src/domain/messenger-profile.js';
import { PAGE_FIELDS } from '../../../src/facebook/page-fields.js';
import { disconnectPage, reconnectPage } from '../../../src/flows/page/connect.js';
import { putProfile, sendProfileAgain, wantedProfile } from '../../../src/flows/page/profile.js';
import { sendWaitingProfiles } from '../../../src/flows/page/profile-watch.js';
import { reconcilePages } from '../../../src/flows/page/reconcile.js';
import { find, findOne } from '../../../src/store/rows.js';
import { createVault } from '../../../src/vault.js';
import { PAGE, type TestApp, testApp } from '../../support/app.js';

const MINUTE = 60_000;
let app: TestApp;
let shipped: MessengerProfile;
beforeEach(async () => {
  app = await testApp();
  app.sandbox.world.subscribedFields = [...PAGE_FIELDS];
  shipped = app.deps.defaults['messenger-profile'];
});
afterEach(() => app.close());

const put = (change: Partial<MessengerProfile> = {}, version?: number) =>
  putProfile(app.deps, app.scope, PAGE, { ...shipped, ...change }, version);
const held = () => app.sandbox.world.profile;
const sends = () => app.sandbox.world.received.filter(({ kind }) => kind === 'profile').length;
const row = () => findOne(app.store, 'pageProfiles', { pageId: PAGE });
const alerts = () => find(app.store, 'alerts', { kind: 'page_profile' });
const nothing: MessengerProfile = {
  greeting: { bn: '', en: '' },
  getStarted: false,
  questions: [],
  menu: { track: { bn: '', en: '' }, policies: { bn: '', en: '' }, person: { bn: '', en: '' } },
  website: { title: { bn: '', en: '' }, url: '' },
};

describe('an admin’s welcome screen and menu', () => {
  test('nothing is at Facebook, and nothing is sent, until an admin keeps it', async () => {
    expect(await wantedProfile(app.deps, app.scope.shopId, PAGE)).toEqual(shipped);
    await sendWaitingProfiles(app.deps);
    await reconcilePages(app.deps);
    expect(held()).toEqual({});
    expect(app.sandbox.world.profileCalls).toEqual([]);
  });

  test('kept, it stands at Facebook in both languages, and the record says what Facebook holds and since when', async () => {
    const kept = await put();
    expect(kept).toMatchObject({ state: 'set', why: null, version: 1, heldAt: app.sandbox.now() });
    expect(held().get_started).toEqual({ payload: 'menu:start' });
    expect(held().greeting?.map(({ locale }) => locale)).toEqual(['default', 'bn_IN', 'en_US', 'en_GB']);
    expect(held().ice_breakers?.[0]?.call_to_actions[0]?.question).toBe(shipped.questions[0]?.bn);
    expect(kept.held?.menu.en_US?.map(({ title }) => title)).toEqual([
      shipped.menu.track.en,
      shipped.menu.policies.en,
      shipped.menu.person.en,
    ]);
    expect(sends()).toBe(1);
    expect(await find(app.store, 'auditLog', { action: 'page.profile' })).toHaveLength(1);
  });

  test('the language for everybody else is the shop’s', async () => {
    await app.store.commit([app.store.write.update(app.store.t.shops).set({ locale: 'en' })]);
    await put();
    expect(held().greeting?.[0]).toEqual({ locale: 'default', text: shipped.greeting.en });
  });

  test('what is emptied is taken away at Facebook, Get Started and menu together', async () => {
    await put();
    expect(await put(nothing)).toMatchObject({ state: 'set', version: 2 });
    expect(held()).toEqual({});
    await put({ ...nothing, getStarted: true });
    expect(held()).toEqual({ get_started: { payload: 'menu:start' } });
  });

  test('what another tool had set and is not wanted goes too', async () => {
    app.sandbox.world.profile = { greeting: [{ locale: 'default', text: 'old' }] };
    expect(await put({ greeting: { bn: '', en: '' } })).toMatchObject({ state: 'set' });
    expect(held().greeting).toBeUndefined();
  });

  test('each wrong field is named, and nothing is kept or sent', async () => {
    const wrong = put({
      greeting: { bn: 'ক'.repeat(161), en: 'x' },
      questions: [
        { bn: 'দাম কত?', en: '' },
        { bn: 'q'.repeat(81), en: 'q' },
      ],
      getStarted: false,
      menu: { ...shipped.menu, person: { bn: 't'.repeat(31), en: 't' } },
      website: { title: { bn: 'w', en: 'w' }, url: 'http://shop.example' },
    });
    await expect(wrong).rejects.toMatchObject({
      kind: 'invalid',
      reasons: [
        { code: 'text_too_long', params: { field: 'greeting.bn', max: 160 } },
        { code: 'both_languages', params: { field: 'questions.0.en' } },
        { code: 'text_too_long', params: { field: 'questions.1.bn', max: 80 } },
        { code: 'text_too_long', params: { field: 'menu.person.bn', max: 30 } },
        { code: 'web_address_wrong', params: { field: 'website.url' } },
        { code: 'menu_needs_get_started', params: { field: 'getStarted' } },
      ],
    });
    await expect(put({ questions: Array(5).fill({ bn: 'ক', en: 'q' }) })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await row()).toBeUndefined();
    expect(held()).toEqual({});
  });

  test('a version that was not seen is refused', async () => {
    await put({}, 0);
    await expect(put({}, 0)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await put({}, 1)).toMatchObject({ version: 2 });
  });

  test('another shop’s Page is not found', async () => {
    const other = { ...app.scope, shopId: 'other' };
    await expect(putProfile(app.deps, other, PAGE, shipped)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(sendProfileAgain(app.deps, other, PAGE)).rejects.toMatchObject({ kind: 'not_found' });
  });
});

describe('when Facebook will not', () => {
  test('a refusal is recorded with what to do, raises one alert, and is over when it works', async () => {
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'profile', code: 100, times: 2 });
    expect(await put()).toMatchObject({ state: 'refused', why: { code: 'profile_refused', params: { code: '100' } } });
    expect(await alerts()).toMatchObject([{ subject: PAGE, params: { code: '100' }, closedAt: null }]);
    // Nothing is tried by itself: a person has to change something.
    await sendWaitingProfiles(app.deps);
    expect(await reconcilePages(app.deps)).toBe(0);
    expect(await sendProfileAgain(app.deps, app.scope, PAGE)).toMatchObject({ state: 'refused' });
    expect(await alerts()).toHaveLength(1);
    expect(await sendProfileAgain(app.deps, app.scope, PAGE)).toMatchObject({ state: 'set', why: null });
    expect(await alerts()).toEqual([]);
  });

  test('a missing permission is told as one', async () => {
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'profile', code: 10 });
    expect(await put()).toMatchObject({ why: { code: 'profile_not_allowed', params: { code: '10' } } });
  });

  test('no answer: it is sent again by itself', async () => {
    app.sandbox.control.failNext({ effect: 'reset', kind: 'profile' });
    expect(await put()).toMatchObject({ state: 'waiting', why: { code: 'profile_unreachable' } });
    expect(await sendWaitingProfiles(app.deps)).toBe(0);
    app.pass(10 * MINUTE);
    expect(await sendWaitingProfiles(app.deps)).toBe(1);
    expect(await row()).toMatchObject({ state: 'set', why: null });
  });

  test('a fault Facebook calls passing is tried a few times, then a person is told', async () => {
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'profile', code: 2, times: 10 });
    await put();
    for (let round = 0; round < 5; round += 1) {
      app.pass(10 * MINUTE);
      await sendWaitingProfiles(app.deps);
    }
    expect(await row()).toMatchObject({ state: 'refused', tries: 3 });
  });

  test('a dead token disconnects the Page; connected again, it is sent', async () => {
    app.sandbox.control.setFaults({ tokenRevoked: true });
    expect(await put()).toMatchObject({ state: 'refused', why: { code: 'page_disconnected' } });
    expect(await findOne(app.store, 'pages', { id: PAGE })).toMatchObject({ state: 'disconnected' });
    app.sandbox.control.clearFaults({});
    await reconnectPage(app.deps, app.scope, PAGE);
    await sendWaitingProfiles(app.deps);
    expect(await row()).toMatchObject({ state: 'set' });
  });

  test('a token no key opens is said, and stops no other Page', async () => {
    await put();
    await app.store.commit([
      app.store.write.update(app.store.t.pages).set({ token: createVault('another'.repeat(6)).seal('t') }),
    ]);
    expect(await sendProfileAgain(app.deps, app.scope, PAGE)).toMatchObject({
      state: 'refused',
      why: { code: 'page_token_sealed' },
    });
  });

  test('a Page somebody disconnected is not called', async () => {
    await disconnectPage(app.deps, app.scope, PAGE);
    expect(await put()).toMatchObject({ state: 'refused', why: { code: 'page_disconnected' } });
    expect(app.sandbox.world.profileCalls).toEqual([]);
  });
});

describe('ten calls in ten minutes', () => {
  test('are never exceeded, however often somebody presses; what is over waits and is sent by itself', async () => {
    const states = [];
    for (let press = 0; press < 6; press += 1) states.push((await put()).state);
    expect(states.slice(3)).toEqual(['waiting', 'waiting', 'waiting']);
    expect(app.sandbox.world.refused).toEqual([]);
    expect(await row()).toMatchObject({ why: { code: 'profile_waits' }, retryAt: app.sandbox.now() + 10 * MINUTE });
    await sendWaitingProfiles(app.deps);
    expect((await row())?.state).toBe('waiting');
    app.pass(10 * MINUTE);
    await sendWaitingProfiles(app.deps);
    expect(await row()).toMatchObject({ state: 'set', version: 6 });
    expect(app.sandbox.world.refused).toEqual([]);
  });

  test('hold for two at once', async () => {
    await put();
    await Promise.all([1, 2, 3, 4].map(() => sendProfileAgain(app.deps, app.scope, PAGE)));
    expect(app.sandbox.world.profileCalls.length).toBeLessThanOrEqual(10);
    expect(app.sandbox.world.refused).toEqual([]);
  });

  test('wait while Facebook makes the whole Page wait', async () => {
    app.sandbox.control.setFaults({ rateLimit: { code: 613, minutes: 30 } });
    expect(await put()).toMatchObject({ state: 'waiting', why: { code: 'profile_waits' } });
    const calls = app.sandbox.world.refused.length;
    await sendProfileAgain(app.deps, app.scope, PAGE);
    expect(app.sandbox.world.refused).toHaveLength(calls);
    app.pass(31 * MINUTE);
    await sendWaitingProfiles(app.deps);
    expect(await row()).toMatchObject({ state: 'set' });
  });
});

describe('the hourly look', () => {
  test('costs one call a Page and changes nothing while Facebook holds what was set', async () => {
    await put();
    app.pass(60 * MINUTE);
    const calls = app.sandbox.world.received.length;
    expect(await reconcilePages(app.deps)).toBe(0);
    expect(app.sandbox.world.profileCalls).toHaveLength(1);
    expect(app.sandbox.world.received).toHaveLength(calls);
    expect(await row()).toMatchObject({ state: 'set', heldAt: app.sandbox.now() });
  });

  test('sets again what somebody changed or took away there', async () => {
    await put();
    app.pass(60 * MINUTE);
    const { persistent_menu: _gone, ...rest } = held();
    app.sandbox.world.profile = { ...rest, greeting: [{ locale: 'default', text: 'not ours' }] };
    expect(await reconcilePages(app.deps)).toBe(1);
    expect(held().persistent_menu).toHaveLength(4);
    expect(held().greeting).toHaveLength(4);
    expect(await row()).toMatchObject({ state: 'set' });
  });

  test('leaves alone what Facebook itself makes of it: no call is spent on the same again', async () => {
    await put();
    // As if Facebook kept the greeting in a form of its own since it was set.
    const known = (await row())?.held;
    if (!known) throw new Error('nothing is held');
    const greeting = { ...known.greeting, default: 'trimmed' };
    app.sandbox.world.profile = {
      ...held(),
      greeting: Object.entries(greeting).map(([locale, text]) => ({ locale, text })),
    };
    await app.store.commit([
      app.store.write.update(app.store.t.pageProfiles).set({ state: 'other', held: { ...known, greeting } }),
    ]);
    app.pass(60 * MINUTE);
    expect(await reconcilePages(app.deps)).toBe(0);
    expect(sends()).toBe(1);
    expect(await row()).toMatchObject({ state: 'other' });
  });
});
