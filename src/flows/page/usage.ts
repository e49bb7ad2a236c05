import type { Deps } from '../../deps.js';
import { type BudgetReading, isNews, stoppedUntil } from '../../domain/call-budget.js';
import type { Share, Usage } from '../../facebook/usage.js';
import { holdPages } from '../../store/page-holds.js';
import { upsert } from '../../store/rows.js';

/** The subject of the app's own budget; a Page's is its id. */
export const APP = 'app';

/** Writes down what Facebook tells of our call budgets, so that another process, or the next start, keeps to it. */
export type KeepUsage = (page: { id: string }, usage: Usage) => Promise<void>;

/**
 * Remembers each budget's last figure; only what changes something is written. At 95 % the Page, or for the app's own
 * budget every Page, is held until access is regained. Never throws: a message that left must not look unsent.
 */
export function usageKeeper({ store, clock, log }: Pick<Deps, 'store' | 'clock' | 'log'>): KeepUsage {
  const known = new Map<string, BudgetReading>();
  const keep = async (subject: string, share: Share | null): Promise<void> => {
    if (share === null) return;
    const at = clock();
    const { percent, regainAfterMs } = share;
    const reading = { percent: Math.round(percent), regainAt: regainAfterMs === null ? null : at + regainAfterMs, at };
    if (!isNews(known.get(subject), reading)) return;
    known.set(subject, reading);
    const until = stoppedUntil(reading, at);
    const held = until === null ? [] : [holdPages(store, subject === APP ? null : subject, until)];
    await store.commit([upsert(store, 'graphUsage', ['subject'], { subject, ...reading }, reading), ...held]);
  };
  return async (page, usage) => {
    try {
      await keep(page.id, usage.page);
      await keep(APP, usage.app);
    } catch (err) {
      log.error({ err }, 'the use of the call budget could not be kept');
    }
  };
}
