import type { Deps } from '../../deps.js';
import { paceOf, SLOW_GAP_MS, stoppedUntil } from '../../domain/call-budget.js';
import { GraphHeldError } from '../../facebook/errors.js';
import type { GraphStep } from '../../facebook/graph-call.js';
import { find } from '../../store/rows.js';
import { APP } from './usage.js';

/**
 * Keeps reads to the same figures as sends, which the outbox holds back itself: from 75 % of a budget on they leave one
 * after the other with a pause between, from 95 % on none leaves and whoever asked is told until when.
 */
export function readsHeld(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  wait: (ms: number) => Promise<void>,
): GraphStep {
  const nextFree = new Map<string, number>();
  return async ({ page, method }, next) => {
    if (method !== 'GET') return next();
    const own = page?.id ?? APP;
    const readings = await find(store, 'graphUsage', { subject: [APP, own] });
    const now = clock();
    const until = Math.max(0, ...readings.map((reading) => stoppedUntil(reading, now) ?? 0));
    if (until > 0) throw new GraphHeldError(until);
    if (readings.some((reading) => paceOf(reading, now) === 'slow')) {
      const at = Math.max(now, nextFree.get(own) ?? 0);
      nextFree.set(own, at + SLOW_GAP_MS);
      if (at > now) await wait(at - now);
    }
    return next();
  };
}
