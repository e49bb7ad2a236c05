import type { Deps } from '../../deps.js';
import { INTENT_DEFAULTS } from '../../domain/intent.js';
import type { ResponseDecision } from '../../domain/matrix.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { SlaTargets } from '../../domain/sla.js';
import { find, findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { activeCampaign } from '../campaign/active.js';
import { setAnswerClock } from '../clock/start.js';
import { closed } from '../clock/stop.js';
import { voidDrafts } from '../draft/void.js';
import { hidesMoot } from '../hide/follow.js';
import { hideWrites } from '../hide/propose.js';
import { loadOrder } from '../order/load.js';
import { flagOrder, ordersOfWords } from '../order/words-changed.js';
import { compose } from '../respond/compose.js';
import { draftRow } from '../respond/draft-row.js';
import { clockOf } from '../respond/recorded.js';
import { type TakenOrder, takeOrder } from '../respond/take-order.js';
import { topicKept } from '../respond/topic.js';
import type { UnderstoodTurn } from '../respond/turn.js';
import { decisionOn } from '../respond/understood.js';
import { endTimer } from '../turn/gather.js';

type Interaction = Row<'interactions'>;

/** What the machine had let be, and may have read wrongly. */
const LET_BE = 'no_answer_needed';

/** What follows when a message that still waits means something else. Nothing once it is answered. */
export async function judgeAgain(deps: Deps, before: Interaction, now: Interaction): Promise<Write[]> {
  const { store } = deps;
  const { shopId, id } = before;
  const opens = before.status === 'closed' && before.closedReason === LET_BE;
  if (before.status !== 'waiting' && !opens) return [];
  const turn = await turnAgain(deps, now);
  if (turn === null) return [];
  const { conversation } = turn;
  const { sla } = await deps.settingsOf(shopId);
  const why = reason('intent_corrected', { intent: before.intent });
  const { taken, writes: ofOrder } = await orderAgain(deps, turn, why);
  const decision = await decisionOn(deps, turn, taken?.loaded ?? null);
  const ends = decision.action === 'none';
  const unanswered = Math.max(0, conversation.unanswered + (opens && !ends ? 1 : ends && !opens ? -1 : 0));
  const seen = { shopId, id: conversation.id, version: conversation.version };
  return [
    exactly(1, update(store, 'conversations', seen, { unanswered })),
    ...(before.gathering ? [endTimer(deps, conversation)] : []),
    ...(opens && !ends
      ? [update(store, 'interactions', { shopId, id }, { status: 'waiting', closedReason: null })]
      : []),
    ...(ends ? closed(deps, shopId, [id], LET_BE) : clockAgain(deps, turn, decision, sla)),
    ...ofOrder,
    ...(await hidesMoot(deps, commentOf(turn), why)),
    ...(await hideWrites(deps, turn, decision, 'propose')),
    ...(await draftAgain(deps, turn, decision, taken, why)),
  ];
}

const commentOf = ({ event: { shopId, commentId } }: UnderstoodTurn) => ({
  shopId,
  facebookId: commentId,
  parentId: null,
});

/** The clock by what it is now, still from the receipt; what was told by the old limit is told again if need be. */
function clockAgain(deps: Deps, turn: UnderstoodTurn, decision: ResponseDecision, targets: SlaTargets): Write[] {
  const { interactionId, event } = turn;
  const told = { shopId: event.shopId, kind: ['sla_warning', 'sla_breach'], subject: interactionId, closedAt: null };
  const fresh = { warnedAt: null, breachedAt: null, stoppedAt: null, stoppedBy: null };
  return [
    ...setAnswerClock(deps, clockOf(turn, decision), targets, true),
    update(deps.store, 'slaClocks', { shopId: event.shopId, interactionId }, fresh),
    update(deps.store, 'alerts', told, { closedAt: deps.clock() }),
  ];
}

/** The turn as it was, with what it means now; null when its conversation or line is gone. */
async function turnAgain(deps: Deps, now: Interaction): Promise<UnderstoodTurn | null> {
  const { store } = deps;
  const { shopId, pageId, buyerId, messageId, kind, text, eventAt, receivedAt } = now;
  const [conversation, message, buyer, topic] = await Promise.all([
    findOne(store, 'conversations', { shopId, id: now.conversationId }),
    findOne(store, 'messages', { shopId, id: messageId }),
    buyerId === null ? undefined : findOne(store, 'buyers', { shopId, id: buyerId }),
    topicKept(deps, shopId, now.topic),
  ]);
  if (!conversation || !message) return null;
  const commentId = conversation.channel === 'comment' ? (message.facebookId ?? message.parentId) : null;
  const { intent, tier, risk, language, confidence, slots, evidence, alternatives } = now;
  return {
    event: { shopId, pageId, commentId, eventAt, receivedAt },
    conversation,
    buyer: buyer ?? null,
    messageId,
    kind,
    text,
    payload: message.payload,
    attachments: message.attachments,
    interactionId: now.id,
    heard: 'words',
    awaited: false,
    press: null,
    campaign: await activeCampaign(deps, shopId, now.postId),
    understanding: { intent, tier, risk, language, confidence, slots, evidence, alternatives: alternatives ?? [] },
    late: 'as_usual',
    lateBecause: [],
    menu: null,
    // Whoever puts it right knows better than any rule.
    ruled: null,
    ...topic,
  };
}

/** The order these words are about now: taken down, left as it is, or, when they never asked for one, looked over by a person. */
async function orderAgain(
  deps: Deps,
  turn: UnderstoodTurn,
  why: Reason,
): Promise<{ taken: TakenOrder | null; writes: Write[] }> {
  const { event, conversation, messageId, text, understanding } = turn;
  const [own] = await ordersOfWords(deps, event.shopId, conversation.id, [messageId]);
  const asksForOne = understanding.intent === 'place_order' || understanding.intent === 'give_contact';
  if (own?.order.status === 'new' && asksForOne) {
    const loaded = await loadOrder(deps, event.shopId, own.order.id);
    return { taken: { loaded, historyId: null, approvedBefore: false, writes: [] }, writes: [] };
  }
  if (own?.began) {
    const change = { why, before: text, after: null, messageId, conversationId: conversation.id };
    return { taken: null, writes: await flagOrder(deps, own.order, change) };
  }
  const mayOrder = turn.payload === null && text.trim() !== '' && !INTENT_DEFAULTS[understanding.intent].personOnly;
  const taken = mayOrder ? await takeOrder(deps, turn) : null;
  return { taken, writes: taken?.writes ?? [] };
}

/** The waiting draft written anew, or a first one; never an answer by itself: somebody is looking at it. */
async function draftAgain(
  deps: Deps,
  turn: UnderstoodTurn,
  decision: ResponseDecision,
  taken: TakenOrder | null,
  why: Reason,
): Promise<Write[]> {
  const { store } = deps;
  const { event, interactionId, conversation } = turn;
  const { shopId } = event;
  const draft = await findOne(store, 'drafts', { shopId, interactionId });
  const sends = await find(store, 'outbox', {
    shopId,
    conversationId: conversation.id,
    origin: 'rule',
    state: 'queued',
  });
  const stopped = { state: 'ended', outcome: 'skipped', route: 'none', reason: why, endedAt: deps.clock() } as const;
  const stops = sends
    .filter((row) => row.interactionId === interactionId)
    .map(({ id }) => exactly(1, update(store, 'outbox', { shopId, id, state: 'queued' }, stopped)));
  const writes = decision.action === 'draft' || decision.action === 'automatic';
  const composed = writes ? await compose(deps, turn, taken) : null;
  if (composed === null) return [...stops, ...(draft?.status === 'pending' ? voidDrafts(deps, [draft], why) : [])];
  const campaignId = turn.campaign?.id ?? null;
  const orderId = taken?.loaded.order.id ?? null;
  const row = {
    ...draftRow(deps, turn, composed, { because: [why], orderId, campaignId }),
    conversationVersion: conversation.version,
  };
  if (!draft) return [...stops, insert(store, 'drafts', row)];
  if (draft.status !== 'pending') return stops;
  const { id: _id, createdAt: _at, ...fresh } = row;
  const version = draft.version + 1;
  const same = { shopId, id: draft.id, version: draft.version, status: 'pending' as const };
  return [...stops, exactly(1, update(store, 'drafts', same, { ...fresh, version, writtenBy: null }))];
}
