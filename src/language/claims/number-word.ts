import { FRACTIONS, MULTIPLIERS, SHIFTS, SMALL_NUMBERS } from '../data/spoken-numbers.js';
import { foldWord } from '../unicode.js';

const table = (rows: readonly [string, number][]): ReadonlyMap<string, number> =>
  new Map(rows.map(([word, value]) => [foldWord(word), value]));

// Romanised spellings differ in doubled letters and hisses: unnish, unis, ponchas, poncash.
const loose = (word: string): string =>
  word
    .replace(/chh|ch/g, 'c')
    .replace(/sh/g, 's')
    .replace(/(.)\1+/g, '$1');
const EXACT = table(SMALL_NUMBERS);
const LOOSE: ReadonlyMap<string, number> = new Map([...EXACT].map(([word, value]) => [loose(word), value]));
const SMALL = {
  get: (key: string): number | undefined =>
    EXACT.get(key) ?? (/^[a-z]{4,}$/.test(key) ? LOOSE.get(loose(key)) : undefined),
};
const MULTIPLY = table(MULTIPLIERS);
const FRACTION = table(FRACTIONS);
const SHIFT = table(SHIFTS);
// "dash", "solo", "char", "at", "so" are more often something else: figures only before a multiplier.
export const SHY_WORDS: ReadonlySet<string> = new Set(
  ['at', 'car', 'pas', 'so', 'solo', 'der', 'share', 'ন', 'ছ', 'দু', 'বার', 'তের'].map(foldWord),
);

const COUNTING = /^(.{2,}?)(টা|টি|টো|টে|জন|খানা|ta|ti|to|khana)(ই|i)?$/u;
const HUNDREDS = /^(.{1,}?)(?:সো|স|সত|sho|shoto|so|sh)$/u;

/** A word as a part of a figure. */
export interface NumberWord {
  value: number;
  role: 'small' | 'multiplied' | 'multiplier' | 'fraction' | 'shift';
  counts: boolean;
  both: boolean;
}

const plain = (value: number, role: NumberWord['role']): NumberWord => ({ value, role, counts: false, both: false });

/** A word as a figure: small ("ponchash"), a whole hundred ("choddosho"), a multiplier, or what shifts one. */
export function readNumberWord(key: string): NumberWord | null {
  const small = SMALL.get(key);
  if (small !== undefined) return plain(small, 'small');
  const multiplier = MULTIPLY.get(key);
  if (multiplier !== undefined) return plain(multiplier, 'multiplier');
  const fraction = FRACTION.get(key);
  if (fraction !== undefined) return plain(fraction, 'fraction');
  const shift = SHIFT.get(key);
  if (shift !== undefined) return plain(shift, 'shift');
  const hundreds = HUNDREDS.exec(key)?.[1];
  if (hundreds !== undefined) {
    const many = SMALL.get(foldWord(hundreds)) ?? FRACTION.get(foldWord(hundreds));
    if (many !== undefined) return plain(many * 100, 'multiplied');
  }
  const counting = COUNTING.exec(key);
  const counted = counting?.[1] === undefined ? undefined : SMALL.get(foldWord(counting[1]));
  return counted === undefined
    ? null
    : { value: counted, role: 'small', counts: true, both: counting?.[3] !== undefined };
}

export const isMultiplier = (key: string): boolean => MULTIPLY.has(key);

/** "দেড় কেজি", "der bochor", "adha kg": a part of what follows. */
export const PARTS = table([
  ...FRACTIONS,
  ...['আধা', 'হাফ', 'adha', 'half', 'hap'].map((word): [string, number] => [word, 0.5]),
]);
