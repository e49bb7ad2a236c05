import type { Deps } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import type { PostContent } from '../../facebook/content.js';
import { update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';
import { respond } from '../respond/respond.js';
import { buyerOf } from './buyer.js';
import { heardAgain, knownWords } from './known-words.js';
import { said } from './said.js';
import { threadOf, touchThread } from './thread.js';

/**
 * A visitor's post on the Page: a conversation of its own, waiting for a person. It is no post of the shop's: nothing
 * is sold under it. Edited, the record follows and a person looks again.
 */
export async function visitorPosted(deps: Deps, event: KeptEvent, post: PostContent): Promise<Write[] | null> {
  const { shopId, pageId } = event;
  const { postId, message: text, from } = post;
  const found = await knownWords(deps, event, postId);
  if (found) {
    if (event.kind === 'post_added' || found.message.text === text) return null;
    const set = { state: 'edited' as const, editedAt: event.eventAt };
    if (found.message.direction === 'out')
      return [update(deps.store, 'messages', { shopId, id: found.message.id }, { text, ...set })];
    return heardAgain(deps, event, found, { text, kind: 'post', why: reason('comment_edited'), set });
  }
  const buyer = from && (await buyerOf(deps, { shopId, pageId, kind: 'commenter', id: from.id, name: from.name }));
  const key = { shopId, pageId, channel: 'comment' as const, thread: postId };
  const thread = await threadOf(deps, key, {
    buyerId: buyer?.row.id ?? null,
    postId: null,
    identity: from ? `commenter:${pageId}:${from.id}` : null,
  });
  const attachments = post.photoUrls.map((url) => ({ type: 'image', url }));
  const line = said(deps, event, {
    conversationId: thread.row.id,
    direction: 'in',
    author: 'buyer',
    facebookId: postId,
    text,
    attachments,
  });
  const response = await respond(deps, {
    event,
    conversation: thread.row,
    buyer: buyer?.row ?? null,
    messageId: line.id,
    kind: 'post',
    text,
    payload: null,
    attachments,
    forPerson: true,
  });
  const unanswered = thread.row.unanswered + 1;
  const heard = { lastText: text, lastInboundAt: event.eventAt, unanswered, ...response.conversation };
  return [...(buyer?.writes ?? []), line.write, touchThread(deps, thread, heard), ...response.writes];
}
