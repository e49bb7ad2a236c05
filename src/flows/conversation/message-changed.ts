import type { Deps } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import type { MessageEditContent } from '../../facebook/content.js';
import { update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';
import { heardAgain, knownWords, wordsGone } from './known-words.js';
import { editHeard } from './messenger.js';

/**
 * An edited message: like an edited comment, and no act that opens the window. An edit older than the one on record
 * changes nothing; in standby it is put on record and never answered.
 */
export async function messageEdited(deps: Deps, event: KeptEvent, edit: MessageEditContent): Promise<Write[] | null> {
  const found = await knownWords(deps, event, edit.mid);
  if (!found) return editHeard(deps, event, edit);
  const { message } = found;
  const { text } = edit;
  const editedAt = event.eventAt;
  if (editedAt < (message.editedAt ?? 0) || message.text === text) return null;
  if (message.direction === 'out' || message.state === 'removed' || event.standby) {
    const state = message.state === 'shown' ? 'edited' : message.state;
    return [update(deps.store, 'messages', { shopId: event.shopId, id: message.id }, { text, state, editedAt })];
  }
  const set = { state: 'edited' as const, editedAt };
  return heardAgain(deps, event, found, { text, kind: 'message', why: reason('message_edited'), set });
}

/** A message taken back: kept on record, answered no more. The Page's own taken back is marked and no more. */
export async function messageDeleted(deps: Deps, event: KeptEvent, mid: string): Promise<Write[] | null> {
  const found = await knownWords(deps, event, mid);
  if (!found || found.message.state === 'removed') return null;
  const { message } = found;
  const set = { state: 'removed' as const };
  if (message.direction === 'out')
    return [update(deps.store, 'messages', { shopId: event.shopId, id: message.id }, set)];
  return wordsGone(deps, found, reason('message_removed'), set);
}
