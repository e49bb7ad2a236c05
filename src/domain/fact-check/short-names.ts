import type { GoodsFact } from './facts.js';

// Words of three letters and of figures name nothing by themselves: "air", "two", "x1".
const NAMING = /^(?:[a-z]{4,}|[\u0980-\u09FF]{3,})$/;
const TELLS_NOTHING = new Set([
  ...['three', 'four', 'piece', 'pieces', 'pack', 'size', 'free', 'combo', 'original', 'premium', 'with', 'party'],
  ...['power', 'home', 'good', 'best', 'delivery', 'order', 'price', 'পিস', 'সাইজ', 'নতুন', 'ফ্রি', 'অফার'],
]);

/**
 * Goods with the words that only one of the products bears as names of their own: beside "Cotton Saree" plain "jamdani"
 * is the Jamdani Saree.
 */
export function withShortNames(goods: readonly GoodsFact[]): GoodsFact[] {
  const products = new Map(goods.map((each) => [each.productId, each]));
  const wordsOf = ({ names }: GoodsFact): Set<string> => new Set(names.flatMap((name) => name.trim().split(' ')));
  const bearers = new Map<string, number>();
  for (const product of products.values())
    for (const word of wordsOf(product)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const labels = new Set(goods.flatMap((each) => each.labels.flatMap((label) => label.trim().split(' '))));
  return goods.map((good) => {
    const short = [...wordsOf(good)].filter(
      (word) => NAMING.test(word) && bearers.get(word) === 1 && !labels.has(word) && !TELLS_NOTHING.has(word),
    );
    return { ...good, names: [...good.names, ...short.map((word) => ` ${word} `)] };
  });
}
