/** Whom and where, as far as a buyer has said. */
export interface SpokenContact {
  name: string | null;
  phone: string | null;
  address: string | null;
  area: string | null;
  district: string | null;
}

// "Dhaka" after "House 7, Road 3" adds the district, it does not replace the address.
const isFuller = (said: string, before: string | null): boolean =>
  before === null || /[0-9০-৯,]/.test(said) || said.length > before.length;

/** What a message changes of the contact details of an open order: what was said last wins, a word less takes nothing away. */
export function contactChanged(before: SpokenContact, said: SpokenContact): Partial<SpokenContact> {
  const changed: Partial<SpokenContact> = {};
  for (const part of ['name', 'phone', 'area', 'district'] as const)
    if (said[part] !== null) changed[part] = said[part];
  if (said.address !== null && isFuller(said.address, before.address)) changed.address = said.address;
  return changed;
}

/** One thing of an open order, as far as a buyer's words can mean it. */
export interface Held {
  /** Whichever way products are told apart; null where it is still open which is meant. */
  product: string | null;
  /** Its size or colour is still to be told. */
  open: boolean;
  /** Just what was said: product, size and colour. */
  exact: boolean;
}

/**
 * Which thing of an open order somebody speaks of who names one: the one that lacks its size or colour first, then the very
 * one, else the only one of that product. `new` when the order has no such product; null when several could be meant.
 */
export function thingMeant(held: readonly Held[], product: string | null): number | 'new' | null {
  const fits = held.flatMap((each, at) =>
    product === null || each.product === null || each.product === product ? [at] : [],
  );
  const first = fits.find((at) => held[at]?.open) ?? fits.find((at) => held[at]?.exact);
  if (first !== undefined) return first;
  const [only, other] = fits;
  if (only === undefined) return product === null ? null : 'new';
  return other === undefined ? only : null;
}
