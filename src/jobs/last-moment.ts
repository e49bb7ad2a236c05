import { createTask } from 'node-cron';

const MINUTE_MS = 60_000;
// Longer than any line of the table waits; a line that never fires must not search for ever.
const LOOK_BACK_MS = 32 * 24 * 60 * MINUTE_MS;

const nothing = (): void => {};

/**
 * The last moment, at or before `now`, at which a cron line of five fields fires in a zone; null when there is none in
 * 32 days. node-cron tells whether a minute matches, and so what a line means is its word alone.
 */
export function lastMoment(cron: string, timeZone: string, now: number): number | null {
  const task = createTask(cron, nothing, { timezone: timeZone });
  try {
    const latest = Math.floor(now / MINUTE_MS) * MINUTE_MS;
    for (let at = latest; at > latest - LOOK_BACK_MS; at -= MINUTE_MS) if (task.match(new Date(at))) return at;
    return null;
  } finally {
    void task.destroy();
  }
}
