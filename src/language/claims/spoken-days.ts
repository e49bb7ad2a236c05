import { SMALL_NUMBERS } from '../data/spoken-numbers.js';
import { unifyBangla } from '../unicode.js';
import { pattern, words } from './pattern.js';

const LETTER = '\\p{L}\\p{M}';
const UP_TO_31 = new Map(
  SMALL_NUMBERS.flatMap(([word, value]): [string, number][] => (value <= 31 ? [[unifyBangla(word), value]] : [])),
);
const longestFirst = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');

/** A day of the month or an hour, in figures or in words; read back with `numberOf`. */
export const NUMBER = `(?:(?<![\\d.,])(?:0?[1-9]|[12]\\d|3[01])|(?<![${LETTER}])(?:${longestFirst([...UP_TO_31.keys()])}))`;
export const numberOf = (written: string): number => UP_TO_31.get(written) ?? Number(written);

const OPENING = pattern(
  words(
    'khola|khule|khuli|bondho|open|opens|opened|close|closes|closed|closing|showroom|office|shop|dokan|খোলা|খুলি|খুলে|বন্ধ|শোরুম|অফিস|দোকান|শপ|চালু',
  ),
);
const BETWEEN_HOURS = pattern(
  `(${NUMBER})\\s*(?:টা|ta)?\\s*(?:[-–]|to|theke|থেকে|হতে)\\s*(${NUMBER})(?!\\s*(?:am|pm|:|[-–]|\\d|${words('din|day|days|টাকা|tk|taka|kg|gm')}))`,
  'g',
);
const OCLOCK = pattern(
  `(${NUMBER})\\s*(?:টা|টায়|টার|ta|tay)\\s*(?:${words('theke|porjonto|dike|por|age|থেকে|পর্যন্ত|হতে|পর|আগে|দিকে|e khuli|khola|খোলা|bondho|বন্ধ')})|${words('open|opens|close|closes|till|until|from')}\\s+(?:at\\s+|from\\s+|by\\s+)?(${NUMBER})(?!\\s*(?:am|pm|a\\.m|p\\.m|:|\\d|%|${words('taka|tk|days?|hours?|pieces?')}))`,
  'g',
);

/** Hours of opening without a part of the day: "open 9 to 9", "১০টা থেকে খোলা". */
export function bareHours(folded: string): { hour: number; start: number; end: number }[] {
  return [BETWEEN_HOURS, OCLOCK].flatMap((expression) =>
    [...folded.matchAll(expression)].flatMap((match) => {
      const sentence = folded.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30);
      if (!OPENING.test(sentence)) return [];
      return match.slice(1).flatMap((written) => {
        const hour = numberOf(written ?? '');
        if (written === undefined || !(hour >= 1 && hour <= 24)) return [];
        const start = match.index + match[0].lastIndexOf(written);
        return [{ hour, start, end: start + written.length }];
      });
    }),
  );
}
