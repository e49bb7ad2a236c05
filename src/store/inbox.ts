import { and, asc, eq, is, isNull, lt, lte, or, Param, Placeholder, sql } from 'drizzle-orm';
import type { NewRow, Row } from './schema.js';
import { exactly, type Guard, type Statement, type Store } from './store.js';

type InboxRow = Required<Omit<NewRow<'inbox'>, 'error' | 'finishedAt'>> & { error: string | null };

/** Reads each parameter of a statement from the values it is filled with; what that takes is found out once. */
function filler({ sql: text, params }: ReturnType<Statement['toSQL']>): (given: Record<string, unknown>) => Statement {
  const readers = params.map((param) => {
    if (is(param, Placeholder)) return (given: Record<string, unknown>) => given[param.name];
    if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
    const { encoder, value } = param;
    return (given: Record<string, unknown>) => encoder.mapToDriverValue(given[value.name]);
  });
  return (given) => ({ toSQL: () => ({ sql: text, params: readers.map((read) => read(given)) }) });
}

const cached = new WeakMap<Store, (row: InboxRow) => Statement[]>();

/** The statements are built once and only filled in: the webhook's answer waits for this. */
function prepareWriter(store: Store): (row: InboxRow) => Statement[] {
  const { inbox, lanes } = store.t;
  const names = [
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
  ] as const;
  const values = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as unknown as InboxRow;
  const event = filler(store.write.insert(inbox).values(values).onConflictDoNothing().toSQL());
  const lane = filler(
    store.write
      .insert(lanes)
      .values({ lane: sql.placeholder('lane'), dueAt: sql.placeholder('dueAt'), arrivals: 1 })
      .onConflictDoUpdate({
        target: lanes.lane,
        set: { dueAt: sql`excluded.due_at`, arrivals: sql`${lanes.arrivals} + 1` },
      })
      .toSQL(),
  );
  return (row) => {
    const stored = event(row);
    return row.status === 'waiting' ? [stored, lane({ lane: row.lane, dueAt: row.receivedAt })] : [stored];
  };
}

/** Keeps an event, once, and calls its lane to work. */
export function keepEvent(store: Store, row: InboxRow): Statement[] {
  let writer = cached.get(store);
  if (!writer) {
    writer = prepareWriter(store);
    cached.set(store, writer);
  }
  return writer(row);
}

/** Calls a lane to work, as an arrival does. */
export function callLane(store: Store, lane: string, now: number): Statement {
  const { lanes } = store.t;
  return store.write
    .insert(lanes)
    .values({ lane, dueAt: now, arrivals: 1 })
    .onConflictDoUpdate({ target: lanes.lane, set: { dueAt: now, arrivals: sql`${lanes.arrivals} + 1` } });
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

/** Takes a lane for one worker until `until`; another's unexpired lease makes it stale. */
export function leaseLane(store: Store, lane: string, token: string, until: number, now: number): Guard {
  const { lanes } = store.t;
  const free = or(isNull(lanes.leaseUntil), lt(lanes.leaseUntil, now));
  return exactly(
    1,
    store.write
      .update(lanes)
      .set({ leaseToken: token, leaseUntil: until })
      .where(and(eq(lanes.lane, lane), free)),
  );
}

/** Still ours: a slow worker whose lease was taken over cannot finish anything. */
export function holdLane(store: Store, lane: string, token: string, until: number): Guard {
  const { lanes } = store.t;
  return exactly(
    1,
    store.write
      .update(lanes)
      .set({ leaseUntil: until })
      .where(and(eq(lanes.lane, lane), eq(lanes.leaseToken, token))),
  );
}

/** Leaves a lane; it stays due if something arrived since `arrivals` was read. */
export function leaveLane(store: Store, lane: string, token: string, arrivals: number): Statement {
  const { lanes } = store.t;
  return store.write
    .update(lanes)
    .set({
      leaseToken: null,
      leaseUntil: null,
      dueAt: sql`case when ${lanes.arrivals} = ${arrivals} then null else ${lanes.dueAt} end`,
    })
    .where(and(eq(lanes.lane, lane), eq(lanes.leaseToken, token)));
}

/** The waiting events of a lane, in the order they happened. */
export async function waitingEvents(store: Store, lane: string, limit: number): Promise<Row<'inbox'>[]> {
  const { inbox } = store.t;
  return store.read
    .select()
    .from(inbox)
    .where(and(eq(inbox.lane, lane), eq(inbox.status, 'waiting')))
    .orderBy(asc(inbox.eventAt), asc(inbox.id))
    .limit(limit);
}
