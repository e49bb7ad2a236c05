import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { pauseUntil } from '../../domain/conversation.js';
import { DomainError } from '../../domain/errors.js';
import { type FactOverride, factsStop, watchedFacts } from '../../domain/fact-check/override.js';
import { fromPerson, type PersonalSend, standingOn, type Target } from '../../domain/outbox.js';
import { privateReplyBudget } from '../../domain/private-reply.js';
import { reason } from '../../domain/reason.js';
import { fileExists } from '../../store/files.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { privateReplyRecords } from '../draft/comment-budget.js';
import { voidPending } from '../draft/void.js';
import { checkText } from '../fact-check/check-texts.js';
import { overridden } from '../fact-check/overridden.js';
import { queue } from '../outbox/queue.js';
import { onFreshFacts } from '../retry.js';
import { commentIn, conversationOf } from './find.js';
import { touchThread } from './thread.js';

/** A person's own words. `requestId` is the form's: pressed twice, said once. */
export interface Speech {
  requestId: string;
  text: string;
  /** A photo of the shop's, for Messenger. */
  fileId?: string | undefined;
  /** Below a comment, or as its one private reply; asked for in a comment's conversation, nowhere else. */
  kind?: 'public_reply' | 'private_reply' | undefined;
  /** Which comment, by its message; else the buyer's latest. */
  messageId?: string | undefined;
  /** On the person's own word, for what no row says. */
  override?: FactOverride | undefined;
}

/**
 * Sends a person's free message. Automation keeps out of the thread from now on, and what waited there for approval is
 * void: somebody has answered. Answers the queued row. Words that state what stands in no row are refused, unless the
 * person vouches for them with a reason; what is traced is watched until the words have left (`judge`).
 * @throws DomainError not_found, forbidden, invalid, untraced, refused
 */
export async function speak(deps: Deps, scope: Scope, id: string, speech: Speech): Promise<Row<'outbox'>> {
  const { store } = deps;
  const { shopId, actor } = scope;
  const settings = await deps.settingsOf(shopId);
  const key = await onFreshFacts(async () => {
    const conversation = await conversationOf(deps, scope, id);
    const { send, target } = await addressed(deps, conversation, speech);
    const now = deps.clock();
    const spoken = fromPerson(actor, send, target, now);
    if ('refused' in spoken) {
      const forbidden = spoken.refused.some(({ code }) => code === 'not_allowed');
      throw new DomainError(forbidden ? 'forbidden' : 'invalid', spoken.refused);
    }
    // Pressed twice: it is on its way already and changes nothing a second time.
    if (await findOne(store, 'outbox', { shopId, key: spoken.row.key })) return spoken.row.key;
    const texts = { message: speech.text };
    const check = await checkText(deps, shopId, { conversation, texts, orderId: null, claims: [] });
    const stopped = factsStop(check, actor, speech.override);
    if (stopped) throw new DomainError(stopped.why, stopped.refused);
    const until = Math.max(conversation.pausedUntil ?? 0, pauseUntil(now, settings.shop.humanPauseHours));
    const psid = conversation.channel === 'messenger' ? conversation.thread : null;
    await store.commit([
      queue(deps, shopId, standingOn(spoken.row, watchedFacts(check)), { psid }),
      ...overridden(deps, scope, 'message.override', id, check, speech.override),
      touchThread(deps, { row: conversation, isNew: false }, { pausedUntil: until, pausedBy: actorKey(actor) }),
      ...(await voidPending(deps, shopId, id, reason('answered_meanwhile', { by: actorKey(actor) }))),
    ]);
    return spoken.row.key;
  });
  deps.wake('outbox');
  return (await findOne(store, 'outbox', { shopId, key })) as Row<'outbox'>;
}

const invalid = (field: string): DomainError => new DomainError('invalid', [reason('field_invalid', { field })]);

async function addressed(
  deps: Deps,
  conversation: Row<'conversations'>,
  { requestId, text, fileId, kind, messageId }: Speech,
): Promise<{ send: PersonalSend; target: Target }> {
  const { shopId, pageId } = conversation;
  const target = { pageId, conversationId: conversation.id, commentId: null };
  if (conversation.channel === 'messenger') {
    if (kind !== undefined) throw invalid('kind');
    if (fileId !== undefined && !(await fileExists(deps.store, shopId, fileId))) throw invalid('fileId');
    return { send: { requestId, kind: 'message', text, ...(fileId ? { fileId } : {}) }, target };
  }
  if (kind === undefined) throw invalid('kind');
  // Facebook takes no photo of ours below a comment.
  if (fileId !== undefined) throw invalid('fileId');
  const comment = await commentIn(deps, conversation, messageId);
  if (kind === 'private_reply') {
    const recordOf = await privateReplyRecords(deps, shopId, [comment.facebookId]);
    const budget = privateReplyBudget(recordOf(comment.facebookId, null), comment.eventAt, deps.clock());
    if (!budget.usable) throw new DomainError('refused', budget.reasons);
  }
  return {
    send: { requestId, kind, text },
    target: { ...target, commentId: comment.facebookId, postId: conversation.postId },
  };
}
