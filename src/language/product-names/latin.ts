import { unifyBangla } from '../unicode.js';

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    unifyBangla(list)
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  );

const CONSONANTS = table(
  'ক=k খ=kh গ=g ঘ=gh ঙ=ng চ=ch ছ=ch জ=j ঝ=jh ঞ=n ট=t ঠ=th ড=d ঢ=dh ণ=n ত=t থ=th দ=d ধ=dh ন=n প=p ফ=f ব=b ভ=bh ম=m য=j র=r ল=l শ=sh ষ=sh স=s হ=h ড়=r ঢ়=r য়=y',
);
const SIGNS = table('া=a ি=i ী=i ু=u ূ=u ৃ=ri ে=e ৈ=oi ো=o ৌ=ou ্=');
const OTHERS = table('অ=o আ=a ই=i ঈ=i উ=u ঊ=u ঋ=ri এ=e ঐ=oi ও=o ঔ=ou ৎ=t ং=ng');
// Clusters that sound otherwise than their letters: the w of "wallet", the a of "bag".
const CLUSTERS: readonly (readonly [RegExp, string])[] = [
  [/ও\u09DF/g, 'w'],
  [/\u09CD\u09AF\u09BE/g, '\u09BE'],
  [/\u09CD\u09AF/g, ''],
];

/** A Bangla word as it is spelt in Latin letters, nearly: "জামদানি" → "jamodani". For comparing sounds, never for showing. */
export function latinOf(word: string): string {
  let rest = unifyBangla(word);
  for (const [pattern, replacement] of CLUSTERS) rest = rest.replace(pattern, replacement);
  const letters = [...rest];
  return letters
    .map((letter, at) => {
      const consonant = CONSONANTS.get(letter) ?? (letter === 'w' ? 'w' : undefined);
      if (consonant === undefined) return SIGNS.get(letter) ?? OTHERS.get(letter) ?? '';
      const next = letters[at + 1];
      // The vowel between two consonants is not written.
      const bare = next !== undefined && CONSONANTS.has(next);
      return bare ? `${consonant}o` : consonant;
    })
    .join('');
}
