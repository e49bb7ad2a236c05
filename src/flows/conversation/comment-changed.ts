import type { Deps } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import type { CommentContent, CommentHiddenContent } from '../../facebook/content.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { hidesEdited, hidesGone, hidesShown, hideTold } from '../hide/follow.js';
import type { KeptEvent } from '../inbox/event.js';
import { commentAdded } from './comment.js';
import { heardAgain, knownWords, wordsGone } from './known-words.js';

const changedTo = (deps: Deps, { shopId, id }: Row<'messages'>, set: Partial<Row<'messages'>>): Write =>
  update(deps.store, 'messages', { shopId, id }, set);

/**
 * An edited comment: the record follows, what was drafted for the old words is void, the new words are answered. One
 * that comes before its comment stands for it; one older than what is on record changes nothing.
 */
export async function commentEdited(deps: Deps, event: KeptEvent, comment: CommentContent): Promise<Write[] | null> {
  const found = await knownWords(deps, event, comment.commentId);
  const { changedAt: editedAt, message: text } = comment;
  if (!found) return commentAdded(deps, event, comment, { state: 'edited', editedAt });
  const { message } = found;
  if (editedAt < (message.editedAt ?? 0)) return null;
  if (message.text === text) return [changedTo(deps, message, { editedAt })];
  // The Page's own words, and words nobody sees, are only put on record.
  const silent = message.direction === 'out' || message.state === 'hidden' || message.state === 'removed';
  const state = message.state === 'shown' ? 'edited' : message.state;
  if (silent) {
    const looked = message.state === 'hidden' ? await hidesEdited(deps, message) : [];
    return [changedTo(deps, message, { text, state, editedAt }), ...looked];
  }
  const set = { state: 'edited' as const, editedAt };
  return heardAgain(deps, event, found, { text, kind: 'comment', why: reason('comment_edited'), set });
}

/** A removed comment: kept on record as removed; nothing waits for an answer any more. Before its comment: see there. */
export async function commentRemoved(deps: Deps, event: KeptEvent, comment: CommentContent): Promise<Write[] | null> {
  const found = await knownWords(deps, event, comment.commentId);
  if (!found || found.message.state === 'removed') return null;
  const set = { state: 'removed' as const };
  if (found.message.direction === 'out') return [changedTo(deps, found.message, set)];
  return [...(await hidesGone(deps, found.message)), ...(await wordsGone(deps, found, reason('comment_removed'), set))];
}

/** Hidden by the Page or another app, or shown again: then it is answered like a new one. */
export async function commentHidden(
  deps: Deps,
  event: KeptEvent,
  comment: CommentHiddenContent,
): Promise<Write[] | null> {
  const found = await knownWords(deps, event, comment.commentId);
  if (!found) return null;
  const { message } = found;
  const { changedAt: hiddenAt, hidden } = comment;
  const isHidden = message.state === 'hidden';
  if (message.state === 'removed' || hiddenAt < (message.hiddenAt ?? 0)) return null;
  if (hidden === isHidden) return [changedTo(deps, message, { hiddenAt })];
  const shown = message.editedAt === null ? ('shown' as const) : ('edited' as const);
  const set = { state: hidden ? ('hidden' as const) : shown, hiddenAt };
  if (message.direction === 'out') return [changedTo(deps, message, set)];
  const back = hidden ? [] : await hidesShown(deps, message, 'page');
  const ours = hidden ? await hideTold(deps, message) : null;
  if (ours) return [changedTo(deps, message, set), ...ours];
  if (hidden) return wordsGone(deps, found, reason('comment_hidden'), set);
  const answered = found.interactions.some(({ status }) => status === 'answered');
  // Answered before it was hidden: nothing new was said.
  if (answered) return [changedTo(deps, message, set), ...back];
  const why = reason('comment_shown');
  return [...back, ...(await heardAgain(deps, event, found, { text: message.text, kind: 'comment', why, set }))];
}
