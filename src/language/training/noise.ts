import type { Language } from '../../domain/intent.js';
import { variantPairs } from '../variants.js';
import { pick } from './random.js';

const SPELLINGS = new Map<string, string[]>();
for (const [variant, canonical] of variantPairs())
  SPELLINGS.set(canonical, [...(SPELLINGS.get(canonical) ?? []), variant]);

type Swap = readonly [RegExp, string];
// How romanised Bangla misbehaves (facts on language, 2.6), one slip each.
const ROMANISED: readonly Swap[] = [
  [/chh?/, 's'],
  [/chh?/, 'c'],
  [/sh/, 's'],
  [/s(?!h)/, 'sh'],
  [/bh|vh/, 'v'],
  [/v/, 'bh'],
  [/kh/, 'k'],
  [/th/, 't'],
  [/dh/, 'd'],
  [/j/, 'z'],
  [/y$/, 'i'],
  [/(?<=\w{2})e$/, 'a'],
  [/^e(?=[kt])/, 'a'],
  [/(?<=\w)[aeo](?=[bcdfghjklmnpqrstvz]\w)/, ''],
  [/(?<=\w)o$/, ''],
];
const BANGLA: readonly Swap[] = [
  [/ো$/, ''],
  [/ী/, 'ি'],
  [/ণ/, 'ন'],
  [/শ/, 'স'],
  [/য়/, 'য়'],
  [/ড়/, 'ড়'],
  [/ঁ/, ''],
  [/কি$/, 'কী'],
  [/্য/, ''],
];
const ENGLISH: readonly Swap[] = [
  [/^you$/i, 'u'],
  [/^are$/i, 'r'],
  [/^please$/i, 'plz'],
  [/^your$/i, 'ur'],
  [/^what$/i, 'wat'],
  [/^much$/i, 'mch'],
  [/(?<=\w{2})[aeiou](?=\w)/, ''],
  [/(\w)(\w)(?=\w$)/, '$2$1'],
  [/ing$/, 'in'],
  [/'/, ''],
];
const SLIPS = { bn: BANGLA, banglish: ROMANISED, en: ENGLISH } satisfies Record<Language, readonly Swap[]>;
const TAILS = ['', '', '', '', '', '?', '??', '...', '!', ' 😊', ' 🙏', ' ❤️', ' plz', '.'];

function misspell(word: string, language: Language, random: () => number): string {
  const known = SPELLINGS.get(word.toLowerCase());
  if (known && random() < 0.6) return pick(known, random);
  const [pattern, replacement] = pick(SLIPS[language], random);
  return word.replace(pattern, replacement);
}

/** The sentence as it may be typed on a phone: some words in another spelling, marks lost or added, case by chance. */
export function typed(sentence: string, language: Language, random: () => number): string {
  const slips = random() < 0.35 ? 0 : random() * 0.4;
  const words = sentence.split(' ').map((word) => {
    if (/[0-9০-৯]/.test(word) || random() >= slips) return word;
    return misspell(word, language, random);
  });
  let text = words.join(' ');
  const chance = random();
  if (language !== 'bn' && chance < 0.55) text = text.toLowerCase();
  else if (language !== 'bn' && chance < 0.6) text = text.toUpperCase();
  if (random() < 0.4) text = text.replace(/[?.,!।]/g, '');
  if (random() < 0.12) text = text.replace(/(\d) (ta|pcs|টা)/g, '$1$2');
  return (text + pick(TAILS, random)).trim();
}
