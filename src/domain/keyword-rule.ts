import { corrected } from './corrected.js';
import { INTENT_DEFAULTS, type Intent, type Risk } from './intent.js';
import type { Understanding } from './understanding.js';

/** How a word of a rule is looked for: the message is nothing else; it stands there as a word; its letters occur. */
export const KEYWORD_MATCHES = ['exact', 'whole_word', 'contains'] as const;
export type KeywordMatch = (typeof KEYWORD_MATCHES)[number];

/** What a shop says of certain words: what they mean, or what to answer; before any engine's own reading counts. */
export interface KeywordRule {
  id: string;
  name: string;
  enabled: boolean;
  match: KeywordMatch;
  /** One of these has to be there … */
  include: readonly string[];
  /** … and none of these. */
  exclude: readonly string[];
  /** Where it counts; null: everywhere. */
  channel: 'comment' | 'messenger' | null;
  pageId: string | null;
  postId: string | null;
  /** What the message is taken for; null: what the engine reads. */
  intent: Intent | null;
  /** The answer, word for word, by language; null in both: the template of the intent. */
  answerBn: string | null;
  answerEn: string | null;
}

/** Where a message was written. */
export interface RulePlace {
  channel: 'comment' | 'messenger';
  pageId: string;
  postId: string | null;
}

/** Whether a rule holds for a message: with the words found, or why not. */
export type RuleVerdict =
  | { holds: true; words: string[] }
  | { holds: false; why: 'off' | 'elsewhere' | 'not_said' }
  | { holds: false; why: 'excluded'; word: string };

/** What an interaction keeps of the rule that decided about it: also what the engine had read. */
export interface RuleApplied {
  id: string;
  name: string;
  read: { intent: Intent; risk: Risk };
}

export const countsAt = (rule: Pick<KeywordRule, 'channel' | 'pageId' | 'postId'>, place: RulePlace): boolean =>
  (rule.channel === null || rule.channel === place.channel) &&
  (rule.pageId === null || rule.pageId === place.pageId) &&
  (rule.postId === null || rule.postId === place.postId);

export const answers = ({ answerBn, answerEn }: Pick<KeywordRule, 'answerBn' | 'answerEn'>): boolean =>
  answerBn !== null || answerEn !== null;

/** The rule's answer in a language; in the other one where it has no words in this. */
export const answerIn = (
  { answerBn, answerEn }: Pick<KeywordRule, 'answerBn' | 'answerEn'>,
  locale: 'bn' | 'en',
): string | null => (locale === 'bn' ? (answerBn ?? answerEn) : (answerEn ?? answerBn));

/**
 * A message as a rule has it. What the engine had read stays the first alternative, and a high risk stays high: a word
 * in a list does not make a threat harmless.
 */
export function ruled(
  read: Understanding,
  { intent }: Pick<KeywordRule, 'intent'>,
  words: readonly string[],
): Understanding {
  const evidence = [...words];
  if (intent === null) return { ...read, evidence };
  const now = corrected(read, intent);
  const others = [{ intent: read.intent, confidence: read.confidence }, ...read.alternatives];
  return {
    ...now,
    risk: read.risk === 'high' ? 'high' : now.risk,
    evidence,
    alternatives: others.filter((each) => each.intent !== intent).slice(0, 3),
  };
}

/** What the engine read is a person's to answer: no rule makes it go by itself. */
export const keptFromAutomatic = ({ intent, risk }: RuleApplied['read']): boolean =>
  INTENT_DEFAULTS[intent].personOnly || risk === 'high';
