import type { Hit } from '../concepts.js';
import { COLOURS } from '../data/sizes-and-colours.js';
import { remember, spellingOf } from '../spelling.js';
import type { Token } from '../tokens.js';
import { mayCount, quantityAt } from './quantity.js';
import { mayBeSize, sizeAt } from './size.js';
import { begins, nameList, wordRow } from './word-row.js';

/** One part of what is wanted: a count, a size, a colour or a thing. Positions are those of the normalised text. */
export interface Mention {
  part: 'quantity' | 'size' | 'colour' | 'product';
  start: number;
  end: number;
  /** The number of a quantity; 0 for the other parts. */
  value: number;
}

const COLOUR_NAMES = nameList(COLOURS);
/** Whether a count, size or colour may begin with a word: most words begin none, and are passed by with one look. */
const mayTell = remember((word) => {
  const spelling = spellingOf(word);
  return mayCount(word) || mayBeSize(spelling) || begins(spelling, COLOUR_NAMES);
});

/** The counts, sizes, colours and things named in a message, in order. `products` are the hits of the concept `product`. */
export function findMentions(text: string, tokens: readonly Token[], products: readonly Hit[]): Mention[] {
  if (products.length === 0 && !tokens.some(({ spelling }) => mayTell(spelling))) return [];
  const row = wordRow(tokens, text);
  const productLength = (at: number): number => {
    const product = products.find((hit) => hit.start === tokens[at]?.start);
    if (!product) return 0;
    return tokens.filter((token) => token.start >= product.start && token.end <= product.end).length;
  };
  const describesGoods = (at: number): boolean =>
    row.nameLength(at, COLOUR_NAMES) > 0 || sizeAt(at, row) > 0 || productLength(at) > 0;

  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (!mayTell(token.spelling) && productLength(at) === 0) {
      at += 1;
      continue;
    }
    const size = sizeAt(at, row);
    const quantity = size > 0 ? undefined : quantityAt(at, row, describesGoods);
    const product = productLength(at);
    const colour = row.nameLength(at, COLOUR_NAMES);
    const found: [Mention['part'], number] | undefined =
      size > 0
        ? ['size', size]
        : quantity
          ? ['quantity', quantity.length]
          : product > 0
            ? ['product', product]
            : colour > 0
              ? ['colour', colour]
              : undefined;
    const length = found?.[1] ?? 1;
    const { start } = token;
    if (found)
      mentions.push({ part: found[0], start, end: tokens[at + length - 1]?.end ?? start, value: quantity?.value ?? 0 });
    at += length;
  }
  return mentions;
}
