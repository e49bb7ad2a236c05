import type { Deps } from '../../deps.js';
import { buttonPayload, sayPayload } from '../../domain/button.js';
import type { Claim } from '../../domain/claims.js';
import type { DraftTexts } from '../../domain/draft.js';
import type { Intent, Language } from '../../domain/intent.js';
import type { OrderDetail } from '../../domain/order/content.js';
import { pickVariant } from '../../domain/public-reply.js';
import { zoneOfPlace } from '../../language/area-key.js';
import type { TemplateKey } from '../../messages/facts.js';
import type { Templates } from '../../messages/templates.js';
import { productById } from '../../store/catalogue.js';
import { latestOrderOf } from '../../store/orders.js';
import { publicRepliesOnPost } from '../../store/outbox.js';
import type { Extras } from '../../store/schema/sending.js';
import { zonesOf } from '../../store/zones.js';
import { WORDS } from '../../words/words.js';
import { asksAside, timesAsked, toAsk } from './asked.js';
import { deliveryFacts, localeOf, priceFacts, stockFacts } from './facts.js';
import { ruleAnswer } from './keywords.js';
import { policyBody } from './menu.js';
import { missingFacts, summaryClaims, summaryFacts } from './order-facts.js';
import { statusBody } from './order-status.js';
import type { TakenOrder } from './take-order.js';
import type { UnderstoodTurn } from './turn.js';
import { whichOne } from './which.js';

/** A reply ready to be approved: its texts, what goes with them, the facts they stand on. */
export interface Composed {
  /** Null: a keyword rule's own words. */
  template: TemplateKey | null;
  texts: DraftTexts;
  extras: Extras;
  claims: Claim[];
}

interface Body {
  template: TemplateKey | null;
  text: string;
  claims?: Claim[];
  extras?: Extras;
}

/** Writes the reply to a turn from templates and facts; null where only a person can answer. */
export async function compose(deps: Deps, turn: UnderstoodTurn, taken: TakenOrder | null): Promise<Composed | null> {
  const texts = await deps.textsOf(turn.event.shopId);
  const body = taken ? await orderReply(deps, texts, turn, taken) : await replyBody(deps, texts, turn);
  if (body === null) return null;
  const { template, text, claims = [], extras = {} } = body;
  if (turn.conversation.channel === 'messenger') return { template, texts: { message: text }, extras, claims };
  const { intent, language } = turn.understanding;
  if (SHORT.has(intent)) return { template, texts: { public: text }, extras: {}, claims };
  const line = await publicLine(deps, turn, taken ? 'comment.order' : (PUBLIC[intent] ?? 'comment.generic'), language);
  const parts = line === null ? { private: text } : { public: line, private: text };
  return { template, texts: parts, extras, claims };
}

// Said below the comment itself: there is nothing private about them.
const SHORT: ReadonlySet<Intent> = new Set(['greeting', 'thanks_praise']);

const PUBLIC: Partial<Record<Intent, 'comment.price' | 'comment.product' | 'comment.delivery' | 'comment.order'>> = {
  price_query: 'comment.price',
  bargain: 'comment.price',
  product_query: 'comment.product',
  delivery_query: 'comment.delivery',
  place_order: 'comment.order',
  give_contact: 'comment.order',
};

/** The short line below the comment; the texts take turns and never repeat in a row on one post. */
async function publicLine(
  deps: Deps,
  { event, conversation }: UnderstoodTurn,
  key: TemplateKey,
  language: Language,
): Promise<string | null> {
  const texts = await deps.textsOf(event.shopId);
  const variants = texts.renderAll(key, language, {} as never);
  const { postId } = conversation;
  return pickVariant(variants, postId === null ? [] : await publicRepliesOnPost(deps.store, event.shopId, postId));
}

/** About an order: what the buyer asked aside, what it lacks, or the summary to say yes to. */
async function orderReply(deps: Deps, texts: Templates, turn: UnderstoodTurn, taken: TakenOrder): Promise<Body | null> {
  const { loaded } = taken;
  const missing = toAsk(loaded);
  const times = missing.length === 0 ? 0 : await timesAsked(deps, loaded.order, missing);
  const { understanding, candidates } = turn;
  const about = { understanding, candidates, product: await productOf(deps, turn, taken) };
  if (!asksAside(turn.understanding.intent, taken)) return orderBody(texts, about, taken, missing, times);
  const aside = await replyBody(deps, texts, turn);
  // Reminded once, in the same message; asked before, what they want to know comes alone.
  if (aside === null || missing.length === 0 || times > 0) return aside;
  const asks = orderBody(texts, about, taken, missing, 1);
  return { ...aside, text: `${aside.text}\n\n${asks.text}`, extras: { ...aside.extras, ...asks.extras } };
}

/** The product whose size or colour is still open; else the one spoken of. */
async function productOf(deps: Deps, { event, product }: UnderstoodTurn, { loaded }: TakenOrder) {
  const open = loaded.lines.find(({ variantId, productId }) => variantId === null && productId !== null);
  if (!open?.productId || open.productId === product?.id) return product;
  return (await productById(deps.store, event.shopId, open.productId)) ?? product;
}

/** What it lacks, in other words the second time; or the summary. */
function orderBody(
  texts: Templates,
  { understanding, product, candidates }: Pick<UnderstoodTurn, 'understanding' | 'product' | 'candidates'>,
  { loaded, historyId }: TakenOrder,
  missing: OrderDetail[],
  times: number,
): Body {
  const { language } = understanding;
  if (missing.length > 0) {
    const { items, options, asked } = missingFacts(loaded, missing, product, candidates);
    const quickReplies = options.slice(0, 13).map((title) => ({ title, payload: sayPayload(title) }));
    const extras = { asks: missing, ...(quickReplies.length > 0 ? { quickReplies } : {}) };
    return times === 0
      ? {
          template: 'reply.order_missing',
          text: texts.render('reply.order_missing', language, { items, missing: asked, options }),
          extras,
        }
      : {
          template: 'reply.order_missing_again',
          text: texts.render('reply.order_missing_again', language, { missing: asked, options }),
          extras,
        };
  }
  const text = texts.render('reply.order_summary', language, summaryFacts(loaded, language));
  const { buttons: words } = WORDS[localeOf(language)].buyer;
  const buttons =
    historyId === null
      ? []
      : (['yes', 'change'] as const).map((kind) => ({
          title: words[kind],
          payload: buttonPayload({ kind, orderId: loaded.order.id, historyId }),
        }));
  return { template: 'reply.order_summary', text, claims: summaryClaims(loaded, language), extras: { buttons } };
}

async function replyBody(deps: Deps, texts: Templates, turn: UnderstoodTurn): Promise<Body | null> {
  const { understanding, product, candidates, event, buyer } = turn;
  const { intent, language, slots } = understanding;
  const { render } = texts;
  const said = ruleAnswer(turn);
  if (said !== null) return { template: null, text: said };
  if (turn.menu?.kind === 'policies') return policyBody(deps, texts, turn);
  const which = (): Body => whichOne(texts, language, candidates);
  switch (intent) {
    case 'price_query': {
      if (product === null) return which();
      const { facts, claims } = priceFacts(product, language);
      return { template: 'reply.price', text: render('reply.price', language, facts), claims };
    }
    case 'product_query': {
      if (product === null) return which();
      const { facts, claims } = stockFacts(product);
      return { template: 'reply.product', text: render('reply.product', language, facts), claims };
    }
    case 'delivery_query': {
      const zones = await zonesOf(deps.store, event.shopId);
      if (zones.length === 0) return null;
      const asked = zoneOfPlace(slots, zones);
      const { facts, claims } = deliveryFacts(asked ? [asked] : zones, language);
      return { template: 'reply.delivery', text: render('reply.delivery', language, facts), claims };
    }
    case 'payment_query':
      return {
        template: 'reply.payment',
        text: render('reply.payment', language, { cod: true, methods: [], advance: null }),
      };
    case 'bargain': {
      if (candidates.length > 1) return which();
      const priced = product === null ? null : priceFacts(product, language);
      const facts = { product: product?.name ?? null, price: priced?.facts.price ?? null, discount: null };
      return {
        template: 'reply.bargain',
        text: render('reply.bargain', language, facts),
        claims: priced?.claims ?? [],
      };
    }
    case 'place_order':
    case 'give_contact':
      return which();
    case 'order_status':
      return statusBody(deps, texts, turn);
    case 'change_order':
    case 'cancel_order': {
      const order = buyer === null ? undefined : await latestOrderOf(deps.store, event.shopId, buyer.id);
      const key = intent === 'change_order' ? 'reply.change_ack' : 'reply.cancel_ack';
      return { template: key, text: render(key, language, { order_number: order?.number ?? null }) };
    }
    case 'greeting':
      return {
        template: 'reply.greeting',
        text: render('reply.greeting', language, { buyer_name: buyer?.name ?? null }),
      };
    case 'thanks_praise':
      return { template: 'reply.thanks', text: render('reply.thanks', language, { buyer_name: buyer?.name ?? null }) };
    case 'other':
      return { template: 'reply.other', text: render('reply.other', language, {}) };
    default:
      return null;
  }
}
