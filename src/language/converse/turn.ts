import type { ItemMention, Slots, Understanding, UnderstandingContext } from '../../domain/understanding.js';
import { read } from '../read.js';
import { understand } from '../understand.js';
import { optionIn } from './goods.js';

/** One buyer turn, read in the light of what the conversation still lacks. */
export interface Turn extends Understanding {
  /** Asks for a person. */
  asksPerson: boolean;
  /** Says so in so many words ("order korte chai"), whatever else is asked along with it. */
  wishesToOrder: boolean;
  /** Says that money was sent. */
  claimsPayment: boolean;
  /** "One more" rather than "this". */
  adds: boolean;
  /** Calls off in so many words ("cancel"), not just "no, thanks". */
  callsOff: boolean;
}

const SIZE_ALONE = /^(?:size\s*)?(x{0,4}[sml]|[2-6]xl|[2-4][0-9])\s*(?:size)?[.!]?$/i;
const COUNT_ALONE = /^([0-9০-৯]{1,2})\s*[.!]?$/;
const WISHES_TO_ORDER =
  /(?:order|ordar|অর্ডার)\s*(?:korte|dite|করতে|দিতে)\s*(?:chai|cai|chai[cs]h?i|চাই|চাচ্ছি|চাইছি)(?!\p{M}*লাম|lam)|want to (?:place an )?order/u;
// "Oi number e call diyen": how the parcel is to reach them.
const CALL_ME_THERE = /(?:number|nambar|nmbr|nmbor|নাম্বার|নম্বর)\S*\s*(?:e|a|te|এ|তে)?\s*(?:call|phone|fon|কল|ফোন)/u;
const WORDS_ONLY = /^[\p{L}\p{M}.' -]{3,40}$/u;

const alone = (items: readonly ItemMention[], item: Partial<ItemMention>): ItemMention[] =>
  items.length > 0 ? [...items] : [{ product: null, quantity: null, variant: null, ...item }];

// An answer of one word means what was asked: a size, a count, a name.
function answer(text: string, slots: Slots, lacksName: boolean, knowsNothing: boolean): Slots {
  const said = text.trim();
  const size = SIZE_ALONE.exec(said)?.[1];
  if (size !== undefined) return { ...slots, items: alone(slots.items, { variant: size }) };
  if (COUNT_ALONE.test(said)) {
    const digits = said.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6));
    return { ...slots, items: alone(slots.items, { quantity: Number.parseInt(digits, 10) }) };
  }
  const isName = lacksName && knowsNothing && WORDS_ONLY.test(said) && said.split(/\s+/).length <= 4;
  return isName ? { ...slots, name: slots.name ?? said } : slots;
}

/** What the goods are known to come in is found where the reader saw no size or colour. */
function chosen(items: readonly ItemMention[], text: string, { product }: UnderstandingContext): ItemMention[] {
  const option = items.some(({ variant }) => variant !== null) ? null : optionIn(text, product);
  return option === null || items.length > 1 ? [...items] : alone([], { ...items[0], variant: option });
}

/** `orderOpen`: the buyer has asked for something before; `lacksName`: no name is known yet. */
export function readTurn(text: string, context: UnderstandingContext, orderOpen: boolean, lacksName: boolean): Turn {
  const understanding = understand(text, context);
  const { hits, phones, normalised } = read(text);
  const has = (...concepts: string[]) => hits.some((hit) => concepts.includes(hit.concept));
  const open = orderOpen || understanding.intent === 'place_order';
  const { slots: seen } = understanding;
  const slots = open ? { ...seen, items: chosen(seen.items, text, context) } : seen;
  const isChoice = optionIn(text, context.product) !== null;
  const knowsNothing =
    hits.length === 0 && phones.length === 0 && slots.address === null && slots.district === null && !isChoice;
  return {
    ...understanding,
    slots: orderOpen ? answer(text, slots, lacksName, knowsNothing) : slots,
    asksPerson:
      understanding.intent === 'other' &&
      has('human') &&
      !has('friend', 'offtopic') &&
      !(orderOpen && CALL_ME_THERE.test(normalised.folded)),
    wishesToOrder: WISHES_TO_ORDER.test(normalised.folded),
    claimsPayment: understanding.intent === 'payment_query' && understanding.risk !== 'low',
    adds: has('add_more'),
    callsOff: has('cancel', 'dont_send', 'change_mind'),
  };
}
