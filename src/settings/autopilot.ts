import { z } from 'zod';
import type { AutopilotLimits } from '../domain/autopilot.js';

const count = (what: string, min: number, max: number) => {
  const error = `write ${what} as a whole number from ${min} to ${max}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};

const most = (what: string) => {
  const error = `write ${what} as a number from 0.5 to 1, like 0.95`;
  return z.number({ error }).min(0.5, { error }).max(1, { error });
};

/** The bounds of the evidence, for the pages that ask for it in numbers. */
export const AUTOPILOT_BOUNDS = { days: [7, 365], drafts: [10, 10_000], last: [5, 200], share: [0.5, 1] } as const;

/** When an intent may go by itself, and when it comes back. */
export const autopilot = z.strictObject({
  days: count('how many days are looked at', ...AUTOPILOT_BOUNDS.days),
  drafts: count('how many drafts are needed', ...AUTOPILOT_BOUNDS.drafts),
  asWritten: most('the share sent word for word'),
  last: count('how many last answers are looked at', ...AUTOPILOT_BOUNDS.last),
  right: most('the share that has to be right'),
}) satisfies z.ZodType<AutopilotLimits>;
