import { z } from 'zod';
import { WEEKDAYS, type WorkingCalendar } from '../domain/calendar.js';
import type { NoticeSwitches } from '../domain/notice.js';
import { PROFILES } from '../domain/order/profile.js';
import { NOTICE_KEYS } from '../domain/order/status.js';
import type { ReplyPacing } from '../domain/public-reply.js';
import type { QuietHours } from '../domain/quiet-hours.js';
import type { TurnLimits } from '../domain/turn.js';
import { listOf, oneOf, onOff, positive, whole } from './fields.js';

const clock = (example: string) => {
  const error = `write a time of day, like "${example}"`;
  return z.string({ error }).regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error });
};

const period = z
  .strictObject({ from: clock('10:00'), to: clock('22:00') })
  .refine(({ from, to }) => from < to, { error: 'write a period that ends after it starts; split one over midnight' });

const day = z.iso.date({ error: 'write a day, like "2026-12-16"' });

const workingHours: z.ZodType<Omit<WorkingCalendar, 'timeZone'>> = z.strictObject({
  week: z.record(oneOf(WEEKDAYS), listOf(period, '[{ from: "10:00", to: "22:00" }]')),
  holidays: listOf(day, '["2026-12-16"]'),
});

const notices: z.ZodType<NoticeSwitches> = z.record(oneOf(NOTICE_KEYS), onOff());

const quietHours: z.ZodType<QuietHours> = z.strictObject({
  enabled: onOff(),
  from: clock('22:00'),
  to: clock('08:00'),
});

const publicReplies: z.ZodType<ReplyPacing> = z.strictObject({
  minGapSeconds: whole('the seconds between two replies', 20),
  perHour: whole('how many replies an hour', 100, 1),
});

const turns: z.ZodType<TurnLimits> = z
  .strictObject({
    quietSeconds: whole('the seconds of silence that end a turn', 6),
    maxSeconds: whole('the longest a message waits for the next, in seconds', 30),
  })
  .refine(({ quietSeconds, maxSeconds }) => quietSeconds <= maxSeconds, {
    path: ['maxSeconds'],
    error: 'write at least as many seconds as the silence has',
  });

/** How the shop works; the time zone is the shop's own column. */
export const shop = z.strictObject({
  profile: oneOf(PROFILES),
  workingHours,
  softHold: z.strictObject({ enabled: onOff(), hours: positive('the hours of a hold', 24) }),
  turns,
  undoSeconds: whole('the seconds of the undo', 5),
  humanPauseHours: positive('the hours of silence', 12),
  publicReplies,
  taskHours: positive("the hours of a person's task", 4),
  keepEventsDays: whole("the days Facebook's events are kept", 30, 3),
  giveUpHours: positive('the hours after which a message is too old', 72),
  askMissing: onOff(),
  orderNotices: onOff(),
  notices,
  quietHours,
  automatedNotice: z.strictObject({ enabled: onOff(), againAfterDays: positive('the days of silence', 30) }),
  smsParts: whole('how many parts an SMS may have', 4, 1),
});
