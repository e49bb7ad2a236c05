import type { Deps } from '../../deps.js';
import { PROFILE_RATE, roomFor } from '../../domain/send-rate.js';
import { findOne, update } from '../../store/rows.js';
import { exactly } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';

/**
 * Takes so many calls of Facebook's limit for a Page's profile before they are made, whichever process makes them.
 * Null when they are taken; else when they may be.
 */
export const takeCalls = (deps: Deps, pageId: string, calls: number): Promise<number | null> =>
  onFreshFacts(async () => {
    const { store } = deps;
    const now = deps.clock();
    const [row, page] = await Promise.all([
      findOne(store, 'pageProfiles', { pageId }),
      findOne(store, 'pages', { id: pageId }),
    ]);
    if (!row) return null;
    // Facebook makes the whole Page wait: its call budget is used up.
    if ((page?.holdUntil ?? 0) > now) return page?.holdUntil ?? null;
    const young = row.calledAt.filter((at) => at > now - PROFILE_RATE.perMs);
    const from = roomFor(calls, young, PROFILE_RATE, now);
    if (from > now) return from;
    const taken = [...young, ...Array.from({ length: calls }, () => now)];
    const seen = { pageId, turn: row.turn };
    await store.commit([exactly(1, update(store, 'pageProfiles', seen, { calledAt: taken, turn: row.turn + 1 }))]);
    return null;
  });
