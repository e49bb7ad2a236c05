import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutTitle, splitText } from '../../src/facebook/split-text.js';

describe('splitText', () => {
  test.each([
    ['short text stays whole', 'Dam 1450 tk.', 20, ['Dam 1450 tk.']],
    ['nothing gives nothing', '  ', 20, []],
    [
      'a paragraph is the best place',
      'Apu, apni nin.\n\nDam 1450 tk. XL ache.',
      24,
      ['Apu, apni nin.', 'Dam 1450 tk. XL ache.'],
    ],
    ['then a line', 'Dam 1450 tk\nXL ache apu', 16, ['Dam 1450 tk', 'XL ache apu']],
    ['then a sentence, which keeps its stop', 'দাম ১৪৫০ টাকা। সাইজ আছে।', 20, ['দাম ১৪৫০ টাকা।', 'সাইজ আছে।']],
    ['then a word', 'ekta lal jamdani lagbe', 18, ['ekta lal jamdani', 'lagbe']],
    ['else between letters', 'aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
    ['never inside a conjunct', 'ক্ষক্ষক্ষ', 4, ['ক্ষ', 'ক্ষ', 'ক্ষ']],
    ['never inside an emoji', '👍🏽👍🏽', 5, ['👍🏽', '👍🏽']],
  ])('%s', (_name, text, longest, parts) => {
    expect(splitText(text, longest)).toEqual(parts);
  });

  test('every part fits and every word arrives in order', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'ক', '্', 'ষ', '।', '.', '😊', '1'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n'))),
        fc.integer({ min: 8, max: 60 }),
        (words, longest) => {
          const text = words.flat().join('');
          const parts = splitText(text, longest);
          expect(parts.every((part) => part.length <= longest && part.length > 0)).toBe(true);
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  test('a long message goes out in parts under 2000 characters', () => {
    const parts = splitText('Apu, apnar order confirm. '.repeat(200));
    expect(parts.length).toBe(3);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(2000);
  });
});

test.each([
  ['XL', 'XL'],
  ['exactly twenty chars', 'exactly twenty chars'],
  ['Confirm my order number 1042', 'Confirm my order nu…'],
  ['ডেলিভারি চার্জ কত জানতে চাই', 'ডেলিভারি চার্জ কত…'],
])('the title "%s" becomes "%s"', (title, cut) => {
  expect(cutTitle(title)).toBe(cut);
  expect(cutTitle(title).length).toBeLessThanOrEqual(20);
});
