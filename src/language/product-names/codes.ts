import { normalise } from '../normalise.js';
import { isCommon, keyOf } from './words.js';

const compact = (code: string): string => normalise(code).folded.replaceAll(/[^\p{L}\p{M}\d]+/gu, '');

/** Beside a short number these say that it is a code: "code 101", "101 no". */
const BEFORE = /(?:code|kod|কোড|model|মডেল|#)\s*[:.#-]?\s*$/u;
const AFTER = /^\s*(?:no|nmbr|nombor|number|nambar|নং|নম্বর|নাম্বার|code|kod|কোড)(?![\p{L}\p{M}])/u;
const UNITS = /^(?:x{0,4}[sml]|pcs?|pis|ta|ti|to|kg|gm|gms|g|ml|tk|taka|inch|year|yr|din|pm|am|no)$/;
const PHONE = /^(?:88)?01\d{9}$/;

/** How a code is told from other words and numbers. */
type CodeKind = 'mixed' | 'letters' | 'number';

function kindOfCode(code: string, key: string): CodeKind | null {
  if (/^\d+$/.test(key)) return key.length >= 2 && !PHONE.test(key) ? 'number' : null;
  if (!/\d/.test(key)) return key.length >= 4 && /[\p{L}\d][-_/.#]+[\p{L}\d]/u.test(code) ? 'letters' : null;
  const letters = key.match(/\D+/g) ?? [];
  // "2XL" and "500gm" are sizes whoever writes them.
  return letters.some((part) => !UNITS.test(part) && !isCommon(part, keyOf(part))) ? 'mixed' : null;
}

/** A word or number of a text and what stands before it: nothing, a sign, a blank, or more. */
interface Atom {
  text: string;
  start: number;
  end: number;
}

const ATOM = /\d+|[\p{L}\p{M}]+/gu;
const MOST_ATOMS = 5;

const atomsOf = (folded: string): Atom[] =>
  [...folded.matchAll(ATOM)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Whether two neighbours may be parts of one code: "K-204", "k204", "k 204". */
function joins(folded: string, one: Atom, next: Atom): boolean {
  const between = folded.slice(one.end, next.start);
  if (between === '' || /^[-_/.#]$/.test(between)) return true;
  return between === ' ' && /^\D/.test(one.text) && /^\d/.test(next.text);
}

/** A product by its codes, and by names that may hold one ("Leather sandal K-204"). */
export interface Coded {
  id: string;
  codes: readonly string[];
  names: readonly string[];
}

const CODE_IN_NAME = /(?<![\p{L}\p{M}\d])\p{L}{1,4}[-_/.#]?\d{2,}(?![\p{L}\p{M}\d])/gu;
/** A name that is nothing but a code. */
const isCode = (name: string): boolean => /\d/.test(name) && !/\s\S+\s/.test(name.trim());

/** Finds the products whose code stands in a text: one list of ids for each code met. */
export function codeFinder(products: readonly Coded[]): (text: string) => string[][] {
  const known = {
    mixed: new Map<string, string[]>(),
    letters: new Map<string, string[]>(),
    number: new Map<string, string[]>(),
  };
  for (const { id, codes, names } of products)
    for (const code of [
      ...codes,
      ...names.filter(isCode),
      ...names.flatMap((name) => name.match(CODE_IN_NAME) ?? []),
    ]) {
      const key = compact(code);
      const kind = kindOfCode(code, key);
      if (kind === null) continue;
      const ids = known[kind].get(key) ?? [];
      if (!ids.includes(id)) known[kind].set(key, [...ids, id]);
    }
  const numbers = (folded: string, { text, start, end }: Atom): string[] | undefined => {
    const ids = known.number.get(text);
    if (ids === undefined || text.length >= 6) return ids;
    const alone = folded.trim() === text && text.length >= 3;
    return alone || BEFORE.test(folded.slice(0, start)) || AFTER.test(folded.slice(end)) ? ids : undefined;
  };
  return (text) => {
    const { folded } = normalise(text);
    const atoms = atomsOf(folded);
    const found: string[][] = [];
    for (let at = 0; at < atoms.length; at += 1) {
      const hit = codeAt(folded, atoms, at, known) ?? numbers(folded, atoms[at] as Atom);
      if (hit) found.push(hit);
    }
    return found;
  };
}

/** The longest code that begins at an atom. */
function codeAt(
  folded: string,
  atoms: readonly Atom[],
  from: number,
  known: Record<CodeKind, ReadonlyMap<string, string[]>>,
): string[] | undefined {
  const before = atoms[from - 1];
  const first = atoms[from] as Atom;
  // Inside a longer word it is no code: "abk204".
  if (before && before.end === first.start) return undefined;
  let joined = '';
  let best: string[] | undefined;
  for (let at = from; at < Math.min(atoms.length, from + MOST_ATOMS); at += 1) {
    const atom = atoms[at] as Atom;
    const last = atoms[at - 1];
    if (at > from && last && !joins(folded, last, atom)) break;
    joined += atom.text;
    if (at > from) best = known.mixed.get(joined) ?? known.letters.get(joined) ?? best;
  }
  return best;
}
