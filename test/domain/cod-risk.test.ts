import { describe, expect, test } from '@jest/globals';
import { assessCodRisk, type CodRisk, type CodRiskFacts, type CodRiskRules } from '../../src/domain/cod-risk.js';

const rules: CodRiskRules = {
  checks: { unknown: ['reconfirm'], low: [], medium: ['reconfirm', 'phone_call'], high: ['phone_call', 'advance_fee'] },
  lowFrom: { finished: 2, deliveredPercent: 80 },
  highFrom: { refused: 2, deliveredPercentBelow: 50, finished: 4 },
  courierScore: { minTotal: 4, maxAgeDays: 30, cautionBelowPercent: 60 },
  mediumFrom: { total: 500000, openOrders: 2, ordersLastDay: 3 },
};
const newBuyer: CodRiskFacts = {
  delivered: 0,
  refused: 0,
  courierScore: null,
  addressParts: 3,
  total: 151000,
  openOrders: 0,
  ordersLastDay: 1,
  outsideHomeZone: true,
};

describe('the tier', () => {
  test.each<[string, Partial<CodRiskFacts>, CodRisk, string[]]>([
    ['a new buyer', {}, 'unknown', []],
    ['a new buyer with half an address', { addressParts: 2 }, 'medium', ['risk_address_incomplete']],
    ['a good history', { delivered: 2 }, 'low', []],
    [
      'a good history, one caution',
      { delivered: 5, total: 500000, outsideHomeZone: false },
      'low',
      ['risk_high_value'],
    ],
    ['a good history, two cautions', { delivered: 5, total: 500000 }, 'medium', ['risk_high_value', 'risk_far']],
    ['one delivered order', { delivered: 1 }, 'unknown', ['risk_thin_history']],
    ['one refusal', { refused: 1 }, 'medium', ['risk_refused_before']],
    ['a good history with one refusal', { delivered: 5, refused: 1 }, 'low', ['risk_refused_before']],
    ['two refusals', { delivered: 9, refused: 2 }, 'high', ['risk_refused_before']],
    [
      'a fresh bad courier score',
      { courierScore: { delivered: 1, total: 5, ageDays: 3 } },
      'medium',
      ['risk_courier_score'],
    ],
    ['an old courier score', { courierScore: { delivered: 1, total: 5, ageDays: 31 } }, 'unknown', []],
    ['a courier score of one parcel', { courierScore: { delivered: 0, total: 1, ageDays: 1 } }, 'unknown', []],
    ['many orders today', { ordersLastDay: 3 }, 'medium', ['risk_many_today']],
    ['open orders', { openOrders: 2 }, 'medium', ['risk_open_orders']],
  ])('%s', (_, facts, tier, signals) => {
    const risk = assessCodRisk({ ...newBuyer, ...facts }, rules);
    expect(risk.tier).toBe(tier);
    expect(risk.signals.map(({ code }) => code)).toEqual(signals);
  });

  test('few delivered of many is high even below the count of refusals', () => {
    const strict = { ...rules, highFrom: { refused: 9, deliveredPercentBelow: 50, finished: 4 } };
    expect(assessCodRisk({ ...newBuyer, delivered: 1, refused: 3 }, strict).tier).toBe('high');
    expect(assessCodRisk({ ...newBuyer, delivered: 2, refused: 2 }, strict).tier).toBe('medium');
  });
});
