import { AVAILABLE, GONE, OFFERED, SIZE_WORD } from './availability.js';
import type { Figure } from './figures.js';
import { BAKI, type Bounds, roleOf, TAKEN_AWAY } from './money.js';
import { OFF } from './offered.js';
import { pattern, unitWords, words } from './pattern.js';
import { pieces } from './pieces-counted.js';
import { add, type Beside, clauseAt, type Reading, sentenceOf } from './reading.js';
import {
  CURRENCY,
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  durationAfter,
  isKeeping,
  isRuntime,
  measureAround,
  PERCENT_AFTER,
  PIECES_AFTER,
} from './units.js';

const MINOR = 100;
const TAKEN_OFF = pattern(`${OFF}|${words('bad|বাদ|discounted|bad diye')}`);
// "With the 10% for two".
const FOR_TWO = pattern(`${words('with')}\\s+(?:the|a|your)\\s+\\d+|\\d\\s*%\\s*${words('for|on')}`);
const RANGE = pattern('^\\s*(?:[-–—~/]|theke|thaka|to|or|ba|থেকে|হতে|বা)\\s*$');
const PAST = pattern(`^\\s*(?:${words('age|aage|ago|before|আগে|আগের|dhore|ধরে')})`);
const SIZED_BEFORE = new RegExp(`(?:${SIZE_WORD.source})\\S*\\s*(?:ta|টা|no|number|নম্বর|er|:|is|-)?\\s*$`, 'u');
const SIZED_AFTER = new RegExp(`^\\s*(?:no|number|নম্বর|নাম্বার)?\\s*(?:${SIZE_WORD.source})`, 'u');
// What is handed over at the door; "baki gula 1850" is the other sizes.

const DUE = pattern(
  `${words(
    'hate peye|rider|delivery man|ready rakh|ready rakhben|keep|diben|diyen|দিবেন|দেবেন|হাতে পেয়ে|রাইডার|রেডি রাখ|remaining|balance',
  )}|${BAKI}`,
);
// "50 tk bachbe", "you save 100", "300 tk beshi", "100 more than the 41": by how much one costs more or less than another.
const SAVED_AFTER = pattern(
  `^\\s*${words('bachbe|bache|bachche|bachaite|beche jabe|beche jay|beche jacche|bachay|kom porbe|kom pore|kom lagbe|কম পড়বে|কম পড়ে|কম লাগবে|cheaper|dearer|saved|saving|less than|more than|beshi|সাশ্রয়|বাঁচবে|বাচবে|বাঁচে|বেঁচে|সেভ|বেশি')}(?!\\s*(?:${words('order|orders|kinle|nile|hole|holei|er order|অর্ডার|কিনলে|নিলে|হলে')}|\\d))`,
);
const SAVED_BEFORE = pattern(
  `${words('save|saves|saving|saved|difference is|difference of')}\\s*(?:you|apnar|apni|apnake|u)?\\s*(?:৳|tk\\.?|bdt|rs)?\\s*$`,
);
const PRICED_BEFORE = pattern('(?:dam|price|দাম|মূল্য)\\S*\\s*[:=]?\\s*$');
// "44 o paben"
const OFFERED_BEHIND = new RegExp(`^\\s*(?:o|ও|tao|টাও|no|number)?\\s*(?:[\\p{L}\\p{M}]+\\s+)?${OFFERED.source}`, 'u');
// "1450 x 3", "৪৩৫০ টাকা করে": of one piece.
const TIMES = /^\s*[x×*]\s*\d/;
const EACH = pattern(
  `^(?:য়|র)?\\s*${words('kore|each|apiece|per piece|করে')}(?!\\s*${words('niben|nin|nite|den|diben|নিবেন|নিন|দিন|দিবেন')})`,
);
// "Terosho shat taka (1360)": the same sum once more.
const AGAIN = pattern(`${CURRENCY}\\s*\\(\\s*(?:৳|tk\\.?)?\\s*$`);
// Below this a bare figure counts something; from here on it is money.
const BARE_MONEY = 50;
const LARGEST_SIZE = 180;

// "Apni 1200 bolsen", "you asked for 2": the buyer's own words, told again.
const BUYERS_BEFORE = pattern(
  `${words('you|u')}\\s+(?:${words('said|offered|asked for|asked|wanted|mentioned')})\\s*(?:৳|tk\\.?|bdt)?\\s*$`,
);
// "Apni bolechen apnar bust 39": what the buyer told of themselves.
const THEIR_OWN = pattern(
  `${words('apni|you|আপনি')}\\s+${words('bolechen|bolsen|bolesen|bolechilen|said|told|mentioned|বলেছেন|বলছেন|বলেছিলেন')}\\s+(?:\\S+\\s+){0,3}?${words('apnar|your|আপনার')}[^,.]{0,20}$`,
);
const BUYERS_AFTER = pattern(
  `^\\s*(?:${CURRENCY}|${unitWords('ta|ti|টা|টি|pcs|pc|piece|পিস')})?\\s*${words('bolsen|bolechen|bolechilen|bolesen|bolchen|cheyechilen|cheyechen|chaichen|chaisilen|বলেছেন|বলছেন|বলেছিলেন|বলসেন|চেয়েছিলেন|চেয়েছেন|চাইছেন|চাইছিলেন')}`,
);

/** What a figure means, by the words around it. */
export function senseOf(reading: Reading, figures: readonly Figure[], at: number): void {
  const { folded, clauses } = reading;
  const [previous, figure, next] = [figures[at - 1], figures[at] as Figure, figures[at + 1]];
  const clause = clauseAt(clauses, figure.start);
  const before = folded.slice(clause.start, figure.start);
  const after = folded.slice(figure.end, clause.end);
  if (BUYERS_BEFORE.test(before) || BUYERS_AFTER.test(after) || THEIR_OWN.test(before)) return;
  const last = next && rangeBetween(folded, figure, next) && next.start < clause.end + 3 ? next : undefined;
  // Of "3-5 days" the unit stands behind the second figure.
  const behind = last ? folded.slice(last.end, Math.max(clause.end, last.end + 24)) : after;
  const beside = { figure, clause, before, after };
  const money = (unit: 'taka' | ''): void => sum(reading, beside, unit, boundsOf(reading, beside, figures, at));
  if (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(behind)) money('taka');
  else if (PERCENT_AFTER.test(behind)) percent(reading, beside);
  else if (reading.listed.has(figure)) size(reading, beside);
  else if (durationAfter(behind) !== null) {
    if (!(previous && rangeBetween(folded, previous, figure))) duration(reading, beside, behind, last);
  } else if (!pieces(reading, beside) && !measure(reading, beside, behind) && !figure.smallWord) {
    if (isSize(beside)) size(reading, beside);
    else if (isBareMoney(reading, beside)) money('');
  }
}

/** A sum's own words end where another sum or a sign of adding stands. */
function boundsOf({ folded }: Reading, { figure, clause }: Beside, figures: readonly Figure[], at: number): Bounds {
  const isSum = (each: Figure): boolean => {
    const after = folded.slice(each.end, clause.end);
    if (CURRENCY_AFTER.test(after) || CURRENCY_BEFORE.test(folded.slice(clause.start, each.start))) return true;
    const [value = 0] = each.values;
    const counts = PIECES_AFTER.test(after) || PERCENT_AFTER.test(after) || durationAfter(after) !== null;
    return value >= BARE_MONEY && !each.smallWord && !counts && measureAround('', after) === null;
  };
  const left = figures.slice(0, at).findLast((each) => each.start >= clause.start && isSum(each));
  const right = figures.slice(at + 1).find((each) => each.end <= clause.end && isSum(each));
  const from = left?.end ?? clause.start;
  const to = right?.start ?? clause.end;
  const sign = Math.max(...['+', '='].map((each) => folded.slice(from, figure.start).lastIndexOf(each)));
  const ends = folded.slice(figure.end, to).search(/[+=]/);
  return {
    from: (sign < 0 ? from : from + sign) - clause.start,
    to: (ends < 0 ? to : figure.end + ends) - clause.start,
    next: ends < 0 && right ? right.start - clause.start : null,
  };
}

// "2700 theke 10%" is no range.
const rangeBetween = (folded: string, from: Figure, to: Figure): boolean =>
  RANGE.test(folded.slice(from.end, to.start)) && (from.values[0] ?? 0) <= (to.values[0] ?? 0);

/** "10% off" takes something off a price; "100% cotton" does not. */
function percent(reading: Reading, { figure, clause, after }: Beside): void {
  const [sign] = PERCENT_AFTER.exec(after) ?? [''];
  const sentence = sentenceOf(reading, clause);
  add(reading, clause, {
    kind: 'percent',
    code: TAKEN_OFF.test(sentence) || FOR_TWO.test(clause.folded) ? 'off' : '',
    values: figure.values,
    start: figure.start,
    end: figure.end + sign.length,
  });
}

/** A time waits for what it is the time of; "30 hours battery" measures a thing. */
function duration(reading: Reading, { figure, clause }: Beside, behind: string, last: Figure | undefined): void {
  const unit = durationAfter(behind);
  if (unit === null || PAST.test(behind.slice(unit.length))) return;
  const { start } = figure;
  const end = (last ?? figure).end + unit.length;
  const keeps = isKeeping(clause.folded);
  if (keeps || (unit.days < 1 && isRuntime(clause.folded))) {
    const values = keeps ? figure.values.map((each) => each * unit.days) : figure.values;
    add(reading, clause, { kind: 'measure', unit: keeps ? 'day' : 'hour', values, start, end });
    return;
  }
  reading.durations.push({
    clause,
    start,
    end,
    values: figure.values.map((each) => each * unit.days),
    upTo: last ? (last.values[0] ?? 0) * unit.days : null,
    unit: unit.days < 1 ? 'hour' : unit.days >= 30 ? 'long' : 'day',
    used: false,
  });
}

function measure(reading: Reading, { figure, clause, before, after }: Beside, behind: string): boolean {
  const found = measureAround(before, behind);
  if (found === null) return false;
  const end = figure.end + (measureAround(before, after)?.length ?? 0);
  const { unit, part: code } = found;
  add(reading, clause, { kind: 'measure', unit, code, values: figure.values, start: figure.start, end });
  return true;
}

/** "42 size", or a figure that can be one where things are said to be there or gone. */
function isSize({ figure, clause: { folded }, before, after }: Beside): boolean {
  const [value = 0] = figure.values;
  // "43 size 1950" says a size and then a price.
  if (value > LARGEST_SIZE) return false;
  if (SIZED_BEFORE.test(before) || SIZED_AFTER.test(after)) return true;
  const possible = Number.isInteger(value * 2) && value >= 16 && value <= 60;
  const spoken = AVAILABLE.test(folded) || GONE.test(folded) || SIZE_WORD.test(folded);
  return possible && (spoken || OFFERED_BEHIND.test(after));
}

const size = (reading: Reading, { figure, clause }: Beside): void =>
  add(reading, clause, { kind: 'size', code: String(figure.values[0]), start: figure.start, end: figure.end });

function isBareMoney(reading: Reading, { figure, before }: Beside): boolean {
  const [value = 0] = figure.values;
  if (value < BARE_MONEY && !PRICED_BEFORE.test(before)) return false;
  return !isPostcode(reading, figure);
}

/** "Gazipur 1704", "Dhaka-1207": four digits right behind a place. */
function isPostcode({ places, folded }: Reading, { digits, start }: Figure): boolean {
  if (!/^\d{4}$/.test(digits ?? '')) return false;
  return places.some(({ at }) => at < start && /^[\p{L}\p{M}]+[\s,-]*$/u.test(folded.slice(at, start)));
}

function sum(reading: Reading, { figure, clause, before, after }: Beside, unit: 'taka' | '', bounds: Bounds): void {
  const [sign] = CURRENCY_AFTER.exec(after) ?? [''];
  const [ahead] = CURRENCY_BEFORE.exec(before) ?? [''];
  const end = figure.end + sign.length;
  const role = roleOf(clause.folded, figure.start - clause.start, end - clause.start, bounds);
  const values = figure.values.map((each) => Math.round(each * MINOR));
  const due = !TAKEN_AWAY.test(after) && DUE.test(clause.folded.slice(bounds.from, bounds.to));
  const saved = (!/[\u09B0r]$/.test(sign) && SAVED_AFTER.test(after.slice(sign.length))) || SAVED_BEFORE.test(before);
  const kind = saved ? 'amount' : role === 'amount' && due ? 'total' : role;
  const code = saved
    ? 'saved'
    : TIMES.test(after.slice(sign.length)) || EACH.test(after.slice(sign.length))
      ? 'each'
      : TAKEN_AWAY.test(after)
        ? 'off'
        : AGAIN.test(reading.folded.slice(0, figure.start))
          ? 'again'
          : clause.folded[bounds.from] === '+'
            ? '+'
            : due
              ? 'due'
              : clause.folded[bounds.to] === '+'
                ? '1+'
                : '';
  if (kind === 'threshold') reading.thresholds.set(clause.sentence, values[0] ?? 0);
  add(reading, clause, { kind, code, values, unit, start: figure.start - ahead.trimStart().length, end });
}
