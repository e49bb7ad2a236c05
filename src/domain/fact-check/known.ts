import type { FactSource, Facts } from './facts.js';
import type { Stated } from './stated.js';
import { differs, traced, unknown, type Verdict } from './verdict.js';

interface Known {
  value: string;
  source: FactSource;
}

const said = (kind: Stated['kind'], facts: Facts): Known[] =>
  facts.said.filter(({ stated }) => stated.kind === kind).map(({ source, stated }) => ({ source, value: stated.code }));

/** Phones, codes, days and hours: the very one, or none. */
export function judgeKnown(stated: Stated, facts: Facts): Verdict {
  const { kind, code } = stated;
  const known = [...rowsOf(kind, facts), ...said(kind, facts)];
  const fits = known.find(({ value }) => same(kind, value, code));
  if (fits) return traced(fits.source);
  if (kind === 'code') {
    const product = facts.goods.find(({ words }) => words.replaceAll(' ', '').includes(code.replaceAll('-', '')));
    if (product) return traced(product.source);
  }
  return known.length === 0
    ? unknown
    : differs(
        known
          .filter(({ value }) => !/^[wd]-?\d/.test(value))
          .slice(0, 3)
          .map(({ value, source }) => ({ source, says: value })),
      );
}

function rowsOf(kind: Stated['kind'], facts: Facts): Known[] {
  const ofOrders = (pick: (order: Facts['orders'][number]) => readonly string[]): Known[] =>
    facts.orders.flatMap((order) => pick(order).map((value) => ({ value, source: order.source })));
  switch (kind) {
    case 'phone':
      return [...facts.phones];
    case 'code':
      return [...ofOrders(({ codes }) => codes), ...facts.codes];
    case 'date':
      return [...ofOrders(({ dates }) => dates), ...facts.dates];
    default:
      return [...facts.times];
  }
}

/** Codes in either case; "the 24th" is a day of any month, "open 9 to 9" either half of the day. */
function same(kind: Stated['kind'], value: string, code: string): boolean {
  if (kind === 'code') return value.toLowerCase() === code.toLowerCase();
  if (kind === 'date' && !code.includes('-')) return value.split('-').at(-1) === code;
  if (kind === 'time' && /^h\d+$/.test(code)) return Number(value.split(':')[0]) % 12 === Number(code.slice(1));
  return value === code;
}
