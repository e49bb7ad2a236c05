import { z } from 'zod';
import type { SlaTargets } from '../domain/sla.js';
import { positive, share } from './fields.js';

const minutes = positive('minutes', 3);
const row = z.strictObject({ high: minutes, medium: minutes, low: minutes });

export const sla = z.strictObject({
  campaign: row,
  offPeak: row,
  warnAfter: share('the share of the limit', 0.66),
}) satisfies z.ZodType<SlaTargets>;
