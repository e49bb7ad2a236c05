import type { Deps } from '../../deps.js';
import { errorText } from '../../domain/safe-text.js';
import { remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { joinNamed } from '../buyer/join.js';
import { watchClock } from '../clock/watch.js';
import { SHOW_TIMER } from '../hide/follow.js';
import { showDue } from '../hide/show-due.js';
import { expireHold } from '../order/expire-hold.js';
import { isRace } from '../retry.js';
import { expireTask } from '../task/expire.js';
import { endTurn } from '../turn/end.js';

type Handler = (deps: Deps, timer: Row<'timers'>) => Promise<Write[]>;

/** What each kind of timer does when it rings; the handler decides again from facts. */
const HANDLERS: Record<string, Handler> = {
  sla_warning: watchClock,
  sla_breach: watchClock,
  hold_expiry: expireHold,
  task_expiry: expireTask,
  turn: endTurn,
  same_person: joinNamed,
  [SHOW_TIMER]: showDue,
};

const RETRY_MS = 30_000;

/** Rings one timer: its effect and its removal are one commit, so that it rings once whoever comes. */
export async function ring(deps: Deps, timer: Row<'timers'>): Promise<void> {
  const { kind, subject, dueAt, attempts } = timer;
  const handler = HANDLERS[kind];
  const same = { kind, subject, dueAt };
  try {
    const writes = handler ? await handler(deps, timer) : [];
    await deps.store.commit([exactly(1, remove(deps.store, 'timers', same)), ...writes]);
  } catch (error) {
    if (isRace(error)) return;
    deps.log.error({ err: error, kind, subject }, 'a timer failed');
    await deps.store.commit([
      update(deps.store, 'timers', same, {
        dueAt: deps.clock() + RETRY_MS * 2 ** Math.min(attempts, 6),
        attempts: attempts + 1,
        error: errorText(error),
      }),
    ]);
  }
}
