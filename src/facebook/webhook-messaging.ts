import type { EventBody } from './content.js';
import { messageBody, referralContent } from './message-content.js';
import {
  deliverySchema,
  editSchema,
  type MessagingPayload,
  messageSchema,
  messagingSchema,
  optinSchema,
  postbackSchema,
  reactionSchema,
  readSchema,
  referralSchema,
} from './payloads-messaging.js';
import { type EntryContext, hashOf, toEvent, unknownEvent, type WebhookEvent } from './webhook-event.js';
import { feedbackBody, HANDOVER_PARTS, handoverBody, policyBody } from './webhook-platform.js';

interface Read {
  body: EventBody;
  key: string;
}

interface Item {
  /** The buyer's id; empty when Facebook names the person by a plugin's reference only. */
  psid: string;
  timestamp: number | null | undefined;
  fromPage: boolean;
}

type Part = [part: string, read: (value: unknown, item: Item) => Read];

/** How each part of a messaging item is read; the first part present decides. Keys: fact sheet, section 1.4. */
const PARTS: Part[] = [
  ['message', (value, item) => messageBody(messageSchema.parse(value), item.fromPage)],
  ['postback', readPostback],
  ['delivery', readDelivery],
  ['read', readRead],
  ['reaction', readReaction],
  ['message_edit', readEdit],
  ['referral', readReferral],
  ['optin', readOptin],
  ['messaging_feedback', (value, item) => timed('feedback', feedbackBody(value), value, item)],
  ...HANDOVER_PARTS.map((part): Part => [part, (value, item) => timed(part, handoverBody(part, value), value, item)]),
  ['policy_enforcement', (value, item) => timed('policy', policyBody(value), value, item)],
  // As older senders spell it.
  ['policy-enforcement', (value, item) => timed('policy', policyBody(value), value, item)],
];

/** What has no id of its own: one time, one thread and one content are one event. */
function timed(name: string, body: EventBody, value: unknown, item: Item): Read {
  return { body, key: `${name}:${item.psid}:${item.timestamp ?? ''}:${hashOf(value)}` };
}

/** One item of `messaging` or `standby`. Throws the ZodError of an item that breaks its schema. */
export function messagingEvent(context: EntryContext, payload: unknown, standby: boolean): WebhookEvent {
  const frame = messagingSchema.parse(payload);
  const fromPage = frame.sender?.id === context.pageId;
  const buyer = (fromPage ? frame.recipient?.id : frame.sender?.id) ?? null;
  const psid = buyer === context.pageId ? null : buyer;
  const { timestamp } = frame;
  const part = PARTS.find(([name]) => frame[name] !== undefined && frame[name] !== null);
  // The Page's own taps and reactions are no act of the buyer's: they must open nothing.
  const strange = part && fromPage && part[0] !== 'message' ? `page.${part[0]}` : null;
  if (!part || strange) {
    const lane = psid === null ? {} : { lane: `m:${psid}` };
    const place = { ...lane, eventAt: timestamp, psid, standby };
    return unknownEvent(context, strange ?? whatIsIn(frame), payload, place);
  }
  const { body, key } = part[1](frame[part[0]], { psid: psid ?? '', timestamp, fromPage });
  const lane = psid === null ? `x:${hashOf(payload)}` : `m:${psid}`;
  return toEvent(context, { key, lane, eventAt: timestamp, psid, standby }, payload, body);
}

const FRAME = new Set(['sender', 'recipient', 'timestamp']);
const whatIsIn = (frame: MessagingPayload): string =>
  Object.keys(frame).find((name) => !FRAME.has(name)) ?? 'messaging';

function readPostback(value: unknown, item: Item): Read {
  const { mid, title, payload, referral } = postbackSchema.parse(value);
  const content = { mid: mid ?? null, title, payload, referral: referralContent(referral) };
  const key = mid ?? `${item.psid}:${item.timestamp ?? ''}:${hashOf(payload || title)}`;
  return { body: { kind: 'postback', content }, key: `postback:${key}` };
}

function readDelivery(value: unknown, item: Item): Read {
  const { mids, watermark } = deliverySchema.parse(value);
  return {
    body: { kind: 'delivery', content: { mids: mids ?? [], watermark } },
    key: `delivery:${item.psid}:${watermark}`,
  };
}

function readRead(value: unknown, item: Item): Read {
  const { watermark } = readSchema.parse(value);
  return { body: { kind: 'read', content: { watermark } }, key: `read:${item.psid}:${watermark}` };
}

function readReaction(value: unknown, item: Item): Read {
  const { mid, action, reaction, emoji } = reactionSchema.parse(value);
  const content = { mid, reacted: action === 'react', reaction: reaction ?? null, emoji: emoji ?? null };
  return { body: { kind: 'reaction', content }, key: `reaction:${mid}:${item.psid}:${action}:${item.timestamp ?? ''}` };
}

function readEdit(value: unknown): Read {
  const { mid, text, num_edit } = editSchema.parse(value);
  const content = { mid, text, edits: num_edit ?? 1 };
  return { body: { kind: 'message_edit', content }, key: `edit:${mid}:${num_edit ?? hashOf(text)}` };
}

function readReferral(value: unknown, item: Item): Read {
  const content = referralContent(referralSchema.parse(value));
  return timed('referral', { kind: 'referral', content }, value, item);
}

function readOptin(value: unknown, item: Item): Read {
  const { type, payload } = optinSchema.parse(value);
  return timed('optin', { kind: 'optin', content: { type: type ?? null, payload: payload ?? null } }, value, item);
}
