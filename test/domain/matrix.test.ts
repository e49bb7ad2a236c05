import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INTENT_DEFAULTS, INTENTS, RISKS, TIERS } from '../../src/domain/intent.js';
import { decideResponse, type MatrixCell, type ResponseFacts, type ResponseMatrix } from '../../src/domain/matrix.js';
import { ORDER_STATUSES } from '../../src/domain/order/status.js';

const cell = (over: Partial<MatrixCell> = {}): MatrixCell => ({
  action: 'automatic',
  template: 'answer',
  tone: 'friendly',
  tier: null,
  also: [],
  ...over,
});
const row = {
  low: cell(),
  medium: cell({ action: 'draft' }),
  high: cell({ action: 'person', also: ['open_case'] }),
  byStatus: {},
};
/** An admin who switched everything of low risk to automatic. */
const eager: ResponseMatrix = {
  rows: {
    ...(Object.fromEntries(INTENTS.map((intent) => [intent, row])) as ResponseMatrix['rows']),
    cancel_order: { ...row, byStatus: { in_delivery: { low: cell({ action: 'person', tier: 'high' }) } } },
    other: { ...row, low: cell({ action: 'none', template: null }) },
  },
  automaticFrom: 0.9,
  draftFrom: 0.5,
  highValueAbove: 500000,
};
const facts = (over: Partial<ResponseFacts> = {}): ResponseFacts => ({
  intent: 'price_query',
  risk: 'low',
  tier: 'medium',
  confidence: 0.95,
  order: null,
  automationPaused: false,
  campaignPaused: false,
  threadPaused: false,
  asksForPerson: false,
  ...over,
});

describe('the matrix', () => {
  test.each<[string, Partial<ResponseFacts>, string, string[]]>([
    ['says automatic', {}, 'automatic', []],
    ['says draft', { risk: 'medium' }, 'draft', []],
    ['says person', { risk: 'high' }, 'person', []],
    ['says nothing to answer', { intent: 'other' }, 'none', []],
    ['a refund is never automatic', { intent: 'return_refund' }, 'person', ['intent_person_only']],
    ['confidence on the line', { confidence: 0.9 }, 'automatic', []],
    ['confidence below it', { confidence: 0.89 }, 'draft', ['confidence_low']],
    ['too unsure to draft', { confidence: 0.49 }, 'person', ['confidence_low', 'confidence_low']],
    ['too unsure to drop', { intent: 'other', confidence: 0.49 }, 'person', ['confidence_low']],
    ['an order at the threshold', { order: { status: 'new', total: 500000 } }, 'automatic', []],
    ['an order above it', { order: { status: 'new', total: 500001 } }, 'draft', ['order_high_value']],
    ['everything paused', { automationPaused: true }, 'draft', ['automation_paused']],
    ['the campaign paused', { campaignPaused: true }, 'draft', ['campaign_paused']],
    ['a buyer who wants a person', { asksForPerson: true }, 'person', ['asked_for_person']],
    ['… even where nothing is to answer', { intent: 'other', asksForPerson: true }, 'person', ['asked_for_person']],
    ['a person in the thread', { threadPaused: true }, 'draft', ['thread_paused']],
    ['cancelling at New', { intent: 'cancel_order', order: { status: 'new', total: 1 } }, 'automatic', []],
    ['cancelling on the way', { intent: 'cancel_order', order: { status: 'in_delivery', total: 1 } }, 'person', []],
  ])('%s', (_, over, action, why) => {
    const decision = decideResponse(facts(over), eager);
    expect(decision.action).toBe(action);
    expect(decision.because.map(({ code }) => code)).toEqual(['matrix_cell', ...why]);
  });

  test('gives template, tone, tier and what else to do', () => {
    expect(decideResponse(facts({ risk: 'high' }), eager)).toMatchObject({ tier: 'medium', also: ['open_case'] });
    const onTheWay = facts({ intent: 'cancel_order', order: { status: 'in_delivery', total: 1 } });
    expect(decideResponse(onTheWay, eager)).toMatchObject({ tier: 'high', template: 'answer', tone: 'friendly' });
  });
});

test('whatever an admin writes: automatic needs every switch, the confidence, the value and a harmless intent', () => {
  const any = fc.record({
    intent: fc.constantFrom(...INTENTS),
    risk: fc.constantFrom(...RISKS),
    tier: fc.constantFrom(...TIERS),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    order: fc.option(fc.record({ status: fc.constantFrom(...ORDER_STATUSES), total: fc.nat(1_000_000) })),
    automationPaused: fc.boolean(),
    campaignPaused: fc.boolean(),
    threadPaused: fc.boolean(),
    asksForPerson: fc.boolean(),
  });
  fc.assert(
    fc.property(any, (each) => {
      if (decideResponse(each, eager).action !== 'automatic') return;
      expect(each.automationPaused || each.campaignPaused || each.threadPaused || each.asksForPerson).toBe(false);
      expect(INTENT_DEFAULTS[each.intent].personOnly).toBe(false);
      expect(each.confidence).toBeGreaterThanOrEqual(0.9);
      expect(each.order?.total ?? 0).toBeLessThanOrEqual(500000);
    }),
    { numRuns: 500 },
  );
});
