import { z } from 'zod';
import { FAULT_EFFECTS } from '../faults.js';

const id = z.string().min(1).max(200);
const text = z.string().trim().min(1).max(8000);
const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false', 'on', 'off']).transform((word) => word === 'true' || word === 'on'),
]);
const count = z.coerce.number().int();
const share = z.coerce.number().int().min(0).max(200);
const imageUrl = z.url().max(2000);

/** Every act of a buyer, of a person at the Page, or on the sandbox, with the input that each takes. */
export const ACTION_INPUTS = {
  comment: z.object({ buyerId: id, postId: id, text: z.string().trim().max(8000), photoUrl: imageUrl.optional() }),
  reply: z.object({ buyerId: id, commentId: id, text }),
  editComment: z.object({ commentId: id, text }),
  removeComment: z.object({ commentId: id }),
  hideComment: z.object({ commentId: id, hidden: flag }),
  pageReply: z.object({ commentId: id, text }),
  post: z.object({ text, picture: z.string().max(40).optional() }),
  message: z.object({
    buyerId: id,
    text: z.string().trim().max(8000),
    imageUrl: imageUrl.optional(),
    replyTo: id.optional(),
    adId: id.optional(),
    adTitle: z.string().max(200).optional(),
    adPostId: id.optional(),
    ref: z.string().max(250).optional(),
    /** A post of the Page that is shared along, as a post or by its link. */
    sharePostId: id.optional(),
    /** A product of the Page's catalogue, by the shop's own SKU. */
    shareSku: id.optional(),
  }),
  editMessage: z.object({ mid: id, text }),
  tapQuickReply: z.object({ buyerId: id, payload: z.string().max(1000) }),
  tapButton: z.object({ buyerId: id, payload: z.string().min(1).max(1000) }),
  getStarted: z.object({ buyerId: id, ref: z.string().max(200).optional() }),
  tapQuestion: z.object({ buyerId: id, payload: z.string().min(1).max(1000) }),
  tapMenu: z.object({ buyerId: id, payload: z.string().min(1).max(1000) }),
  openLink: z.object({ buyerId: id, ref: z.string().regex(/^[\w=-]{1,200}$/) }),
  react: z.object({ buyerId: id, mid: id, emoji: z.string().max(20).default('❤️'), on: flag.default(true) }),
  read: z.object({ buyerId: id }),
  block: z.object({ buyerId: id, blocked: flag }),
  pageMessage: z.object({ buyerId: id, text }),
  addBuyer: z.object({ name: z.string().trim().min(1).max(80), id: id.optional() }),
  decideTemplate: z.object({
    name: id,
    language: z.string().max(10),
    status: z.string().min(1).max(40),
    reason: z.string().max(200).optional(),
  }),
  moveClock: z.object({ ms: count.min(0).max(366 * 86_400_000) }),
  setFaults: z.object({
    rateLimit: z
      .object({ code: count, minutes: count.min(0).default(5) })
      .nullable()
      .optional(),
    usage: z.object({ app: share.default(1), page: share.default(1) }).optional(),
    tokenRevoked: flag.optional(),
    latencyMs: count.min(0).max(60_000).optional(),
    dropEchoes: flag.optional(),
    shortAdWindow: flag.optional(),
    slowReview: flag.optional(),
    duplicateWebhooks: flag.optional(),
    reorderWebhooks: flag.optional(),
    holdWebhooks: flag.optional(),
    webhookBatch: count.min(1).max(1000).optional(),
  }),
  setAccess: z.object({
    scopes: z.array(z.string().max(60)).optional(),
    expiresAt: count.optional(),
    dataAccessExpiresAt: count.optional(),
    subscribed: z.array(z.string().max(60)).optional(),
  }),
  failNext: z.object({
    effect: z.enum(['refuse', ...FAULT_EFFECTS]),
    times: count.min(1).max(10_000).default(1),
    kind: z
      .enum([
        'public_reply',
        'private_reply',
        'message',
        'sender_action',
        'hide',
        'unhide',
        'like',
        'read',
        'subscribe',
        'unsubscribe',
        'ads',
        'template',
        'profile',
        'sms',
      ])
      .optional(),
    code: count.optional(),
    subcode: count.optional(),
    status: count.min(400).max(599).optional(),
    transient: flag.optional(),
  }),
  clearFaults: z.object({}),
} satisfies Record<string, z.ZodType>;

export type ActionName = keyof typeof ACTION_INPUTS;

/** What an act takes once its defaults are filled in. */
export type Input<N extends ActionName> = z.output<(typeof ACTION_INPUTS)[N]>;

/** What a caller hands over. */
export type GivenInput<N extends ActionName> = z.input<(typeof ACTION_INPUTS)[N]>;
