import type { Deps } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import type { Row } from '../../store/schema.js';
import { isSealed, sealedAlert } from '../page/access.js';
import { isRace } from '../retry.js';
import { raiseAlert } from '../shop/alert.js';
import { guarded } from './guard.js';
import { draftFollows } from './sent.js';

const AGAIN_MS = 60_000;

/**
 * What to do with a row that something of our own stopped before it left (a Page token sealed with another key): it
 * waits and says so, out of the way of the others, until it is worth nothing any more. A row already on its way is not
 * touched: its outcome is settled by its echo.
 */
export async function broken(deps: Deps, row: Row<'outbox'>, error: unknown): Promise<void> {
  deps.log.error({ err: error, outbox: row.id }, 'a message could not be prepared');
  const now = deps.clock();
  const sealed = isSealed(error);
  const why = reason(sealed ? 'page_token_sealed' : 'send_broken');
  const ended = { state: 'ended' as const, outcome: 'failed' as const, reason: why, endedAt: now };
  const over = now + AGAIN_MS >= row.giveUpAt;
  const set = over ? ended : { notBefore: now + AGAIN_MS, reason: why };
  const follows = over ? await draftFollows(deps, row, ended) : [];
  const alert = sealed
    ? await sealedAlert(deps, { shopId: row.shopId, id: row.pageId })
    : [raiseAlert(deps, row.shopId, 'send_broken', row.pageId, 'broken', {}, '/outbox')];
  try {
    await deps.store.commit([guarded(deps, row, set), ...alert, ...follows]);
  } catch (stale) {
    if (!isRace(stale)) throw stale;
  }
}
