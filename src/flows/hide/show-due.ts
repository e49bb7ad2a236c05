import type { Deps } from '../../deps.js';
import { decideShow } from '../../domain/hide.js';
import { fromHiding } from '../../domain/outbox.js';
import { hideSigns } from '../../language/hide-signs.js';
import { findOne, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { queue } from '../outbox/queue.js';
import { SHOW_TIMER } from './follow.js';

/** The time of a hidden comment is over, or its buyer edited it: shown again, looked at later, or left, by what is so now. */
export async function showDue(deps: Deps, { subject, shopId }: Row<'timers'>): Promise<Write[]> {
  const { store } = deps;
  const hide = await findOne(store, 'hides', { shopId, id: subject });
  if (hide?.state !== 'approved' || hide.hiddenAt === null || hide.kind === 'by_hand') return [];
  const comment = await findOne(store, 'messages', { shopId, pageId: hide.pageId, facebookId: hide.commentId });
  if (comment?.state !== 'hidden') return [];
  const { hiding, automationPausedAt } = await deps.settingsOf(shopId);
  const facts = {
    id: hide.id,
    kind: hide.kind,
    hiddenAt: hide.hiddenAt,
    reasonGone: reasonGone(deps, hide, comment),
    automationPaused: automationPausedAt !== null,
  };
  const decision = decideShow(facts, hiding, deps.clock());
  if (decision.act === 'stay') return [];
  if (decision.act === 'wait') {
    const timer = { kind: SHOW_TIMER, subject, shopId, dueAt: decision.until, attempts: 0 };
    return [upsert(store, 'timers', ['kind', 'subject'], timer, { dueAt: decision.until, attempts: 0 })];
  }
  const { pageId, conversationId, commentId } = hide;
  const row = fromHiding(decision.due, hide.id, { pageId, conversationId, commentId }, deps.clock());
  return [queue(deps, shopId, row)];
}

/** Edited since, and nothing in the words as they are now would have it hidden. */
export function reasonGone(deps: Deps, hide: Row<'hides'>, comment: Row<'messages'>): boolean {
  if (hide.kind === 'by_hand' || (comment.editedAt ?? 0) === 0) return false;
  const { slurs, phones, elsewhere } = hideSigns(comment.text);
  const { intent } = deps.understand(comment.text, {});
  return slurs.length + phones.length + elsewhere.length === 0 && intent !== 'spam' && intent !== 'abusive';
}
