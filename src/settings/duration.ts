import { z } from 'zod';
import type { Duration } from '../domain/working-time.js';

const error = 'write one of { hours: 24 }, { days: 5 }, { workingHours: 4 }, { workingDays: 1 }';
const amount = z.number({ error }).min(0, { error }).max(1000, { error });

export const duration: z.ZodType<Duration> = z.union(
  [
    z.strictObject({ hours: amount }),
    z.strictObject({ days: amount }),
    z.strictObject({ workingHours: amount }),
    z.strictObject({ workingDays: amount.int({ error }) }),
  ],
  { error },
);

const UNITS = new Set(['hours', 'days', 'workingHours', 'workingDays']);

/** A duration is one value: another unit replaces it, never joins it. */
export const isDuration = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length === 1 && keys.every((key) => UNITS.has(key));
};
