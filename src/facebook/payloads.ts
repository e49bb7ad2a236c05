import { z } from 'zod';

/** An id as text, whether it came as text or as a number. One function: every webhook's answer waits for several of these. */
export const idSchema = z.unknown().transform((value, context) => {
  const id = typeof value === 'string' || Number.isInteger(value) ? String(value) : '';
  if (id !== '' && id.length <= 512) return id;
  context.addIssue({ code: 'custom', message: id === '' ? 'not an id' : 'id is too long' });
  return z.NEVER;
});

/** Facebook mixes seconds and milliseconds, even within one body: everything becomes milliseconds. */
const toMilliseconds = (time: number): number => (time < 1e12 ? time * 1000 : time);

/** A time as epoch ms, from seconds, milliseconds, digits in quotes or RFC 3339. */
export const timeSchema = z.union([z.number(), z.string()]).transform((value, context) => {
  const number = typeof value === 'number' ? value : /^\d+$/.test(value) ? Number(value) : Date.parse(value);
  const time = toMilliseconds(Math.trunc(number));
  if (Number.isSafeInteger(time) && time > 0) return time;
  context.addIssue({ code: 'custom', message: 'not a time' });
  return z.NEVER;
});

/** Optional text that some senders write as null. */
export const textSchema = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** The body Facebook posts to the webhook; items are kept as they are until each is read on its own. */
export const bodySchema = z.looseObject({ object: z.literal('page'), entry: z.array(z.unknown()) });

/** One entry: what happened on one Page. */
export const entrySchema = z.looseObject({
  id: idSchema.refine((id) => id.length <= 64, 'not a Page id'),
  time: timeSchema.optional().catch(undefined),
  changes: z.array(z.unknown()).optional(),
  messaging: z.array(z.unknown()).optional(),
  standby: z.array(z.unknown()).optional(),
});

/** One change of a subscribed field, such as `feed`. */
export const changeSchema = z.looseObject({ field: z.string(), value: z.looseObject({}) });

/** An error as the Graph API answers it. */
export const errorBodySchema = z.looseObject({
  error: z.looseObject({
    message: textSchema,
    code: z.number().int(),
    error_subcode: z.number().int().optional(),
    is_transient: z.boolean().optional(),
    fbtrace_id: z.string().optional(),
  }),
});
