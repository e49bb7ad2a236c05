const HOUR = 3_600_000;

/** How long a Page may write freely after a buyer's action (meta-platform, 5.1). */
const WINDOW_HOURS = 24;

/** What Facebook tells of a conversation. */
const CONVERSATION_EVENTS = [
  'message',
  'postback',
  'referral',
  'reaction',
  'comment',
  'echo',
  'delivery',
  'read',
] as const;
export type ConversationEvent = (typeof CONVERSATION_EVENTS)[number];

// A comment is on Facebook's general list too, but a PSID may only be written to after the person answered: the
// stricter rule (meta-platform, 4.2).
const OPENS = {
  message: true,
  postback: true,
  referral: true,
  reaction: true,
  comment: false,
  echo: false,
  delivery: false,
  read: false,
} satisfies Record<ConversationEvent, boolean>;

/** Until when an event lets the Page write freely, by the event's own time; null when it opens nothing. */
export const windowAfter = (event: ConversationEvent, at: number): number | null =>
  OPENS[event] ? at + WINDOW_HOURS * HOUR : null;

/**
 * Until when Facebook may let the Page write on after a person's first message that follows a click on an ad: it says
 * "up to 7 days" from that message, and no call tells whether it does (meta-platform, 5.1). It is tried.
 */
const AD_WINDOW_DAYS = 7;
export const adWindowAfter = (at: number): number => at + AD_WINDOW_DAYS * 24 * HOUR;

/** Events arrive in any order: the later end counts. */
export function laterWindow(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.max(left, right);
}

/** Open strictly before its end: at the end itself Facebook may already refuse. */
export const isWindowOpen = (openUntil: number | null, now: number): boolean => openUntil !== null && now < openUntil;

/**
 * Until when automation keeps out of a thread a person has answered in, from any app. Each answer of a person starts
 * the silence again; a buyer's messages do not.
 */
export const pauseUntil = (personAnsweredAt: number, silenceHours: number): number =>
  personAnsweredAt + silenceHours * HOUR;

/** `pausedUntil` is null once a person pressed resume. */
export const isPaused = (pausedUntil: number | null, now: number): boolean => pausedUntil !== null && now < pausedUntil;
