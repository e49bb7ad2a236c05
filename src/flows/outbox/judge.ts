import type { Deps } from '../../deps.js';
import { flippedClaims } from '../../domain/claims.js';
import { voidReason } from '../../domain/draft-void.js';
import { contentKey, yesHolds } from '../../domain/order/content.js';
import { isBeforeHandOver, LIFECYCLE } from '../../domain/order/status.js';
import { type Reason, reason } from '../../domain/reason.js';
import { linesOf } from '../../store/orders.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { activeCampaign } from '../campaign/active.js';
import { currentFacts } from '../draft/current-facts.js';
import { asDraft, surroundings } from '../draft/surroundings.js';
import { voidDrafts } from '../draft/void.js';
import { ownFacts } from '../order/load.js';
import { backToPerson } from './back-to-person.js';

/** Why a message must not leave any more, and what else that changes; null: it may go. */
export interface Stop {
  reason: Reason;
  writes: Write[];
}

/** The basis of a send, looked at once more: undo time, rate waits and new facts lie between the yes and now. */
export async function judge(deps: Deps, row: Row<'outbox'>): Promise<Stop | null> {
  if (row.kind === 'action') return judgeAction(deps, row);
  switch (row.origin) {
    case 'draft':
      return judgeDraft(deps, row);
    case 'notice':
      return judgeNotice(deps, row);
    case 'rule':
      return judgeRule(deps, row);
    case 'person':
      return judgePerson(deps, row);
  }
}

/** Hiding a comment that has changed since somebody said yes to it; showing one that is shown already, or gone. */
async function judgeAction(deps: Deps, { shopId, pageId, key, action, origin, commentId }: Row<'outbox'>) {
  const hide = action === 'hide' ? await findOne(deps.store, 'hides', { shopId, sendKey: key }) : undefined;
  if (hide && hide.state !== 'approved') return { reason: hide.mootReason ?? reason('changed_meanwhile'), writes: [] };
  if (origin !== 'rule' || action !== 'unhide') return null;
  const comment = await findOne(deps.store, 'messages', { shopId, pageId, facebookId: commentId });
  return comment?.state === 'hidden' ? null : { reason: reason('hide_not_hidden'), writes: [] };
}

async function judgeDraft(deps: Deps, row: Row<'outbox'>): Promise<Stop | null> {
  const draft = await findOne(deps.store, 'drafts', { shopId: row.shopId, id: row.draftId ?? '' });
  if (!draft) return { reason: reason('not_found'), writes: [] };
  if (draft.status === 'void') return { reason: draft.voidReason ?? reason('changed_meanwhile'), writes: [] };
  const why = voidReason(asDraft(draft), await surroundings(deps, draft), deps.clock());
  // A closed window is the router's business: it may know another way.
  if (why === null || why.code === 'window_closed') return null;
  const parts = await find(deps.store, 'outbox', { shopId: row.shopId, draftId: draft.id });
  // Of a draft that has partly left only the rest is stopped; it then counts as sent.
  const partlySent = parts.some(({ sentAt }) => sentAt !== null);
  return { reason: why, writes: partlySent ? [] : voidDrafts(deps, [draft], why) };
}

/** A notice of a status the order has left again tells what is no longer so; so does a summary of what it held before. */
async function judgeNotice(deps: Deps, row: Row<'outbox'>): Promise<Stop | null> {
  const order = await findOne(deps.store, 'orders', { shopId: row.shopId, id: row.orderId ?? '' });
  if (!order || row.notice === null) return { reason: reason('not_found'), writes: [] };
  const superseded = { reason: reason('notice_superseded', { status: order.status }), writes: [] };
  const isSummary = row.notice.key === 'order_new' && isBeforeHandOver(order.status);
  if (!isSummary) return LIFECYCLE[order.status].notice === row.notice.key ? null : superseded;
  const lines = await linesOf(deps.store, row.shopId, [order.id]);
  const facts = ownFacts({ order, lines, checks: [] });
  // Past New it asks for a new yes to what was changed; with a yes nothing is left to ask.
  if (order.status !== 'new' && yesHolds(facts)) return superseded;
  return contentKey(facts) === row.notice.contentKey
    ? null
    : { reason: reason('order_changed', { order: order.number }), writes: [] };
}

async function judgeRule(deps: Deps, row: Row<'outbox'>): Promise<Stop | null> {
  const settings = await deps.settingsOf(row.shopId);
  if (settings.automationPausedAt !== null) return { reason: reason('automation_paused'), writes: [] };
  const conversation =
    row.conversationId === null
      ? undefined
      : await findOne(deps.store, 'conversations', { shopId: row.shopId, id: row.conversationId });
  if ((conversation?.pausedUntil ?? 0) > deps.clock()) return { reason: reason('thread_paused'), writes: [] };
  const campaign = await activeCampaign(deps, row.shopId, conversation?.postId ?? null);
  if (campaign?.pausedAt != null) return { reason: reason('campaign_paused'), writes: [] };
  const why = await flippedSince(deps, row);
  return why && { reason: why, writes: [] };
}

/**
 * A person's own words go back to people when a fact they stood on has changed. What somebody vouched for stands in no
 * row and is not looked at again: the override holds for that, and for nothing else in the text.
 */
async function judgePerson(deps: Deps, row: Row<'outbox'>): Promise<Stop | null> {
  const why = await flippedSince(deps, row);
  return why && { reason: why, writes: await backToPerson(deps, row, why) };
}

async function flippedSince(deps: Deps, { shopId, claims }: Row<'outbox'>): Promise<Reason | null> {
  const [flipped] = flippedClaims(claims, await currentFacts(deps, shopId, claims));
  return flipped ? reason('claim_flipped', { claim: flipped.kind, text: flipped.text }) : null;
}
