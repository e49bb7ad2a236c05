import type { Hit } from '../concepts.js';
import { COUNT_UNITS, NUMBER_WORDS, OTHER_UNITS } from '../data/numbers.js';
import { COLOURS, SIZE_WORDS, SIZES } from '../data/sizes-and-colours.js';
import type { Token } from '../tokens.js';
import { banglaKey, unifyBangla } from '../unicode.js';
import { canonicalOf } from '../variants.js';

/** One part of what is wanted: a count, a size, a colour or a thing. Positions are those of the normalised text. */
export interface Mention {
  part: 'quantity' | 'size' | 'colour' | 'product';
  start: number;
  end: number;
  /** The number of a quantity; 0 for the other parts. */
  value: number;
}

const fold = (word: string): string => (/[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word);
const set = (list: string): ReadonlySet<string> =>
  new Set(
    unifyBangla(list)
      .split(/\s+/)
      .map((word) => word.split('_').map(fold).join('_')),
  );
const table = (entries: Record<string, number>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries).map(([word, value]) => [fold(unifyBangla(word)), value]));

const NUMBERS = table(NUMBER_WORDS);
const UNITS = table(COUNT_UNITS);
const OTHERS = set(OTHER_UNITS);
const SIZE_NAMES = set(SIZES);
const SIZE_CUES = set(SIZE_WORDS);
const COLOUR_NAMES = set(COLOURS);
const WANTS = set(
  'lagbe need want take book buy order get send add make chai nibo dorkar qty quantity poriman লাগবে চাই নিব নেব দরকার পরিমাণ den diben pathan দেন দিন পাঠান confirm rakhen কনফার্ম করে hobe',
);
// "this one", "which one", "ekta" before a question are no counts.
const POINTING = set(
  'this that which the other another one next same any every each no some ei oi kon এই ওই কোন konta',
);

const endings = (word: string): string[] => [
  word,
  ...['ta', 'ti', 'er', 'টা', 'টি', 'ের'].filter((e) => word.endsWith(e)).map((e) => word.slice(0, -e.length)),
];

class Reader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  key(at: number): string {
    const token = this.tokens[at];
    return token === undefined ? '' : fold(token.kind === 'bangla' ? token.text : token.text);
  }

  /** Longest name of `names` (up to three words) that begins at `at`; 0 when none does. */
  nameLength(at: number, names: ReadonlySet<string>): number {
    for (const length of [3, 2, 1]) {
      const words = Array.from({ length }, (_, offset) => this.key(at + offset));
      const last = words.at(-1) ?? '';
      if (words.includes('') || this.tokens.slice(at + 1, at + length).some((token) => token.breakBefore)) continue;
      const head = words.slice(0, -1);
      if (
        endings(last).some(
          (end) => names.has([...head, end].join('_')) || names.has([...head, canonicalOf(end)].join('_')),
        )
      )
        return length;
    }
    return 0;
  }

  /** A token that stands glued to the one before it, as in "2ta" or "xl2ta". */
  glued(at: number): boolean {
    return this.tokens[at]?.start === this.tokens[at - 1]?.end && at > 0;
  }

  upper(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && /^[A-Z]+$/.test(this.text.slice(token.start, token.end));
  }

  number(at: number): number | undefined {
    const token = this.tokens[at];
    if (token === undefined) return undefined;
    return token.kind === 'digits' ? Number(token.text) : NUMBERS.get(this.key(at));
  }
}

function sizeAt(at: number, reader: Reader): number {
  const length = reader.nameLength(at, SIZE_NAMES);
  const key = reader.key(at);
  const near = [at - 2, at - 1, at + 1, at + 2].some((other) => SIZE_CUES.has(reader.key(other)));
  if (length > 0 && (/^[sml]$|^এস$|^এম$|^এল$/.test(key) === false || near || reader.upper(at))) return length;
  if (length > 0 && (UNITS.has(reader.key(at - 1)) || reader.number(at + 1) !== undefined)) return length;
  // 2xl, 3XL: the digit belongs to the size.
  if (/^[2-6]$/.test(key) && reader.glued(at + 1) && /^xl$/.test(reader.key(at + 1))) return 2;
  const beside = [at - 1, at + 1].some((other) => /^(?:size|saiz|sije|সাইজ.*|সাইজের)$/.test(reader.key(other)));
  return /^(?:[2-9][0-9]|1[0-9])$/.test(key) && (beside || /^(?:size|saiz|সাইজ)/.test(reader.key(at - 2))) ? 1 : 0;
}

function quantityAt(
  at: number,
  reader: Reader,
  isProduct: (at: number) => boolean,
): { length: number; value: number } | undefined {
  if (/^x$/.test(reader.key(at)) && (reader.number(at + 1) ?? 99) < 50 && reader.glued(at + 1)) {
    return { length: 2, value: reader.number(at + 1) ?? 1 };
  }
  const value = reader.number(at);
  if (value === undefined || value <= 0 || value > 999) return undefined;
  const next = reader.key(at + 1);
  if (/^x$/.test(next) && reader.glued(at + 1)) return { length: 2, value };
  if (OTHERS.has(next) || OTHERS.has(endings(next).at(-1) ?? '')) return undefined;
  const unit = UNITS.get(next);
  if (unit !== undefined) return { length: 2, value: value * unit };
  const glued = /(?:ta|ti|tai|to|টা|টি|টাই|টো|খানা)$/.test(reader.key(at)) && reader.key(at) !== 'to';
  if (glued && !POINTING.has(reader.key(at - 1))) return { length: 1, value };
  if (POINTING.has(reader.key(at - 1)) || value > 50) return undefined;
  const wordsAhead = [at + 1, at + 2, at + 3];
  const countsThing = wordsAhead.some(
    (other, index) =>
      isProduct(other) &&
      (index === 0 ||
        wordsAhead.slice(0, index).every((w) => reader.nameLength(w, COLOUR_NAMES) > 0 || sizeAt(w, reader) > 0)),
  );
  const colourNext = reader.nameLength(at + 1, COLOUR_NAMES) > 0 || sizeAt(at + 1, reader) > 0;
  const wanted =
    WANTS.has(next) ||
    WANTS.has(reader.key(at - 1)) ||
    /^(?:qty|quantity|poriman|পরিমান)$/.test(reader.key(at - 1)) ||
    next === 'of' ||
    next === 'more';
  return countsThing || colourNext || wanted ? { length: 1, value } : undefined;
}

/** The counts, sizes, colours and things named in a message, in order. `products` are the hits of the concept `product`. */
export function findMentions(text: string, tokens: readonly Token[], products: readonly Hit[]): Mention[] {
  const reader = new Reader(tokens, text);
  const productAt = (at: number) => products.find((hit) => hit.start === tokens[at]?.start);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const start = tokens[at]?.start ?? 0;
    const push = (part: Mention['part'], length: number, value = 0) => {
      mentions.push({ part, start, end: tokens[at + length - 1]?.end ?? start, value });
      at += length - 1;
    };
    const size = sizeAt(at, reader);
    const quantity = size > 0 ? undefined : quantityAt(at, reader, (other) => productAt(other) !== undefined);
    const colour = reader.nameLength(at, COLOUR_NAMES);
    const product = productAt(at);
    if (size > 0) push('size', size);
    else if (quantity) push('quantity', quantity.length, quantity.value);
    else if (product)
      push(
        'product',
        Math.max(1, tokens.filter((token) => token.start >= product.start && token.end <= product.end).length),
      );
    else if (colour > 0) push('colour', colour);
  }
  return mentions;
}
