import type { Claim } from '../claims.js';
import type { DraftTexts } from '../draft.js';
import type { Intent, Language, Risk, Tier } from '../intent.js';
import type { Slots } from '../understanding.js';

/** A stretch of a text: the model's own words, or one of our facts by its id. */
export type Segment = { text: string } | { fact: string };

export type DraftPart = keyof DraftTexts;
export const DRAFT_PARTS = ['public', 'private', 'message'] as const satisfies readonly DraftPart[];

/** What a model answers to one turn: what it understood, and a draft whose figures are only named. */
export interface ModelAnswer {
  understanding: { intent: Intent; risk: Risk; language: Language; confidence: number; slots: Slots };
  draft: Record<DraftPart, Segment[] | null>;
}

/** What the model read, as far as it may be believed; for the card. */
export interface ModelReading {
  intent: Intent;
  tier: Tier;
  risk: Risk;
  language: Language;
  confidence: number;
  slots: Slots;
}

/** Something of ours that a reply may say, named by its id. */
export interface ModelFact {
  id: string;
  /** What it is, for the model. */
  about: string;
  /** What stands in the reply in its place. */
  text: string;
  /** Whether the model may read `text`: nothing of a buyer's leaves. */
  shown: boolean;
  /** Whether everybody may read it below a comment. */
  open: boolean;
  claims: readonly Claim[];
}
