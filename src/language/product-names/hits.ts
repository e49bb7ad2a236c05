import type { Entry } from './entries.js';

/** A name that stands in a text, whole or in part. */
interface Hit {
  at: number;
  id: string;
  /** Where its words stand, ascending. */
  places: number[];
  whole: boolean;
}

/** Words of one name stand near each other. */
const BETWEEN = 2;

const near = (places: readonly number[], to: number): number =>
  places.reduce((best, place) => (Math.abs(place - to) < Math.abs(best - to) ? place : best));

/** How a name stands in a text whose words are found at these places; null when it does not. */
export function hitOf(
  { at, id, words, inRow }: Entry,
  places: ReadonlyMap<string, readonly number[]>,
  namesAlone: (key: string) => boolean,
): Hit | null {
  const found = words.filter((key) => places.has(key));
  const alone = found.find(namesAlone);
  const begin = alone ?? found[0];
  if (begin === undefined || (alone === undefined && found.length < words.length)) return null;
  const hits = (places.get(begin) ?? []).map((from) => {
    const own = found.map((key) => near(places.get(key) ?? [], from));
    const within = own.filter((place) => Math.abs(place - from) <= words.length + BETWEEN - 1);
    const sorted = [...new Set(within)].sort((a, b) => a - b);
    return { at, id, places: sorted, whole: sorted.length === words.length, own };
  });
  const [best] = hits.sort((a, b) => b.places.length - a.places.length || spanOf(a.places) - spanOf(b.places));
  if (best === undefined) return null;
  const { own, ...hit } = best;
  if (inRow && !(hit.whole && words.length > 1 && isRow(own))) return null;
  return hit.whole || alone !== undefined ? hit : null;
}

const spanOf = (places: readonly number[]): number => (places.at(-1) ?? 0) - (places[0] ?? 0);

/** In the name's own order, with at most one word in between. */
const isRow = (own: readonly number[]): boolean =>
  own.every((place, index) => index === 0 || place > (own[index - 1] ?? 0)) && spanOf(own) <= own.length;

/** The products of each thing named: the fullest name first; what overlaps it less fully is not meant. */
export function groupsOf(hits: readonly Hit[]): string[][] {
  let rest = [...hits].sort(
    (a, b) =>
      b.places.length - a.places.length ||
      Number(b.whole) - Number(a.whole) ||
      spanOf(a.places) - spanOf(b.places) ||
      a.at - b.at,
  );
  const groups: { from: number; ids: string[] }[] = [];
  while (rest.length > 0) {
    const [best] = rest as [Hit];
    const same = rest.filter((hit) => hit.whole === best.whole && hit.places.join() === best.places.join());
    const ids = [...new Set(same.map(({ id }) => id))];
    groups.push({ from: best.places[0] ?? 0, ids });
    rest = rest.filter(({ id, places }) => !ids.includes(id) && !places.some((place) => best.places.includes(place)));
  }
  return groups.sort((a, b) => a.from - b.from).map(({ ids }) => ids);
}
