import type { Deps } from '../../deps.js';
import { isBreached } from '../../domain/sla.js';
import { find, remove, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';

export type AnsweredBy = 'person' | 'machine' | 'page';

const TIMERS = ['sla_warning', 'sla_breach'];

/**
 * An answer reached the buyer: what waited before it in the conversation is answered, its clocks stop, their timers and
 * alerts go. `at` is Facebook's time for an answer that came back as an event, ours for what we sent: it is compared
 * with the same clock's time of what was asked. Whether it was in time is worked out again here, timer rung or not.
 */
export async function answered(
  deps: Deps,
  shopId: string,
  conversationId: string,
  by: AnsweredBy,
  at: number,
  clock: 'ours' | 'facebook' = 'ours',
): Promise<Write[]> {
  const { store } = deps;
  const asked = await find(store, 'interactions', { shopId, conversationId, status: 'waiting' });
  // What a machine said meanwhile was no answer to words it had not read yet.
  const read = by === 'machine' ? asked.filter(({ gathering }) => gathering !== true) : asked;
  const waiting = read.filter(({ receivedAt, eventAt }) => (clock === 'ours' ? receivedAt : eventAt) <= at);
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ id }) => id);
  const clocks = await find(store, 'slaClocks', { shopId, interactionId: ids, stoppedAt: null });
  // An answer Facebook dates before our receipt took no time at all.
  const since = (startedAt: number): number => Math.max(at, startedAt);
  return [
    ...waiting.map(({ id, receivedAt }) =>
      update(
        store,
        'interactions',
        { shopId, id, status: 'waiting' },
        { status: 'answered', answeredAt: since(receivedAt), answeredBy: by },
      ),
    ),
    ...clocks.map((row) => {
      const stoppedAt = since(row.startedAt);
      const breachedAt = isBreached(row, stoppedAt) ? row.breachAt : null;
      const running = { shopId, interactionId: row.interactionId, stoppedAt: null };
      return update(store, 'slaClocks', running, { stoppedAt, stoppedBy: by, breachedAt });
    }),
    ...endWatch(deps, shopId, ids, deps.clock()),
  ];
}

/** Nothing has to be answered any more (removed, no answer needed): the clocks stop without an answer. */
export function closed(deps: Deps, shopId: string, interactionIds: string[], why: string): Write[] {
  if (interactionIds.length === 0) return [];
  const { store } = deps;
  const at = deps.clock();
  return [
    update(
      store,
      'interactions',
      { shopId, id: interactionIds, status: 'waiting' },
      { status: 'closed', closedReason: why },
    ),
    update(
      store,
      'slaClocks',
      { shopId, interactionId: interactionIds, stoppedAt: null },
      { stoppedAt: at, stoppedBy: 'closed' },
    ),
    ...endWatch(deps, shopId, interactionIds, at),
  ];
}

const endWatch = (deps: Deps, shopId: string, ids: string[], at: number): Write[] => [
  remove(deps.store, 'timers', { kind: TIMERS, subject: ids }),
  update(deps.store, 'alerts', { shopId, kind: TIMERS, subject: ids, closedAt: null }, { closedAt: at }),
];
