import type { StatedKind } from '../../domain/fact-check/stated.js';
import { OFF } from './offered.js';
import { pattern, unitWords, words } from './pattern.js';
import { D } from './promise-rule.js';
import { CURRENCY, PERCENT } from './units.js';

const FEE = words(`${D}|charge|courier|shipping|fee|ডেলিভারি|ডেলিভারী|চার্জ|কুরিয়ার|শিপিং`);

const OTHER_GOODS = `${unitWords('gula|gulo|gulan|guli|shob|sob|size|color|colour|গুলা|গুলো|গুলি|সব|সাইজ|কালার')}`;
/** What is left of a sum; "baki gula 1850" speaks of the other sizes. */
export const BAKI = `(?:${words('baki|বাকি')})(?!\\s*${OTHER_GOODS})`;

// A whole that holds the fee, or what is to be paid at the door: nearer than the fee's own words.
const WHOLE = pattern(
  `${words('total|totally|mot|mott|sorbomot|shobmile|sob mile|shob mile|sob miliye|shob miliye|miliye|altogether|all together|in all|মোট|সর্বমোট|টোটাল|সব মিলিয়ে|সব মিলে|মিলিয়ে|grand total')}|${BAKI}|(?:ডেলিভারি|ডেলিভারী|চার্জ)(?:\\s*চার্জ)?\\s*(?:সহ|সমেত)|(?:${words(`${D}|charge|ডেলিভারি|চার্জ|ডেলিভারী`)})\\s*(?:charge|চার্জ)?\\s*${words('soho|shoho|shho|included|including|mile|diye|dhore|সহ|সমেত|সহকারে|ধরে|দিয়ে|মিলে')}|${words('including|with|includes')}\\s+(?:\\S+\\s+){0,2}?${words(`${D}`)}|${words('ডেলিভারির সময়|deliveryr somoy|delivery r somoy|on delivery|at delivery')}|${words('cod amount|ready rakh|ready rakhben|রেডি রাখ|প্রস্তুত রাখ|keep|to pay|remaining|balance|the rest|payable')}|${words(`(?:you|u)(?:['’]?(?:d|ll))?\\s+(?:(?:would|will|have to|need to|just|only)\\s+)?pay`)}|${words('comes? to|came to|coming to|adds? up to|amounts? to|makes?|mile|মিলে')}`,
  'g',
);
const ROLES: readonly (readonly [StatedKind, RegExp])[] = [
  ['total', WHOLE],
  ['fee', pattern(FEE, 'g')],
  ['advance', pattern(words('advance|in advance|ogrim|paid|অগ্রিম|অ্যাডভান্স|এডভান্স|পরিশোধ|পেমেন্ট পেয়েছি'), 'g')],
  ['refund', pattern(words('refund|ferot|ফেরত|রিফান্ড'), 'g')],
  ['price', pattern(words('price|prices|dam|daam|mullo|cost|costs|regular|দাম|মূল্য|প্রাইস'), 'g')],
  ['discount', pattern(OFF, 'g')],
];
const AFTER_DISCOUNT = pattern(
  words('discount price|offer price|after (?:the )?(?:\\S+ )?discount|discount er por|ছাড়ে|ছাড়ের পর|অফার প্রাইস'),
);

const GIVES = pattern(words('free|ফ্রি|ফ্রী|gift|গিফট|উপহার|charge|চার্জ|mask|amader|আমাদের|on us'));
const THRESHOLD_AFTER = pattern(
  `^(?:য়|র|ই|er|r)?\\s*(?:${words(
    'or more|or above|or over|or up|and above|and more|and up|and over|upwards?|er beshi|er upore|beshi|upore|er upor|er order|order|kinle|kenakata|er kenakata|er kom|er niche|er nichey|niche|nichey|নিচে|নীচে|টাকার|বা তার|এর বেশি|এর উপরে|এর কম|এর নিচে|উপরে|বেশি|অর্ডারে|অর্ডার|কিনলে|কেনাকাটা',
  )})`,
);
// "3000 plus", but not "1350 plus 130 delivery".
const PLUS = pattern(`^\\s*${words('plus')}(?!\\s*(?:the |a |${D}))`);
const THRESHOLD_IF = pattern(`^(?:য়|র|ই)?\\s*${words('hole|holei|hoile|porjonto gele|হলে|হলেই')}`);
const THRESHOLD_BEFORE = pattern(
  `(?:${words('orders? of|orders? over|orders? above|orders? below|orders? under|over|above|below|under|less than|minimum|at least|more than|worth|reach|reaches|reached|cross|crosses|exceed|exceeds|spend|spending|অন্তত|ন্যূনতম|সর্বনিম্ন|kompokkhe|kompokke|কমপক্ষে')})\\s*(?:৳|tk\\.?|bdt)?\\s*$`,
);
// What stands between two sums and makes the second out of the first: "70 soho 6020", "200 bad diye 1760", "10% off e 2250".
const WITH = pattern(
  `^\\s*${CURRENCY}?\\s*${words('soho|shoho|diye|dhore|dhorle|dhora|jog|jogh|add|mile|including|included|সহ|সমেত|দিয়ে|ধরে|ধরলে|যোগ|মিলে|মিলিয়ে')}`,
);
const LESS = pattern(`^.*${words('bad|bade|baad|বাদ|বাদে')}(?:\\s+${words('diye|dile|gele|দিয়ে|দিলে|গেলে')})?`);
// "130 theke 200 bad dile baki 2380": what is taken away is no whole.
export const TAKEN_AWAY = pattern(`^\\s*${CURRENCY}?\\s*${words('bad|bade|baad|বাদ|বাদে')}`);
const SHARE = pattern(PERCENT);
const LET_OFF = pattern(`${OFF}|${words('bad|বাদ')}`);

// "Two pairs would be 4,400 before delivery": the sum of the goods.
const WITHOUT_FEE = pattern(
  `^\\s*${CURRENCY}?\\s*(?:${words('before|without|excluding|excl|exclusive of|not including|apart from')})\\s+(?:the |any )?(?:${words(`${D}|shipping|courier`)})`,
);
// "With 70 for Dhaka delivery that's 1,570".
const THAT_IS = pattern(
  `${words("that['’]?s|that is|that makes|which makes|which is|it['’]?s|comes to")}\\s*(?:৳|tk\\.?|bdt)?\\s*$`,
);

// "1,580 delivered outside Dhaka".
const DELIVERED = pattern(`^\\s*${CURRENCY}?\\s*${words('delivered')}`);

/** Where a sum's own words end: at the sums beside it and the signs that add them. */
export interface Bounds {
  from: number;
  to: number;
  /** The sum beside it on the right; null where a sign or the clause's end stands there. */
  next: number | null;
}

/** What an amount is said to be, by the nearest of its own words; `amount` where nothing tells. */
export function roleOf(clause: string, from: number, to: number, bounds: Bounds): StatedKind {
  let before = clause.slice(bounds.from, from);
  const after = clause.slice(to, bounds.to);
  if (THRESHOLD_BEFORE.test(before) || THRESHOLD_AFTER.test(after)) return 'threshold';
  if (THRESHOLD_IF.test(after) && GIVES.test(after)) return 'threshold';
  if (bounds.next === null && PLUS.test(after)) return 'threshold';
  if (WITHOUT_FEE.test(after)) return 'amount';
  if (bounds.from > 0 && THAT_IS.test(before)) return 'total';
  if (DELIVERED.test(after)) return 'total';
  if (before.startsWith('=')) return clause.slice(0, bounds.from).includes('+') ? 'total' : 'amount';
  // "2250 + 130": what is added may be anything.
  if (/^\+\s*$/.test(before)) return 'amount';
  if (WITH.test(before)) return 'total';
  if (AFTER_DISCOUNT.test(`${before}${clause.slice(from, to)}${after}`)) return 'price';
  const less = LESS.exec(before)?.[0].length ?? 0;
  if (less > 0) before = before.slice(less);
  else if (SHARE.test(before) && LET_OFF.test(before)) return 'total';
  const role = nearest(before, after, bounds.next === null ? null : bounds.next - to);
  if (role === 'total' && TAKEN_AWAY.test(after)) return 'amount';
  return role ?? (less > 0 ? 'total' : 'amount');
}

const NAMED_WITHIN = 2;

function nearest(before: string, after: string, next: number | null): StatedKind | null {
  let role: StatedKind | null = null;
  let least = Number.POSITIVE_INFINITY;
  // "Delivery charge 110 is in the total": its name stands right before it.
  let named = false;
  const see = (kind: StatedKind, distance: number): void => {
    // A whole is said once, however far.
    const far = kind === 'total' && distance < 60 && !named ? -1 : distance;
    if (far < least) [role, least] = [kind, far];
  };
  for (const [kind, expression] of ROLES) {
    for (const { index, 0: word } of before.matchAll(expression)) see(kind, before.length - index - word.length);
  }
  named = role !== null && least >= 0 && least <= NAMED_WITHIN;
  for (const [kind, expression] of ROLES) {
    for (const { index, 0: word } of after.matchAll(expression)) {
      // What is said before a figure binds closer than what comes after it.
      const distance = index * 2 + 1;
      if (next === null || next - index - word.length > distance) see(kind, distance);
    }
  }
  return role;
}
