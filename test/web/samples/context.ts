import type { PageContext } from '../../../src/web/ui/context.js';
import type { Locale } from '../../../src/words/format.js';
import { WORDS } from '../../../src/words/words.js';

/** Sunday 22 November 2026, 14:05 in Dhaka. */
export const NOW = Date.UTC(2026, 10, 22, 8, 5);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An admin of a small shop, in the sandbox. */
export function sampleContext(locale: Locale, path: string, over: Partial<PageContext> = {}): PageContext {
  return {
    words: WORDS[locale],
    locale,
    now: NOW,
    shop: { name: locale === 'bn' ? 'নীলপদ্ম ফ্যাশন' : 'Nilpoddo Fashion', timeZone: 'Asia/Dhaka', currency: 'BDT' },
    user: { name: locale === 'bn' ? 'রুমানা' : 'Rumana', email: 'rumana@example.com', role: 'admin' },
    csrf: 'sample-token',
    path,
    theme: 'auto',
    counts: { today: 5, approvals: 9, hides: 2, orders: 12, chats: 3 },
    automation: { paused: false },
    mode: { sandbox: true },
    pages: [
      { id: 'page-1', name: 'Nilpoddo Fashion', connected: true },
      { id: 'page-2', name: 'Nilpoddo Kids', connected: true },
    ],
    page: null,
    ...over,
  };
}
