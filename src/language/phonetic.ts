// Rules of the facts on language, 2.6. The key merges real differences (ase/asa, dam/dham): it proposes, never decides.
const SOUNDS: Readonly<Record<string, string>> = {
  ...{ chh: 's', ch: 's', sh: 's', c: 'k', q: 'k', qh: 'k', kh: 'k', gh: 'g', th: 't', dh: 'd', ph: 'f' },
  ...{ bh: 'b', vh: 'b', v: 'b', jh: 'j', z: 'j', x: 'ks', ee: 'i', y: 'i', oo: 'u', w: 'u' },
};
const SPELT = /chh?|[sbvkqgtdpj]h|[cqvzxyw]|ee|oo/g;
const SOFT = new Set('aeiouy');

const sounds = (word: string): string =>
  word
    .replace(SPELT, (spelt, at: number) =>
      spelt === 'c' && SOFT.has(word.charAt(at + 1)) ? 's' : (SOUNDS[spelt] ?? spelt),
    )
    .replace(/(?<=[bcdfgjklmnprst])h/g, '');
const DOUBLED = /(.)\1+/g;

/** A romanised word with its sounds written one way, vowels kept: "saree", "shari" → "sari". */
export const softened = (word: string): string => sounds(word).replace(DOUBLED, '$1');

/** The consonant skeleton that most spellings of one romanised word share: "delevery", "delivary" → "dlbr". */
export function phoneticKey(word: string): string {
  const key = sounds(word);
  const first = key.charAt(0).replace(/[ae]/, 'a');
  return (first + key.slice(1).replace(/[aeiou]/g, '')).replace(DOUBLED, '$1');
}

// Words are short: three rows serve every comparison.
const LONGEST = 64;
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/** Edits (insert, delete, replace, swap of neighbours) from one word to another, counted up to `limit`: what is above, or too long for a word, is limit + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > LONGEST) return limit + 1;
  let [before, row, next] = [...ROWS] as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      next[j] = cost;
    }
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] as number, limit + 1);
}
