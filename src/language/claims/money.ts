import type { StatedKind } from '../../domain/fact-check/stated.js';
import { pattern, words } from './pattern.js';

const D = 'deli[vb][ae]?r[yi]+|delevery|delivary|dalivary|delibery';
const FEE = words(`${D}|charge|courier|shipping|fee|ডেলিভারি|ডেলিভারী|চার্জ|কুরিয়ার|শিপিং`);

// A whole that holds the fee, or what is to be paid at the door: nearer than the fee's own words.
const WHOLE = pattern(
  `${words('total|mot|mott|shobmile|sob mile|shob mile|altogether|in all|মোট|সর্বমোট|সব মিলিয়ে|মিলিয়ে|grand total')}|(?:ডেলিভারি|ডেলিভারী|চার্জ)(?:\\s*চার্জ)?\\s*(?:সহ|সমেত)|(?:${words(`${D}|charge|ডেলিভারি|চার্জ|ডেলিভারী`)})\\s*(?:charge|চার্জ)?\\s*${words('soho|shoho|shho|included|including|mile|সহ|সমেত|সহকারে')}|${words('including|with')}\\s+(?:the\\s+)?${words(`${D}`)}|${words('ডেলিভারির সময়|deliveryr somoy|delivery r somoy|on delivery|at delivery')}|${words('cod amount|ready rakh|ready rakhben|রেডি রাখ|প্রস্তুত রাখ|keep|to pay|baki|বাকি')}`,
  'g',
);
const ROLES: readonly (readonly [StatedKind, RegExp])[] = [
  ['total', WHOLE],
  ['fee', pattern(FEE, 'g')],
  ['advance', pattern(words('advance|in advance|ogrim|paid|অগ্রিম|অ্যাডভান্স|এডভান্স|পরিশোধ|পেমেন্ট পেয়েছি'), 'g')],
  ['refund', pattern(words('refund|ferot|ফেরত|রিফান্ড'), 'g')],
  ['price', pattern(words('price|dam|daam|mullo|cost|costs|regular|দাম|মূল্য|প্রাইস'), 'g')],
  ['discount', pattern(words('discount|off|kom|komano|less|save|ছাড়|ডিসকাউন্ট|কম|সেভ'), 'g')],
];
const AFTER_DISCOUNT = pattern(words('discount price|offer price|after discount|discount er por|ছাড়ে|ছাড়ের পর|অফার প্রাইস'));

const THRESHOLD_AFTER = pattern(
  `^(?:য়|র|ই)?\\s*(?:${words('or more|or above|and above|and more|er beshi|er upore|upore|er upor|er order|order|kinle|kenakata|plus|er kenakata|টাকার|বা তার|এর বেশি|এর উপরে|উপরে|বেশি|অর্ডারে|অর্ডার|কিনলে|কেনাকাটা')})`,
);
const THRESHOLD_BEFORE = pattern(
  `(?:${words('orders? of|orders? over|orders? above|over|above|minimum|at least|more than|অন্তত|ন্যূনতম|সর্বনিম্ন')})\\s*(?:৳|tk\\.?|bdt)?\\s*$`,
);

/** What an amount is said to be, by the nearest word of its clause; `amount` where nothing tells. */
export function roleOf(clause: string, from: number, to: number): StatedKind {
  const before = clause.slice(0, from);
  const after = clause.slice(to);
  if (THRESHOLD_BEFORE.test(before) || THRESHOLD_AFTER.test(after)) return 'threshold';
  if (AFTER_DISCOUNT.test(clause)) return 'price';
  // "2250 + 130": what is added may be anything.
  if (/\+\s*$/.test(before)) return 'amount';
  let role: StatedKind = 'amount';
  let nearest = Number.POSITIVE_INFINITY;
  for (const [kind, expression] of ROLES) {
    for (const match of clause.matchAll(expression)) {
      const end = match.index + match[0].length;
      if (match.index < to && end > from) continue;
      // What is said before a figure binds closer than what comes after it.
      const distance = end <= from ? from - end : (match.index - to) * 2 + 1;
      if (kind === 'total' && distance < 60) return 'total';
      if (distance < nearest) {
        role = kind;
        nearest = distance;
      }
    }
  }
  return role;
}
