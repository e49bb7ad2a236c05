import { zoneFor } from '../zone.js';
import type { Facts, GoodsFact, OrderFact, SaidFact, ZoneFact } from './facts.js';
import type { Stated, StatedPlace } from './stated.js';

const holds = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name !== '' && text.includes(name));

/** Goods a stretch of text names: by variant ("XL", "red"), else by product; none where it names nothing. */
export interface GoodsMeant {
  goods: readonly GoodsFact[];
  by: 'label' | 'product' | 'nothing';
}

const NOTHING: GoodsMeant = { goods: [], by: 'nothing' };

export function goodsIn(text: string, goods: readonly GoodsFact[]): GoodsMeant {
  const byName = goods.filter(({ names }) => holds(text, names));
  const among = byName.length > 0 ? byName : goods;
  const hits = among.map((each) => each.labels.filter((label) => holds(text, [label])).length);
  const most = Math.max(0, ...hits);
  if (most > 0) return { goods: among.filter((_, at) => hits[at] === most), by: 'label' };
  return byName.length > 0 ? { goods: byName, by: 'product' } : NOTHING;
}

/** The goods a thing is said of: the nearest words that name any, else all there are. */
export function goodsMeant({ nearby }: Stated, goods: readonly GoodsFact[]): GoodsMeant {
  let product: GoodsMeant = NOTHING;
  for (const [at, words] of nearby.entries()) {
    const meant = goodsIn(words, product.by === 'nothing' ? goods : product.goods);
    if (meant.by === 'label') return meant;
    if (meant.by === 'product' && at === 0) return meant;
    if (meant.by === 'product' && product.by === 'nothing') product = meant;
  }
  return product.by === 'nothing' ? { goods, by: 'nothing' } : product;
}

/** Every variant or product the text names anywhere; of a product named with a size, that one. */
export const goodsNamed = ({ nearby }: Stated, goods: readonly GoodsFact[]): GoodsFact[] => [
  ...new Set(nearby.flatMap((words) => [...eachIn(words, goods), ...goodsIn(words, goods).goods])),
];

function eachIn(words: string, goods: readonly GoodsFact[]): GoodsFact[] {
  const named = goods.filter(({ names }) => holds(words, names));
  const products = [...new Set(named.map(({ productId }) => productId))];
  return products.flatMap(
    (id) =>
      goodsIn(
        words,
        named.filter(({ productId }) => productId === id),
      ).goods,
  );
}

/** What the shop's texts say, of the products that are meant. */
export function saidOf(stated: Stated, { goods, said }: Facts): SaidFact[] {
  const meant = goodsMeant(stated, goods);
  const products = new Set(meant.goods.map(({ productId }) => productId));
  const narrowed = meant.by !== 'nothing';
  return said.filter(({ productId }) => productId === null || !narrowed || products.has(productId));
}

export interface ZonesMeant {
  zones: readonly ZoneFact[];
  /** Every one of them has to hold, not just one. */
  all: boolean;
  named: boolean;
}

/** The zones a fee or a time is said of. */
export function zonesMeant(stated: Stated, { zones, orders }: Facts): ZonesMeant {
  const [own = ''] = stated.nearby;
  const byPlace = stated.places.flatMap((place) => zonesOf(place, zones));
  const everywhere = stated.places.some((place) => 'everywhere' in place);
  const outside = stated.places.some((place) => 'outsideOf' in place || ('outside' in place && place.outside));
  // Where no place is known, "Zone A" may have been named before.
  const spoken = stated.places.length > 0 ? [own, stated.placeWords] : stated.nearby;
  const named = spoken.map((text) => longest(text, zones)).find((found) => found.length > 0) ?? [];
  // A zone of a name of its own, like "Around Dhaka"; a bare "Dhaka" is no name where the text says "outside Dhaka".
  if (named.length > 0 && !(outside && named.every(({ names }) => names.every((name) => words(name) < 2))))
    return { zones: named, all: false, named: true };
  if (byPlace.length > 0) return { zones: [...new Set(byPlace)], all: false, named: true };
  if (everywhere) return { zones, all: true, named: true };
  const mine = orders.find((order) => order.mine);
  const ofOrder = zones.filter(({ source }) => source.id === mine?.zoneId);
  return ofOrder.length > 0 ? { zones: ofOrder, all: false, named: false } : { zones, all: false, named: false };
}

/** Both name places, and none is the same: what holds outside Dhaka says nothing of Dhaka. */
export function elsewhere(said: Stated, stated: Stated, facts: Facts): boolean {
  if (said.places.length === 0 || stated.places.length === 0) return false;
  const there = zonesMeant(said, facts).zones;
  return !zonesMeant(stated, facts).zones.some((zone) => there.includes(zone));
}

const words = (name: string): number => name.trim().split(' ').length;

/** The zones whose longest name stands in the text. */
function longest(text: string, zones: readonly ZoneFact[]): ZoneFact[] {
  const hits = zones.map(({ names }) => Math.max(0, ...names.filter((name) => holds(text, [name])).map(words)));
  const most = Math.max(0, ...hits);
  return most === 0 ? [] : zones.filter((_, at) => hits[at] === most);
}

function zonesOf(place: StatedPlace, zones: readonly ZoneFact[]): ZoneFact[] {
  if ('everywhere' in place) return [];
  const district = 'district' in place ? place.district : 'Dhaka';
  const there = zones.filter(({ districts }) =>
    districts.some((each) => each.toLowerCase() === district.toLowerCase()),
  );
  if ('outsideOf' in place || place.outside) {
    const rest = zones.filter(({ districts }) => districts.length === 0);
    return rest.length > 0 ? rest : zones.filter((zone) => !there.includes(zone));
  }
  const zone = zoneFor(place, zones);
  return zone === null ? [] : [zone];
}

export const orderMine = ({ orders }: Facts): OrderFact | undefined => orders.find(({ mine }) => mine);
