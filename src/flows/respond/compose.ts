import type { Deps } from '../../deps.js';
import { buttonPayload } from '../../domain/button.js';
import type { Claim } from '../../domain/claims.js';
import type { DraftTexts } from '../../domain/draft.js';
import type { Intent, Language } from '../../domain/intent.js';
import { missingDetails } from '../../domain/order/content.js';
import { pickVariant } from '../../domain/public-reply.js';
import { zoneFor } from '../../domain/zone.js';
import type { TemplateKey } from '../../messages/facts.js';
import type { Templates } from '../../messages/templates.js';
import { latestOrderOf } from '../../store/orders.js';
import { publicRepliesOnPost } from '../../store/outbox.js';
import type { Extras } from '../../store/schema/sending.js';
import { zonesOf } from '../../store/zones.js';
import { WORDS } from '../../words/words.js';
import type { LoadedOrder } from '../order/load.js';
import { statusFacts } from '../order/status-facts.js';
import { deliveryFacts, localeOf, priceFacts, stockFacts } from './facts.js';
import { policyBody } from './menu.js';
import { missingFacts, summaryClaims, summaryFacts } from './order-facts.js';
import type { TakenOrder } from './take-order.js';
import type { UnderstoodTurn } from './turn.js';

/** A reply ready to be approved: its texts, what goes with them, the facts they stand on. */
export interface Composed {
  template: TemplateKey;
  texts: DraftTexts;
  extras: Extras;
  claims: Claim[];
}

interface Body {
  template: TemplateKey;
  text: string;
  claims?: Claim[];
  extras?: Extras;
}

/** Writes the reply to a turn from templates and facts; null where only a person can answer. */
export async function compose(deps: Deps, turn: UnderstoodTurn, taken: TakenOrder | null): Promise<Composed | null> {
  const texts = await deps.textsOf(turn.event.shopId);
  const body = taken ? orderBody(texts, turn, taken.loaded, taken.historyId) : await replyBody(deps, texts, turn);
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

/** About an order: what it lacks, or the summary to say yes to. */
function orderBody(
  texts: Templates,
  { understanding, product }: Pick<UnderstoodTurn, 'understanding' | 'product'>,
  loaded: LoadedOrder,
  historyId: string | null,
): Body {
  const { language } = understanding;
  if (missingDetails(loaded.facts).length > 0 || loaded.order.deliveryFee === null) {
    const facts = missingFacts(loaded, product);
    // A district no zone serves: the district is what has to be asked again.
    const missing = facts.missing.length > 0 ? facts.missing : (['district'] as const);
    const quickReplies = facts.options.slice(0, 13).map((title) => ({ title, payload: `say:${title}` }));
    const text = texts.render('reply.order_missing', language, { ...facts, missing: [...missing] });
    return { template: 'reply.order_missing', text, extras: quickReplies.length > 0 ? { quickReplies } : {} };
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
  if (turn.menu?.kind === 'policies') return policyBody(deps, texts, turn);
  const which = (): Body => ({
    template: 'reply.price_unknown',
    text: render('reply.price_unknown', language, { candidates: candidates.map(({ name }) => name) }),
  });
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
      const asked = zoneFor(slots, zones);
      const { facts, claims } = deliveryFacts(asked ? [asked] : zones, language);
      return { template: 'reply.delivery', text: render('reply.delivery', language, facts), claims };
    }
    case 'payment_query':
      return {
        template: 'reply.payment',
        text: render('reply.payment', language, { cod: true, methods: [], advance: null }),
      };
    case 'bargain': {
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
    case 'change_order':
    case 'cancel_order': {
      const order = buyer === null ? undefined : await latestOrderOf(deps.store, event.shopId, buyer.id);
      if (intent === 'order_status') {
        if (!order)
          return { template: 'reply.order_status_none', text: render('reply.order_status_none', language, {}) };
        return {
          template: 'reply.order_status',
          text: render('reply.order_status', language, await statusFacts(deps, order, language)),
        };
      }
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
