import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise, squeeze } from '../../src/language/normalise.js';
import { tokenise } from '../../src/language/tokens.js';
import { asciiDigits, banglaKey, unifyBangla } from '../../src/language/unicode.js';

describe('one form of Bangla', () => {
  test.each([
    ['two-part letters become one', 'বগু\u09A1\u09BCা কুষ্টি\u09AF\u09BCা ঢ\u09BC', 'বগু\u09DCা কুষ্টি\u09DFা \u09DD'],
    ['single letters stay single', '\u09DF\u09DC\u09DD', '\u09DF\u09DC\u09DD'],
    ['a split vowel is joined', 'ভাল\u09C7\u09BE', 'ভাল\u09CB'],
    ['অ and া are আ', '\u0985\u09BEছে', 'আছে'],
    ['joiners inside words are dropped', 'দা\u200Cম ক\u200Dত', 'দাম কত'],
    ['the joiner of র‍্য stays', 'র\u200D\u09CD\u09AFাব', 'র\u200D\u09CD\u09AFাব'],
    ['the old khanda ta is ৎ', 'ত\u09CD\u200D', '\u09CE'],
    ['the other danda is a danda', 'আছে\u09F7', 'আছে\u0964'],
  ])('%s', (_, typed, unified) => {
    expect(unifyBangla(typed)).toBe(unified);
  });

  test.each([
    ['কতো', 'কত'],
    ['পণ্য', 'পন্য'],
    ['ডেলিভারী', 'ডেলিভারি'],
    ['নষ্ট', 'নস্ট'],
    ['ফেরৎ', 'ফেরত'],
    ['ভাঙ্গা', 'ভাঙা'],
    ['চাঁদপুর', 'চাদপুর'],
  ])('%s and %s look up alike', (one, other) => {
    expect(banglaKey(one)).toBe(banglaKey(other));
  });

  test('black and yesterday are two words', () => {
    expect(banglaKey('কালো')).not.toBe(banglaKey('কাল'));
  });
});

test('text that needs no repair is what NFC and every repair leave alone', () => {
  const letters = fc.constantFrom(
    ...Array.from({ length: 0x80 }, (_, at) => String.fromCharCode(0x980 + at)),
    ...' a.\u0301\u200D',
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 4 }), (text) => {
      const single = (typed: string): string =>
        typed
          .normalize('NFC')
          .replace(/\u09A1\u09BC/g, '\u09DC')
          .replace(/\u09A2\u09BC/g, '\u09DD')
          .replace(/\u09AF\u09BC/g, '\u09DF');
      if (unifyBangla(text) === text) expect(single(text)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('digits of both scripts count alike', () => {
  expect(asciiDigits('০১7১১')).toBe('01711');
});

test('stretched letters are squeezed to two', () => {
  expect(squeeze('plzzzz koooto')).toBe('plzz kooto');
});

test.each([
  ['xl2ta', ['xl', '2', 'ta']],
  ['২টা', ['2', 'টা']],
  ['3pcs', ['3', 'pcs']],
  ['dhaka.mirpur', ['dhaka', 'mirpur']],
  ["don't", ['dont']],
])('%s is split into %j', (text, words) => {
  expect(tokenise(normalise(text).folded).map((token) => token.text)).toEqual(words);
});

test('a stretch is given back in the characters the buyer typed', () => {
  const { text, asWritten } = normalise('নাম রোকে\u09AF\u09BCা, ঢাকা');
  expect(text).toContain('রোকে\u09DFা');
  expect(asWritten('রোকে\u09DFা')).toBe('রোকে\u09AF\u09BCা');
});

test('both texts have the same length, and unifying twice changes nothing more', () => {
  const bangla = fc.string({ unit: fc.constantFrom(...'অআকযয়ড়রতো্ািু়\u200C\u200D ১a') });
  fc.assert(
    fc.property(fc.oneof(bangla, fc.string({ unit: 'grapheme' })), (raw) => {
      const { text, folded } = normalise(raw);
      expect(folded).toHaveLength(text.length);
      expect(normalise(text).text).toBe(text);
    }),
  );
});

test('a stretch that ends within a letter’s signs is cut where it ends, however the rest was typed', () => {
  const raw = '\u09AD\u09BE\u0987\u09AF\u09BC\u09BE ২ লিটারের বোতল';
  expect(normalise(raw).asWritten('২ লিটার')).toBe('২ লিটার');
});

test('a visarga behind a label is a colon, behind a short name it stays', () => {
  expect(normalise('নামঃ মোঃ রফিক').folded).toBe('নাম: মোঃ রফিক');
});
