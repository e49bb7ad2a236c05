import { TZDate } from '@date-fns/tz';
import { z } from 'zod';
import { count, decimal, needed, optional } from './fields.js';

const LOCAL_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?$/;

/** A wall-clock time as the browser's field sends it, in the shop's zone, as epoch ms; empty is null. */
const localTime = (timeZone: string) =>
  z
    .string()
    .default('')
    .transform((value, issues): number | null => {
      if (value === '') return null;
      const [, year, month, day, hour, minute] = (LOCAL_TIME.exec(value) ?? []).map(Number);
      const at =
        year === undefined || month === undefined
          ? Number.NaN
          : new TZDate(year, month - 1, day ?? 1, hour ?? 0, minute ?? 0, 0, 0, timeZone).getTime();
      if (Number.isSafeInteger(at)) return at;
      issues.addIssue({ code: 'custom', message: 'no time' });
      return z.NEVER;
    });

/** A campaign's own form, its times in the shop's zone. */
export const campaignForm = (timeZone: string) =>
  z.object({
    name: needed(120),
    startsAt: localTime(timeZone),
    endsAt: localTime(timeZone),
    owner: optional(60),
  });

/** The form of one rule; times in minutes. */
export const ruleForm = z.object({
  enabled: z.literal('yes').optional().transform(Boolean),
  threshold: decimal(0.1, 10_080),
  minItems: count(1, 100_000),
  period: decimal(1, 44_640),
});
