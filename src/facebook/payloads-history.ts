import { z } from 'zod';
import { idSchema, textSchema, timeSchema } from './payloads.js';
import { graphCommentSchema } from './payloads-graph.js';

/** The cursor of the next slice; the last slice has no `next`. */
const pagingSchema = z
  .looseObject({ cursors: z.looseObject({ after: z.string().nullish() }).nullish(), next: z.string().nullish() })
  .nullish();

const pastAttachmentSchema = z.looseObject({
  image_data: z.looseObject({ url: z.string().nullish() }).nullish(),
  video_data: z.looseObject({ url: z.string().nullish() }).nullish(),
  file_url: z.string().nullish(),
  mime_type: z.string().nullish(),
});
export type PastAttachment = z.output<typeof pastAttachmentSchema>;

const pastMessageSchema = z.looseObject({
  id: idSchema,
  created_time: timeSchema,
  from: z.looseObject({ id: idSchema }).nullish(),
  message: textSchema,
  attachments: z.looseObject({ data: z.array(pastAttachmentSchema) }).nullish(),
});
/** A message of a thread as the Conversations API tells it: no metadata, no button payload. */
export type PastMessage = z.output<typeof pastMessageSchema>;

export const messageSliceSchema = z.looseObject({ data: z.array(pastMessageSchema), paging: pagingSchema });

const pastThreadSchema = z.looseObject({
  id: idSchema,
  updated_time: timeSchema,
  participants: z.looseObject({ data: z.array(z.looseObject({ id: idSchema, name: z.string().nullish() })) }),
  messages: z.looseObject({ data: z.array(pastMessageSchema) }).nullish(),
});
/** A thread, with its newest messages. */
export type PastThread = z.output<typeof pastThreadSchema>;

export const threadSliceSchema = z.looseObject({ data: z.array(pastThreadSchema), paging: pagingSchema });

const pastCommentSchema = graphCommentSchema.extend({
  created_time: timeSchema,
  attachment: z
    .looseObject({ media: z.looseObject({ image: z.looseObject({ src: z.string().nullish() }).nullish() }).nullish() })
    .nullish(),
});
/** A comment as it stands now. */
export type PastComment = z.output<typeof pastCommentSchema>;

export const commentSliceSchema = z.looseObject({ data: z.array(pastCommentSchema), paging: pagingSchema });
