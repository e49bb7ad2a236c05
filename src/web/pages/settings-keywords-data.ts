import type { Intent, Risk } from '../../domain/intent.js';
import type { KeywordRule, RuleVerdict } from '../../domain/keyword-rule.js';
import type { ResponseAction } from '../../domain/matrix.js';

export interface KeywordRuleData extends KeywordRule {
  version: number;
}

/** A sample text tried on the rules. */
export interface TriedData {
  /** The rules asked, in their order, up to the one that holds. */
  verdicts: { id: string; name: string; verdict: RuleVerdict }[];
  intent: Intent;
  risk: Risk;
  action: ResponseAction;
  /** What Munshi reads by itself, where a rule says otherwise. */
  read?: Intent;
  /** The rule's own words. */
  answer?: string;
  /** Why nothing leaves by itself, in words. */
  because: string[];
}

export interface KeywordsData {
  /** In the order they are asked. */
  rules: KeywordRuleData[];
  /** Posts a rule may be bound to, with the beginning of their text. */
  posts: { id: string; text: string }[];
  /** Which form was refused: a rule's id, '' for the new one. */
  refused?: string;
  errors?: Record<string, string>;
  typed?: Record<string, string>;
  tried?: TriedData;
  /** What was typed to try: `at` is comment, messenger or a post's id. */
  sample?: { text: string; at: string };
}
