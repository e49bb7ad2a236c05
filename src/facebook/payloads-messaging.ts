import { z } from 'zod';
import { idSchema, textSchema, timeSchema } from './payloads.js';

const partySchema = z.looseObject({ id: idSchema.nullish() });

/** Where a buyer came from: an m.me link, a post or an ad. */
export const referralSchema = z.looseObject({
  ref: z.string().nullish(),
  source: z.string().nullish(),
  type: z.string().nullish(),
  ad_id: idSchema.nullish(),
  ads_context_data: z
    .looseObject({
      ad_title: z.string().nullish(),
      photo_url: z.string().nullish(),
      post_id: idSchema.nullish(),
      product_id: idSchema.nullish(),
    })
    .nullish(),
});
export type ReferralPayload = z.output<typeof referralSchema>;

/** Anything attached to a message; a `fallback` may come without a payload. */
const attachmentSchema = z.looseObject({
  type: z.string(),
  payload: z
    .looseObject({
      url: z.string().nullish(),
      title: z.string().nullish(),
      id: idSchema.nullish(),
      sticker_id: idSchema.nullish(),
    })
    .nullish(),
});
export type AttachmentPayload = z.output<typeof attachmentSchema>;

export const messageSchema = z.looseObject({
  mid: idSchema,
  text: textSchema,
  is_echo: z.boolean().nullish(),
  is_deleted: z.boolean().nullish(),
  is_unsupported: z.boolean().nullish(),
  app_id: idSchema.nullish(),
  metadata: z.string().nullish(),
  quick_reply: z.looseObject({ payload: z.string() }).nullish(),
  reply_to: z.looseObject({ mid: idSchema.nullish() }).nullish(),
  attachments: z.array(attachmentSchema).nullish(),
  referral: referralSchema.nullish(),
});
export type MessagePayload = z.output<typeof messageSchema>;

/** A tapped button. In standby, and for another app's buttons, `payload` is missing. */
export const postbackSchema = z.looseObject({
  mid: idSchema.nullish(),
  title: textSchema,
  payload: textSchema,
  referral: referralSchema.nullish(),
});

export const deliverySchema = z.looseObject({ mids: z.array(idSchema).nullish(), watermark: timeSchema });
export const readSchema = z.looseObject({ watermark: timeSchema });
export const reactionSchema = z.looseObject({
  mid: idSchema,
  action: z.string(),
  reaction: z.string().nullish(),
  emoji: z.string().nullish(),
});
export const editSchema = z.looseObject({ mid: idSchema, text: textSchema, num_edit: z.coerce.number().nullish() });
export const optinSchema = z.looseObject({ type: z.string().nullish(), payload: z.string().nullish() });

/** One item of `messaging` or `standby`: at most one of its parts is present, and is read by its own schema. */
export const messagingSchema = z.looseObject({
  sender: partySchema.nullish(),
  recipient: partySchema.nullish(),
  timestamp: timeSchema.nullish(),
});
export type MessagingPayload = z.output<typeof messagingSchema>;
