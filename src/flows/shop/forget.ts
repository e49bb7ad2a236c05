import type { Deps } from '../../deps.js';
import { expiredKeys } from '../../store/expired.js';
import { oldModelAnswers } from '../../store/model-calls.js';

const DAY_MS = 86_400_000;
/** A repeated request is answered from memory for so long. */
const IDEMPOTENCY_MS = 2 * DAY_MS;
/** A model's answer is used again for so long. */
const ANSWERS_MS = 30 * DAY_MS;

/**
 * Removes what can sign nobody in and answer nothing any more: sessions, sign-in links, idempotency keys, a
 * model's old answers. Answers how many rows.
 */
export async function forgetExpired(deps: Deps): Promise<number> {
  const now = deps.clock();
  const counts = await deps.store.commit([
    ...expiredKeys(deps.store, now, now - IDEMPOTENCY_MS),
    oldModelAnswers(deps.store, now - ANSWERS_MS),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}
