import { z } from 'zod';
import { isPaused } from '../../domain/conversation.js';
import { OUTBOX_KINDS } from '../../domain/outbox.js';
import { OUTBOX_OUTCOMES } from '../../domain/outbox-state.js';
import { OUTBOX_ROUTES } from '../../domain/route.js';
import type { Row } from '../../store/schema.js';
import { iso, isoOrNull, time } from './common.js';
import { given } from './given.js';

export const conversation = z.object({
  id: z.string(),
  version: z.int(),
  channel: z.enum(['comment', 'messenger']),
  pageId: z.string(),
  buyerId: z.string().nullable(),
  postId: z.string().optional(),
  productId: z.string().optional(),
  lastText: z.string(),
  unanswered: z.int(),
  lastInboundAt: time.nullable(),
  lastOutboundAt: time.nullable(),
  windowUntil: time.nullable().describe('until when the Page may write freely'),
  adWindowUntil: time.nullable().describe('the buyer came by an ad: until when Facebook may let the Page write on'),
  paused: z.boolean().describe('automation keeps out'),
  pausedUntil: time.nullable(),
  pausedBy: z.string().optional(),
  updatedAt: time,
});

export const shownConversation = (row: Row<'conversations'>, now: number): z.input<typeof conversation> => ({
  id: row.id,
  version: row.version,
  channel: row.channel,
  pageId: row.pageId,
  buyerId: row.buyerId,
  lastText: row.lastText,
  unanswered: row.unanswered,
  lastInboundAt: isoOrNull(row.lastInboundAt),
  lastOutboundAt: isoOrNull(row.lastOutboundAt),
  windowUntil: isoOrNull(row.windowUntil),
  adWindowUntil: isoOrNull(row.adWindowUntil),
  paused: isPaused(row.pausedUntil, now),
  pausedUntil: isoOrNull(row.pausedUntil),
  ...given({ postId: row.postId, productId: row.productId, pausedBy: row.pausedBy }),
  updatedAt: iso(row.updatedAt),
});

export const line = z.object({
  id: z.string(),
  conversationId: z.string(),
  direction: z.enum(['in', 'out']),
  author: z.enum(['buyer', 'machine', 'person', 'page', 'note']),
  userId: z.string().optional(),
  facebookId: z.string().optional(),
  text: z.string(),
  attachments: z.array(z.object({ type: z.string() }).loose()),
  state: z.enum(['shown', 'edited', 'removed', 'hidden']),
  outboxId: z.string().optional(),
  at: time,
  deliveredAt: time.nullable(),
  readAt: time.nullable(),
});

export const shownLine = (row: Row<'messages'>): z.input<typeof line> => ({
  id: row.id,
  conversationId: row.conversationId,
  direction: row.direction,
  author: row.author,
  text: row.text,
  attachments: row.attachments.map((each) => ({ ...each })),
  state: row.state,
  ...given({ userId: row.userId, facebookId: row.facebookId, outboxId: row.outboxId }),
  at: iso(row.eventAt),
  deliveredAt: isoOrNull(row.deliveredAt),
  readAt: isoOrNull(row.readAt),
});

/** What a person has just sent on its way; its outcome is followed in the outbox. */
export const sending = z.object({
  id: z.string().describe('of the outbox item'),
  key: z.string(),
  kind: z.enum(OUTBOX_KINDS),
  route: z.enum(OUTBOX_ROUTES),
  outcome: z.enum(OUTBOX_OUTCOMES),
  text: z.string(),
  attempts: z.int(),
  action: z.string().optional(),
  conversationId: z.string().optional(),
  createdAt: time,
});

export const shownSending = (row: Row<'outbox'>): z.input<typeof sending> => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  route: row.route,
  outcome: row.outcome,
  text: row.text,
  attempts: row.attempts,
  ...given({ action: row.action, conversationId: row.conversationId }),
  createdAt: iso(row.createdAt),
});
