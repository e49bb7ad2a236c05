import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KeywordMatch, KeywordRule, RulePlace, RuleVerdict } from '../../src/domain/keyword-rule.js';
import { judgeKeywords, keywordKey, keywordMessage, readRule } from '../../src/language/keywords.js';
import { unifyBangla } from '../../src/language/unicode.js';
import { variantPairs } from '../../src/language/variants.js';

const PLACE: RulePlace = { channel: 'comment', pageId: 'page', postId: 'post' };
const rule = (over: Partial<KeywordRule>): KeywordRule => ({
  ...{ id: 'r', name: 'restock', enabled: true, match: 'whole_word', include: ['dam'], exclude: [] },
  ...{ channel: null, pageId: null, postId: null, intent: 'price_query', answerBn: null, answerEn: null },
  ...over,
});
const judge = (over: Partial<KeywordRule>, text: string, place: Partial<RulePlace> = {}): RuleVerdict =>
  judgeKeywords(readRule(rule(over)), keywordMessage(text), { ...PLACE, ...place });

describe('a word is found as the buyer wrote it', () => {
  test.each<[KeywordMatch, string, string, string | null]>([
    // case, digits, punctuation, emoji
    ['whole_word', 'dam', 'DAM koto?', 'DAM'],
    ['whole_word', 'dam', 'Dam... koto', 'Dam'],
    ['whole_word', '2 ta', '২টা দেন', null],
    ['whole_word', '২টা', '2টা দেন', '2টা'],
    ['whole_word', '1200', 'দাম ১২০০?', '১২০০'],
    ['whole_word', '🔥', 'nice 🔥', '🔥'],
    // usual spellings count as the word
    ['whole_word', 'dam', 'daam koto', 'daam'],
    ['whole_word', 'koto', 'dam kto', 'kto'],
    ['whole_word', 'price', 'pirce plz', 'pirce'],
    ['whole_word', 'dam', 'daaaam?', 'daaaam'],
    // one Unicode form: nukta, joiners, spelling pairs
    ['whole_word', 'শাড়ি', 'শাড়ি আছে?', 'শাড়ি'],
    ['whole_word', 'শাড়ি', 'শাড়ি আছে?', 'শাড়ি'],
    ['whole_word', 'শাড়ি', 'শা\u200Cড়ী আছে', 'শা\u200Cড়ী'],
    ['whole_word', 'আছে', 'অাছে?', 'অাছে'],
    ['whole_word', 'কত', 'কতো', 'কতো'],
    // a word inside another is not the word; the two scripts are two words
    ['whole_word', 'dam', 'madam', null],
    ['whole_word', 'দাম', 'দামটা বলেন', null],
    ['whole_word', 'দাম', 'dam koto', null],
    ['whole_word', 'dam', 'দাম কত', null],
    // phrases
    ['whole_word', 'cash on delivery', 'Cash  on delivery ache?', 'Cash  on delivery'],
    ['whole_word', 'cash on delivery', 'cash or delivery', null],
    ['whole_word', 'stock e', 'stock', null],
    // exact
    ['exact', 'pp', 'PP', 'PP'],
    ['exact', 'pp', 'pp?? 🙏', 'pp?? 🙏'],
    ['exact', 'pp', 'pp koto', null],
    ['exact', '🔥', '🔥', '🔥'],
    ['exact', '🔥', '🔥🔥', null],
    // contains: letters
    ['contains', 'দাম', 'দামটা বলেন', 'দাম'],
    ['contains', 'dam', 'madam', 'dam'],
    ['contains', 'dam', 'DAAAAM', 'dam'],
    ['contains', 'plz', 'plzzzz', 'plz'],
    ['contains', 'ড়', 'শাড়ি', 'ড়'],
    ['contains', 'dam', 'daam koto', null],
    ['contains', 'm k', 'dam koto', 'm k'],
    ['contains', 'mko', 'dam koto', null],
  ])('%s “%s” in “%s”', (match, word, text, found) => {
    const verdict = judge({ match, include: [word] }, text);
    expect(verdict).toEqual(found === null ? { holds: false, why: 'not_said' } : { holds: true, words: [found] });
  });

  test('every spelling of the engine’s table stands for its usual one, as a whole word', () => {
    for (const [variant, canonical] of variantPairs()) {
      // Letters never make one word with digits, nor across a gap; and no message is read in the split form of a letter.
      const both = variant + canonical;
      if (/[\d_]/.test(both) || unifyBangla(both) !== both) continue;
      const found = judge({ include: [canonical] }, `apu ${variant} bolen`);
      expect([variant, found.holds]).toEqual([variant, true]);
    }
  });

  test('what surrounds a whole word never hides it', () => {
    const around = fc.stringMatching(/^[ .,!?\n]{1,5}$/);
    fc.assert(
      fc.property(around, around, fc.constantFrom('restock', 'আবার আসবে', 'XL'), (before, after, word) => {
        expect(judge({ include: [word] }, `apu${before}${word}${after}den`).holds).toBe(true);
      }),
    );
  });

  test('any text can be asked for and read without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (word, text) => {
        const key = keywordKey(word);
        if (key !== '') expect(judge({ include: [word], match: 'exact' }, word).holds).toBe(true);
        judge({ include: [key === '' ? 'x' : word], match: 'contains' }, text);
      }),
    );
  });
});

describe('a rule', () => {
  test.each<[string, Partial<KeywordRule>, string, Partial<RulePlace>, RuleVerdict]>([
    ['holds with any of its words', { include: ['x1', 'price'] }, 'price?', {}, { holds: true, words: ['price'] }],
    ['names all it found', { include: ['dam', 'koto'] }, 'koto dam', {}, { holds: true, words: ['dam', 'koto'] }],
    [
      'not with one of its exceptions',
      { exclude: ['kom'] },
      'dam kom',
      {},
      { holds: false, why: 'excluded', word: 'kom' },
    ],
    ['whose exceptions are words too', { exclude: ['kom'] }, 'dam komben', {}, { holds: true, words: ['dam'] }],
    [
      'whose exceptions are letters where its words are',
      { match: 'contains', exclude: ['kom'] },
      'dam komben',
      {},
      { holds: false, why: 'excluded', word: 'kom' },
    ],
    ['switched off never holds', { enabled: false }, 'dam', {}, { holds: false, why: 'off' }],
    ['for comments', { channel: 'comment' }, 'dam', { channel: 'messenger' }, { holds: false, why: 'elsewhere' }],
    ['for a Page', { pageId: 'other' }, 'dam', {}, { holds: false, why: 'elsewhere' }],
    ['for a post', { postId: 'post' }, 'dam', {}, { holds: true, words: ['dam'] }],
    ['for another post', { postId: 'post' }, 'dam', { postId: null }, { holds: false, why: 'elsewhere' }],
    ['of an empty message', {}, '', {}, { holds: false, why: 'not_said' }],
  ])('%s', (_name, over, text, place, verdict) => {
    expect(judge(over, text, place)).toEqual(verdict);
  });
});
