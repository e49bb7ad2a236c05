import { expect, test } from '@jest/globals';
import { askedIn, askPayload, menuPayload, readMenuPayload, readPayload } from '../../src/domain/button.js';
import { atFacebook, partsGone, profileDifferences } from '../../src/domain/facebook-profile.js';
import { type MessengerProfile, profileProblems } from '../../src/domain/messenger-profile.js';
import { PROFILE_RATE, roomFor } from '../../src/domain/send-rate.js';

const NONE = { bn: '', en: '' };
const EMPTY: MessengerProfile = {
  greeting: NONE,
  getStarted: false,
  questions: [],
  menu: { track: NONE, policies: NONE, person: NONE },
  website: { title: NONE, url: '' },
};
const GREETED: MessengerProfile = { ...EMPTY, greeting: { bn: 'স্বাগতম', en: 'Welcome' } };

test('a payload is read back as it was made, and none is taken for another', () => {
  expect(readMenuPayload(menuPayload('track', 'bn'))).toEqual({ kind: 'track', shownIn: 'bn' });
  expect(readMenuPayload(menuPayload('start'))).toEqual({ kind: 'start', shownIn: null });
  expect(askedIn(askPayload('দাম: কত?'))).toBe('দাম: কত?');
  for (const foreign of ['', 'menu:', 'menu:sell', 'menu:track:fr', 'menu:track:bn:x', 'track:o:h', 'GET_STARTED'])
    expect(readMenuPayload(foreign)).toBeNull();
  // A press of an order's button needs an order: the menu names none.
  expect(readPayload(menuPayload('person', 'en'))).toBeNull();
  expect(readPayload(askPayload('o:h'))).toBeNull();
  expect(askedIn('say:XL')).toBeNull();
});

test('an empty one asks Facebook for nothing, and may be kept', () => {
  expect(profileProblems(EMPTY)).toEqual([]);
  const nothing = { getStarted: null, greeting: {}, iceBreakers: {}, menu: {} };
  expect(atFacebook(EMPTY, 'bn')).toEqual(nothing);
  expect(partsGone(nothing, nothing)).toEqual([]);
  expect(partsGone(nothing, atFacebook(GREETED, 'bn'))).toEqual(['greeting']);
  // Nobody has looked: anything may be there.
  expect(partsGone(nothing, null)).toEqual(['getStarted', 'greeting', 'iceBreakers', 'menu']);
});

test('an address that is none is named and breaks nothing', () => {
  for (const url of [
    '',
    'shop.example',
    'javascript:alert(1)',
    'https://',
    'https://[x.y/',
    `https://a.b/${'c'.repeat(2000)}`,
  ])
    expect(
      profileProblems({ ...EMPTY, getStarted: true, website: { title: { bn: 'ক', en: 'w' }, url } }),
    ).toMatchObject([{ params: { field: 'website.url' } }]);
});

test('a letter is enough for both to differ, the order of locales is not', () => {
  const one = atFacebook(GREETED, 'bn');
  const turned = { ...one, greeting: Object.fromEntries(Object.entries(one.greeting).reverse()) };
  expect(profileDifferences(one, turned)).toEqual([]);
  expect(profileDifferences(one, atFacebook(GREETED, 'en'))).toEqual(['greeting']);
});

test('several calls go together as soon as they all fit into the span', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 8].map((minute) => minute * 60_000);
  expect(roomFor(2, minutes, PROFILE_RATE, 480_000)).toBe(480_000);
  expect(roomFor(3, minutes, PROFILE_RATE, 480_000)).toBe(60_000 + PROFILE_RATE.perMs);
  expect(roomFor(4, minutes, PROFILE_RATE, 480_000)).toBe(120_000 + PROFILE_RATE.perMs);
});
