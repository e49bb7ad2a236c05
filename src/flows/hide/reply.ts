import type { Deps } from '../../deps.js';
import { privateReplyBudget } from '../../domain/private-reply.js';
import { type Reason, reason } from '../../domain/reason.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { privateReplyRecords } from '../draft/comment-budget.js';

/**
 * What a buyer whose number is hidden may be told privately; refused with why where the shop does not want it, the one
 * private reply is spent or too old, or an answer of the conversation still needs it.
 */
export async function replyToPhone(deps: Deps, hide: Row<'hides'>): Promise<{ text: string } | { refused: Reason[] }> {
  const { store } = deps;
  const { shopId, conversationId, commentId, messageId } = hide;
  const { hiding } = await deps.settingsOf(shopId);
  if (hide.kind !== 'phone' || !hiding.tellBuyerOfPhone) return { refused: [reason('hide_reply_waits')] };
  const [comment, recordOf, waiting, drafts, sends, interaction] = await Promise.all([
    findOne(store, 'messages', { shopId, facebookId: commentId }),
    privateReplyRecords(deps, shopId, [commentId]),
    find(store, 'interactions', { shopId, conversationId, status: 'waiting' }),
    find(store, 'drafts', { shopId, conversationId, status: ['pending', 'approved'] }),
    find(store, 'outbox', { shopId, conversationId, kind: 'private_reply', outcome: 'pending' }),
    findOne(store, 'interactions', { shopId, messageId }),
  ]);
  const budget = privateReplyBudget(recordOf(commentId, null), comment?.eventAt ?? hide.createdAt, deps.clock());
  if (!budget.usable) return { refused: budget.reasons };
  if (waiting.length + drafts.length + sends.length > 0) return { refused: [reason('hide_reply_not_free')] };
  const texts = await deps.textsOf(shopId);
  return { text: texts.render('reply.phone_hidden', interaction?.language ?? 'bn', {}) };
}
