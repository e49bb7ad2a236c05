import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INTENT_DEFAULTS, INTENTS, type Intent, RISKS, type Risk } from '../../src/domain/intent.js';
import { answerIn, type KeywordRule, keptFromAutomatic, ruled } from '../../src/domain/keyword-rule.js';
import { KEYWORD_LIMITS, type KeywordRuleField, ruleProblems } from '../../src/domain/keyword-rule-check.js';
import type { Understanding } from '../../src/domain/understanding.js';

const read = (intent: Intent, risk: Risk, over: Partial<Understanding> = {}): Understanding => ({
  ...{ intent, risk, tier: INTENT_DEFAULTS[intent].tier, language: 'bn', confidence: 0.6, alternatives: [] },
  slots: { name: null, phone: null, address: null, area: null, district: null, items: [] },
  evidence: ['read'],
  ...over,
});

describe('a message as a rule has it', () => {
  test.each<[string, Understanding, Intent | null, Partial<Understanding>]>([
    ['takes the rule’s intent for sure', read('other', 'low'), 'price_query', { intent: 'price_query', confidence: 1 }],
    ['with its tier', read('other', 'low'), 'place_order', { tier: 'high' }],
    ['and its risk', read('other', 'low'), 'payment_dispute', { risk: 'high' }],
    ['a risk that came with the intent goes', read('cancel_order', 'medium'), 'price_query', { risk: 'low' }],
    ['a high risk stays, whatever it came with', read('payment_dispute', 'high'), 'price_query', { risk: 'high' }],
    [
      'what was read is the first alternative',
      read('other', 'low'),
      'spam',
      { alternatives: [{ intent: 'other', confidence: 0.6 }] },
    ],
    ['an answer alone leaves the reading', read('bargain', 'low'), null, { intent: 'bargain', confidence: 0.6 }],
    ['and says which words decided', read('bargain', 'low'), null, { evidence: ['abar asbe'] }],
  ])('%s', (_name, before, intent, after) => {
    expect(ruled(before, { intent }, ['abar asbe'])).toMatchObject(after);
  });

  test('never becomes less than high where a high risk was read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INTENTS),
        fc.constantFrom(...INTENTS),
        fc.constantFrom(...RISKS),
        (from, to, risk) => {
          const after = ruled(read(from, risk), { intent: to }, []);
          if (risk === 'high') expect(after.risk).toBe('high');
          expect(after.alternatives.every(({ intent }) => intent !== to)).toBe(true);
        },
      ),
    );
  });

  test('what a person answers, and a high risk, are kept from going by themselves', () => {
    for (const intent of INTENTS)
      for (const risk of RISKS)
        expect(keptFromAutomatic({ intent, risk })).toBe(INTENT_DEFAULTS[intent].personOnly || risk === 'high');
  });

  test.each([
    ['bn', 'hello', null, 'hello'],
    ['bn', 'hello', 'সালাম', 'সালাম'],
    ['en', null, 'সালাম', 'সালাম'],
    ['en', null, null, null],
  ] as const)('the answer in %s of “%s” and “%s”', (locale, answerEn, answerBn, said) => {
    expect(answerIn({ answerBn, answerEn }, locale)).toBe(said);
  });
});

const rule = (over: Partial<KeywordRule> = {}): KeywordRule => ({
  ...{ id: 'r', name: 'Restock', enabled: true, match: 'whole_word', include: ['restock'], exclude: [] },
  ...{ channel: null, pageId: null, postId: null, intent: 'product_query', answerBn: null, answerEn: null },
  ...over,
});
const keyOf = (word: string): string => word.toLowerCase().replace(/[^a-z ]/g, '');

describe('what is wrong with a rule is said at its field', () => {
  test.each<[string, Partial<KeywordRule>, KeywordRuleField, string]>([
    ['no name', { name: '' }, 'name', 'field_missing'],
    ['a long name', { name: 'x'.repeat(61) }, 'name', 'text_too_long'],
    ['another’s name', { name: 'offers' }, 'name', 'rule_name_taken'],
    ['no words', { include: [] }, 'include', 'keyword_missing'],
    [
      'too many words',
      { include: Array.from({ length: 31 }, (_, n) => 'a'.repeat(n + 1)) },
      'include',
      'keywords_too_many',
    ],
    ['a long word', { include: ['x'.repeat(81)] }, 'include', 'keyword_too_long'],
    ['a word without a letter', { include: ['restock', '??'] }, 'include', 'keyword_unreadable'],
    ['the same word twice', { include: ['Restock', 'restock!'] }, 'include', 'keyword_twice'],
    [
      'too many exceptions',
      { exclude: Array.from({ length: 31 }, (_, n) => 'a'.repeat(n + 1)) },
      'exclude',
      'keywords_too_many',
    ],
    ['a word asked for and excluded', { exclude: ['RESTOCK'] }, 'exclude', 'keyword_in_both'],
    ['another rule’s words', { include: ['Offer', 'sale'] }, 'include', 'rule_same_words'],
    ['nothing to do', { intent: null }, 'intent', 'rule_does_nothing'],
    ['a long answer', { answerEn: 'x'.repeat(KEYWORD_LIMITS.answer + 1) }, 'answerEn', 'text_too_long'],
    ['a post in chats', { postId: 'p', channel: 'messenger' }, 'postId', 'rule_post_in_chat'],
  ])('%s', (_name, over, field, code) => {
    const others = [rule({ id: 'o', name: 'Offers', include: ['sale', 'offer'] })];
    const problems = ruleProblems(rule(over), others, keyOf);
    expect(Object.entries(problems).map(([each, why]) => [each, why.code])).toEqual([[field, code]]);
  });

  test('nothing, where nothing is wrong: the same words may stand elsewhere, or be looked for otherwise', () => {
    const others = [rule({ id: 'o', name: 'Offers' })];
    for (const over of [{ match: 'exact' }, { postId: 'p' }, { channel: 'comment' }, { exclude: ['now'] }] as const)
      expect(ruleProblems(rule(over), others, keyOf)).toEqual({});
    expect(ruleProblems(rule({ include: ['offer'], intent: null, answerBn: 'হ্যাঁ' }), others, keyOf)).toEqual({});
  });
});
