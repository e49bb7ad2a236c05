import type { Deps } from '../../deps.js';
import { findOne, remove, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';

/** Tells people on the dashboard; one open alert per kind and subject, however often it is raised. */
export function raiseAlert(
  deps: Deps,
  shopId: string,
  kind: string,
  subject: string,
  level: Row<'alerts'>['level'],
  params: Record<string, string | number> = {},
  href: string | null = null,
): Write {
  const at = deps.clock();
  const row = { id: deps.newId(), shopId, kind, subject, level, params, href, at };
  return upsert(deps.store, 'alerts', ['shopId', 'kind', 'subject'], row, { level, params, href, at, closedAt: null });
}

/**
 * The same for what is looked at again and again: nothing when it was told before in the same words, also when somebody
 * has put it away.
 */
export async function raiseOnce(
  deps: Deps,
  shopId: string,
  kind: string,
  subject: string,
  params: Record<string, string | number>,
  href: string,
): Promise<Write[]> {
  const told = await findOne(deps.store, 'alerts', { shopId, kind, subject });
  if (told && JSON.stringify(told.params) === JSON.stringify(params)) return [];
  return [raiseAlert(deps, shopId, kind, subject, 'broken', params, href)];
}

/** It is mended: the next time it is told anew. */
export const alertOver = (deps: Deps, shopId: string, kind: string, subject: string): Write =>
  remove(deps.store, 'alerts', { shopId, kind, subject });
