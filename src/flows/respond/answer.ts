import type { Deps } from '../../deps.js';
import { isPaused } from '../../domain/conversation.js';
import type { FactCheck } from '../../domain/fact-check/check.js';
import { untracedClaims, withOrders } from '../../domain/fact-check/override.js';
import { INTENT_DEFAULTS } from '../../domain/intent.js';
import { keptFromAutomatic } from '../../domain/keyword-rule.js';
import type { AutomaticResponse, ResponseDecision } from '../../domain/matrix.js';
import { missingDetails } from '../../domain/order/content.js';
import { fromQuestion, fromRule, type Target } from '../../domain/outbox.js';
import type { Reason } from '../../domain/reason.js';
import { tooLongParts } from '../../domain/text-limit.js';
import { insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { checkText } from '../fact-check/check-texts.js';
import { modelRequest, modelWanted } from '../model/request.js';
import { announce } from '../order/notice.js';
import { queue } from '../outbox/queue.js';
import { asksAside, handToPerson, TRIES, timesAsked, toAsk } from './asked.js';
import { type Composed, compose } from './compose.js';
import { draftRow } from './draft-row.js';
import type { TakenOrder } from './take-order.js';
import type { UnderstoodTurn } from './turn.js';

const isAutomatic = (decision: ResponseDecision): decision is AutomaticResponse => decision.action === 'automatic';

/** The answer as the matrix decided: sent by the rule, drafted for a person, or left to a person. */
export async function answerBy(
  deps: Deps,
  turn: UnderstoodTurn,
  decision: ResponseDecision,
  taken: TakenOrder | null,
  campaign: Row<'campaigns'> | null,
): Promise<Write[]> {
  const forPerson =
    INTENT_DEFAULTS[turn.understanding.intent].personOnly ||
    (turn.ruled !== null && keptFromAutomatic(turn.ruled.read));
  const aside = taken !== null && asksAside(turn.understanding.intent, taken);
  if (taken && !aside && (await askedInVain(deps, taken))) return handToPerson(deps, taken, turn.text);
  if (taken?.approvedBefore && !aside && !forPerson && (await mayAskByItself(deps, turn, campaign)))
    return askFurther(deps, turn, taken, decision, campaign);
  if (decision.action === 'person') return [];
  const composed = await compose(deps, turn, taken);
  if (composed === null) return [];
  const wanted = await modelWanted(deps, turn);
  const long = tooLongParts(composed.texts).map(({ why }) => why);
  const check = isAutomatic(decision) ? await checked(deps, turn, composed, taken) : null;
  const untraced = check === null ? [] : whyUntraced(check);
  if (isAutomatic(decision) && check !== null && long.length === 0 && untraced.length === 0) {
    const standing = { ...composed, claims: withOrders(composed.claims, check) };
    const sends = sendByRule(deps, turn, decision, standing, taken, wanted?.patienceMs ?? 0);
    return wanted === null ? sends : [...sends, modelRequest(deps, turn, null)];
  }
  const because = [...(turn.changed ? [turn.changed.why] : []), ...decision.because, ...long, ...untraced];
  const about = { because, orderId: taken?.loaded.order.id ?? null, campaignId: campaign?.id ?? null };
  const draft = draftRow(deps, turn, composed, about);
  const writes = [insert(deps.store, 'drafts', draft)];
  return wanted === null ? writes : [...writes, modelRequest(deps, turn, draft.id)];
}

/** What the order lacks was asked for again and again. */
async function askedInVain(deps: Deps, { loaded }: TakenOrder): Promise<boolean> {
  const missing = toAsk(loaded);
  return missing.length > 0 && (await timesAsked(deps, loaded.order, missing)) >= TRIES;
}

/** What nobody reads first is traced before it goes: what stands in no row waits for a person instead. */
function checked(
  deps: Deps,
  { event, conversation, product, candidates }: UnderstoodTurn,
  { texts, claims }: Composed,
  taken: TakenOrder | null,
): Promise<FactCheck> {
  const order = taken ? { order: taken.loaded.order, lines: taken.loaded.lines } : undefined;
  const products = [...(product ? [product] : []), ...candidates];
  const orderId = order?.order.id ?? null;
  return checkText(deps, event.shopId, { conversation, texts, claims, orderId, order, products });
}

const whyUntraced = (check: FactCheck): Reason[] => untracedClaims(check).flatMap(({ why }) => why ?? []);

/** Questions and summaries of an order whose first reply a person approved go by themselves; every pause stops them. */
async function mayAskByItself(
  deps: Deps,
  { event, conversation, late }: UnderstoodTurn,
  campaign: Row<'campaigns'> | null,
): Promise<boolean> {
  if (late !== 'as_usual' || conversation.channel !== 'messenger' || campaign?.pausedAt != null) return false;
  const settings = await deps.settingsOf(event.shopId);
  return (
    settings.shop.askMissing &&
    settings.automationPausedAt === null &&
    !isPaused(conversation.pausedUntil, deps.clock())
  );
}

/** The next question, one message for all that is missing; or the summary to say yes to, as the notice of New. */
async function askFurther(
  deps: Deps,
  turn: UnderstoodTurn,
  taken: TakenOrder,
  decision: ResponseDecision,
  campaign: Row<'campaigns'> | null,
): Promise<Write[]> {
  const { loaded, historyId } = taken;
  const { order, facts } = loaded;
  const now = deps.clock();
  const waits = update(
    deps.store,
    'orders',
    { shopId: order.shopId, id: order.id, status: 'new' },
    { waitingForBuyerAt: now, dueAt: null },
  );
  if (missingDetails(facts).length === 0 && historyId !== null && order.deliveryFee !== null) {
    const told = await announce(deps, order, facts, { id: historyId, kind: 'content', to: 'new', reason: null });
    return [...told, waits];
  }
  const composed = await compose(deps, turn, taken);
  if (composed === null) return [];
  const check = await checked(deps, turn, composed, taken);
  const untraced = whyUntraced(check);
  if (untraced.length > 0) {
    const because = [...decision.because, ...untraced];
    const about = { because, orderId: order.id, campaignId: campaign?.id ?? null };
    return [insert(deps.store, 'drafts', draftRow(deps, turn, composed, about))];
  }
  const question = {
    interactionId: turn.interactionId,
    orderId: order.id,
    text: composed.texts.message ?? '',
    claims: withOrders(composed.claims, check),
  };
  const row = fromQuestion(question, targetOf(turn), now);
  return [queue(deps, turn.event.shopId, row, { psid: turn.conversation.thread, extras: composed.extras }), waits];
}

const targetOf = ({ event, conversation }: UnderstoodTurn): Target => ({
  pageId: event.pageId,
  conversationId: conversation.id,
  commentId: conversation.channel === 'comment' ? event.commentId : null,
  postId: conversation.postId,
});

function sendByRule(
  deps: Deps,
  turn: UnderstoodTurn,
  decision: AutomaticResponse,
  composed: Composed,
  taken: TakenOrder | null,
  patienceMs: number,
): Write[] {
  const { texts, claims, extras, template } = composed;
  const orderId = taken?.loaded.order.id ?? null;
  const answer = { interactionId: turn.interactionId, texts, claims, orderId, template };
  const psid = turn.conversation.channel === 'messenger' ? turn.conversation.thread : null;
  return fromRule(decision, answer, targetOf(turn), deps.clock() + patienceMs).map((row) =>
    queue(deps, turn.event.shopId, row, { psid, extras: row.kind === 'public_reply' ? {} : extras }),
  );
}
