import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { builtOnce, once, UNNAMED } from './built-once.js';
import type { NewRow, Row } from './schema.js';
import { exactly, type Guard, type Statement, type Store } from './store.js';

type InboxRow = Required<Omit<NewRow<'inbox'>, 'error' | 'finishedAt'>> & { error: string | null };

const INBOX_ROW = [
  'id',
  'shopId',
  'pageId',
  'dedupeKey',
  'lane',
  'kind',
  'standby',
  'payload',
  'eventAt',
  'receivedAt',
  'status',
  'attempts',
  'error',
] as const satisfies (keyof InboxRow)[];

/** Keeps an event, once, and calls its lane to work. The webhook's answer waits for this. */
export function keepEvent(store: Store, row: InboxRow): Statement[] {
  const { inbox } = store.t;
  const event = builtOnce(store, 'keep event', () => {
    const values = Object.fromEntries(INBOX_ROW.map((name) => [name, sql.placeholder(name)])) as unknown as InboxRow;
    return store.write.insert(inbox).values(values).onConflictDoNothing();
  });
  return row.status === 'waiting' ? [event(row), callLane(store, row.lane, row.receivedAt)] : [event(row)];
}

/** Calls a lane to work, as an arrival does. */
export function callLane(store: Store, lane: string, now: number): Statement {
  const { lanes } = store.t;
  const call = builtOnce(store, 'call lane', () =>
    store.write
      .insert(lanes)
      .values({ lane: sql.placeholder('lane'), dueAt: sql.placeholder('now'), arrivals: 1 })
      .onConflictDoUpdate({
        target: lanes.lane,
        set: { dueAt: sql`excluded.due_at`, arrivals: sql`${lanes.arrivals} + 1` },
      }),
  );
  return call({ lane, now });
}

/** Lanes with work due and nobody on them, the longest waiting first. */
export async function dueLanes(store: Store, now: number, limit: number): Promise<Row<'lanes'>[]> {
  const { lanes } = store.t;
  const free = or(isNull(lanes.leaseUntil), lt(lanes.leaseUntil, now));
  return store.read
    .select()
    .from(lanes)
    .where(and(lte(lanes.dueAt, now), free))
    .orderBy(asc(lanes.dueAt), asc(lanes.lane))
    .limit(limit);
}

const given = (name: string) => sql.placeholder(name) as never;

/** Takes a lane for one worker until `until`; another's unexpired lease makes it stale. */
export function leaseLane(store: Store, lane: string, token: string, until: number, now: number): Guard {
  const { lanes } = store.t;
  const lease = builtOnce(store, 'lease lane', () =>
    store.write
      .update(lanes)
      .set({ leaseToken: given('token'), leaseUntil: given('until') })
      .where(and(eq(lanes.lane, given('lane')), or(isNull(lanes.leaseUntil), lt(lanes.leaseUntil, given('now'))))),
  );
  return exactly(1, lease({ lane, token, until, now }));
}

/** Still ours: a slow worker whose lease was taken over cannot finish anything. */
export function holdLane(store: Store, lane: string, token: string, until: number): Guard {
  const { lanes } = store.t;
  const hold = builtOnce(store, 'hold lane', () =>
    store.write
      .update(lanes)
      .set({ leaseUntil: given('until') })
      .where(and(eq(lanes.lane, given('lane')), eq(lanes.leaseToken, given('token')))),
  );
  return exactly(1, hold({ lane, token, until }));
}

/** Leaves a lane; it stays due if something arrived since `arrivals` was read. */
export function leaveLane(store: Store, lane: string, token: string, arrivals: number): Statement {
  const { lanes } = store.t;
  const leave = builtOnce(store, 'leave lane', () =>
    store.write
      .update(lanes)
      .set({
        leaseToken: null,
        leaseUntil: null,
        dueAt: sql`case when ${lanes.arrivals} = ${given('arrivals')} then null else ${lanes.dueAt} end`,
      })
      .where(and(eq(lanes.lane, given('lane')), eq(lanes.leaseToken, given('token')))),
  );
  return leave({ lane, token, arrivals });
}

/** The waiting events of a lane, in the order they happened. */
export async function waitingEvents(store: Store, lane: string, limit: number): Promise<Row<'inbox'>[]> {
  const { inbox } = store.t;
  const query = once(store, 'waiting events', () =>
    store.read
      .select()
      .from(inbox)
      .where(and(eq(inbox.lane, given('lane')), eq(inbox.status, 'waiting')))
      .orderBy(asc(inbox.eventAt), asc(inbox.id))
      .limit(given('limit'))
      .prepare(UNNAMED),
  );
  return query.execute({ lane, limit });
}

/** Events of some kinds that a lane has finished, whatever came of them, in the order they happened. */
export async function finishedInLane(store: Store, lane: string, kinds: string[]): Promise<Row<'inbox'>[]> {
  const { inbox } = store.t;
  return store.read
    .select()
    .from(inbox)
    .where(and(eq(inbox.lane, lane), inArray(inbox.status, ['done', 'kept']), inArray(inbox.kind, kinds)))
    .orderBy(asc(inbox.eventAt), asc(inbox.id));
}

/** True when an event with this key was worked off: what it said may be about something that only comes now. */
export async function wasFinished(store: Store, dedupeKey: string): Promise<boolean> {
  const { inbox } = store.t;
  const rows = await store.read
    .select({ id: inbox.id })
    .from(inbox)
    .where(and(eq(inbox.dedupeKey, dedupeKey), inArray(inbox.status, ['done', 'kept'])))
    .limit(1);
  return rows.length > 0;
}
