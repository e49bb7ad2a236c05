import type { Deps } from '../../deps.js';
import type { WebhookEvent } from '../../facebook/webhook-event.js';
import { keepEvent } from '../../store/inbox.js';
import type { Write } from '../../store/store.js';
import type { Late } from './event.js';

/** Whose an event is that came for no Page of ours. */
/** Whose events of Pages are that no shop has connected. */
export const UNKNOWN_SHOP = '';

/** How an event starts: malformed ones wait for a person, unknown ones are only kept. */
function firstStatus(event: WebhookEvent, shopId: string): 'waiting' | 'unknown' | 'dead' {
  if (event.kind === 'malformed') return 'dead';
  return event.kind === 'unknown' || shopId === UNKNOWN_SHOP ? 'unknown' : 'waiting';
}

/** What the inbox keeps to work on: the content; of what we could not read, the item as it came. */
function toPayload(event: WebhookEvent, late: Late | null): string {
  const { psid, commentId, content } = event;
  const understood = event.kind !== 'malformed' && event.kind !== 'unknown';
  const told = { psid, commentId, content, ...(late ? { late } : {}) };
  return JSON.stringify(understood ? told : { ...told, item: event.payload });
}

/**
 * Keeps an event, once, under the shop its Page belongs to, and calls its lane to work when there is work in it. `late`
 * marks what was fetched after the event.
 */
export async function keep(deps: Deps, event: WebhookEvent, late: Late | null = null): Promise<Write[]> {
  const shopId = (await deps.pages.find(event.pageId))?.shopId ?? UNKNOWN_SHOP;
  const { pageId, dedupeKey, lane, kind, standby, eventAt, receivedAt } = event;
  const status = firstStatus(event, shopId);
  const error = event.kind === 'malformed' ? event.content.error : null;
  const frame = { id: deps.newId(), shopId, pageId, dedupeKey, lane, kind, standby, eventAt, receivedAt };
  return keepEvent(deps.store, { ...frame, payload: toPayload(event, late), status, attempts: 0, error });
}
