import { afterEach, expect, test } from '@jest/globals';
import nock from 'nock';
import { atFacebook } from '../../src/domain/facebook-profile.js';
import { rowFor } from '../../src/facebook/error-table.js';
import { GraphError } from '../../src/facebook/errors.js';
import { createGraph } from '../../src/facebook/graph.js';

const HOST = 'https://graph.example';
const PATH = '/v25.0/104500000000001/messenger_profile';
const PAGE = { id: '104500000000001', token: 'page-token' };
const graph = createGraph({ baseUrl: HOST, version: 'v25.0' });
const speaks = { reqheaders: { authorization: 'Bearer page-token' } };
afterEach(() => nock.cleanAll());

const wanted = atFacebook(
  {
    greeting: { bn: 'স্বাগতম', en: 'Welcome' },
    getStarted: true,
    questions: [{ bn: 'দাম কত?', en: 'How much?' }],
    menu: {
      track: { bn: 'অর্ডার', en: 'Track' },
      policies: { bn: '', en: '' },
      person: { bn: 'মানুষ', en: 'Person' },
    },
    website: { title: { bn: 'ওয়েবসাইট', en: 'Website' }, url: 'https://shop.example' },
  },
  'bn',
);

const ask = (question: string) => ({ call_to_actions: [{ question, payload: `ask:${question}` }] });
const menu = (language: string, track: string, person: string, website: string) => ({
  composer_input_disabled: false,
  call_to_actions: [
    { type: 'postback', title: track, payload: `menu:track:${language}` },
    { type: 'postback', title: person, payload: `menu:person:${language}` },
    { type: 'web_url', title: website, url: 'https://shop.example/', webview_height_ratio: 'full' },
  ],
});
const AS_SENT = {
  get_started: { payload: 'menu:start' },
  greeting: [
    { locale: 'default', text: 'স্বাগতম' },
    { locale: 'bn_IN', text: 'স্বাগতম' },
    { locale: 'en_US', text: 'Welcome' },
    { locale: 'en_GB', text: 'Welcome' },
  ],
  ice_breakers: [
    { locale: 'default', ...ask('দাম কত?') },
    { locale: 'bn_IN', ...ask('দাম কত?') },
    { locale: 'en_US', ...ask('How much?') },
    { locale: 'en_GB', ...ask('How much?') },
  ],
  persistent_menu: [
    { locale: 'default', ...menu('bn', 'অর্ডার', 'মানুষ', 'ওয়েবসাইট') },
    { locale: 'bn_IN', ...menu('bn', 'অর্ডার', 'মানুষ', 'ওয়েবসাইট') },
    { locale: 'en_US', ...menu('en', 'Track', 'Person', 'Website') },
    { locale: 'en_GB', ...menu('en', 'Track', 'Person', 'Website') },
  ],
};

test('all parts are set in one call, in Facebook’s names, for every locale it has of both languages', async () => {
  const call = nock(HOST, speaks).post(PATH, AS_SENT).reply(200, { result: 'success' });
  await graph.setProfile(PAGE, wanted);
  expect(call.isDone()).toBe(true);
});

test('parts that hold nothing are not set: Facebook refuses empty ones', async () => {
  const call = nock(HOST, speaks)
    .post(PATH, { get_started: { payload: 'menu:start' } })
    .reply(200, { success: true });
  await graph.setProfile(PAGE, { getStarted: 'menu:start', greeting: {}, iceBreakers: {}, menu: {} });
  expect(call.isDone()).toBe(true);
});

test('parts are taken away by their names', async () => {
  const call = nock(HOST, speaks)
    .delete(PATH, { fields: ['persistent_menu', 'ice_breakers'] })
    .reply(200, { result: 'success' });
  await graph.deleteProfile(PAGE, ['menu', 'iceBreakers']);
  expect(call.isDone()).toBe(true);
});

test('what Facebook holds is read back as it was sent', async () => {
  nock(HOST, speaks)
    .get(PATH)
    .query({ fields: 'get_started,greeting,ice_breakers,persistent_menu' })
    .reply(200, { data: [AS_SENT] });
  expect(await graph.getProfile(PAGE)).toEqual(wanted);
});

test('questions printed bare, as the reference shows them, and those of older settings are read too', async () => {
  nock(HOST)
    .get(PATH)
    .query(true)
    .reply(200, {
      data: [
        { ...ask('Price?'), locale: 'default' },
        { ...ask('দাম?'), locale: 'bn_IN' },
      ],
    });
  expect((await graph.getProfile(PAGE)).iceBreakers).toEqual({
    default: [{ question: 'Price?', payload: 'ask:Price?' }],
    bn_IN: [{ question: 'দাম?', payload: 'ask:দাম?' }],
  });
  nock(HOST)
    .get(PATH)
    .query(true)
    .reply(200, { data: [{ ice_breakers: [{ question: 'Hours?', payload: 'H' }, { question: 'Where?' }] }] });
  expect((await graph.getProfile(PAGE)).iceBreakers).toEqual({
    default: [
      { question: 'Hours?', payload: 'H' },
      { question: 'Where?', payload: '' },
    ],
  });
});

test('a Page without any holds nothing', async () => {
  nock(HOST).get(PATH).query(true).reply(200, { data: [] });
  expect(await graph.getProfile(PAGE)).toEqual({ getStarted: null, greeting: {}, iceBreakers: {}, menu: {} });
});

test.each([
  [{ code: 100, error_subcode: 2018145, message: '(#100) You must set a Get Started button' }, 'failed'],
  [{ code: 613, message: '(#613) Calls to this api have exceeded the rate limit.' }, 'wait'],
  [{ code: 10, message: '(#10) Requires pages_messaging permission' }, 'tell_owner'],
  [{ code: 190, error_subcode: 460, message: 'The session has been invalidated' }, 'disconnect_page'],
] as const)('a refusal %j means %s', async (error, action) => {
  nock(HOST).post(PATH).reply(400, { error });
  const refused = await graph.setProfile(PAGE, wanted).catch((each: unknown) => each);
  expect(refused).toBeInstanceOf(GraphError);
  expect(rowFor(refused as GraphError).action).toBe(action);
});
