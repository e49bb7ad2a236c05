import type { Intent } from './intent.js';

/** How the words of a rule have to stand in a message: any of them, all of them, or one of them as the whole message. */
export const RULE_MATCHES = ['any', 'all', 'exact'] as const;
export type RuleMatch = (typeof RULE_MATCHES)[number];

/** The words a keyword rule looks for. */
export interface RuleWords {
  match: RuleMatch;
  include: readonly string[];
  /** Where one of these stands too, the rule says nothing. */
  exclude: readonly string[];
  /** Only as whole words, not inside others. */
  wholeWord: boolean;
  /** Usual other spellings of a word count as the word. */
  spellings: boolean;
}

/** What follows when a rule catches a message: what it means, or how it is answered. */
export interface RuleEffect {
  intent: Intent | null;
  /** Key of the reply template. */
  template: string | null;
  toPerson: boolean;
  proposeHide: boolean;
}

/** Where a rule looks: one Page, one post, or everywhere (null). */
export interface RulePlace {
  pageId: string | null;
  postId: string | null;
}
