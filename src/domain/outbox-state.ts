import type { DraftStatus } from './draft.js';
import { type Reason, reason } from './reason.js';

export const OUTBOX_STATES = ['queued', 'sending', 'awaiting_echo', 'with_person', 'ended'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

export const OUTBOX_OUTCOMES = ['pending', 'sent', 'delivered', 'read', 'failed', 'skipped'] as const;
export type OutboxOutcome = (typeof OUTBOX_OUTCOMES)[number];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Pauses between tries; then it has failed. */
const BACKOFF = [MINUTE / 2, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR];
/** How long an unknown outcome waits for its echo. */
export const ECHO_WAIT_MS = 2 * MINUTE;

/** When to try again after so many attempts, or null when it was the last, at the latest after `most`. */
export function retryAt(attempts: number, now: number, most = BACKOFF.length + 1): number | null {
  const pause = attempts < most ? BACKOFF[attempts - 1] : undefined;
  return pause === undefined ? null : now + pause;
}

/** Where a row stands (`with_person`: a task holds it); `dueAt` is when somebody has to look at it again, null once it has ended. */
export interface Sending {
  state: OutboxState;
  outcome: OutboxOutcome;
  attempts: number;
  dueAt: number | null;
  reason: Reason | null;
}

export type SendEvent =
  /** Marked before the call, so that a crash is seen. */
  | { kind: 'claimed' }
  /** Facebook said yes. */
  | { kind: 'accepted' }
  /** Timeout or crash: it may or may not have gone out. */
  | { kind: 'outcome_unknown' }
  | { kind: 'echo_found' }
  /** No echo in time, or several that could be it. */
  | { kind: 'echo_missing' }
  /** Nothing went out and another try makes sense; null `at` takes the backoff. */
  | { kind: 'try_again'; at: number | null; reason: Reason }
  /** A task holds it: a call, or pressing send as Human Agent. */
  | { kind: 'handed_to_person'; until: number; reason: Reason }
  /** The person called and told the buyer. */
  | { kind: 'person_told' }
  /** The person pressed send: it goes out now. */
  | { kind: 'person_pressed_send' }
  /** Not now, and no attempt was made: pacing, a rate limit, a Page that waits. */
  | { kind: 'wait'; until: number; reason: Reason }
  | { kind: 'refused'; reason: Reason }
  | { kind: 'skipped'; reason: Reason }
  | { kind: 'delivered' }
  | { kind: 'read' };

/** The row after an event, or null when the event does not fit: late and doubled ones change nothing. */
export function stepSending(row: Sending, event: SendEvent, now: number): Sending | null {
  const { state, attempts } = row;
  const end = (outcome: OutboxOutcome, why: Reason | null = null): Sending => ({
    state: 'ended',
    outcome: mergeOutcome(row.outcome, outcome),
    attempts,
    dueAt: null,
    reason: why,
  });
  switch (event.kind) {
    case 'claimed':
      return state === 'queued'
        ? { ...row, state: 'sending', attempts: attempts + 1, dueAt: null, reason: null }
        : null;
    case 'accepted':
      return state === 'sending' || state === 'awaiting_echo' ? end('sent') : null;
    case 'echo_found':
      // The echo of a call in flight may arrive before the answer, or after we had given up on it.
      return state !== 'queued' && state !== 'with_person' && (state !== 'ended' || row.outcome === 'failed')
        ? end('sent')
        : null;
    case 'outcome_unknown':
      return state === 'sending' ? { ...row, state: 'awaiting_echo', dueAt: now + ECHO_WAIT_MS } : null;
    case 'echo_missing':
      return state === 'awaiting_echo' ? end('failed', reason('outcome_unknown')) : null;
    case 'try_again': {
      if (state !== 'sending') return null;
      const dueAt = event.at ?? retryAt(attempts, now);
      return dueAt === null ? end('failed', event.reason) : { ...row, state: 'queued', dueAt, reason: event.reason };
    }
    case 'wait':
      return state === 'queued' || state === 'sending'
        ? { ...row, state: 'queued', dueAt: event.until, reason: event.reason }
        : null;
    case 'refused':
      return state === 'sending' ? end('failed', event.reason) : null;
    case 'handed_to_person':
      return state === 'queued' || state === 'sending'
        ? { ...row, state: 'with_person', dueAt: event.until, reason: event.reason }
        : null;
    case 'person_told':
      return state === 'with_person' ? end('sent') : null;
    case 'person_pressed_send':
      return state === 'with_person' ? { ...row, state: 'queued', dueAt: now, reason: null } : null;
    case 'skipped':
      return state === 'queued' || state === 'with_person' ? end('skipped', event.reason) : null;
    case 'delivered':
    case 'read':
      return receipt(row, event.kind);
  }
}

/** A receipt proves that it went out, whatever we believed; it never ends what was skipped or not yet tried. */
function receipt(row: Sending, outcome: 'delivered' | 'read'): Sending | null {
  if (row.state === 'queued' || row.state === 'with_person') return null;
  const merged = mergeOutcome(row.outcome, outcome);
  if (row.state === 'ended' && merged === row.outcome) return null;
  return { ...row, state: 'ended', outcome: merged, dueAt: null, reason: null };
}

const RANK = { pending: 0, failed: 1, sent: 2, delivered: 3, read: 4, skipped: 5 } satisfies Record<
  OutboxOutcome,
  number
>;

/** The better-known of two outcomes: delivered after read does not go back, proof of sending beats a failure. */
export const mergeOutcome = (current: OutboxOutcome, incoming: OutboxOutcome): OutboxOutcome =>
  RANK[incoming] > RANK[current] ? incoming : current;

const WAS_SENT: readonly OutboxOutcome[] = ['sent', 'delivered', 'read'];

/** A draft is `sent` when each of its rows ended and at least one was sent; `failed` when none was. */
export function aggregateDraftStatus(
  rows: readonly { state: OutboxState; outcome: OutboxOutcome }[],
): Extract<DraftStatus, 'approved' | 'sent' | 'failed'> {
  if (rows.length === 0 || rows.some(({ state }) => state !== 'ended')) return 'approved';
  return rows.some(({ outcome }) => WAS_SENT.includes(outcome)) ? 'sent' : 'failed';
}
