import type { Deps } from '../../deps.js';
import { type ButtonPress, type MenuPress, readMenuPayload, readPayload } from '../../domain/button.js';
import { isPaused } from '../../domain/conversation.js';
import { heldBack, type LateAnswer, lateAnswer } from '../../domain/late.js';
import { decideResponse, type ResponseDecision } from '../../domain/matrix.js';
import { totals } from '../../domain/order/totals.js';
import type { Understanding } from '../../domain/understanding.js';
import { insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { heardWish, wishOf } from '../buyer/messages-wish.js';
import { activeCampaign } from '../campaign/active.js';
import { startAnswerClock } from '../clock/start.js';
import { flagOrder } from '../order/words-changed.js';
import { answerBy } from './answer.js';
import { acknowledged, heardIn, nodIsAwaited, understandingOfMedia } from './heard.js';
import { answeredAtLeastByDraft, understandingOfMenu } from './menu.js';
import { yesByButton, yesInWords } from './pressed.js';
import { takeOrder } from './take-order.js';
import { topicOf } from './topic.js';
import type { Response, Turn, UnderstoodTurn } from './turn.js';

/** A tap says more than its words. */
const PRESSED: Record<ButtonPress['kind'], Pick<Understanding, 'intent' | 'tier' | 'risk'>> = {
  yes: { intent: 'place_order', tier: 'high', risk: 'low' },
  change: { intent: 'change_order', tier: 'medium', risk: 'low' },
  track: { intent: 'order_status', tier: 'low', risk: 'low' },
  person: { intent: 'other', tier: 'low', risk: 'low' },
};

function understandingOf(
  deps: Deps,
  turn: Turn,
  press: ButtonPress | null,
  menu: MenuPress | null,
  product: string | undefined,
): Understanding {
  if (menu !== null) return understandingOfMenu(deps.understand('', {}), menu, turn);
  const read = deps.understand(turn.text, product === undefined ? {} : { product });
  return press === null ? read : { ...read, ...PRESSED[press.kind], confidence: 1, evidence: [turn.text] };
}

/**
 * What follows from one thing a buyer said: it is understood, its clock starts, an order takes shape, and the answer is
 * drafted, sent or left to a person as the matrix says. Only reads and writes of our own: no network.
 */
export async function respond(deps: Deps, turn: Turn): Promise<Response> {
  const { shopId } = turn.event;
  const settings = await deps.settingsOf(shopId);
  const heard = heardIn(turn);
  const awaited = heard === 'nod' && (await nodIsAwaited(deps, turn));
  const press = turn.payload === null ? null : readPayload(turn.payload);
  const menu = turn.payload === null ? null : readMenuPayload(turn.payload);
  const topic = await topicOf(deps, turn);
  const read = understandingOf(deps, turn, press, menu, topic.product?.name);
  const understanding = heard === 'media' ? understandingOfMedia(read, turn) : read;
  const campaign = await activeCampaign(deps, shopId, turn.conversation.postId);
  const late = latenessOf(deps, turn, (await deps.pages.find(turn.event.pageId))?.createdAt ?? 0);
  const understood: UnderstoodTurn = {
    ...turn,
    ...topic,
    understanding,
    menu,
    interactionId: deps.newId(),
    late: late.may,
  };

  const wish = wishOf(turn);
  if (wish !== null) {
    const writes = [
      ...recorded(deps, understood, campaign?.id ?? null, `messages_${wish}`),
      ...heardWish(deps, turn, understood.interactionId, wish),
    ];
    return { writes, conversation: conversationAfter(turn, undefined, true) };
  }
  const settled = late.may === 'record';
  const yes = settled
    ? null
    : press?.kind === 'yes'
      ? await yesByButton(deps, turn, press)
      : press === null && menu === null
        ? await yesInWords(deps, turn)
        : null;
  const mayOrder = !settled && press === null && menu === null && heard === 'words' && !turn.forPerson;
  const taken = yes === null && mayOrder ? await takeOrder(deps, understood) : null;
  const { changed } = turn;
  const lost = changed?.order && taken === null ? await flagOrder(deps, changed.order.order, changed) : [];
  const asAlways = decideResponse(
    {
      ...understanding,
      asksForPerson: (press ?? menu)?.kind === 'person' || turn.forPerson === true || awaited,
      order: taken ? { status: taken.loaded.order.status, total: totals(taken.loaded.facts).total } : null,
      automationPaused: settings.automationPausedAt !== null,
      campaignPaused: campaign?.pausedAt != null,
      threadPaused: isPaused(turn.conversation.pausedUntil, deps.clock()),
    },
    settings['response-matrix'],
  );
  const asAsked = menu?.kind === 'policies' ? answeredAtLeastByDraft(asAlways) : asAlways;
  const decision = heldBack(heard === 'media' ? acknowledged(asAsked, turn) : asAsked, late);
  const nothingToSay = yes !== null || decision.action === 'none' || (heard === 'nod' && !awaited);
  const writes = [
    ...recorded(
      deps,
      understood,
      campaign?.id ?? null,
      nothingToSay ? (settled && late.because[0]?.code) || 'no_answer_needed' : null,
    ),
    ...(nothingToSay ? [] : startAnswerClock(deps, clockOf(understood, campaign, decision), settings.sla)),
    ...(yes ?? []),
    ...(taken?.writes ?? []),
    ...lost,
    ...(nothingToSay ? [] : await answerBy(deps, understood, decision, taken, campaign)),
  ];
  return { writes, conversation: conversationAfter(turn, topic.product?.id, nothingToSay) };
}

const ON_TIME: LateAnswer = { may: 'as_usual', because: [] };

/** How far what was fetched afterwards is answered; what a webhook brought is as fresh as can be. */
function latenessOf(deps: Deps, { event, conversation }: Turn, connectedAt: number): LateAnswer {
  if (!event.late) return ON_TIME;
  const { lastOutboundAt, channel } = conversation;
  const since = lastOutboundAt !== null && lastOutboundAt >= event.eventAt ? lastOutboundAt : null;
  const answeredAt = event.late.answeredAt ?? since;
  const beforeConnect = event.eventAt < connectedAt;
  return lateAnswer({ channel, eventAt: event.eventAt, now: deps.clock(), answeredAt, beforeConnect });
}

const conversationAfter = (
  turn: Turn,
  productId: string | undefined,
  nothingToSay: boolean,
): Response['conversation'] => ({
  ...(productId === undefined ? {} : { productId }),
  ...(nothingToSay ? { unanswered: turn.conversation.unanswered } : {}),
});

const clockOf = (turn: UnderstoodTurn, campaign: Row<'campaigns'> | null, decision: ResponseDecision) => ({
  shopId: turn.event.shopId,
  interactionId: turn.interactionId,
  conversationId: turn.conversation.id,
  campaignId: campaign?.id ?? null,
  tier: decision.tier,
  risk: turn.understanding.risk,
  receivedAt: turn.event.receivedAt,
});

/** The interaction and what the buyer's words tell about the buyer. */
function recorded(deps: Deps, turn: UnderstoodTurn, campaignId: string | null, closedReason: string | null): Write[] {
  const { event, conversation, buyer, messageId, kind, text, understanding, menu, interactionId } = turn;
  const { intent, tier, risk, language, confidence, slots, evidence } = understanding;
  const row = {
    id: interactionId,
    shopId: event.shopId,
    pageId: event.pageId,
    conversationId: conversation.id,
    buyerId: buyer?.id ?? null,
    messageId,
    postId: conversation.postId,
    campaignId,
    kind,
    text,
    intent,
    tier,
    risk,
    language,
    confidence,
    slots,
    evidence,
    status: closedReason === null ? ('waiting' as const) : ('closed' as const),
    closedReason,
    eventAt: event.eventAt,
    receivedAt: event.receivedAt,
  };
  const learned = {
    // A bare name and address tell nothing of the language somebody speaks, nor does the menu's own wording.
    ...(menu !== null || text.trim() === '' || intent === 'give_contact' || buyer?.language === language
      ? {}
      : { language }),
    ...(slots.phone === null ? {} : { phone: slots.phone }),
    ...(slots.name === null || buyer?.name ? {} : { name: slots.name }),
  };
  const known = buyer !== null && Object.keys(learned).length > 0;
  return [
    insert(deps.store, 'interactions', row),
    ...(known ? [update(deps.store, 'buyers', { shopId: event.shopId, id: buyer.id }, learned)] : []),
  ];
}
