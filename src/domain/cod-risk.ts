import { type Reason, reason } from './reason.js';

/** COD risk of an order; not the risk of a message. A new buyer is unknown, never bad. */
export const COD_RISKS = ['unknown', 'low', 'medium', 'high'] as const;
export type CodRisk = (typeof COD_RISKS)[number];

/** What a tier may ask for before an order is packed. */
export const COD_CHECKS = ['reconfirm', 'phone_call', 'advance_fee', 'second_person'] as const;
export type CodCheck = (typeof COD_CHECKS)[number];

/** A courier's own figure for a phone, with its sample and age; a null score means unknown, not good. */
export interface CourierScore {
  delivered: number;
  total: number;
  ageDays: number;
}

/** What is known of the buyer and the order. Failures that were the courier's fault are not counted as refused. */
export interface CodRiskFacts {
  delivered: number;
  refused: number;
  courierScore: CourierScore | null;
  /** Parts of the address given (see `addressParts`); three are enough to find a door. */
  addressParts: number;
  total: number;
  /** Other orders of this phone or buyer that are not finished. */
  openOrders: number;
  /** Orders of this phone or buyer in the last day, this one included. */
  ordersLastDay: number;
  outsideHomeZone: boolean;
}

/** Thresholds and checks; shipped in config/cod-risk.yaml, each a guess until the shop's own numbers say better. */
export interface CodRiskRules {
  checks: Record<CodRisk, readonly CodCheck[]>;
  lowFrom: { finished: number; deliveredPercent: number };
  highFrom: { refused: number; deliveredPercentBelow: number; finished: number };
  courierScore: { minTotal: number; maxAgeDays: number; cautionBelowPercent: number };
  mediumFrom: { total: number; openOrders: number; ordersLastDay: number };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);

/** The tier with every signal that spoke against the buyer or the order; no third party alone makes it high. */
export function assessCodRisk(facts: CodRiskFacts, rules: CodRiskRules): { tier: CodRisk; signals: Reason[] } {
  const finished = facts.delivered + facts.refused;
  const share = percent(facts.delivered, finished);
  const history = historySignals(facts, rules, finished, share);
  const others = [...courierSignals(facts, rules), ...orderSignals(facts, rules)];
  if (history.length > 0) return { tier: 'high', signals: [...history, ...others] };
  const cautions = [...refusedBefore(facts), ...others];
  if (finished >= rules.lowFrom.finished && share >= rules.lowFrom.deliveredPercent) {
    return { tier: cautions.length > 1 ? 'medium' : 'low', signals: cautions };
  }
  if (cautions.length > 0) return { tier: 'medium', signals: cautions };
  // Too little is known to say more: somebody who took their only parcel is no worse than somebody new.
  return { tier: 'unknown', signals: finished === 0 ? [] : [reason('risk_thin_history')] };
}

const refusedBefore = ({ refused }: CodRiskFacts): Reason[] =>
  refused > 0 ? [reason('risk_refused_before', { count: refused })] : [];

function historySignals(facts: CodRiskFacts, rules: CodRiskRules, finished: number, share: number): Reason[] {
  const { refused, deliveredPercentBelow, finished: needed } = rules.highFrom;
  if (facts.refused >= refused) return refusedBefore(facts);
  if (finished >= needed && share < deliveredPercentBelow) {
    return [reason('risk_few_delivered', { delivered: facts.delivered, finished })];
  }
  return [];
}

function courierSignals({ courierScore: score }: CodRiskFacts, { courierScore: rule }: CodRiskRules): Reason[] {
  if (score === null || score.total < rule.minTotal || score.ageDays > rule.maxAgeDays) return [];
  if (percent(score.delivered, score.total) >= rule.cautionBelowPercent) return [];
  return [reason('risk_courier_score', { delivered: score.delivered, total: score.total })];
}

function orderSignals(facts: CodRiskFacts, { mediumFrom }: CodRiskRules): Reason[] {
  const signals: Reason[] = [];
  if (facts.addressParts < 3) signals.push(reason('risk_address_incomplete'));
  if (facts.total >= mediumFrom.total) signals.push(reason('risk_high_value', { total: facts.total }));
  if (facts.openOrders >= mediumFrom.openOrders) signals.push(reason('risk_open_orders', { count: facts.openOrders }));
  if (facts.ordersLastDay >= mediumFrom.ordersLastDay) {
    signals.push(reason('risk_many_today', { count: facts.ordersLastDay }));
  }
  if (facts.outsideHomeZone && facts.total >= mediumFrom.total) signals.push(reason('risk_far'));
  return signals;
}
