import type { Core } from '../core.js';
import type { MessengerLocale } from '../profile.js';
import type { Buyer } from '../world.js';

/** What the visitor looks at: all of it is in the address, so that every link and form works without script. */
export interface View {
  core: Core;
  /** Where the sandbox is mounted: '' or '/sandbox'. */
  base: string;
  /** Whose comments and chat are played. */
  buyer: Buyer;
  /** In which language that buyer's Messenger speaks. */
  locale: MessengerLocale;
  /** What a narrow screen shows. */
  pane: 'page' | 'chat' | 'log';
  /** The comment being answered or edited. */
  replyTo: string | null;
  editing: string | null;
  error: string | null;
}

/** The address of the same view with some parts changed; leaves behind what was said or begun before. */
export function linkTo({ base, buyer, pane, locale }: View, change: Record<string, string> = {}, anchor = ''): string {
  const query = new URLSearchParams({ buyer: buyer.id, pane, locale, ...change });
  return `${base}/?${query}${anchor === '' ? '' : `#${anchor}`}`;
}

const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Dhaka',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});

export const exactTime = (ms: number): string => clockFormat.format(ms);

const MINUTE = 60_000;

/** "just now", "5 min", "3 h", "2 d". */
export function age(then: number, now: number): string {
  const minutes = Math.floor((now - then) / MINUTE);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`;
}

/** "23 h 10 min", "4 min". */
export function duration(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
