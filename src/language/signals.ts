import type { Hit } from './concepts.js';
import { numberOf } from './meaning-numbers.js';
import type { Reading } from './read.js';

const mark = (concept: string, start: number, end = start): Hit => ({
  concept,
  number: numberOf(concept),
  from: 0,
  to: 0,
  start,
  end,
});

// Pictures that carry a mood by themselves.
const GOOD_EMOJI =
  /[\u2764\u{1F44D}\u{1F60D}\u{1F970}\u{1F495}\u{1F496}\u{1F497}\u{1F44C}\u{1F64F}\u{1F618}\u{1F525}\u{1F4AF}\u{1F44F}]/u;
const BAD_EMOJI = /[\u{1F620}\u{1F621}\u{1F92C}\u{1F44E}\u{1F92E}\u{1F624}\u{1F595}]/u;
const LINK = /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:com|net|org|ly|me|info|xyz|example|click|link|top|site|shop)\b/;
const QUESTION = /\?|(?:^|\s)(?:naki|নাকি)(?:\s|$)|(?:\s)(?:ki|কি)\s*[.।!]*$/;
const MONEY = /[0-9]{2,7}\s*(?:taka|tk|bdt|tky|takay|tkay|টাকা|টাকায়|৳|\/-|\/=|k(?![a-z]))|৳\s*[0-9]{2,7}|\$\s*[0-9]/g;
const PERCENT = /[0-9]\s*%|percent|পারসেন্ট/;
const TRANSACTION = /\b(?=[a-z0-9]{10}\b)(?=[a-z0-9]*[0-9])(?=[a-z0-9]*[a-z]{2})[a-z0-9]{10}\b/;

// "1200 e den", "950 te hobe", "for 1500": a price without its unit.
const BARE_AMOUNT =
  /(?<![0-9])[1-9][0-9]{2,4}(?=\s*(?:e|te|ই|এ|তে)(?:\s|$))|(?:for|at|to|it|do|pay|offer|give)\s+[1-9][0-9]{2,4}(?![0-9])|(?<![0-9])[1-9][0-9]{2,4}(?=\s*(?:dibo|diben|den|dile|hole|দিলে|হলে|rakhen|hobe|for|দিব|দিবো|রাখেন|দেন|হবে|দিবেন)(?:\s|$|[?,]))/g;
const SIZE = /(?:^|\s)(?:[0-9]{2}|x*[sml]|[2-6]xl|এক্স\S*|এম|এল|medium|large|small|মিডিয়াম|লার্জ)(?:\s|$)/iu;

/** What a message shows besides its words, as upper-case marks that rules can name like concepts. */
export function signalsOf({ normalised, tokens, phones, refused, slots, hits }: Reading): Hit[] {
  const { text, folded } = normalised;
  const signals: Hit[] = [];
  const when = (condition: boolean, concept: string) => {
    if (condition) signals.push(mark(concept, text.length));
  };
  for (const { start, end } of phones) signals.push(mark('PHONE', start, end));
  const hasDigits = /[0-9]/.test(folded);
  if (hasDigits) {
    for (const match of folded.matchAll(MONEY))
      signals.push(mark('AMOUNT', match.index, match.index + match[0].length));
    for (const match of folded.matchAll(BARE_AMOUNT))
      signals.push(mark('BARE_AMOUNT', match.index, match.index + match[0].length));
  }
  const { items } = slots;
  when(
    items.some((item) => item.quantity !== null),
    'QUANTITY',
  );
  when(
    items.some((item) => item.variant !== null),
    'VARIANT',
  );
  when(
    items.some((item) => item.variant !== null && SIZE.test(item.variant)),
    'SIZE',
  );
  when(items.length > 1, 'SEVERAL');
  when(refused.length > 0, 'CORRECTION');
  when(slots.district !== null || slots.area !== null, 'PLACE');
  when(slots.name !== null, 'NAME');
  when(slots.address !== null, 'ADDRESS');
  when(PERCENT.test(folded), 'PERCENT');
  when((folded.includes('.') || folded.includes('://')) && LINK.test(folded), 'LINK');
  when(text.includes('@') && /(?:^|\s)@[\p{L}\p{M}]+/u.test(text), 'MENTION');
  when(QUESTION.test(folded) || hits.some(({ concept }) => concept === 'what' || concept === 'or_not'), 'QUESTION');
  when(hasDigits && TRANSACTION.test(folded), 'TRANSACTION');
  const hasPictures = /[\u2764\uD800-\uDFFF]/.test(text);
  when(hasPictures && GOOD_EMOJI.test(text), 'GOOD_EMOJI');
  when(hasPictures && BAD_EMOJI.test(text), 'BAD_EMOJI');
  const words = tokens.reduce((count, { kind }) => (kind === 'emoji' ? count : count + 1), 0);
  when(tokens.length > 0 && words === 0, 'ONLY_EMOJI');
  when(words <= 2, 'SHORT');
  when(tokens.length <= 5, 'BRIEF');
  when(tokens.length > 12, 'LONG');
  when(hits.length === 0, 'NOTHING_KNOWN');
  return signals;
}
