import { LEFT } from './availability.js';
import { pattern, words } from './pattern.js';
import { add, type Beside, type Reading } from './reading.js';
import { measureAround, PIECES_AFTER } from './units.js';

const BUYING = pattern(
  words('nile|niben|nite|lagbe|need|want|take|order|cost|costs|kinle|for|নিলে|নিবেন|নেবেন|লাগবে|কিনলে|নিতে'),
);
const CHOICES = pattern(
  `^\\s*(?:${words('color|colour|colors|colours|size|sizes|type|types|design|designs|item|products?|photo|photos|chobi|pic|pics|picture|pictures|video|videos|number|numbers|option|options|way|ways|call|message|কালার|রং|রঙ|সাইজ|ডিজাইন|ধরনের|রকম|আইটেম|ছবি|ভিডিও|নম্বর|নাম্বার|মেসেজ')})`,
);
// "Dui pack e ache": what it is sold in.
const IN_PACKS = pattern(`^\\s*${words('e|te')}|^(?:ে|এ|তে)(?![\\p{L}\\p{M}])`);
const TIMES_BEFORE = /[x×*]\s*$/;
const TIMES_AFTER = /^\s*[x×*](?![a-z]|\s*\d)/;
const ONLY = /(?:only|just|matro|মাত্র|শুধু)/;
// "Two cotton sarees", "take 2 together": pieces without a word for pieces.
const NOUNS = /^\s+(?:(?!and|or|to|is|are|of|in|for|with|more)[a-z]+\s+){0,3}?[a-z]{3,}(?<!s)s(?![a-z])/;
// "One 50ml sunscreen" at the head of a clause.
const ONE_THING =
  /^\s+(?:\d+\s?(?:ml|gm|g|kg)\s+)?(?!(?:is|are|of|has|was|will|would|can|for|in|on|at|and|or|more|by|to|with|from|day|each|piece|pair|size|colou?r)(?![a-z]))[a-z]{3,}/;
const TOGETHER = pattern(
  `^\\s*${words('of them|of these|of those|together|at once|or more|eksathe|ek sathe|একসাথে|একসঙ্গে')}`,
);
// "Apnar order e 3 piece ache": what was ordered.
const IN_ORDER = pattern(words('order e|orderer moddhe|order e mot|in your order|অর্ডারে'));
const TAKEN = pattern(`${words('take|buy|order|get|any')}\\s*$`);
// "The 10% off for two".
const OFF_FOR = pattern(`${words('off|discount|deal|offer|price')}\\s+for\\s*$`);
// "For two M and one XL".
const SIZED = /^\s+(?:xs|x{0,3}[sml])(?![a-z])/;
const FOR = pattern(`(?:^|${words('for|take|and|of')})\\s*$`);
const MOST_TAKEN = 20;
const SMALLEST_SIZE = 24;
const LARGEST_SIZE = 60;
// "We have four.", "just 2 left of the 100ml", "4 in XL".
const HAD = pattern(`${words('have|only|just|got|there are|there is|matro|মাত্র|ache|আছে')}\\s*$`);
const REMAINS = pattern(`^\\s*(?:${words('left|remaining|more left|in stock|available|baki|বাকি|in|of')}|$)`);
const WE_HAVE = pattern(`${words('we have|we ve|we got|we ve got|have|has|got')}[\\p{L}\\s]{0,16}$`);
const STILL = pattern(`^\\s*${words('left|remaining|more left')}`);
const THERE = pattern(words('have|left|there are|there is|remaining|in stock|available|ache|আছে|baki|বাকি'));

/** Pieces of something: how many are left, a line of an order, or how many somebody takes. False where none are meant. */
export function pieces(reading: Reading, { before, after, clause, figure }: Beside): boolean {
  const times = TIMES_BEFORE.test(before) || TIMES_AFTER.test(after);
  const unit = PIECES_AFTER.exec(after)?.[0] ?? '';
  const { values, start } = figure;
  const [count = 0] = values;
  if (!times && unit === '' && !figure.counts) return uncounted(reading, { before, after, clause, figure });
  const said = reading.folded.slice(start, figure.end);
  const rest = after.slice(unit.length);
  // "Both of them", "three piece" (a garment), "two colours": nobody counts pieces.
  const garment = /^(?:one|two|three)$/.test(said) && /^\s*piece(?!s)/.test(after) && !REMAINS.test(rest);
  // "Ektai ache": a single one, and not both.
  const single = figure.both && count === 1 && LEFT.test(clause.folded);
  if ((figure.both && !single) || garment || CHOICES.test(rest) || IN_PACKS.test(rest)) return true;
  // "43 ta 1950": the 43, not so many.
  if (count >= SMALLEST_SIZE && count <= LARGEST_SIZE && /^\s*\d{3,}/.test(rest)) return true;
  const end = figure.end + unit.length;
  const left = (LEFT.test(clause.folded) || WE_HAVE.test(before)) && !BUYING.test(clause.folded);
  const remains = !times && left && (count > 1 || single || figure.digits !== null || ONLY.test(before));
  const ordered = IN_ORDER.test(clause.folded) && unit !== '';
  if (times || ordered) add(reading, clause, { kind: 'quantity', values, start, end });
  if (ordered) return true;
  if (remains) add(reading, clause, { kind: 'count', values, start, end });
  if (!remains && Number.isInteger(count)) take(reading, clause, count);
  return true;
}

/** Pieces with no word for them behind the figure. */
function uncounted(reading: Reading, { before, after, clause, figure }: Beside): boolean {
  const { values, start, end, digits } = figure;
  const [count = 0] = values;
  if (!Number.isInteger(count) || count > MOST_TAKEN || (digits !== null && /^\s*[-–/.,]\s*\d/.test(after)))
    return false;
  if (measureAround(before, after) !== null) return false;
  if (STILL.test(after) || (REMAINS.test(after) && HAD.test(before) && THERE.test(clause.folded))) {
    add(reading, clause, { kind: 'count', values, start, end });
    return true;
  }
  const nouns = NOUNS.exec(after)?.[0] ?? '';
  if (CHOICES.test(nouns.slice(nouns.trimEnd().lastIndexOf(' ')))) return false;
  if (count === 1 && figure.smallWord && before.trim() === '' && ONE_THING.test(after)) {
    take(reading, clause, count);
    return true;
  }
  if (SIZED.test(after) && figure.smallWord && FOR.test(before)) {
    take(reading, clause, count);
    return true;
  }
  if (nouns === '' && !TOGETHER.test(after) && !OFF_FOR.test(before) && !(TAKEN.test(before) && figure.smallWord))
    return false;
  if (count < 2) return false;
  take(reading, clause, count);
  return true;
}

function take({ counts, basket }: Reading, clause: Beside['clause'], count: number): void {
  if (count >= 2) counts.set(clause.start, [...(counts.get(clause.start) ?? []), count]);
  basket.set(clause, [...(basket.get(clause) ?? []), count]);
}
