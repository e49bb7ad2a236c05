import { type Borne, isMissing, reaches } from './borne.js';
import type { Facts, OrderFact, SaidFact } from './facts.js';
import { elsewhere, orderMine, saidOf, zonesMeant } from './meant.js';
import { policyClaim } from './money.js';
import type { Stated, StatedKind } from './stated.js';
import { differs, traced, unknown, type Verdict } from './verdict.js';

/** How long a parcel takes. Of a range the longer is promised: saying only the shorter is wrong. */
export function judgeDays(stated: Stated, facts: Facts): Verdict {
  const { zones, all } = zonesMeant(stated, facts);
  const slowest = Math.max(0, ...zones.map(({ daysMax }) => daysMax));
  const fits = zones.find(({ source, daysMin, daysMax }) => {
    const held = facts.heldDays.some(({ zoneId, days }) => zoneId === source.id && stated.values.includes(days));
    if (all && daysMax !== slowest) return false;
    if (stated.upTo !== null) return stated.upTo === daysMax && (stated.values[0] ?? 0) >= daysMin;
    return held || stated.values.includes(daysMax);
  });
  if (fits)
    return traced(fits.source, { kind: 'days', subjectId: fits.source.id, value: fits.daysMax, text: stated.text });
  const said = saidOf(stated, facts).find(
    ({ stated: said }) => said.kind === 'days' && sameTime(stated, said) && said.values.length > 0,
  );
  if (said) return traced(said.source, policyClaim(said, stated.text));
  return differs(zones.map(({ source, daysMax }) => ({ source, says: String(daysMax) })));
}

/** By the day named: so many days away, or the weekday on which the longest way from today ends. */
const arrives = (daysMax: number, { code, values: [days = 0] }: Stated, { weekday }: Facts): boolean =>
  code === '' ? daysMax <= days : daysMax < 7 && String((weekday + daysMax) % 7) === code;

/** Tomorrow, today, on Sunday: only where every zone meant is that fast. */
function judgeArrival(stated: Stated, facts: Facts): Verdict {
  if (stated.denied) return 'nothing';
  const { zones, all, named } = zonesMeant(stated, facts);
  const due = facts.orders.find((order) => order.mine)?.dueWeekday ?? null;
  if (stated.code !== '' && due !== null && String(due) === stated.code)
    return traced((orderMine(facts) as OrderFact).source);
  const quick = zones.filter(({ daysMax }) => arrives(daysMax, stated, facts));
  const [zone] = quick;
  if (zone && (named ? quick.length === zones.length : !all))
    return traced(zone.source, { kind: 'days', subjectId: zone.source.id, value: zone.daysMax, text: stated.text });
  return differs(zones.map(({ source, daysMax }) => ({ source, says: String(daysMax) })));
}

// Giving another piece for the first is the same promise by two names.
const SAME: Partial<Record<StatedKind, StatedKind>> = { exchange: 'replacement', replacement: 'exchange' };

/** A row names the promise; a share off is a discount. */
const isPromised = (said: Stated, kind: StatedKind): boolean =>
  said.kind === kind ||
  said.kind === SAME[kind] ||
  (kind === 'discount' && said.kind === 'percent' && said.code === 'off');

/** A promise against what the shop's policies and its products' texts say. */
export function judgePromise(stated: Stated, facts: Facts, borne: Borne): Verdict {
  const { kind, denied } = stated;
  if (kind === 'delivery_promise') return judgeArrival(stated, facts);
  const owed = advanceOwed(stated, facts, borne);
  if (owed) return differs([{ source: owed.source, says: owed.stated.text }]);
  const kept = keptByData(stated, facts);
  if (!denied && kept) return traced(kept);
  const said = saidOf(stated, facts).filter(({ stated: said }) => isPromised(said, kind));
  const yes = said.filter((each) => !each.stated.denied);
  if (denied) {
    // Saying no promises nothing, unless a row says yes without any condition.
    const against =
      kept ??
      yes.find(
        ({ stated: said }) => said.threshold === null && said.counts.length === 0 && !elsewhere(said, stated, facts),
      )?.source;
    const agrees = said.find((each) => each.stated.denied);
    if (agrees) return traced(agrees.source, policyClaim(agrees, stated.text));
    return against === undefined ? 'nothing' : differs([{ source: against, says: '+' }]);
  }
  const fits = yes.find((each) => covers(each, stated, facts, borne));
  if (fits) return traced(fits.source, policyClaim(fits, stated.text));
  const other = yes.filter((each) => each.stated.values.length > 0 && stated.values.length > 0);
  return differs(other.map(({ source, stated: { text } }) => ({ source, says: text })));
}

/** Paying all at the door is no promise where a policy wants an advance, unless the text names it. */
function advanceOwed(stated: Stated, facts: Facts, { money }: Borne): SaidFact | undefined {
  if (stated.kind !== 'cod' || stated.denied || stated.places.length === 0) return undefined;
  if ((orderMine(facts)?.advance ?? 0) > 0) return undefined;
  return facts.said.find(
    ({ source, stated: said }) =>
      source.type === 'policy' &&
      said.kind === 'advance' &&
      !said.denied &&
      said.places.length > 0 &&
      !money.some(({ kind, values }) => kind === 'advance' || values.some((value) => said.values.includes(value))) &&
      !elsewhere(said, stated, facts),
  );
}

/** What follows from rows that are no texts: a zone without a fee, cash taken at the door, money received. */
function keptByData(stated: Stated, facts: Facts) {
  const mine = orderMine(facts);
  switch (stated.kind) {
    case 'cod':
      return facts.cod ?? undefined;
    case 'free_delivery': {
      if (mine?.fee === 0) return mine.source;
      const { zones, all } = zonesMeant(stated, facts);
      const free = zones.filter(({ fee }) => fee === 0);
      const everywhere = all || stated.places.length === 0;
      return everywhere && free.length < zones.length ? undefined : free[0]?.source;
    }
    case 'discount':
      return mine && mine.discount > 0 ? mine.source : undefined;
    case 'advance':
      return mine && mine.advance > 0 ? mine.source : undefined;
    default:
      return undefined;
  }
}

const sameTime = (stated: Stated, said: Stated): boolean =>
  stated.values.some((each) => said.values.some((other) => Math.abs(each - other) < 0.01)) &&
  (stated.upTo === null || stated.upTo === said.upTo);

/** A gift is the one the row names: some word for the thing is the same in one of its languages. */
function sameGift(said: Stated, stated: Stated, { said: all }: Facts): boolean {
  if (stated.code === '') return true;
  const own = stated.code.split(' ');
  const row = all.find((each) => each.stated === said)?.source.id;
  const twins = all.filter(({ source, stated: other }) => source.id === row && other.kind === 'gift');
  return twins.some(({ stated: { code } }) => code.split(' ').some((word) => own.includes(word)));
}

/** The row promises this, and asks for no more than the text names: "from 3000", "for 2 together". */
function covers({ stated: said }: SaidFact, stated: Stated, facts: Facts, borne: Borne): boolean {
  if (stated.values.length > 0 && !sameTime(stated, said)) return false;
  if (elsewhere(said, stated, facts)) return false;
  if (stated.kind === 'gift' && !sameGift(said, stated, facts)) return false;
  const { threshold } = said;
  if (threshold !== null && stated.threshold !== threshold) {
    // Without naming the sum an offer holds for what the text itself has reckoned up; another sum than the row's is wrong.
    if (stated.threshold !== null || (orderMine(facts)?.fee ?? 0) > 0) return false;
    if (!reaches(borne, stated, threshold) && !isMissing(borne, threshold)) return false;
  }
  return said.counts.every((count) => takes(stated, count));
}

/** The text speaks of so many pieces, at once or one by one. */
const takes = ({ countsAnywhere, basket }: Stated, count: number): boolean =>
  countsAnywhere.includes(count) || basket.reduce((sum, line) => sum + line.count, 0) === count;

/** A share, as a policy or a product's text names it. */
export function judgePercent(stated: Stated, facts: Facts): Verdict {
  const said = saidOf(stated, facts).filter(({ stated: said }) => said.kind === 'percent' && said.code === stated.code);
  const fits = said.find(
    ({ stated: each }) =>
      each.values.some((value) => stated.values.includes(value)) &&
      each.countsAnywhere.every((count) => takes(stated, count)),
  );
  if (fits) return traced(fits.source, policyClaim(fits, stated.text));
  return said.length === 0
    ? unknown
    : differs(said.map(({ source, stated: { values } }) => ({ source, says: `${values[0]}%` })));
}
