// Rules of the facts on language, 2.6. The key merges real differences (ase/asa, dam/dham): it proposes, never decides.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/chh|ch|c(?=[aeiouy])|sh/g, 's'],
  [/c|q/g, 'k'],
  [/bh|vh|v/g, 'b'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/jh|z/g, 'j'],
  [/x/g, 'ks'],
  [/ee|y/g, 'i'],
  [/oo|w/g, 'u'],
  [/(?<=[bcdfgjklmnprst])h/g, ''],
];

/** A romanised word with its sounds written one way, vowels kept: "saree", "shari" → "sari". */
export function softened(word: string): string {
  let soft = word;
  for (const [pattern, replacement] of RULES) soft = soft.replace(pattern, replacement);
  return soft.replace(/(.)\1+/g, '$1');
}

/** The consonant skeleton that most spellings of one romanised word share: "delevery", "delivary" → "dlbr". */
export function phoneticKey(word: string): string {
  let key = word;
  for (const [pattern, replacement] of RULES) key = key.replace(pattern, replacement);
  const first = key.charAt(0).replace(/[ae]/, 'a');
  return (first + key.slice(1).replace(/[aeiou]/g, '')).replace(/(.)\1+/g, '$1');
}

/** Edits (insert, delete, replace, swap of neighbours) from one word to another, counted up to `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
