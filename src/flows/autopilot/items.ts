import type { Deps } from '../../deps.js';
import type { AutopilotItem, WrongWay } from '../../domain/autopilot.js';
import type { Intent } from '../../domain/intent.js';
import { lastAnswered, lastDecided, misreadSince, saidAfter } from '../../store/autopilot.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

export interface Watched {
  shopId: string;
  intent: Intent;
  since: number;
}

const DAY_MS = 86_400_000;
const SENT = ['sent', 'delivered', 'read'] as const;
const COMPLAINTS: ReadonlySet<Intent> = new Set(['complaint', 'payment_dispute', 'abusive']);
/** Of the answered messages of an intent, some were answered by people. */
const AMONG = 5;

/** What an intent did since it goes by itself: its automatic answers, and the drafts still made beside them. */
export async function autopilotItems(deps: Deps, watched: Watched, limit: number): Promise<AutopilotItem[]> {
  const { store } = deps;
  const { shopId, intent, since } = watched;
  const [drafted, answered, misread] = await Promise.all([
    lastDecided(store, watched, limit),
    lastAnswered(store, watched, limit * AMONG),
    misreadSince(store, shopId, since),
  ]);
  const wrongly = misread.filter(({ from }) => from === intent).slice(-limit);
  const corrected = new Set(misread.map(({ interactionId }) => interactionId));
  const rows = await sentByRule(deps, shopId, [
    ...answered.filter((id) => !corrected.has(id)),
    ...wrongly.map(({ interactionId }) => interactionId),
  ]);
  const byItself = await automaticItems(
    deps,
    shopId,
    rows.filter((row) => (row.sentAt ?? 0) > since).slice(0, 3 * limit),
  );
  const known = new Set(byItself.map(({ id }) => id));
  return [
    ...drafted.map(({ id, at, asWritten }) => ({ id, at, wrong: asWritten ? null : ('draft_changed' as const) })),
    ...byItself.map((item) => (corrected.has(item.id) ? { ...item, wrong: 'misread' as const } : item)),
    // Read wrongly, and not answered by itself: it had been drafted, or left to a person.
    ...wrongly
      .filter(({ interactionId }) => !known.has(interactionId))
      .map(({ interactionId: id, at }) => ({ id, at, wrong: 'misread' as const })),
  ];
}

/** What left because the matrix allowed it, newest first. */
async function sentByRule(deps: Deps, shopId: string, interactionIds: string[]): Promise<Row<'outbox'>[]> {
  if (interactionIds.length === 0) return [];
  const key = interactionIds.flatMap((id) => ['public', 'private', 'message'].map((part) => `rule:${id}:${part}`));
  const rows = await find(deps.store, 'outbox', { shopId, key, approvedBy: 'matrix', outcome: SENT });
  return rows.sort((a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0) || (a.id < b.id ? 1 : -1));
}

/** Each answered message once, with what spoke against its answer afterwards. */
async function automaticItems(deps: Deps, shopId: string, rows: Row<'outbox'>[]): Promise<AutopilotItem[]> {
  if (rows.length === 0) return [];
  const lines = await find(deps.store, 'messages', { outboxId: rows.map(({ id }) => id) });
  const oldest = Math.min(...rows.map(({ sentAt }) => sentAt ?? 0));
  const conversations = [
    ...new Set([...rows.flatMap((row) => row.conversationId ?? []), ...lines.map((line) => line.conversationId)]),
  ];
  const later = await saidAfter(deps.store, shopId, conversations, oldest);
  const items = new Map<string, AutopilotItem>();
  for (const row of rows) {
    if (row.interactionId === null) continue;
    const at = row.sentAt ?? 0;
    const own = lines.filter(({ outboxId }) => outboxId === row.id);
    const places = new Set([row.conversationId, ...own.map(({ conversationId }) => conversationId)]);
    const next = later.find(({ conversationId, receivedAt }) => places.has(conversationId) && receivedAt > at);
    const wrong: WrongWay | null = own.some(({ state }) => state === 'removed' || state === 'hidden')
      ? 'taken_back'
      : next && next.receivedAt - at < DAY_MS && COMPLAINTS.has(next.intent)
        ? 'complaint'
        : null;
    const known = items.get(row.interactionId);
    items.set(row.interactionId, { id: row.interactionId, at, wrong: known?.wrong ?? wrong });
  }
  return [...items.values()];
}
