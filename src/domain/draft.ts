import { type Claim, claimKey } from './claims.js';
import type { Intent, Language, Risk } from './intent.js';

export const DRAFT_STATUSES = ['pending', 'approved', 'rejected', 'void', 'sent', 'failed'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** The texts of a draft: below the comment, as its private reply, or into the thread. */
export interface DraftTexts {
  public?: string;
  private?: string;
  message?: string;
}

/** A proposed reply, waiting for a person. */
export interface Draft {
  id: string;
  version: number;
  status: DraftStatus;
  /** `order`: a reply that carries an order. */
  kind: 'reply' | 'order';
  channel: 'comment' | 'messenger';
  conversationId: string;
  /** The conversation's version the draft was written against; every inbound and outbound raises it. */
  conversationVersion: number;
  interactionId: string;
  intent: Intent;
  risk: Risk;
  language: Language;
  orderId: string | null;
  texts: DraftTexts;
  claims: readonly Claim[];
  /** Null when no template wrote it. */
  templateKey: string | null;
}

// Back to pending is the undo of the first seconds.
const MOVES = {
  pending: ['approved', 'rejected', 'void'],
  approved: ['pending', 'void', 'sent', 'failed'],
  rejected: [],
  void: [],
  sent: [],
  // An echo that came after the send was given up.
  failed: ['sent'],
} satisfies Record<DraftStatus, readonly DraftStatus[]>;

export const canMoveDraft = (from: DraftStatus, to: DraftStatus): boolean =>
  (MOVES[from] as readonly DraftStatus[]).includes(to);

/** Why a person did not want a draft; the card asks for one of these. */
export const REJECT_REASONS = [
  'wrong_fact',
  'wrong_tone',
  'misunderstood',
  'already_handled',
  'no_reply_needed',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** Undo is possible strictly before this; nothing is sent until then. */
export const undoUntil = (approvedAt: number, undoSeconds: number): number => approvedAt + undoSeconds * 1000;

export const canUndo = (status: DraftStatus, until: number, now: number): boolean =>
  status === 'approved' && now < until;

/**
 * Drafts with the same key may be approved together: same question, same wording, same facts. Null for drafts that
 * must be read one by one: orders, and messages that could hurt.
 */
export function likenessKey(draft: Draft): string | null {
  if (draft.kind === 'order' || draft.risk !== 'low') return null;
  const facts = draft.claims.map((claim) => `${claimKey(claim)}=${claim.value}`).sort();
  const wording = draft.templateKey ?? JSON.stringify(draft.texts);
  return JSON.stringify([draft.intent, draft.channel, draft.language, wording, facts]);
}
