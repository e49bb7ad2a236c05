import type { Deps } from '../../deps.js';
import { NotPageObjectError, parseWebhook } from '../../facebook/webhook.js';
import { hashOf, type WebhookEvent } from '../../facebook/webhook-event.js';
import { keepEvent } from '../../store/inbox.js';

const UNKNOWN_SHOP = '';

/** How an event starts: malformed ones wait for a person, unknown ones are only kept. */
function firstStatus(event: WebhookEvent, shopId: string): 'waiting' | 'unknown' | 'dead' {
  if (event.kind === 'malformed') return 'dead';
  return event.kind === 'unknown' || shopId === UNKNOWN_SHOP ? 'unknown' : 'waiting';
}

/** What the inbox keeps to work on: the content; of what we could not read, the item as it came. */
function toPayload(event: WebhookEvent): string {
  const { psid, commentId, content } = event;
  const understood = event.kind !== 'malformed' && event.kind !== 'unknown';
  return JSON.stringify(understood ? { psid, commentId, content } : { psid, commentId, content, item: event.payload });
}

/** A signed body that is JSON and yet none of a Page's events: kept, so that nothing sent to us is ever lost. */
function strangeBody(raw: Buffer, receivedAt: number): WebhookEvent {
  const key = hashOf(raw.toString('utf8'));
  const frame = { dedupeKey: `strange:${key}`, lane: `x:${key}`, pageId: 'unknown', eventAt: receivedAt, receivedAt };
  const item = raw.toString('utf8').replaceAll('\u0000', '').slice(0, 100_000);
  return {
    ...frame,
    psid: null,
    commentId: null,
    standby: false,
    payload: item,
    kind: 'unknown',
    content: { what: 'body' },
  };
}

function read(raw: Buffer, receivedAt: number): WebhookEvent[] {
  try {
    return parseWebhook(raw, receivedAt);
  } catch (error) {
    if (error instanceof NotPageObjectError) return [strangeBody(raw, receivedAt)];
    throw error;
  }
}

/**
 * Keeps every event of a webhook body whose signature was checked: resolves when all of them are durable, and not
 * before. Events that were kept earlier change nothing. Thinking comes later, lane by lane.
 * @throws NotJsonError for a body that is not JSON
 */
export async function receive(deps: Deps, raw: Buffer): Promise<void> {
  const events = read(raw, deps.clock());
  const writes = [];
  for (const event of events) {
    const shopId = (await deps.pages.find(event.pageId))?.shopId ?? UNKNOWN_SHOP;
    const { pageId, dedupeKey, lane, kind, standby, eventAt, receivedAt } = event;
    const status = firstStatus(event, shopId);
    const error = event.kind === 'malformed' ? event.content.error : null;
    const frame = { id: deps.newId(), shopId, pageId, dedupeKey, lane, kind, standby, eventAt, receivedAt };
    writes.push(...keepEvent(deps.store, { ...frame, payload: toPayload(event), status, attempts: 0, error }));
  }
  await deps.store.commit(writes);
  deps.wake('lanes');
}
