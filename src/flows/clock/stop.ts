import type { Deps } from '../../deps.js';
import { find, remove, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';

export type AnsweredBy = 'person' | 'machine' | 'page';

const TIMERS = ['sla_warning', 'sla_breach'];

/** An answer reached the buyer: what waited in the conversation is answered, its clocks stop, their timers and alerts go. */
export async function answered(
  deps: Deps,
  shopId: string,
  conversationId: string,
  by: AnsweredBy,
  at: number,
): Promise<Write[]> {
  const { store } = deps;
  const waiting = await find(store, 'interactions', { shopId, conversationId, status: 'waiting' });
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ id }) => id);
  return [
    update(
      store,
      'interactions',
      { shopId, id: ids, status: 'waiting' },
      { status: 'answered', answeredAt: at, answeredBy: by },
    ),
    update(store, 'slaClocks', { shopId, interactionId: ids, stoppedAt: null }, { stoppedAt: at, stoppedBy: by }),
    ...endWatch(deps, shopId, ids, at),
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
