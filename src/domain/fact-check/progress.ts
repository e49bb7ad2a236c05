import type { OrderStatus } from '../order/status.js';
import type { Facts } from './facts.js';
import { orderMine, saidOf } from './meant.js';
import { policyClaim } from './money.js';
import type { Stated } from './stated.js';
import { differs, traced, type Verdict } from './verdict.js';

const REACHED: Readonly<Record<OrderStatus, number>> = {
  new: 0,
  confirmed: 1,
  packed: 2,
  in_delivery: 3,
  delivered: 4,
  return: 4,
  cancelled: -1,
};

// What has happened once stays so when the order goes on.
const SINCE: Readonly<Record<string, OrderStatus>> = {
  confirmed: 'confirmed',
  packed: 'packed',
  handed_over: 'in_delivery',
};

/** Where an order is said to be against where it is; without an order that is meant it tells of none. */
export function judgeStatus({ code, denied }: Stated, facts: Facts): Verdict {
  const mine = orderMine(facts);
  if (mine === undefined) return 'nothing';
  const { status, source } = mine;
  const from = SINCE[code];
  const holds = from === undefined ? code === status : REACHED[status] >= REACHED[from];
  return holds !== denied ? traced(source) : differs([{ source, says: status }]);
}

/** Who carries a parcel, against the order's own courier and the shop's texts; where neither names one nobody can tell. */
export function judgeCourier(stated: Stated, facts: Facts): Verdict {
  const mine = orderMine(facts);
  const carrying = (mine?.courier ? [mine] : facts.orders).filter(({ courier }) => courier !== null);
  const fits = carrying.find(({ courier }) => courier === stated.code);
  if (fits) return traced(fits.source);
  const said = saidOf(stated, facts).filter((each) => each.stated.kind === 'courier');
  const named = said.find((each) => each.stated.code === stated.code);
  if (named && !mine?.courier) return traced(named.source, policyClaim(named, stated.text));
  const known = [
    ...carrying.map(({ source, courier }) => ({ source, says: courier ?? '' })),
    ...said.map(({ source, stated: { text } }) => ({ source, says: text })),
  ];
  return known.length === 0 ? 'nothing' : differs(known);
}
