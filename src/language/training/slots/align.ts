import type { ItemMention } from '../../../domain/understanding.js';
import { countsIn } from '../../extract/count.js';
import { normalise } from '../../normalise.js';
import { LABELS, type Label, type Part } from '../../tagger/labels.js';
import { PHONE, type Unit, unitsOf } from '../../tagger/units.js';
import { tokenise } from '../../tokens.js';
import { banglaKey } from '../../unicode.js';

/** What a writer said is in a message; what is left out is not there. */
export interface WrittenSlots {
  name?: string | null | undefined;
  address?: string | null | undefined;
  items?: readonly { [K in keyof ItemMention]?: ItemMention[K] | undefined }[] | undefined;
}

function wordsOf(said: string): string[] {
  const { text, folded } = normalise(said);
  return unitsOf(text, tokenise(folded), []).map((unit) => unit.text);
}
const ENDING = /^(?:টা|টি|টার|টির|টায়|টাকে|টাই|র|ের|য়ের|ে|য়|তে|কে|ও|ই|গুলো|গুলা|গুলোর|রটা|ta|ti|er|r|e|te|tar|s|es)+$/u;

const REFUSAL = /^(?:na|noy|no|not|bad|bodole|jaygay|instead|না|নয়|বদলে|জায়গায়)$/;
const OF = /^(?:er|এর|r|র)$/;
const span = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, offset) => from + offset);

function isWord(unit: Unit | undefined, word: string): boolean {
  if (unit === undefined || unit.text === PHONE) return false;
  const [key, want] = [banglaKey(unit.text), banglaKey(word)];
  return key === want || (key.startsWith(want) && want.length > 1 && ENDING.test(key.slice(want.length)));
}

/** The units a saying covers: word after word in order, as close together as they stand; null when they do not. */
function find(units: readonly Unit[], words: readonly string[], free: (at: number) => boolean): number[] | null {
  let best: number[] | null = null;
  for (let start = 0; start < units.length; start += 1) {
    if (!isWord(units[start], words[0] ?? '') || !free(start)) continue;
    const row = [start];
    for (const word of words.slice(1)) {
      const from = (row.at(-1) ?? start) + 1;
      const next = units.findIndex((unit, at) => at >= from && at < from + 5 && isWord(unit, word) && free(at));
      if (next < 0) break;
      row.push(next);
    }
    if (row.length < words.length) continue;
    const width = (each: readonly number[]): number => (each.at(-1) ?? 0) - (each[0] ?? 0);
    if (best === null || width(row) <= width(best)) best = row;
  }
  return best;
}

/**
 * One label a unit for a message whose slots are known; null when a slot cannot be found in it. Counts that are the sum
 * of the items' are counts too; what was refused is nothing.
 */
export function align(units: readonly Unit[], slots: WrittenSlots): number[] | null {
  const labels = new Array<Label>(units.length).fill('O');
  const free = (at: number): boolean => labels[at] === 'O';
  const mark = (part: Part, row: readonly number[], whole: boolean) => {
    row.forEach((at, index) => {
      const goesOn = index > 0 && (whole || row[index - 1] === at - 1);
      labels[at] = goesOn ? `${part}-I` : `${part}-B`;
      const until = whole ? (row[index + 1] ?? at + 1) : at + 1;
      for (let between = at + 1; between < until; between += 1) labels[between] = `${part}-I`;
    });
  };
  for (const part of ['name', 'address'] as const) {
    const said = slots[part];
    if (!said) continue;
    const row = find(units, wordsOf(said), free);
    if (row === null) return null;
    mark(part, row, true);
  }
  const items = slots.items ?? [];
  const own: number[][] = items.map(() => []);
  const usedUp = new Set<string>();
  for (const [index, { product }] of items.entries()) {
    if (!product) continue;
    const found = find(units, wordsOf(product), free);
    if (found) {
      mark('product', found, false);
      own[index]?.push(...found);
    } else if (!usedUp.has(product)) return null;
    usedUp.add(product);
  }
  for (const [index, { variant }] of items.entries()) {
    const found: number[] = [];
    for (const word of variant ? wordsOf(variant) : []) {
      const may = (at: number): boolean => isWord(units[at], word) && free(at) && !found.includes(at);
      const from = found.at(-1) ?? own[index]?.[0] ?? lastOf(own, index);
      const choices = span(0, units.length).filter(may);
      const chosen = choices.sort((a, b) => far(a, from) + refused(a + 1) - far(b, from) - refused(b + 1))[0];
      if (chosen !== undefined) found.push(chosen);
      else if (!usedUp.has(word)) return null;
      usedUp.add(word);
    }
    mark(
      'variant',
      found.sort((a, b) => a - b),
      false,
    );
    own[index]?.push(...found);
  }
  const isFree = (from: number, to: number): boolean => span(from, to).every(free);
  const counts = countsIn(units.map(({ text }, at) => (free(at) ? text : ''))).filter(({ from, to }) =>
    isFree(from, to),
  );
  const taken = new Set<number>();
  const take = (which: number | undefined) => {
    const count = which === undefined ? undefined : counts[which];
    if (which === undefined || !count) return;
    taken.add(which);
    mark('quantity', span(count.from, count.to), true);
  };
  const may = (which: number, value: number): boolean =>
    !taken.has(which) && (counts[which]?.values.includes(value) ?? false);
  for (const [index, { quantity }] of items.entries()) {
    if (quantity == null) continue;
    const cost = (which: number): number => {
      const { from, to } = counts[which] ?? { from: 0, to: 0 };
      return Math.min(9, ...(own[index] ?? []).map((at) => Math.abs(at - from))) + refused(to);
    };
    take(
      span(0, counts.length)
        .filter((which) => may(which, quantity))
        .sort((a, b) => cost(a) - cost(b) || a - b)[0],
    );
  }
  const sum = items.reduce((total, { quantity }) => total + (quantity ?? 0), 0);
  if (items.length > 1)
    take(
      span(0, counts.length).find(
        (which) => (may(which, sum) || may(which, items.length)) && refused(counts[which]?.to ?? 0) === 0,
      ),
    );
  return labels.map((label) => LABELS.indexOf(label));

  function refused(at: number): number {
    const behind = OF.test(units[at]?.text ?? '') ? at + 1 : at;
    return REFUSAL.test(units[behind]?.text ?? '') ? 50 : 0;
  }
}

const lastOf = (own: readonly (readonly number[])[], before: number): number =>
  own
    .slice(0, before)
    .findLast((each) => each.length > 0)
    ?.at(-1) ?? 0;
// A word behind is as near as one ahead is, and a little less.
const far = (at: number, from: number): number => (at >= from ? at - from : (from - at) * 1.5);
