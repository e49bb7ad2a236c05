import type { Deps } from '../../deps.js';
import { type ButtonPress, type MenuPress, readMenuPayload, readPayload } from '../../domain/button.js';
import { isPaused } from '../../domain/conversation.js';
import { type LateAnswer, lateAnswer } from '../../domain/late.js';
import { decideResponse, type ResponseDecision } from '../../domain/matrix.js';
import { totals } from '../../domain/order/totals.js';
import type { Understanding } from '../../domain/understanding.js';
import { activeCampaign } from '../campaign/active.js';
import { heardIn, nodIsAwaited, understandingOfMedia } from './heard.js';
import { answeredByRule, byKeywords } from './keywords.js';
import { understandingOfMenu } from './menu.js';
import type { TakenOrder } from './take-order.js';
import { topicOf } from './topic.js';
import type { Turn, UnderstoodTurn } from './turn.js';

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
  return press === null
    ? read
    : { ...read, ...PRESSED[press.kind], confidence: 1, alternatives: [], evidence: [turn.text] };
}

/** What a turn says, what it is about, and how far it may be answered. */
export async function understoodTurn(deps: Deps, turn: Turn): Promise<UnderstoodTurn> {
  const { shopId, pageId } = turn.event;
  const heard = heardIn(turn);
  const press = turn.payload === null ? null : readPayload(turn.payload);
  const topic = await topicOf(deps, turn);
  const menu = turn.payload === null ? null : readMenuPayload(turn.payload);
  const read = understandingOf(deps, turn, press, menu, topic.product?.name);
  const words = heard === 'words' && press === null && menu === null;
  const { said, ruled } = words ? await byKeywords(deps, turn, read) : { said: read, ruled: null };
  const late = latenessOf(deps, turn, (await deps.pages.find(pageId))?.createdAt ?? 0);
  return {
    ...turn,
    ...topic,
    heard,
    awaited: heard === 'nod' && (await nodIsAwaited(deps, turn)),
    press,
    menu,
    ruled,
    understanding: heard === 'media' ? understandingOfMedia(said, turn) : inTheirLanguage(said, turn),
    campaign: await activeCampaign(deps, shopId, turn.conversation.postId),
    interactionId: turn.open?.id ?? deps.newId(),
    late: late.may,
    lateBecause: late.because,
  };
}

/** A bare name, number or address tells nothing of the language somebody speaks: they are answered as before. */
const inTheirLanguage = (read: Understanding, { buyer }: Turn): Understanding =>
  read.intent === 'give_contact' && buyer?.language ? { ...read, language: buyer.language } : read;

const ON_TIME: LateAnswer = { may: 'as_usual', because: [] };

/** How far what was fetched afterwards is answered; what a webhook brought is as fresh as can be. */
function latenessOf(deps: Deps, { event, conversation }: Turn, connectedAt: number): LateAnswer {
  if (!event.late) return ON_TIME;
  const { lastOutboundAt, channel } = conversation;
  const since = lastOutboundAt !== null && lastOutboundAt >= event.eventAt ? lastOutboundAt : null;
  const answeredAt = event.late.answeredAt ?? since;
  return lateAnswer({ channel, eventAt: event.eventAt, now: deps.clock(), answeredAt, connectedAt });
}

/** What the matrix says to a turn, with the order it is about if there is one. */
export async function decisionOn(
  deps: Deps,
  turn: UnderstoodTurn,
  order: TakenOrder['loaded'] | null,
): Promise<ResponseDecision> {
  const settings = await deps.settingsOf(turn.event.shopId);
  const { understanding, press, menu, awaited, campaign, ruled } = turn;
  const decision = decideResponse(
    {
      ...understanding,
      asksForPerson: (press ?? menu)?.kind === 'person' || turn.forPerson === true || awaited,
      order: order ? { status: order.order.status, total: totals(order.facts).total } : null,
      automationPaused: settings.automationPausedAt !== null,
      campaignPaused: campaign?.pausedAt != null,
      threadPaused: isPaused(turn.conversation.pausedUntil, deps.clock()),
      ruledOver: ruled?.read,
    },
    settings['response-matrix'],
  );
  return answeredByRule(decision, ruled);
}
