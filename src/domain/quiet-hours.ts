import { TZDate } from '@date-fns/tz';

/** When nothing that can wait is sent: wall-clock times "HH:mm" in the shop's zone; over midnight when `from` is later. */
export interface QuietHours {
  enabled: boolean;
  from: string;
  to: string;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A buyer who acted so lately is awake: news may come now. */
export const AWAKE_MS = 60 * 60_000;

/** When the quiet hours at `now` end, epoch milliseconds; null outside of them, and while they are switched off. */
export function quietEnd(now: number, { enabled, from, to }: QuietHours, timeZone: string): number | null {
  if (!enabled || from === to) return null;
  const local = new TZDate(now, timeZone);
  const clock = `${two(local.getHours())}:${two(local.getMinutes())}`;
  const isQuiet = from < to ? clock >= from && clock < to : clock >= from || clock < to;
  if (!isQuiet) return null;
  const [hour = 0, minute = 0] = to.split(':').map(Number);
  const dayOffset = from > to && clock >= from ? 1 : 0;
  const day = local.getDate() + dayOffset;
  return new TZDate(local.getFullYear(), local.getMonth(), day, hour, minute, 0, 0, timeZone).getTime();
}
