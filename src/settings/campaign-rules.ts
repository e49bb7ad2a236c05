import { z } from 'zod';
import { onOff, positive, whole } from './fields.js';

/** What a new campaign's rules start with; a campaign's own are rows. */
export const campaignRules = z.strictObject({
  firstAnswerMedian: z.strictObject({
    enabled: onOff(),
    thresholdMinutes: positive('minutes', 10),
    minItems: whole('a count', 20, 1),
    periodMinutes: positive('minutes', 60),
  }),
});
