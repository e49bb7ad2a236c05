import { createTask } from 'node-cron';

const MINUTE_MS = 60_000;
const LOOK_AHEAD_MS = 32 * 24 * 60 * MINUTE_MS;

/** The next moment after `now` at which a cron line of five fields fires in a zone; null when there is none in 32 days. */
export function nextMoment(cron: string, timeZone: string, now: number): number | null {
  const task = createTask(cron, () => {}, { timezone: timeZone });
  try {
    const first = Math.floor(now / MINUTE_MS) * MINUTE_MS + MINUTE_MS;
    for (let at = first; at < first + LOOK_AHEAD_MS; at += MINUTE_MS) if (task.match(new Date(at))) return at;
    return null;
  } finally {
    void task.destroy();
  }
}
