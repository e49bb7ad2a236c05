import type { Deps } from '../../deps.js';
import type { Draft } from '../../domain/draft.js';
import { likenessKey } from '../../domain/draft.js';
import type { Reason } from '../../domain/reason.js';
import type { Composed } from './compose.js';
import type { UnderstoodTurn } from './turn.js';

/** What else a draft keeps: why it waits for a person, the order it is about, the campaign it stands in. */
interface About {
  because: Reason[];
  orderId: string | null;
  campaignId: string | null;
}

/** A reply as it waits for a person; written in the turn's own commit, which raises the conversation's version. */
export function draftRow(deps: Deps, turn: UnderstoodTurn, composed: Composed, about: About) {
  const { event, conversation, understanding, interactionId } = turn;
  const { intent, tier, risk, language, confidence } = understanding;
  const { because, orderId, campaignId } = about;
  const draft: Draft = {
    id: deps.newId(),
    version: 1,
    status: 'pending',
    kind: orderId === null ? 'reply' : 'order',
    channel: conversation.channel,
    conversationId: conversation.id,
    conversationVersion: conversation.version + 1,
    interactionId,
    intent,
    risk,
    language,
    orderId,
    texts: composed.texts,
    claims: composed.claims,
    templateKey: composed.template,
  };
  const { templateKey, claims, ...row } = draft;
  return {
    ...row,
    shopId: event.shopId,
    pageId: event.pageId,
    campaignId,
    tier,
    confidence,
    template: templateKey,
    likeness: likenessKey(draft),
    extras: composed.extras,
    claims: [...claims],
    why: because,
    edited: false,
    createdAt: deps.clock(),
  };
}
