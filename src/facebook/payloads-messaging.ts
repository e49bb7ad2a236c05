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

/** One product of the Page's catalogue that was shared; `retailer_id` is the shop's own SKU. */
const productSchema = z.looseObject({ retailer_id: idSchema.nullish(), title: z.string().nullish() });

/** Anything attached to a message; a `fallback` may come without a payload. */
const attachmentSchema = z.looseObject({
  type: z.string(),
  payload: z
    .looseObject({
      url: z.string().nullish(),
      title: z.string().nullish(),
      id: idSchema.nullish(),
      sticker_id: idSchema.nullish(),
      coordinates: z.looseObject({ lat: z.number(), long: z.number() }).nullish(),
      product: z.looseObject({ elements: z.array(productSchema) }).nullish(),
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

const ratingSchema = z.looseObject({
  type: z.string().nullish(),
  payload: textSchema,
  follow_up: z.looseObject({ payload: z.string().nullish() }).nullish(),
});
/** Answers to a feedback request, by the question ids we chose. */
export const feedbackSchema = z.looseObject({
  feedback_screens: z.array(z.looseObject({ questions: z.record(z.string(), ratingSchema) })),
});

/** The thread changes hands, or another app asks for it; also `app_roles`, which names nobody. */
export const handoverSchema = z.looseObject({
  new_owner_app_id: idSchema.nullish(),
  previous_owner_app_id: idSchema.nullish(),
  requested_owner_app_id: idSchema.nullish(),
});

export const policySchema = z.looseObject({ action: z.string(), reason: textSchema });

/** One item of `messaging` or `standby`: at most one of its parts is present, and is read by its own schema. */
export const messagingSchema = z.looseObject({
  sender: partySchema.nullish(),
  recipient: partySchema.nullish(),
  timestamp: timeSchema.nullish(),
});
export type MessagingPayload = z.output<typeof messagingSchema>;
