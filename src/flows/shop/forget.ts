import type { Deps } from '../../deps.js';
import { expiredKeys } from '../../store/expired.js';

const DAY_MS = 86_400_000;
/** A repeated request is answered from memory for so long. */
const IDEMPOTENCY_MS = 2 * DAY_MS;

/** Removes what can sign nobody in and answer nothing any more: sessions, sign-in links, idempotency keys. Answers how many rows. */
export async function forgetExpired(deps: Deps): Promise<number> {
  const now = deps.clock();
  const counts = await deps.store.commit(expiredKeys(deps.store, now, now - IDEMPOTENCY_MS));
  return counts.reduce((sum, count) => sum + count, 0);
}
