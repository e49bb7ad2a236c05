import { createHash } from 'node:crypto';
import type { EventBody } from './content.js';

interface EventFrame {
  /** The same for every delivery of one event: unique in the inbox. Starts with the Page's id. */
  dedupeKey: string;
  /** Events of one lane are worked in order by one worker; lanes run side by side. */
  lane: string;
  pageId: string;
  /** Epoch ms at which it happened, by Facebook; the time of receipt where Facebook does not say. */
  eventAt: number;
  receivedAt: number;
  /** The buyer's page-scoped id, for everything in Messenger. */
  psid: string | null;
  commentId: string | null;
  /** Another app owns the thread: to be recorded, not answered. */
  standby: boolean;
  /** The item as it came. */
  payload: unknown;
}

/** One thing that happened, as the inbox keeps it. */
export type WebhookEvent = EventFrame & EventBody;

/** What every item of one entry shares. */
export interface EntryContext {
  pageId: string;
  entryAt: number | null;
  receivedAt: number;
}

export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

export interface Place {
  key: string;
  lane: string;
  eventAt?: number | null | undefined;
  psid?: string | null;
  commentId?: string | null;
  standby?: boolean;
}

/** PostgreSQL refuses index entries over 2.7 kB: what only a broken sender would make so long is hashed. */
const bounded = (text: string): string => (text.length > 400 ? hashOf(text) : text);

/** Puts a body into its frame. */
export function toEvent(context: EntryContext, place: Place, payload: unknown, body: EventBody): WebhookEvent {
  return {
    dedupeKey: `${context.pageId}:${bounded(place.key)}`,
    lane: `${context.pageId}:${bounded(place.lane)}`,
    pageId: context.pageId,
    eventAt: place.eventAt ?? context.entryAt ?? context.receivedAt,
    receivedAt: context.receivedAt,
    psid: place.psid ?? null,
    commentId: place.commentId ?? null,
    standby: place.standby ?? false,
    payload,
    ...body,
  };
}

/** Lanes of things that belong to nobody: one each, so that none holds up another. */
export function unknownEvent(context: EntryContext, what: string, payload: unknown, place: Partial<Place> = {}) {
  const hash = hashOf([payload, context.entryAt]);
  const whole = { key: `unknown:${hash}`, lane: `x:${hash}`, ...place };
  return toEvent(context, whole, payload, { kind: 'unknown', content: { what: what.slice(0, 100) } });
}

export function malformedEvent(context: EntryContext, error: string, payload: unknown, standby = false): WebhookEvent {
  const hash = hashOf(payload);
  const place = { key: `malformed:${hash}`, lane: `x:${hash}`, standby };
  return toEvent(context, place, payload, { kind: 'malformed', content: { error } });
}
