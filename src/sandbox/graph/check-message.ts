import { z } from 'zod';
import { refusals, refuse } from './refusal.js';

const filled = (longest: number) => z.string().min(1).max(longest);

const buttonSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('postback'), title: filled(20), payload: filled(1000) }),
  z.object({ type: z.literal('web_url'), title: filled(20), url: z.url() }),
  z.object({ type: z.literal('phone_number'), title: filled(20), payload: filled(20) }),
]);

const elementSchema = z.looseObject({
  title: filled(80),
  subtitle: z.string().max(80).optional(),
  buttons: z.array(buttonSchema).min(1).max(3).optional(),
});

const templateSchema = z.discriminatedUnion('template_type', [
  z.looseObject({
    template_type: z.literal('button'),
    text: filled(640),
    buttons: z.array(buttonSchema).min(1).max(3),
  }),
  z.looseObject({ template_type: z.literal('generic'), elements: z.array(elementSchema).min(1).max(10) }),
  z.looseObject({ template_type: z.literal('customer_feedback'), title: filled(65) }),
]);

const attachmentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('template'), payload: templateSchema }),
  z.object({
    type: z.enum(['image', 'audio', 'video', 'file']),
    payload: z
      .object({ url: z.url().optional(), attachment_id: z.string().optional(), is_reusable: z.boolean().optional() })
      .optional(),
  }),
]);

const quickReplySchema = z.discriminatedUnion('content_type', [
  z.looseObject({ content_type: z.literal('text'), title: filled(20), payload: z.string().max(1000) }),
  z.looseObject({ content_type: z.literal('user_phone_number') }),
  z.looseObject({ content_type: z.literal('user_email') }),
]);

/** A message as the Send API takes it; limits: fact sheet, section 3.3. */
const messageSchema = z.object({
  text: z.string().max(2000).optional(),
  attachment: attachmentSchema.optional(),
  quick_replies: z.array(quickReplySchema).min(1).max(13).optional(),
  metadata: z.string().max(999).optional(),
});
export type SentMessage = z.output<typeof messageSchema>;

/** The message if Facebook would take it; refuses it with Facebook's code otherwise. */
export function checkMessage(raw: unknown, hasUpload: boolean): SentMessage {
  const parsed = messageSchema.safeParse(raw ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refusals.invalid(`message.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
  }
  const { text, attachment } = parsed.data;
  if (!text && !attachment)
    return refuse(100, 2018034, 'Message cannot be empty, must provide valid attachment or text.');
  if (text && attachment) return refusals.invalid('message must have either text or attachment');
  if (attachment && attachment.type !== 'template' && !hasUpload) checkMedia(attachment.payload ?? {});
  return parsed.data;
}

function checkMedia(payload: { url?: string | undefined; attachment_id?: string | undefined }): void {
  if (!payload.url && !payload.attachment_id) refusals.invalid('message.attachment.payload.url');
}
