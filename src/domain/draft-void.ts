import { type CurrentFacts, flippedClaims } from './claims.js';
import { isWindowOpen } from './conversation.js';
import type { Draft } from './draft.js';
import type { PrivateReplyBudget } from './private-reply.js';
import { type Reason, reason } from './reason.js';

/** What happened around a draft, read when it is listed, approved and sent. */
export interface DraftSurroundings {
  /** The buyer wrote after the draft was made. */
  buyerWroteAgain: boolean;
  /** Who answered meanwhile, in any app; null when nobody did. */
  answeredBy: string | null;
  /** Current values of the claimed facts. */
  facts: CurrentFacts;
  windowOpenUntil: number | null;
  /** Of the comment answered, this draft's own claim left out; null for Messenger. */
  privateReply: PrivateReplyBudget | null;
  /** The comment or message answered was taken back. */
  removed: boolean;
  /** The comment answered was hidden. */
  hidden: boolean;
  commentEdited: boolean;
}

/** Why the draft is void now, the most telling reason first, or null while it may still go. */
export function voidReason(draft: Draft, around: DraftSurroundings, now: number): Reason | null {
  if (around.removed) return reason(draft.channel === 'comment' ? 'comment_removed' : 'message_removed');
  if (around.hidden) return reason('comment_hidden');
  if (around.commentEdited) return reason('comment_edited');
  if (around.buyerWroteAgain) return reason('buyer_wrote_again');
  if (around.answeredBy !== null) return reason('answered_meanwhile', { by: around.answeredBy });
  const flipped = flippedClaims(draft.claims, around.facts)[0];
  if (flipped !== undefined) return reason('claim_flipped', { claim: flipped.kind, text: flipped.text });
  if (draft.channel === 'messenger' && !isWindowOpen(around.windowOpenUntil, now)) return reason('window_closed');
  if (draft.texts.private === undefined) return null;
  return around.privateReply?.reasons[0] ?? null;
}
