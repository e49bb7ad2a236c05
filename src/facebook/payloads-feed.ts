import { z } from 'zod';
import { idSchema, textSchema, timeSchema } from './payloads.js';

const personSchema = z.looseObject({ id: idSchema, name: z.string().nullish() });

/** What every feed change says about itself. */
export const feedSchema = z.looseObject({ item: z.string(), verb: z.string() });

/**
 * A comment added, edited, removed, hidden or shown again. `from` may be missing (no access to people without a role
 * on the app); `sender_id` and `sender_name` are its spelling before v2.11.
 */
export const commentSchema = z.looseObject({
  comment_id: idSchema,
  post_id: idSchema.nullish(),
  parent_id: idSchema.nullish(),
  from: personSchema.nullish(),
  sender_id: idSchema.nullish(),
  sender_name: z.string().nullish(),
  message: textSchema,
  photo: z.string().nullish(),
  video: z.string().nullish(),
  /** What Facebook knows of the post, on newer versions. */
  post: z
    .looseObject({ id: idSchema.nullish().catch(null) })
    .nullish()
    .catch(null),
  created_time: timeSchema.nullish(),
});
export type CommentPayload = z.output<typeof commentSchema>;

/** A post, photo, video, status or album put on the Page; an album, photo or video may name only itself. */
export const postSchema = z
  .looseObject({
    post_id: idSchema.nullish(),
    photo_id: idSchema.nullish(),
    video_id: idSchema.nullish(),
    album_id: idSchema.nullish(),
    from: personSchema.nullish(),
    sender_id: idSchema.nullish(),
    sender_name: z.string().nullish(),
    message: textSchema,
    link: z.string().nullish(),
    photos: z.array(z.string()).nullish(),
    published: z.union([z.number(), z.boolean()]).nullish(),
    created_time: timeSchema.nullish(),
  })
  .refine(({ post_id, photo_id, video_id, album_id }) => (post_id ?? photo_id ?? video_id ?? album_id) != null, {
    path: ['post_id'],
    message: 'names no post',
  });
export type PostPayload = z.output<typeof postSchema>;
