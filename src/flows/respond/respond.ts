import type { Deps } from '../../deps.js';
import { StaleWriteError } from '../../domain/errors.js';
import { heldBack } from '../../domain/late.js';
import { latestOrderOf } from '../../store/orders.js';
import type { Write } from '../../store/store.js';
import { joinedByPhone } from '../buyer/join.js';
import { heardWish, wishOf } from '../buyer/messages-wish.js';
import { setAnswerClock } from '../clock/start.js';
import { closed } from '../clock/stop.js';
import { hideWrites } from '../hide/propose.js';
import { type LoadedOrder, loadOrder } from '../order/load.js';
import { flagOrder } from '../order/words-changed.js';
import { answerBy } from './answer.js';
import { acknowledged } from './heard.js';
import { answeredAtLeastByDraft } from './menu.js';
import { asStatusQuestion } from './order-status.js';
import { yesByButton, yesInWords } from './pressed.js';
import { clockOf, recorded } from './recorded.js';
import { takeOrder } from './take-order.js';
import type { Response, Turn, UnderstoodTurn } from './turn.js';
import { decisionOn, understoodTurn } from './understood.js';

/**
 * What follows from one thing a buyer said: it is understood, its clock starts, an order takes shape, and the answer is
 * drafted, sent or left to a person as the matrix says. Only reads and writes of our own: no network.
 */
export const respond = async (deps: Deps, turn: Turn): Promise<Response> =>
  respondTo(deps, await understoodTurn(deps, turn));

/** The same for a turn that is understood already. */
export async function respondTo(deps: Deps, given: UnderstoodTurn): Promise<Response> {
  const turn = given.heard === 'media' ? given : await asStatusQuestion(deps, given);
  // Two buyers became one by what was said here: decided again, as one.
  if (turn.heard === 'words' && (await joinedByPhone(deps, turn)))
    throw new StaleWriteError('the buyer is another now');
  const wish = wishOf(turn);
  if (wish !== null) {
    const writes = [...settledAs(deps, turn, `messages_${wish}`), ...heardWish(deps, turn, turn.interactionId, wish)];
    return { writes, conversation: conversationAfter(turn, null, true) };
  }
  const { heard, awaited, press, menu, changed, campaign, open, late, lateBecause } = turn;
  const settled = late === 'record';
  const yes = settled ? null : await yesOf(deps, turn);
  const mayOrder = !settled && press === null && menu === null && heard === 'words' && !turn.forPerson;
  const taken = yes === null && mayOrder ? await takeOrder(deps, turn) : null;
  const lost = changed?.order && taken === null ? await flagOrder(deps, changed.order.order, changed) : [];
  const asAlways = await decisionOn(deps, turn, taken?.loaded ?? (await orderAbout(deps, turn)));
  const asAsked = menu?.kind === 'policies' ? answeredAtLeastByDraft(asAlways) : asAlways;
  const decision = heldBack(heard === 'media' ? acknowledged(asAsked, turn) : asAsked, {
    may: late,
    because: lateBecause,
  });
  // Somebody answered while it was gathered.
  const answered = open !== undefined && open.status !== 'waiting';
  const nothingToSay = yes !== null || decision.action === 'none' || (heard === 'nod' && !awaited);
  const why = (settled && lateBecause[0]?.code) || 'no_answer_needed';
  const { sla } = await deps.settingsOf(turn.event.shopId);
  const writes: Write[] = [
    ...(nothingToSay ? settledAs(deps, turn, why) : recorded(deps, turn, {})),
    ...(nothingToSay || answered ? [] : setAnswerClock(deps, clockOf(turn, decision), sla, open !== undefined)),
    ...(yes ?? []),
    ...(taken?.writes ?? []),
    ...lost,
    ...(await hideWrites(deps, turn, decision)),
    ...(nothingToSay || answered ? [] : await answerBy(deps, turn, decision, taken, campaign)),
  ];
  return { writes, conversation: conversationAfter(turn, spokenOf(turn), nothingToSay) };
}

/** Nothing has to be answered; the clock of a turn that was gathered stops. */
const settledAs = (deps: Deps, turn: UnderstoodTurn, why: string): Write[] => [
  ...recorded(deps, turn, { closedReason: why }),
  ...(turn.open ? closed(deps, turn.event.shopId, [turn.open.id], why) : []),
];

/** A wish to cancel, to change or to send back is another matter at each status of the order it is about. */
async function orderAbout(deps: Deps, { event, buyer, understanding }: UnderstoodTurn): Promise<LoadedOrder | null> {
  if (buyer === null || !ABOUT_ORDER.has(understanding.intent)) return null;
  const order = await latestOrderOf(deps.store, event.shopId, buyer.id);
  return order ? loadOrder(deps, event.shopId, order.id) : null;
}

const ABOUT_ORDER = new Set(['cancel_order', 'change_order', 'return_refund']);

const yesOf = (deps: Deps, turn: UnderstoodTurn): Promise<Write[] | null> | null => {
  if (turn.press?.kind === 'yes') return yesByButton(deps, turn, turn.press);
  return turn.press === null && turn.menu === null ? yesInWords(deps, turn) : null;
};

const ABOUT_GOODS = new Set(['price_query', 'product_query', 'bargain', 'place_order']);

/** The product a turn speaks of; one merely remembered from the talk is spoken of again only when goods are the matter. */
const spokenOf = ({ product, from, understanding: { intent } }: UnderstoodTurn): string | null =>
  from === 'conversation' && !ABOUT_GOODS.has(intent) ? null : (product?.id ?? null);

const conversationAfter = (turn: Turn, productId: string | null, nothingToSay: boolean): Response['conversation'] => ({
  ...(productId === null ? {} : { productId, aboutAt: Math.max(turn.conversation.aboutAt ?? 0, turn.event.eventAt) }),
  ...(nothingToSay ? { unanswered: turn.conversation.unanswered } : {}),
});
