import { againKey } from '../../flows/outbox/send-again.js';
import { listOutbox } from '../../store/outbox.js';
import { outboxCounts } from '../../store/outbox-counts.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Store } from '../../store/store.js';
import type { OutboxData, OutboxFilter, OutboxRow } from '../pages/outbox.js';
import type { Visit } from './routes.js';
import { whoDid } from './who.js';

const SHOWN = 50;

type Outcome = Row<'outbox'>['outcome'];

const OUTCOMES = {
  all: undefined,
  waiting: ['pending'],
  failed: ['failed'],
  skipped: ['skipped'],
  sent: ['sent', 'delivered', 'read'],
} satisfies Record<OutboxFilter, Outcome[] | undefined>;

const isFilter = (value: string | undefined): value is OutboxFilter => value !== undefined && value in OUTCOMES;

/** Rows whose id is asked for, by it; an empty list asks nothing. */
async function byId<T extends 'conversations' | 'buyers' | 'orders'>(
  store: Store,
  table: T,
  shopId: string,
  ids: (string | null | undefined)[],
): Promise<Map<string, Row<T>>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const rows = wanted.length === 0 ? [] : await find(store, table, { shopId, id: wanted } as never);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a row says of itself besides its columns. */
interface Around {
  buyer: Row<'buyers'> | undefined;
  order: Row<'orders'> | undefined;
  by: string | undefined;
  repeated: boolean;
  unnamed: string;
  now: number;
}

function toRow(row: Row<'outbox'>, { buyer, order, by, repeated, unnamed, now }: Around): OutboxRow {
  const unknown = row.outcome === 'failed' && row.reason?.code === 'outcome_unknown';
  const waits = row.state === 'queued' || row.state === 'awaiting_echo';
  return {
    id: row.id,
    kind: row.kind,
    to: buyer?.name ?? unnamed,
    origin: row.origin,
    ...(by ? { by } : {}),
    ...(order ? { order: { id: order.id, number: order.number } } : {}),
    ...(row.conversationId ? { conversationId: row.conversationId } : {}),
    text: row.text,
    route: row.route,
    outcome: row.outcome,
    unsure: row.state === 'awaiting_echo' || unknown,
    attempts: row.attempts,
    at: row.createdAt,
    nextAt: waits && row.notBefore > now ? row.notBefore : null,
    passed: row.passed ?? [],
    ...(row.via?.template ? { template: row.via.template.name } : {}),
    ...(row.via?.sms ? { smsParts: row.via.sms.parts } : {}),
    reasons: row.reason ? [row.reason] : [],
    ...(row.error
      ? { error: `(#${[row.error.code, row.error.subcode].filter(Boolean).join('/')}) ${row.error.message}` }
      : {}),
    canSendAgain: row.state === 'ended' && row.outcome === 'failed' && !repeated,
    canHaveArrived: row.state === 'ended' && unknown && !repeated,
    canSendByHand: row.state === 'with_person' && row.route === 'human',
  };
}

/** Every send that fits the filter, the newest first; the one asked for by `item` before all. */
export async function loadOutbox({ deps, scope, ctx, query }: Visit): Promise<OutboxData> {
  const { store } = deps;
  const { shopId } = scope;
  const filter = isFilter(query.filter) ? query.filter : 'all';
  const [page, totals, asked] = await Promise.all([
    listOutbox(store, shopId, { outcome: OUTCOMES[filter] }, { limit: SHOWN, cursor: query.after }),
    outboxCounts(store, shopId),
    query.item === undefined ? undefined : findOne(store, 'outbox', { shopId, id: query.item }),
  ]);
  const rows = asked ? [asked, ...page.data.filter(({ id }) => id !== asked.id)] : page.data;
  const failed = rows.filter(({ outcome }) => outcome === 'failed').map(({ id }) => againKey(id));
  const [conversations, orders, who, again] = await Promise.all([
    byId(
      store,
      'conversations',
      shopId,
      rows.map(({ conversationId }) => conversationId),
    ),
    byId(
      store,
      'orders',
      shopId,
      rows.map(({ orderId }) => orderId),
    ),
    whoDid(deps, shopId, ctx.words),
    failed.length === 0 ? [] : find(store, 'outbox', { shopId, key: failed }),
  ]);
  const buyerIdOf = (row: Row<'outbox'>): string | null | undefined =>
    conversations.get(row.conversationId ?? '')?.buyerId ?? orders.get(row.orderId ?? '')?.buyerId;
  const buyers = await byId(store, 'buyers', shopId, rows.map(buyerIdOf));
  const count = (outcomes: Outcome[]): number => outcomes.reduce((sum, each) => sum + totals[each], 0);
  return {
    filter,
    counts: {
      all: count(['pending', 'failed', 'skipped', ...OUTCOMES.sent]),
      waiting: count(OUTCOMES.waiting),
      failed: count(OUTCOMES.failed),
      skipped: count(OUTCOMES.skipped),
      sent: count(OUTCOMES.sent),
    },
    rows: rows.map((row) =>
      toRow(row, {
        buyer: buyers.get(buyerIdOf(row) ?? ''),
        order: orders.get(row.orderId ?? ''),
        by: /^(person|token):/.test(row.approvedBy) ? who(row.approvedBy) : undefined,
        repeated: again.some(({ key }) => key === againKey(row.id)),
        unnamed: ctx.words.common.unnamed,
        now: ctx.now,
      }),
    ),
    ...(page.nextCursor
      ? { older: `/outbox?${new URLSearchParams({ ...(filter === 'all' ? {} : { filter }), after: page.nextCursor })}` }
      : {}),
  };
}
