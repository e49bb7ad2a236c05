import { ZodError } from 'zod';
import { parseJson } from './json.js';
import { bodySchema, changeSchema, entrySchema } from './payloads.js';
import { type EntryContext, malformedEvent, unknownEvent, type WebhookEvent } from './webhook-event.js';
import { feedEvent } from './webhook-feed.js';
import { messagingEvent } from './webhook-messaging.js';
import { TEMPLATE_STATUS_FIELDS, templateStatusEvent } from './webhook-platform.js';

const UNKNOWN_PAGE = 'unknown';

/** JSON, but not what Facebook sends about a Page. */
export class NotPageObjectError extends Error {
  override readonly name = 'NotPageObjectError';
}

/**
 * Everything a webhook body tells, one event for each change, messaging and standby item of every entry, in the order
 * received. An item that breaks its schema becomes a `malformed` event and leaves its neighbours alone.
 *
 * @param raw the exact bytes received; their signature has been checked
 * @param receivedAt epoch ms
 * @throws NotJsonError, NotPageObjectError when the body as a whole is none of Facebook's
 */
export function parseWebhook(raw: Buffer, receivedAt: number): WebhookEvent[] {
  const body = bodySchema.safeParse(parseJson(raw));
  if (!body.success) throw new NotPageObjectError(explain(body.error));
  return body.data.entry.flatMap((entry) => entryEvents(entry, receivedAt));
}

function entryEvents(raw: unknown, receivedAt: number): WebhookEvent[] {
  const entry = entrySchema.safeParse(raw);
  if (!entry.success) {
    return [malformedEvent({ pageId: UNKNOWN_PAGE, entryAt: null, receivedAt }, explain(entry.error), raw)];
  }
  const { id, time, changes, messaging, standby } = entry.data;
  const context: EntryContext = { pageId: id, entryAt: time ?? null, receivedAt };
  if (!changes && !messaging && !standby) return [unknownEvent(context, 'entry', raw)];
  return [
    ...(changes ?? []).map((item) => guarded(context, item, () => changeEvent(context, item))),
    ...(messaging ?? []).map((item) => guarded(context, item, () => messagingEvent(context, item, false))),
    ...(standby ?? []).map((item) => guarded(context, item, () => messagingEvent(context, item, true), true)),
  ];
}

/** Facebook's documents print Messenger events as changes too; live traffic has them under `messaging`. */
const isMessaging = (field: string, value: Record<string, unknown>): boolean =>
  field.startsWith('messag') && (value.sender !== undefined || value.recipient !== undefined);

function changeEvent(context: EntryContext, item: unknown): WebhookEvent {
  const { field, value } = changeSchema.parse(item);
  if (field === 'feed') return feedEvent(context, value, item);
  if (TEMPLATE_STATUS_FIELDS.has(field)) return templateStatusEvent(context, value, item);
  if (isMessaging(field, value)) return messagingEvent(context, value, false);
  return unknownEvent(context, field, item);
}

function guarded(context: EntryContext, item: unknown, read: () => WebhookEvent, standby = false): WebhookEvent {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZodError) return malformedEvent(context, explain(error), item, standby);
    throw error;
  }
}

const isChange = (item: unknown): boolean => typeof item === 'object' && item !== null && 'field' in item;

/**
 * Reads an item that was kept as malformed once more: a newer version may understand it. What came without a readable
 * entry around it is read as a whole entry.
 */
export function parseAgain(item: unknown, context: EntryContext, standby: boolean): WebhookEvent[] {
  if (context.pageId === UNKNOWN_PAGE) return entryEvents(item, context.receivedAt);
  const read = isChange(item) ? () => changeEvent(context, item) : () => messagingEvent(context, item, standby);
  return [guarded(context, item, read, standby)];
}

const explain = (error: ZodError): string =>
  error.issues
    .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
    .join('; ')
    .slice(0, 1000);
