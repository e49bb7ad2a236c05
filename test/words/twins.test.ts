import { describe, expect, test } from '@jest/globals';
import { WORDS } from '../../src/words/words.js';

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

const isCounted = (value: object): boolean => Object.keys(value).sort().join() === 'many,one';

/** Every text by its path. The two forms of a counted text are one: "1 selected" and "{n} selected" share their places. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  if (isCounted(value)) return [[path, Object.values(value).join(' ')]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}

const placesByPath = (words: unknown): Record<string, string[]> =>
  Object.fromEntries(textsOf(words, '').map(([path, text]) => [path, [...new Set(placesOf(text))].sort()]));

test('the check itself sees a place that one language lacks', () => {
  const english = { late: '{t} late', some: { one: 'one', many: '{n} more' } };
  const same = { late: 'দেরি {t}', some: { one: '{n}টি', many: '{n}টি' } };
  expect(placesByPath(same)).toEqual(placesByPath(english));
  expect(placesByPath({ ...same, late: 'দেরি' })).not.toEqual(placesByPath(english));
  expect(placesByPath({ ...same, late: 'দেরি {time}' })).not.toEqual(placesByPath(english));
});

test('every Bangla text has the places of its English twin, and the other way round', () => {
  const english = placesByPath(WORDS.en);
  expect(Object.values(english).flat()).not.toHaveLength(0);
  expect(placesByPath(WORDS.bn)).toEqual(english);
});

describe('button titles fit Facebook, which cuts after 20 characters', () => {
  test.each([...Object.values(WORDS.en.buyer.buttons), ...Object.values(WORDS.bn.buyer.buttons)])('%s', (title) => {
    expect(title.length).toBeGreaterThan(0);
    expect(title.length).toBeLessThanOrEqual(20);
  });
});
