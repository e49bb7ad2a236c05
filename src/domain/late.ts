import type { ResponseDecision } from './matrix.js';
import { type Reason, reason } from './reason.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Beyond this nobody waits for an instant answer under a post: a machine's would look strange (house rule). */
const COMMENT_AUTOMATIC = 6 * HOUR;
/** The window in Messenger (meta-platform, 5.1), and how long a comment is news to its writer. */
const OPEN = DAY;
/** After this no route to the writer is left: neither private reply nor a person's tag (meta-platform, 4.2, 5.2). */
const REACHABLE = 7 * DAY;

/** What is known of something that was fetched after the event, not delivered by a webhook. Epoch ms. */
export interface LateFacts {
  channel: 'comment' | 'messenger';
  eventAt: number;
  now: number;
  /** When somebody of the Page said something there afterwards; null: nobody has. */
  answeredAt: number | null;
  /** When the Page was connected here. */
  connectedAt: number;
}

/** How far Munshi goes with it: as with anything fresh, never by itself, by a person only, or kept on record only. */
export interface LateAnswer {
  may: 'as_usual' | 'draft' | 'person' | 'record';
  because: Reason[];
}

/** The Graph API tells when a comment was made in whole seconds: what was said in the second of connecting came after it. */
const secondOf = (at: number): number => Math.floor(at / 1000);

/** What was missed is answered only as far as policy and age allow. */
export function lateAnswer({ channel, eventAt, now, answeredAt, connectedAt }: LateFacts): LateAnswer {
  const age = now - eventAt;
  const hours = Math.floor(age / HOUR);
  if (answeredAt !== null && answeredAt >= eventAt)
    return { may: 'record', because: [reason('answered_meanwhile', { by: 'page' })] };
  if (age >= REACHABLE) return { may: 'record', because: [reason('late', { hours })] };
  if (secondOf(eventAt) < secondOf(connectedAt))
    return { may: age < OPEN ? 'person' : 'record', because: [reason('before_connect')] };
  const limit = channel === 'comment' ? COMMENT_AUTOMATIC : OPEN;
  return age < limit ? { may: 'as_usual', because: [] } : { may: 'draft', because: [reason('late', { hours })] };
}

/** A decision as far as lateness lets it stand. */
export function heldBack(decision: ResponseDecision, { may, because }: LateAnswer): ResponseDecision {
  if (may === 'as_usual' || decision.action === 'none') return decision;
  const why = { ...decision, because: [...decision.because, ...because] };
  if (may === 'record') return { ...why, action: 'none' };
  if (may === 'person') return { ...why, action: 'person' };
  return decision.action === 'automatic' ? { ...why, action: 'draft' } : decision;
}
