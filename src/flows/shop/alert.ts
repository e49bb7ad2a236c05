import type { Deps } from '../../deps.js';
import { upsert } from '../../store/rows.js';
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
