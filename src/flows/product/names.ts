import { productNames } from '../../store/catalogue.js';
import type { Store } from '../../store/store.js';

/** Finds the products whose name or alias stands in a text as whole words; their ids, in the catalogue's order. */
export type FindNamed = (text: string) => string[];

const SPACE = ' ';

/** The words of a text, one space apart and around. */
const fold = (text: string): string =>
  `${SPACE}${text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, SPACE)
    .trim()}${SPACE}`;

const wordsOf = (folded: string): string[] => folded.split(SPACE).filter(Boolean);

interface Named {
  at: number;
  id: string;
  folded: string;
}

/** Names by their first word: a text is compared only with those it may hold. */
function finderOf(products: readonly { id: string; name: string; aliases: string[] }[]): FindNamed {
  const byFirst = new Map<string, Named[]>();
  for (const [at, { id, name, aliases }] of products.entries()) {
    for (const folded of new Set([name, ...aliases].map(fold))) {
      const [first] = wordsOf(folded);
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push({ at, id, folded });
      else byFirst.set(first, [{ at, id, folded }]);
    }
  }
  return (text) => {
    const folded = fold(text);
    const found = new Map<string, number>();
    for (const word of new Set(wordsOf(folded)))
      for (const named of byFirst.get(word) ?? []) if (folded.includes(named.folded)) found.set(named.id, named.at);
    return [...found].sort(([, one], [, other]) => one - other).map(([id]) => id);
  };
}

/** The finder of a shop's products, made once and again after a commit to the catalogue. */
export function shopNames(store: Store): (shopId: string) => Promise<FindNamed> {
  let known = new Map<string, Promise<FindNamed>>();
  store.onCommit((tables) => {
    if (tables.has('products')) known = new Map();
  });
  return (shopId) => {
    const remembered = known.get(shopId);
    if (remembered) return remembered;
    const loading = productNames(store, shopId).then(finderOf);
    known.set(shopId, loading);
    loading.catch(() => known.delete(shopId));
    return loading;
  };
}
