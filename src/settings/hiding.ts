import { z } from 'zod';
import { HIDE_KINDS, HIDE_MODES, type HideSettings } from '../domain/hide.js';
import { oneOf, onOff, whole } from './fields.js';

const kind = z.strictObject({
  mode: oneOf(HIDE_MODES),
  showAgainAfterDays: whole('the days after which it is shown again (0: it stays hidden)', 7),
});

/** Which comments are proposed for hiding, hidden, and shown again. */
export const hiding = z.strictObject({
  kinds: z.record(oneOf(HIDE_KINDS), kind),
  showAgainWhenEdited: onOff(),
  tellBuyerOfPhone: onOff(),
}) satisfies z.ZodType<HideSettings>;
