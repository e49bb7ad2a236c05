import { and, eq, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Who did what, newest first. */
export async function listAuditLog(
  store: Store,
  shopId: string,
  filter: { action?: string | undefined; subject?: string | undefined },
  request: PageRequest,
): Promise<PageOf<Row<'auditLog'>>> {
  const { auditLog } = store.t;
  const where = and(
    eq(auditLog.shopId, shopId),
    filter.action === undefined ? undefined : eq(auditLog.action, filter.action),
    filter.subject === undefined ? undefined : eq(auditLog.subject, filter.subject),
  );
  return pageByKey<Row<'auditLog'>>(store, auditLog, { key: auditLog.at, id: auditLog.id }, where, request);
}

/** Alerts, newest first: the open ones unless said. */
export async function listAlerts(
  store: Store,
  shopId: string,
  which: 'open' | 'closed' | 'all',
  request: PageRequest,
): Promise<PageOf<Row<'alerts'>>> {
  const { alerts } = store.t;
  const state = { open: isNull(alerts.closedAt), closed: isNotNull(alerts.closedAt), all: undefined };
  const where = and(eq(alerts.shopId, shopId), state[which]);
  return pageByKey<Row<'alerts'>>(store, alerts, { key: alerts.at, id: alerts.id }, where, request);
}

/** Answer clocks, the newest first. `breached`: over their limit, whether answered since or not. */
export async function listClocks(
  store: Store,
  shopId: string,
  filter: { state?: 'running' | 'breached' | 'stopped' | undefined; conversationId?: string | undefined },
  now: number,
  request: PageRequest,
): Promise<PageOf<Row<'slaClocks'>>> {
  const { slaClocks } = store.t;
  const states = {
    running: isNull(slaClocks.stoppedAt),
    stopped: isNotNull(slaClocks.stoppedAt),
    breached: or(
      and(isNull(slaClocks.stoppedAt), lte(slaClocks.breachAt, now)),
      gte(slaClocks.stoppedAt, sql`${slaClocks.breachAt}`),
    ),
  };
  const where = and(
    eq(slaClocks.shopId, shopId),
    filter.state && states[filter.state],
    filter.conversationId === undefined ? undefined : eq(slaClocks.conversationId, filter.conversationId),
  );
  const key = { key: slaClocks.startedAt, id: slaClocks.interactionId };
  return pageByKey<Row<'slaClocks'>>(store, slaClocks, key, where, request);
}
