import { answers, type KeywordRule } from './keyword-rule.js';
import { type Reason, reason } from './reason.js';

/** The most rules a shop has, words a list has, and letters a word, a name and an answer have. */
export const KEYWORD_LIMITS = { rules: 200, words: 30, word: 80, name: 60, answer: 1000 } as const;

export type KeywordRuleField = 'name' | 'include' | 'exclude' | 'intent' | 'answerBn' | 'answerEn' | 'postId';
export type KeywordRuleProblems = Partial<Record<KeywordRuleField, Reason>>;

/** What a word is compared by; empty when there is nothing in it to look for. */
type KeyOf = (word: string) => string;

function problemIn(words: readonly string[], keyOf: KeyOf): Reason | null {
  const { words: most, word: longest } = KEYWORD_LIMITS;
  if (words.length > most) return reason('keywords_too_many', { max: most });
  const long = words.find((word) => word.length > longest);
  if (long !== undefined) return reason('keyword_too_long', { word: long.slice(0, 20), max: longest });
  const empty = words.find((word) => keyOf(word) === '');
  if (empty !== undefined) return reason('keyword_unreadable', { word: empty });
  const keys = words.map(keyOf);
  const twice = words.find((_, at) => keys.indexOf(keys[at] as string) !== at);
  return twice === undefined ? null : reason('keyword_twice', { word: twice });
}

const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));

/** The same words looked for in the same way and place. */
function sameAs(rule: KeywordRule, other: KeywordRule, keyOf: KeyOf): boolean {
  const place = ({ match, channel, pageId, postId }: KeywordRule) => [match, channel, pageId, postId].join();
  return (
    place(rule) === place(other) &&
    sameSet(rule.include.map(keyOf), other.include.map(keyOf)) &&
    sameSet(rule.exclude.map(keyOf), other.exclude.map(keyOf))
  );
}

/** What is wrong with a rule, by its fields; `others`: the shop's other rules. */
export function ruleProblems(rule: KeywordRule, others: readonly KeywordRule[], keyOf: KeyOf): KeywordRuleProblems {
  const { name, include, exclude, intent, answerBn, answerEn } = rule;
  const { name: longestName, answer: longestAnswer } = KEYWORD_LIMITS;
  const problems: KeywordRuleProblems = {};
  const wrong = (field: KeywordRuleField, why: Reason | null) => {
    if (why !== null) problems[field] ??= why;
  };
  if (name === '') wrong('name', reason('field_missing'));
  if (name.length > longestName) wrong('name', reason('text_too_long', { max: longestName }));
  const named = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (named) wrong('name', reason('rule_name_taken', { name: named.name }));
  if (include.length === 0) wrong('include', reason('keyword_missing'));
  wrong('include', problemIn(include, keyOf));
  wrong('exclude', problemIn(exclude, keyOf));
  const included = include.map(keyOf);
  const both = exclude.find((word) => included.includes(keyOf(word)));
  if (both !== undefined) wrong('exclude', reason('keyword_in_both', { word: both }));
  const same = others.find((other) => sameAs(rule, other, keyOf));
  if (same) wrong('include', reason('rule_same_words', { name: same.name }));
  if (intent === null && !answers(rule)) wrong('intent', reason('rule_does_nothing'));
  for (const [field, answer] of [['answerBn', answerBn] as const, ['answerEn', answerEn] as const])
    if ((answer?.length ?? 0) > longestAnswer) wrong(field, reason('text_too_long', { max: longestAnswer }));
  if (rule.postId !== null && rule.channel === 'messenger') wrong('postId', reason('rule_post_in_chat'));
  return problems;
}
