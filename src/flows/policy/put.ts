import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, isDuplicate } from '../../store/store.js';
import { audited } from '../shop/audit.js';

export interface PolicyInput {
  key: string;
  textBn: string;
  textEn: string;
  /** The version that was seen; undefined: whatever stands there. */
  version?: number | undefined;
}

const stale = (version: number): DomainError => new DomainError('conflict', [reason('changed_meanwhile', { version })]);

/** Writes what the shop promises about one thing (return, exchange, payment); drafts quote it from here. */
export async function putPolicy(deps: Deps, scope: Scope, input: PolicyInput): Promise<Row<'policies'>> {
  const { store } = deps;
  const { shopId } = scope;
  const { key, textBn, textEn } = input;
  const before = await findOne(store, 'policies', { shopId, key });
  const seen = before?.version ?? 0;
  if (input.version !== undefined && input.version !== seen) throw stale(seen);
  const row = { shopId, key, textBn, textEn, version: seen + 1 };
  const write = before
    ? exactly(1, update(store, 'policies', { shopId, key, version: seen }, row))
    : insert(store, 'policies', row);
  try {
    await store.commit([write, audited(deps, scope, 'policy.put', key, { before: before ?? null, after: row })]);
  } catch (error) {
    if (isDuplicate(error)) throw stale(seen);
    throw error;
  }
  return row;
}
