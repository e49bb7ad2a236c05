import type { Deps } from '../../deps.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';

/** A row as it was read may only be changed by whoever still sees it so. */
export const guarded = (deps: Deps, row: Row<'outbox'>, set: Partial<Row<'outbox'>>): Write =>
  exactly(
    1,
    update(deps.store, 'outbox', { shopId: row.shopId, id: row.id, state: row.state, attempts: row.attempts }, set),
  );
