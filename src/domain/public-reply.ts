import { type Reason, reason } from './reason.js';

/** How fast the machine may reply in public; identical or hasty replies invite spam action (meta-platform, 4.1). */
export interface ReplyPacing {
  minGapSeconds: number;
  perHour: number;
}

/**
 * The variant to use next on a post: they take turns, and never the same text twice in a row. `recent` are the last
 * texts there, newest first. Null when the only text left is the one just used.
 */
export function pickVariant(variants: readonly string[], recent: readonly string[]): string | null {
  const before = recent.find((text) => variants.includes(text));
  const start = before === undefined ? 0 : variants.indexOf(before) + 1;
  for (let step = 0; step < variants.length; step += 1) {
    const variant = variants[(start + step) % variants.length];
    if (variant !== undefined && variant !== recent[0]) return variant;
  }
  return null;
}

/** What is known of a comment when the machine wants to reply below it. */
export interface PublicReplyFacts {
  /** The machine's own replies to this comment, sent or on their way; people may write more. */
  machineReplies: number;
  removed: boolean;
  hidden: boolean;
}

/** Reasons against a public reply by the machine. */
export function publicReplyReasons(facts: PublicReplyFacts): Reason[] {
  const reasons: Reason[] = [];
  if (facts.machineReplies > 0) reasons.push(reason('public_reply_given'));
  if (facts.removed) reasons.push(reason('comment_removed'));
  if (facts.hidden) reasons.push(reason('comment_hidden'));
  return reasons;
}
