import { z } from 'zod';
import { idSchema, textSchema, timeSchema } from './payloads.js';

/** `recipient_id` is missing when the recipient was not named by a PSID. */
export const sentSchema = z.looseObject({ recipient_id: idSchema.nullish(), message_id: idSchema });
export const actionSentSchema = z.looseObject({ recipient_id: idSchema.nullish() });
export const createdSchema = z.looseObject({ id: idSchema });
export const successSchema = z.looseObject({ success: z.literal(true) });

export const subscriptionsSchema = z.looseObject({
  data: z.array(z.looseObject({ id: idSchema, subscribed_fields: z.array(z.string()).optional() })),
});
export const pageSchema = z.looseObject({ id: idSchema, name: z.string() });

export const graphPostSchema = z.looseObject({
  id: idSchema,
  message: textSchema,
  full_picture: z.string().nullish(),
  permalink_url: z.string().nullish(),
  created_time: timeSchema.nullish(),
});

export const graphCommentSchema = z.looseObject({
  id: idSchema,
  message: textSchema,
  from: z.looseObject({ id: idSchema, name: z.string().nullish() }).nullish(),
  parent: z.looseObject({ id: idSchema }).nullish(),
  created_time: timeSchema.nullish(),
  is_hidden: z.boolean().nullish(),
  can_reply_privately: z.boolean().nullish(),
});

/** A page of the Page's own posts, newest first. */
export const postListSchema = z.looseObject({ data: z.array(graphPostSchema) });

/** `rejected_reason` and the status are free text: Facebook adds words. */
export const templateSchema = z.looseObject({
  id: idSchema,
  name: z.string(),
  language: z.string(),
  status: z.string(),
  rejected_reason: z.string().nullish(),
});
export const templateListSchema = z.looseObject({ data: z.array(templateSchema) });
export const templateCreatedSchema = z.looseObject({ id: idSchema, status: z.string().default('PENDING') });
