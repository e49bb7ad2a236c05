import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decideHide,
  decideShow,
  HIDE_KINDS,
  type HideFacts,
  type HideKind,
  type HideMode,
  type HideSettings,
  hideReason,
} from '../../src/domain/hide.js';
import { INTENTS, RISKS } from '../../src/domain/intent.js';

const NONE = { slurs: [], accusations: [], phones: [], elsewhere: [] };
const facts = (over: Partial<HideFacts> = {}): HideFacts => ({
  ...{ intent: 'spam', risk: 'low', confidence: 0.97, alternatives: [], ruledOver: null, evidence: ['earn'] },
  ...{ proposes: true, signs: NONE, hasOrders: false },
  ...over,
});
const abuse = (over: Partial<HideFacts> = {}) =>
  facts({ intent: 'abusive', risk: 'medium', signs: { ...NONE, slurs: ['kutta'] }, ...over });
const phone = (over: Partial<HideFacts> = {}) =>
  facts({ intent: 'give_contact', signs: { ...NONE, phones: ['01799887766'] }, ...over });

describe('why a comment may be hidden', () => {
  test.each<[string, HideFacts, HideKind | null, string[]]>([
    ['a curse', abuse(), 'abuse', ['kutta']],
    ['an insult only the model sees', abuse({ signs: NONE, evidence: ['tui'] }), 'abuse', ['tui']],
    ['"thief" alone is no reason', abuse({ signs: { ...NONE, accusations: ['chor'] } }), null, []],
    [
      '"thief" beside a curse',
      abuse({ signs: { ...NONE, slurs: ['kutta'], accusations: ['chor'] } }),
      'abuse',
      ['kutta'],
    ],
    ['an advert', facts(), 'spam', ['earn']],
    ['an advert for another page', facts({ signs: { ...NONE, elsewhere: ['amader page'] } }), 'rival', ['amader page']],
    ['a link in a question', facts({ intent: 'product_query', signs: { ...NONE, elsewhere: ['x.com'] } }), null, []],
    ['a phone number', phone(), 'phone', ['01799887766']],
    ['a phone number in an advert is the advert', facts({ signs: { ...NONE, phones: ['017'] } }), 'spam', ['earn']],
    ['a curse where the matrix proposes nothing', abuse({ proposes: false }), null, []],
    ['a complaint', facts({ intent: 'complaint', signs: { ...NONE, slurs: ['kutta'] } }), null, []],
    ['a price question', facts({ intent: 'price_query' }), null, []],
  ])('%s', (_name, given, kind, words) => {
    expect(hideReason(given)).toEqual(kind === null ? null : { kind, words });
  });
});

const settings = (mode: HideMode, days = 0, edited = false): HideSettings => ({
  kinds: Object.fromEntries(
    HIDE_KINDS.map((kind) => [kind, { mode, showAgainAfterDays: days }]),
  ) as HideSettings['kinds'],
  showAgainWhenEdited: edited,
  tellBuyerOfPhone: false,
});
const LIMITS = { automaticFrom: 0.9, automationPaused: false };

describe('what is done about it', () => {
  test('off nothing, else a person is asked, or it is hidden where that is switched on', () => {
    expect(decideHide(abuse(), settings('off'), LIMITS)).toEqual({ act: 'none' });
    expect(decideHide(abuse(), settings('propose'), LIMITS)).toMatchObject({ act: 'propose', because: [] });
    expect(decideHide(abuse(), settings('automatic'), LIMITS)).toMatchObject({ act: 'hide', kind: 'abuse' });
    expect(decideHide(phone(), settings('automatic'), LIMITS)).toMatchObject({ act: 'hide', kind: 'phone' });
  });

  test.each<[string, HideFacts, Partial<typeof LIMITS>, string]>([
    ['it may be a complaint', abuse({ alternatives: [{ intent: 'complaint', confidence: 0.2 }] }), {}, 'hide_may_be'],
    [
      'it may be a price question',
      facts({ alternatives: [{ intent: 'price_query', confidence: 0.1 }] }),
      {},
      'hide_may_be',
    ],
    ['a phone number in a complaint', phone({ intent: 'complaint' }), {}, 'hide_may_be'],
    ['a phone number in a price question', phone({ intent: 'price_query' }), {}, 'hide_may_be'],
    ['a rule says spam where Munshi reads a complaint', facts({ ruledOver: 'complaint' }), {}, 'hide_may_be'],
    ['a threat', abuse({ risk: 'high' }), {}, 'hide_high_risk'],
    [
      'words about the shop',
      abuse({ signs: { ...NONE, slurs: ['kutta'], accusations: ['chor'] } }),
      {},
      'hide_only_negative',
    ],
    ['somebody who has ordered', abuse({ hasOrders: true }), {}, 'hide_has_ordered'],
    ['an unsure reading', facts({ confidence: 0.7 }), {}, 'confidence_low'],
    ['a pause of all automation', facts(), { automationPaused: true }, 'automation_paused'],
  ])('never by itself: %s', (_name, given, limits, code) => {
    const decision = decideHide(given, settings('automatic'), { ...LIMITS, ...limits });
    expect(decision).toMatchObject({ act: 'propose', because: [{ code }] });
  });

  test('an unlikely other meaning, and an order of whoever wrote a number, speak against nothing', () => {
    const unlikely = facts({ alternatives: [{ intent: 'complaint', confidence: 0.05 }] });
    for (const given of [unlikely, phone({ hasOrders: true, confidence: 0.5 })])
      expect(decideHide(given, settings('automatic'), LIMITS)).toMatchObject({ act: 'hide' });
  });

  test('whatever is read, a complaint, a question about the price and words merely negative never go by themselves', () => {
    const word = fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.record({
          intent: fc.constantFrom(...INTENTS),
          risk: fc.constantFrom(...RISKS),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
          alternatives: fc.array(
            fc.record({
              intent: fc.constantFrom(...INTENTS),
              confidence: fc.double({ min: 0, max: 0.5, noNaN: true }),
            }),
          ),
          ruledOver: fc.option(fc.constantFrom(...INTENTS)),
          evidence: word,
          proposes: fc.boolean(),
          signs: fc.record({ slurs: word, accusations: word, phones: word, elsewhere: word }),
          hasOrders: fc.boolean(),
        }),
        (given) => {
          const { act } = decideHide(given, settings('automatic'), LIMITS);
          if (act !== 'hide') return;
          expect(['complaint', 'payment_dispute', 'return_refund', 'price_query']).not.toContain(given.intent);
          expect(given.signs.accusations).toEqual([]);
          expect(given.risk).not.toBe('high');
        },
      ),
    );
  });
});

describe('a hidden comment', () => {
  const DAY = 86_400_000;
  const at = (days: number, over: Partial<Parameters<typeof decideShow>[0]> = {}, set = settings('propose', 3)) =>
    decideShow(
      { id: 'h', kind: 'phone', hiddenAt: 0, reasonGone: false, automationPaused: false, ...over },
      set,
      days * DAY,
    );
  test.each([
    ['before its time is looked at then', at(1), { act: 'wait', until: 3 * DAY }],
    ['at its time is shown', at(3), { act: 'show', due: { hideId: 'h' } }],
    ['whose time was taken away stays', at(3, {}, settings('propose', 0)), { act: 'stay' }],
    ['whose time was made longer waits', at(3, {}, settings('propose', 5)), { act: 'wait', until: 5 * DAY }],
    [
      'while all automation rests is looked at later',
      at(3, { automationPaused: true }),
      { act: 'wait', until: 3 * DAY + 3_600_000 },
    ],
    [
      'edited harmless is shown where the shop wants that',
      at(1, { reasonGone: true }, settings('propose', 0, true)),
      { act: 'show', due: { hideId: 'h' } },
    ],
    ['edited harmless stays where it does not', at(1, { reasonGone: true }, settings('propose', 0)), { act: 'stay' }],
    ['edited and no better stays', at(1, {}, settings('propose', 0, true)), { act: 'stay' }],
  ])('%s', (_name, decision, expected) => {
    expect(decision).toEqual(expected);
  });
});
