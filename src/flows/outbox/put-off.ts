import type { Deps } from '../../deps.js';
import type { Reason } from '../../domain/reason.js';
import type { Row } from '../../store/schema.js';
import { guarded } from './guard.js';

/** Nothing was tried: the row is due again at `until`. */
export async function putOff(deps: Deps, row: Row<'outbox'>, until: number, why: Reason): Promise<void> {
  await deps.store.commit([guarded(deps, row, { notBefore: until, reason: why })]);
}
