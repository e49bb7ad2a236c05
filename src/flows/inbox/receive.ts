import type { Deps } from '../../deps.js';
import { NotPageObjectError, parseWebhook } from '../../facebook/webhook.js';
import { hashOf, type WebhookEvent } from '../../facebook/webhook-event.js';
import { keep } from './keep.js';

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
  for (const event of events) writes.push(...(await keep(deps, event)));
  await deps.store.commit(writes);
  deps.wake('lanes');
}
