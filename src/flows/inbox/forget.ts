import type { Deps } from '../../deps.js';
import { idsFrom } from '../../ids.js';
import { emptyEvents, removeEvents } from '../../store/raw-events.js';
import { find } from '../../store/rows.js';
import type { Statement } from '../../store/store.js';
import { UNKNOWN_SHOP } from './keep.js';

const DAY_MS = 86_400_000;
/** Facebook repeats a delivery for 36 hours at most; a resync may ask for weeks. */
const KEY_DAYS = 90;
// Small enough that a webhook waiting for its commit does not notice.
const AT_ONCE = 1000;

/**
 * Empties events as they came after the shop's days (`keepEventsDays`), and removes them with their keys when nothing
 * can be told twice any more. What was made of them stays; dead letters wait for a person. Answers how many it changed.
 */
export async function forgetEvents(deps: Deps): Promise<number> {
  const now = deps.clock();
  const shops = await find(deps.store, 'shops', {});
  const kept = await Promise.all(
    shops.map(async ({ id }) => [id, (await deps.settingsOf(id)).shop.keepEventsDays] as const),
  );
  let changed = 0;
  for (const [shopId, days] of [...kept, [UNKNOWN_SHOP, deps.defaults.shop.keepEventsDays] as const]) {
    const before = (age: number) => idsFrom(now - age * DAY_MS);
    changed += await untilDone(deps, () => emptyEvents(deps.store, shopId, before(days), AT_ONCE));
    changed += await untilDone(deps, () => removeEvents(deps.store, shopId, before(Math.max(days, KEY_DAYS)), AT_ONCE));
  }
  return changed;
}

async function untilDone(deps: Deps, next: () => Statement): Promise<number> {
  let sum = 0;
  for (;;) {
    const [count = 0] = await deps.store.commit([next()]);
    sum += count;
    if (count < AT_ONCE) return sum;
  }
}
