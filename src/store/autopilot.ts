import { and, asc, count, desc, eq, gt, inArray, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import type { DraftEvidence } from '../domain/autopilot.js';
import type { Intent } from '../domain/intent.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

const DECIDED = ['approved', 'sent', 'failed', 'rejected'] as const;

/** Drafts without risk that people decided: not those that came too late, nor those that were read wrongly. */
function decidedDrafts({ t, read }: Store, shopId: string, since: number) {
  const { drafts, corrections } = t;
  const corrected = read
    .select({ id: corrections.id })
    .from(corrections)
    .where(and(eq(corrections.shopId, shopId), eq(corrections.interactionId, drafts.interactionId)));
  return and(
    eq(drafts.shopId, shopId),
    inArray(drafts.status, DECIDED),
    gt(drafts.createdAt, since),
    eq(drafts.risk, 'low'),
    or(isNull(drafts.rejectReason), ne(drafts.rejectReason, 'already_handled')),
    notExists(corrected),
  );
}

function sentAsWritten({ t: { drafts } }: Store) {
  return and(
    ne(drafts.status, 'rejected'),
    eq(drafts.edited, false),
    or(isNull(drafts.factStop), eq(drafts.factStop, false)),
  );
}

/** What people made of the drafts of each intent since a time. */
export async function draftEvidence(store: Store, shopId: string, since: number): Promise<Map<Intent, DraftEvidence>> {
  const { drafts } = store.t;
  const number = (condition: ReturnType<typeof and>) => sql<number>`sum(case when ${condition} then 1 else 0 end)`;
  const rows = await store.read
    .select({
      intent: drafts.intent,
      decided: count(),
      asWritten: number(sentAsWritten(store)),
      factStops: number(eq(drafts.factStop, true)),
    })
    .from(drafts)
    .where(decidedDrafts(store, shopId, since))
    .groupBy(drafts.intent);
  return new Map(
    rows.map(({ intent, decided, asWritten, factStops }) => [
      intent,
      { decided: Number(decided), asWritten: Number(asWritten), factStops: Number(factStops) },
    ]),
  );
}

/** The last drafts of an intent that people decided, newest first, and whether each was sent as written. */
export async function lastDecided(
  store: Store,
  { shopId, intent, since }: { shopId: string; intent: Intent; since: number },
  limit: number,
): Promise<{ id: string; at: number; asWritten: boolean }[]> {
  const { drafts } = store.t;
  const rows = await store.read
    .select({
      id: drafts.id,
      at: drafts.createdAt,
      asWritten: sql<number>`case when ${sentAsWritten(store)} then 1 else 0 end`,
    })
    .from(drafts)
    .where(and(decidedDrafts(store, shopId, since), eq(drafts.intent, intent)))
    .orderBy(desc(drafts.createdAt), desc(drafts.id))
    .limit(limit);
  return rows.map(({ id, at, asWritten }) => ({ id, at, asWritten: Number(asWritten) === 1 }));
}

/** How messages without risk were first read before somebody put them right, since a time: the machine's own mistakes. */
export async function misreadSince(store: Store, shopId: string, since: number): Promise<Row<'corrections'>[]> {
  const { corrections } = store.t;
  const rows = await store.read
    .select()
    .from(corrections)
    .where(and(eq(corrections.shopId, shopId), gt(corrections.at, since)))
    .orderBy(asc(corrections.at), asc(corrections.id));
  const first = new Map<string, Row<'corrections'>>();
  for (const row of rows) if (!first.has(row.interactionId)) first.set(row.interactionId, row);
  return [...first.values()].filter(({ risk }) => risk === 'low');
}

/** The newest messages of an intent that were answered, whoever answered them. */
export async function lastAnswered(
  store: Store,
  { shopId, intent, since }: { shopId: string; intent: Intent; since: number },
  limit: number,
): Promise<string[]> {
  const { interactions } = store.t;
  const rows = await store.read
    .select({ id: interactions.id })
    .from(interactions)
    .where(
      and(
        eq(interactions.shopId, shopId),
        eq(interactions.status, 'answered'),
        gt(interactions.receivedAt, since),
        eq(interactions.intent, intent),
        eq(interactions.risk, 'low'),
      ),
    )
    .orderBy(desc(interactions.receivedAt), desc(interactions.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** What buyers said in some conversations after a time, oldest first. */
export async function saidAfter(
  store: Store,
  shopId: string,
  conversationIds: string[],
  after: number,
): Promise<Pick<Row<'interactions'>, 'conversationId' | 'intent' | 'receivedAt'>[]> {
  if (conversationIds.length === 0) return [];
  const { interactions } = store.t;
  return store.read
    .select({
      conversationId: interactions.conversationId,
      intent: interactions.intent,
      receivedAt: interactions.receivedAt,
    })
    .from(interactions)
    .where(
      and(
        eq(interactions.shopId, shopId),
        inArray(interactions.conversationId, conversationIds),
        gt(interactions.receivedAt, after),
      ),
    )
    .orderBy(asc(interactions.receivedAt), asc(interactions.id));
}
