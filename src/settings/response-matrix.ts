import { z } from 'zod';
import { INTENT_DEFAULTS, INTENTS, TIERS } from '../domain/intent.js';
import { type MatrixCell, RESPONSE_ACTIONS, type ResponseMatrix, SIDE_ACTIONS, TONES } from '../domain/matrix.js';
import { ORDER_STATUSES } from '../domain/order/status.js';
import { listOf, oneOf, share, text, whole } from './fields.js';

const cell: z.ZodType<MatrixCell> = z
  .strictObject({
    action: oneOf(RESPONSE_ACTIONS),
    template: text("a template's key", 'price_query').nullable().default(null),
    tone: oneOf(TONES).default('friendly'),
    tier: oneOf(TIERS).nullable().default(null),
    also: listOf(oneOf(SIDE_ACTIONS), '[open_case]').default([]),
  })
  .refine(({ action, template }) => action !== 'automatic' || template !== null, {
    path: ['template'],
    error: 'name the template the automatic answer is written from',
  });

const risks = { low: cell, medium: cell, high: cell };
const row = z.strictObject({
  ...risks,
  byStatus: z.partialRecord(oneOf(ORDER_STATUSES), z.strictObject(risks).partial()).default({}),
});

type Row = z.infer<typeof row>;

const isAutomatic = ({ byStatus, ...always }: Row): boolean =>
  [always, ...Object.values(byStatus)].some((cells) =>
    Object.values(cells).some((each) => each?.action === 'automatic'),
  );

/** The response matrix; the domain would refuse an automatic answer to these intents too, here it is said at once. */
export const responseMatrix = z.strictObject({
  automaticFrom: share('the confidence an automatic answer needs', 0.9),
  draftFrom: share('the confidence a draft needs', 0.4),
  highValueAbove: whole('an amount in poisha', 500000),
  rows: z.record(oneOf(INTENTS), row).superRefine((rows, context) => {
    for (const intent of INTENTS) {
      const written: Row | undefined = rows[intent];
      if (written === undefined || !INTENT_DEFAULTS[intent].personOnly || !isAutomatic(written)) continue;
      context.addIssue({ code: 'custom', path: [intent], message: 'write draft or person: it is never automatic' });
    }
  }),
}) satisfies z.ZodType<ResponseMatrix>;
