import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { pauseUntil } from '../../domain/conversation.js';
import { update } from '../../store/rows.js';
import { audited } from '../shop/audit.js';
import { conversationOf } from './find.js';

/** Keeps automation out of a thread; for as long as a person's answer would, unless `hours` says otherwise. */
export async function pauseThread(deps: Deps, scope: Scope, id: string, hours?: number | undefined): Promise<void> {
  await conversationOf(deps, scope, id);
  const { humanPauseHours } = (await deps.settingsOf(scope.shopId)).shop;
  const pausedUntil = pauseUntil(deps.clock(), hours ?? humanPauseHours);
  await set(deps, scope, id, 'pause', { pausedUntil, pausedBy: actorKey(scope.actor) });
}

/** Lets automation into a thread again. */
export async function resumeThread(deps: Deps, scope: Scope, id: string): Promise<void> {
  await conversationOf(deps, scope, id);
  await set(deps, scope, id, 'resume', { pausedUntil: null, pausedBy: null });
}

const set = (
  deps: Deps,
  scope: Scope,
  id: string,
  act: 'pause' | 'resume',
  columns: { pausedUntil: number | null; pausedBy: string | null },
): Promise<number[]> =>
  deps.store.commit([
    update(deps.store, 'conversations', { shopId: scope.shopId, id }, columns),
    audited(deps, scope, `conversation.${act}`, id),
  ]);
