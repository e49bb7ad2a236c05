import { z } from 'zod';
import { idSchema } from './payloads.js';

const wordSchema = z.string().nullish();

/**
 * Facebook's decision about a utility template. The Page's own shape is not documented: read loosely after WhatsApp's
 * (Meta platform sheet, 2.10), with the spellings of the template's own fields beside it.
 */
export const templateStatusSchema = z.looseObject({
  event: wordSchema,
  status: wordSchema,
  message_template_id: idSchema.nullish(),
  id: idSchema.nullish(),
  message_template_name: wordSchema,
  name: wordSchema,
  message_template_language: wordSchema,
  language: wordSchema,
  reason: wordSchema,
  rejected_reason: wordSchema,
});
