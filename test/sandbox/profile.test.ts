import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FacebookProfile } from '../../src/domain/facebook-profile.js';
import { MITU, type Playground, page, playground, START } from './playground.js';

let at: Playground;
let now = START;
beforeEach(async () => {
  now = START;
  at = await playground({ clock: () => now });
});
afterEach(() => at.close());

const everywhere = <T>(value: T) => ({ default: value });
const NOTHING: FacebookProfile = { getStarted: null, greeting: {}, iceBreakers: {}, menu: {} };
const FULL: FacebookProfile = {
  getStarted: 'menu:start',
  greeting: { default: 'Hi {{user_first_name}}', bn_IN: 'স্বাগতম {{user_first_name}}' },
  iceBreakers: {
    default: [{ question: 'Price?', payload: 'ask:Price?' }],
    bn_IN: [{ question: 'দাম কত?', payload: 'ask:দাম কত?' }],
  },
  menu: everywhere([
    { title: 'Track', payload: 'menu:track:en' },
    { title: 'Website', url: 'https://shop.example/' },
  ]),
};

const refusal = (call: Promise<unknown>) => expect(call).rejects;
const raw = async (body: object, method = 'POST') => {
  const answer = await fetch(`${at.url}/graph/v25.0/${page.id}/messenger_profile`, {
    method,
    headers: { authorization: `Bearer ${page.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()).error;
};

describe('the Messenger Profile', () => {
  test('what is set is held and read back, also over several calls', async () => {
    await at.graph.setProfile(page, { ...NOTHING, getStarted: 'menu:start' });
    await at.graph.setProfile(page, { ...FULL, getStarted: null });
    expect(await at.graph.getProfile(page)).toEqual(FULL);
    await at.graph.deleteProfile(page, ['menu', 'greeting']);
    expect(await at.graph.getProfile(page)).toEqual({ ...FULL, menu: {}, greeting: {} });
  });

  test('no menu without Get Started: neither set so nor left so', async () => {
    const needed = { code: 100, subcode: 2018145 };
    await refusal(at.graph.setProfile(page, { ...FULL, getStarted: null })).toMatchObject(needed);
    await at.graph.setProfile(page, FULL);
    await refusal(at.graph.deleteProfile(page, ['getStarted'])).toMatchObject(needed);
    await at.graph.deleteProfile(page, ['menu', 'getStarted']);
    expect((await at.graph.getProfile(page)).getStarted).toBeNull();
  });

  test.each([
    ['five questions', { iceBreakers: everywhere(Array(5).fill({ question: 'q', payload: 'p' })) }],
    ['a question of 81 letters', { iceBreakers: everywhere([{ question: 'q'.repeat(81), payload: 'p' }]) }],
    ['a greeting of 161 letters', { greeting: everywhere('g'.repeat(161)) }],
    ['a title of 31 letters', { menu: everywhere([{ title: 't'.repeat(31), payload: 'p' }]) }],
    ['a link that is not https', { menu: everywhere([{ title: 't', url: 'http://shop.example' }]) }],
    ['no default locale', { greeting: { en_US: 'Hi' } }],
    ['a locale Facebook does not list', { greeting: { default: 'Hi', bn_BD: 'স্বাগতম' } }],
  ])('%s are refused', async (_what, part) => {
    await refusal(at.graph.setProfile(page, { ...NOTHING, getStarted: 'menu:start', ...part })).toMatchObject({
      code: 100,
    });
    expect(at.sandbox.world.profile).toEqual({});
  });

  test('an empty call, a nested menu and an unknown field are refused as Facebook words them', async () => {
    expect(await raw({})).toMatchObject({ code: 100, message: expect.stringContaining('Requires one of the params') });
    const nested = [{ locale: 'default', call_to_actions: [{ title: 'More', type: 'nested', call_to_actions: [] }] }];
    expect(await raw({ get_started: { payload: 'x' }, persistent_menu: nested })).toMatchObject({ code: 11 });
    expect(await raw({ fields: ['home_page'] }, 'DELETE')).toMatchObject({ code: 100 });
  });

  test('the eleventh call in ten minutes is refused, reads among them', async () => {
    for (let call = 0; call < 10; call += 1) await at.graph.getProfile(page);
    await refusal(at.graph.setProfile(page, FULL)).toMatchObject({ code: 613 });
    now += 10 * 60_000;
    await at.graph.setProfile(page, FULL);
  });
});

describe('a buyer', () => {
  const taps = () =>
    at.events.flatMap((event) => (event.kind === 'postback' ? [[event.content.title, event.content.payload]] : []));

  test('can tap only what the Page has set', () => {
    const { control } = at.sandbox;
    expect(() => control.getStarted({ buyerId: MITU })).toThrow('no Get Started');
    expect(() => control.tapQuestion({ buyerId: MITU, payload: 'ask:Price?' })).toThrow('no such question');
    expect(() => control.tapMenu({ buyerId: MITU, payload: 'menu:track:en' })).toThrow('no such item');
  });

  test('taps a question on the empty thread, and the menu at any time; Munshi hears titles and payloads', async () => {
    await at.graph.setProfile(page, FULL);
    const { control } = at.sandbox;
    control.tapQuestion({ buyerId: MITU, payload: 'ask:দাম কত?' });
    expect(() => control.tapQuestion({ buyerId: MITU, payload: 'ask:Price?' })).toThrow('has begun');
    expect(() => control.getStarted({ buyerId: MITU })).toThrow('has begun');
    control.tapMenu({ buyerId: MITU, payload: 'menu:track:en' });
    await at.sandbox.drain();
    expect(taps()).toEqual([
      ['দাম কত?', 'ask:দাম কত?'],
      ['Track', 'menu:track:en'],
    ]);
    // A tap opens the window, like words.
    await at.graph.sendMessage(page, { recipient: { id: MITU }, message: { text: 'hello' } });
  });

  test('begins with Get Started, and says by which link they came', async () => {
    await at.graph.setProfile(page, { ...FULL, iceBreakers: {} });
    at.sandbox.control.getStarted({ buyerId: MITU, ref: 'eid26' });
    await at.sandbox.drain();
    expect(at.events[0]).toMatchObject({
      kind: 'postback',
      content: { title: 'Get Started', payload: 'menu:start', referral: { ref: 'eid26' } },
    });
  });
});

describe('the visitor’s page', () => {
  const shown = async (query = '') => (await fetch(`${at.url}/?buyer=${MITU}${query}`)).text();

  test('shows greeting and questions in the language of that Messenger, and others the default', async () => {
    await at.graph.setProfile(page, FULL);
    const bn = await shown();
    expect(bn).toContain('স্বাগতম Mitu');
    expect(bn).toContain('দাম কত?');
    // Questions of an app take the place of Get Started.
    expect(bn).not.toContain('Get Started');
    const other = await shown('&locale=hi_IN');
    expect(other).toContain('Hi Mitu');
    expect(other).toContain('Price?');
  });

  test('shows Get Started where there are no questions, and it works without script', async () => {
    await at.graph.setProfile(page, { ...FULL, iceBreakers: {} });
    expect(await shown()).toContain('Get Started');
    await fetch(`${at.url}/do/getStarted`, { method: 'POST', body: new URLSearchParams({ buyerId: MITU }) });
    const after = await shown();
    expect(after).not.toContain('class="welcome"');
    expect(after).toContain('☰ Menu');
    expect(after).toContain('https://shop.example/');
  });
});
