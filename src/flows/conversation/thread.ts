import type { Deps } from '../../deps.js';
import { findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';

export interface ThreadKey {
  shopId: string;
  pageId: string;
  channel: 'comment' | 'messenger';
  thread: string;
}

/** A conversation as it stands, or as it would begin. */
export interface Thread {
  row: Row<'conversations'>;
  isNew: boolean;
}

export async function threadOf(
  deps: Deps,
  key: ThreadKey,
  start: { buyerId: string | null; postId: string | null; identity?: string | null },
): Promise<Thread> {
  const known = await findOne(deps.store, 'conversations', { ...key });
  if (known) return { row: known, isNew: false };
  const now = deps.clock();
  const row: Row<'conversations'> = {
    id: deps.newId(),
    ...key,
    identity: null,
    ...start,
    productId: null,
    aboutAt: null,
    version: 0,
    lastText: '',
    lastInboundAt: null,
    lastOutboundAt: null,
    windowUntil: null,
    windowSource: null,
    adWindowUntil: null,
    referral: null,
    pausedUntil: null,
    pausedBy: null,
    automatedToldAt: null,
    unanswered: 0,
    updatedAt: now,
    createdAt: now,
  };
  return { row, isNew: true };
}

/**
 * Writes what changed in a conversation and raises its version, guarded by the version that was read: whoever approved
 * or answered on an older view is refused.
 */
export function touchThread(deps: Deps, { row, isNew }: Thread, set: Partial<Row<'conversations'>>): Write {
  const { store } = deps;
  const changed = { ...set, version: row.version + 1, updatedAt: deps.clock() };
  if (isNew) return insert(store, 'conversations', { ...row, ...changed });
  return exactly(1, update(store, 'conversations', { shopId: row.shopId, id: row.id, version: row.version }, changed));
}
