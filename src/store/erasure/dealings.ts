import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, isNotNull, like, notInArray, or, sql } from 'drizzle-orm';
import { type Scrub, scrubDetails } from '../../domain/erasure.js';
import { reason } from '../../domain/reason.js';
import { find, remove, update } from '../rows.js';
import type { Row } from '../schema.js';
import type { Statement, Store } from '../store.js';
import { sendsTo, type Traces } from './traces.js';

const WHY = reason('buyer_erased');

/** Orders without a person: lines, amounts, stock, statuses and who did what stay. */
export function ordersErased(store: Store, traces: Traces, scrub: Scrub, yesOf: (id: string) => string | null) {
  const { shopId, orders, lines, history, checks } = traces;
  const scrubbed = (text: string | null) => (text === null ? null : scrub(text));
  const details = (given: Row<'orderHistory'>['details']) =>
    given === null ? null : (scrubDetails(given, scrub) as Record<string, unknown>);
  const nobody = { name: null, phone: null, address: null, area: null, note: null };
  return [
    ...orders.map(({ id, hold, tags }) =>
      update(
        store,
        'orders',
        { shopId, id },
        { ...nobody, hold: scrubbed(hold), tags: tags.map(scrub), yesContent: yesOf(id) },
      ),
    ),
    ...(lines.length === 0
      ? []
      : [update(store, 'orderLines', { shopId, id: lines.map(({ id }) => id) }, { text: '' })]),
    ...history.map((one) =>
      update(
        store,
        'orderHistory',
        { shopId, id: one.id },
        { reason: scrubbed(one.reason), details: details(one.details) },
      ),
    ),
    ...checks.map(({ id, note }) => update(store, 'orderChecks', { shopId, id }, { note: scrubbed(note) })),
  ];
}

/** Drafts, sends and tasks without words and addressee; what was to come is called off, every outcome stays. */
export function sendsErased(store: Store, traces: Traces, scrub: Scrub, now: number): Statement[] {
  const { shopId, buyer, sends, tasks, drafts } = traces;
  const { outbox } = store.t;
  const own = sendsTo(store, { ...traces, buyerId: buyer.id });
  const calledOff = { state: 'ended', outcome: 'skipped', route: 'none', reason: WHY, endedAt: now } as const;
  return [
    store.write.update(outbox).set({ text: '', extras: {}, psid: null }).where(own),
    store.write
      .update(outbox)
      .set(calledOff)
      .where(and(own, inArray(outbox.state, ['queued', 'with_person']))),
    ...sends.map(({ id, notice, error, passed }) =>
      update(
        store,
        'outbox',
        { shopId, id },
        {
          notice: notice && withoutBuyer(notice, scrub),
          // Facebook and gateways repeat what they were given.
          error: error && { ...error, message: '' },
          passed: passed && (scrubDetails(passed, scrub) as typeof passed),
        },
      ),
    ),
    ...drafts.map(({ id, status, rejectReason, why }) =>
      update(
        store,
        'drafts',
        { shopId, id },
        {
          texts: {},
          extras: {},
          // Of a draft no template wrote it holds the words.
          likeness: null,
          why: scrubDetails(why, scrub) as typeof why,
          rejectReason: rejectReason === null ? null : scrub(rejectReason),
          ...(status === 'pending' || status === 'approved' ? { status: 'void', voidReason: WHY, decidedAt: now } : {}),
        },
      ),
    ),
    ...tasks.map(({ id, status, outcome }) =>
      update(
        store,
        'tasks',
        { shopId, id },
        {
          text: '',
          outcome: outcome === null ? null : scrub(outcome),
          ...(status === 'open' ? { status: 'expired', reason: WHY } : {}),
        },
      ),
    ),
  ];
}

type Notice = NonNullable<Row<'outbox'>['notice']>;

const withoutBuyer = (notice: Notice, scrub: Scrub): Notice => ({
  ...notice,
  contentKey: '',
  buyerName: null,
  address: { text: null, area: null, district: notice.address.district },
  items: notice.items.map((item) => ({ ...item, text: '' })),
  reason: notice.reason === null ? null : scrub(notice.reason),
});

/**
 * Photos only this buyer got or sent, answers kept for repeated requests that speak of them, and where their name or
 * number may stand beside: why stock moved, what an alert says, what somebody searched for and kept.
 */
export async function restErased(store: Store, traces: Traces, scrub: Scrub): Promise<Statement[]> {
  const { shopId, buyer, conversations, orders } = traces;
  const { idempotency } = store.t;
  const about = [buyer, ...conversations, ...orders].map(({ id }) =>
    like(sql`cast(${idempotency.answer} as text)`, `%${id}%`),
  );
  const answers = store.write
    .update(idempotency)
    .set({ answer: null })
    .where(and(eq(idempotency.shopId, shopId), or(...about)));
  const files = await ownFiles(store, traces);
  return [
    answers,
    ...(files.length === 0 ? [] : [remove(store, 'files', { shopId, id: files })]),
    ...(await besideErased(store, traces, scrub)),
  ];
}

async function besideErased(store: Store, { shopId }: Traces, scrub: Scrub): Promise<Statement[]> {
  const { alerts, stockMovements } = store.t;
  // An answer clock's alert says its tier and its minutes; there is one for every late answer.
  const ofClocks = ['sla_warning', 'sla_breach'];
  const [told, kept, moved] = await Promise.all([
    store.read
      .select()
      .from(alerts)
      .where(and(eq(alerts.shopId, shopId), notInArray(alerts.kind, ofClocks))),
    find(store, 'savedFilters', { shopId }),
    store.read
      .select()
      .from(stockMovements)
      .where(and(eq(stockMovements.shopId, shopId), isNotNull(stockMovements.reason))),
  ]);
  return [
    ...told.flatMap(({ id, params }) => {
      const left = scrubDetails(params, scrub) as typeof params;
      return isDeepStrictEqual(left, params) ? [] : [update(store, 'alerts', { shopId, id }, { params: left })];
    }),
    ...kept.flatMap(({ id, name, query }) => {
      const text = [name, ...new URLSearchParams(query).values()].join(' ');
      return scrub(text) === text ? [] : [remove(store, 'savedFilters', { shopId, id })];
    }),
    ...moved.flatMap(({ id, reason: why }) =>
      why === null || scrub(why) === why
        ? []
        : [update(store, 'stockMovements', { shopId, id }, { reason: scrub(why) })],
    ),
  ];
}

async function ownFiles(store: Store, { shopId, conversations }: Traces): Promise<string[]> {
  const threads = conversations.map(({ id }) => id);
  const said = await find(store, 'messages', { shopId, conversationId: threads });
  const found = [...new Set(said.flatMap(({ attachments }) => attachments.flatMap(({ fileId }) => fileId ?? [])))];
  const products = found.length === 0 ? [] : await find(store, 'products', { shopId });
  const shown = new Set(products.flatMap(({ photos }) => photos));
  const { messages } = store.t;
  const alone = await Promise.all(
    found.map(async (id) => {
      const elsewhere = await store.read
        .select({ id: messages.id })
        .from(messages)
        .where(
          and(
            eq(messages.shopId, shopId),
            notInArray(messages.conversationId, threads),
            like(sql`cast(${messages.attachments} as text)`, `%${id}%`),
          ),
        )
        .limit(1);
      return !shown.has(id) && elsewhere.length === 0 ? [id] : [];
    }),
  );
  return alone.flat();
}
