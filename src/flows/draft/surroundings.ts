import type { Deps } from '../../deps.js';
import { type Claim, type CurrentFacts, claimKey } from '../../domain/claims.js';
import type { Draft } from '../../domain/draft.js';
import type { DraftSurroundings } from '../../domain/draft-void.js';
import { type PrivateReplyBudget, type PrivateReplyRecord, privateReplyBudget } from '../../domain/private-reply.js';
import { spokenSince } from '../../store/conversations.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** The values the claimed facts have now. */
export async function currentFacts(deps: Deps, shopId: string, claims: readonly Claim[]): Promise<CurrentFacts> {
  const ids = (kinds: Claim['kind'][]): string[] => [
    ...new Set(claims.filter(({ kind }) => kinds.includes(kind)).map(({ subjectId }) => subjectId)),
  ];
  const [variantIds, zoneIds, policyKeys] = [ids(['price', 'stock']), ids(['fee', 'days']), ids(['policy'])];
  const [variants, zones, policies] = await Promise.all([
    variantIds.length === 0 ? [] : find(deps.store, 'variants', { shopId, id: variantIds }),
    zoneIds.length === 0 ? [] : find(deps.store, 'zones', { shopId, id: zoneIds }),
    policyKeys.length === 0 ? [] : find(deps.store, 'policies', { shopId, key: policyKeys }),
  ]);
  const facts: Record<string, number> = {};
  const know = (kind: Claim['kind'], subjectId: string, value: number): void => {
    facts[claimKey({ kind, subjectId })] = value;
  };
  for (const { id, price, onHand, reserved, active } of variants) {
    know('price', id, price);
    know('stock', id, active ? onHand - reserved : 0);
  }
  for (const { id, fee, daysMax } of zones) {
    know('fee', id, fee);
    know('days', id, daysMax);
  }
  for (const { key, version } of policies) know('policy', key, version);
  return facts;
}

/** What is on record about a comment's one private reply. `ownDraftId`: its own claim does not stand in its way. */
export async function privateReplyRecord(
  deps: Deps,
  shopId: string,
  commentId: string,
  ownDraftId: string | null,
): Promise<PrivateReplyRecord> {
  const row = await findOne(deps.store, 'privateReplies', { shopId, commentId });
  if (!row) return { state: 'unspent' };
  const claimer = row.outboxId === null ? undefined : await findOne(deps.store, 'outbox', { shopId, id: row.outboxId });
  if (ownDraftId !== null && claimer?.draftId === ownDraftId) return { state: 'unspent' };
  if (row.state === 'claimed') return { state: 'claimed', by: row.by };
  return row.state === 'spent'
    ? { state: 'spent', by: row.by, at: row.at }
    : { state: 'refused', code: row.code ?? '', at: row.at };
}

export interface Around extends DraftSurroundings {
  conversation: Row<'conversations'>;
  /** The comment answered, for comment drafts. */
  comment: Row<'messages'> | null;
  budget: PrivateReplyBudget | null;
}

/** What happened around a draft, read now: the facts its yes and its dispatch are judged by. */
export async function surroundings(deps: Deps, draft: Row<'drafts'>): Promise<Around> {
  const { store } = deps;
  const { shopId, conversationId } = draft;
  const [conversation, interaction] = await Promise.all([
    findOne(store, 'conversations', { shopId, id: conversationId }),
    findOne(store, 'interactions', { shopId, id: draft.interactionId }),
  ]);
  if (!conversation || !interaction) throw new Error(`Draft ${draft.id} has lost its conversation.`);
  const message = await findOne(store, 'messages', { shopId, id: interaction.messageId });
  const since = await spokenSince(store, shopId, conversationId, interaction.messageId, draft.id);
  const comment = draft.channel === 'comment' ? await commentOf(deps, message) : null;
  const budget = comment?.facebookId
    ? privateReplyBudget(
        await privateReplyRecord(deps, shopId, comment.facebookId, draft.id),
        comment.eventAt,
        deps.clock(),
      )
    : null;
  return {
    conversation,
    comment,
    budget,
    buyerWroteAgain: since.buyerWrote,
    answeredBy: since.answeredBy,
    facts: await currentFacts(deps, shopId, draft.claims),
    windowOpenUntil: conversation.windowUntil,
    privateReply: budget,
    commentRemoved: comment?.state === 'removed',
    // Words edited after the draft was made: the record then holds another text than the interaction.
    commentEdited: comment !== null && comment.text !== interaction.text,
  };
}

/** The comment itself: an edit's line points to it. */
async function commentOf(deps: Deps, message: Row<'messages'> | undefined): Promise<Row<'messages'> | null> {
  if (!message) return null;
  if (message.facebookId !== null || message.parentId === null) return message;
  return (await findOne(deps.store, 'messages', { pageId: message.pageId, facebookId: message.parentId })) ?? message;
}

/** A stored draft as the rules see it. */
export const asDraft = (row: Row<'drafts'>): Draft => ({ ...row, templateKey: row.template });
