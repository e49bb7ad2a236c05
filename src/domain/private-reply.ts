import { type Reason, reason } from './reason.js';

const DAY = 86_400_000;

/** A comment takes one private reply, ever, within 7 days (meta-platform, 4.2). */
export const PRIVATE_REPLY_DAYS = 7;

/** What is on record for a comment. `by` is an actor's key; `code` is Facebook's error code. */
export type PrivateReplyRecord =
  | { state: 'unspent' }
  /** On its way, or its outcome not known yet. */
  | { state: 'claimed'; by: string }
  | { state: 'spent'; by: string; at: number }
  | { state: 'refused'; code: string; at: number };

export interface PrivateReplyBudget {
  /** May be used now; otherwise `reasons` say why not. */
  usable: boolean;
  reasons: Reason[];
  expiresAt: number;
  /** Whole days left, rounded up; 0 once it is too old. */
  daysLeft: number;
}

/** The budget as the card shows it: unspent, spent by whom, refused why, days left. */
export function privateReplyBudget(record: PrivateReplyRecord, commentedAt: number, now: number): PrivateReplyBudget {
  const expiresAt = commentedAt + PRIVATE_REPLY_DAYS * DAY;
  const reasons = reasonsAgainst(record);
  if (reasons.length === 0 && now >= expiresAt) reasons.push(reason('private_reply_too_old'));
  return {
    usable: reasons.length === 0,
    reasons,
    expiresAt,
    daysLeft: Math.max(0, Math.ceil((expiresAt - now) / DAY)),
  };
}

function reasonsAgainst(record: PrivateReplyRecord): Reason[] {
  switch (record.state) {
    case 'unspent':
      return [];
    case 'claimed':
      return [reason('private_reply_on_its_way', { by: record.by })];
    case 'spent':
      return [reason('private_reply_spent', { by: record.by })];
    case 'refused':
      return [reason('private_reply_refused', { code: record.code })];
  }
}

/** How an attempt ended. `not_sent`: we never reached Facebook, so nothing was used. */
export type PrivateReplyEnd =
  | { kind: 'sent' }
  /** 10900: somebody, perhaps a person in another app, has used it. */
  | { kind: 'already_replied' }
  | { kind: 'refused'; code: string }
  | { kind: 'not_sent' }
  /** Timeout after the call: stays claimed; the retry is safe, Facebook answers 10900 if it went out. */
  | { kind: 'unknown' };

/** The record after an attempt. A delivered one never gives the budget back; one we never sent does. */
export function afterAttempt(claimedBy: string, end: PrivateReplyEnd, at: number): PrivateReplyRecord {
  switch (end.kind) {
    case 'sent':
    case 'already_replied':
      return { state: 'spent', by: claimedBy, at };
    case 'refused':
      return { state: 'refused', code: end.code, at };
    case 'not_sent':
      return { state: 'unspent' };
    case 'unknown':
      return { state: 'claimed', by: claimedBy };
  }
}
