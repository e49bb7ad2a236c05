import { describe, expect, test } from '@jest/globals';
import { REASON_CODES } from '../../src/domain/reason.js';
import { WORDS } from '../../src/words/words.js';

type Tree = { [name: string]: string | Tree };

/** Every text with its path: "approvals.alikeTitle" → "Approve all {n} …". */
const texts = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as [string, string]] : texts(value, `${path}${name}.`),
  );

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const en = new Map(texts(WORDS.en as unknown as Tree));
const bn = new Map(texts(WORDS.bn as unknown as Tree));

describe('the dictionary', () => {
  test('both languages have the same texts, none empty', () => {
    expect([...bn.keys()].sort()).toEqual([...en.keys()].sort());
    expect([...en, ...bn].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('a place to be filled in one language is filled in the other', () => {
    // A count may be spelled out in English ("1 post").
    const differing = [...en].filter(([path, text]) => {
      if (path.endsWith('.one')) return false;
      return places(text).join() !== places(bn.get(path) ?? '').join();
    });
    expect(differing).toEqual([]);
  });

  test('Bangla is written in Bangla letters, but for COD', () => {
    const own = (text: string) => text.replace(/\{\w+\}/g, '');
    const latin = [...bn].filter(([, text]) => /[a-z]/i.test(own(text)) && !/[\u0980-\u09ff]/.test(text));
    expect(latin.map(([path]) => path)).toEqual(['orders.cod']);
  });

  test('every refusal has words in both languages', () => {
    for (const code of REASON_CODES) {
      expect(WORDS.en.reasons[code]).toBeTruthy();
      expect(WORDS.bn.reasons[code]).toBeTruthy();
    }
  });
});
