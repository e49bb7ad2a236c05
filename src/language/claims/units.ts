import { pattern, unitWords, words } from './pattern.js';

const TAKA = unitWords('taka|tk|tka|tky|takay|takar|taki|bdt|টাকা|টাকায়|টাকার|টকা');

/** What stands right behind a figure, or right before it, and makes it what it is. */
export const CURRENCY = `(?:৳|/[-=]|${TAKA})`;
export const CURRENCY_AFTER = pattern(`^\\s*${CURRENCY}`);
export const CURRENCY_BEFORE = pattern('(?:৳|(?<![a-z])(?:tk|taka|bdt)\\.?|টাকা)\\s*[:=]?\\s*$');
export const PERCENT = '(?:%|percent|parcent|persent|porcent|পারসেন্ট|পার্সেন্ট|শতাংশ)';
export const PERCENT_AFTER = pattern(`^\\s*${PERCENT}`);

/** Days of a day, week, month, year; hours apart. Twelve months are a year. */
const DURATIONS: readonly (readonly [number, string])[] = [
  [1, 'day|days|din|diner|dine|dins|working day|working days|business days|দিন|কার্যদিবস|কর্মদিবস'],
  [1 / 24, 'hour|hours|hr|hrs|ghonta|ghontar|ghontay|ghanta|ghonter|ঘণ্টা|ঘন্টা'],
  [7, 'week|weeks|soptaho|shoptaho|soptaher|সপ্তাহ'],
  [30, 'month|months|mash|mas|maser|masher|মাস'],
  [360, 'year|years|yr|bochor|bochhor|bochorer|bosor|bosorer|বছর'],
];
const anchored = (list: string): RegExp => pattern(`^\\s*-?\\s*${unitWords(list)}`);
const DURATION_AFTER = DURATIONS.map(([days, list]) => ({ days, after: anchored(list) }));

/** How many days one of the unit behind a figure is, and where it ends; null when no time stands there. */
export function durationAfter(after: string): { days: number; length: number } | null {
  for (const { days, after: expression } of DURATION_AFTER) {
    const match = expression.exec(after);
    if (match) return { days, length: match[0].length };
  }
  return null;
}

const PIECES = unitWords(
  'ta|ti|ta i|tai|tar|pcs|pc|pis|piece|pieces|ps|pair|pairs|set|sets|jora|টা|টি|টো|পিস|পিচ|জোড়া|সেট|খানা|প্যাকেট|packet|packets|pack|packs|bottle|bottles|বোতল|box|boxes|বক্স|বাক্স|jar|jars|বয়াম|কৌটা',
);
// "2to" counts, "4500 to 4800" and "2480 to the rider" do not.
export const PIECES_AFTER = pattern(`^\\s*-?\\s*(?:${PIECES})|^to(?![\\p{L}\\p{M}\\p{N}])`);

const MEASURES: readonly (readonly [string, string])[] = [
  ['inch', 'inch|inches|ইঞ্চি'],
  ['cm', 'cm|centimeter|সেমি|সে.মি'],
  ['haat', 'haat|hat|hath|হাত'],
  ['goj', 'goj|gauj|yard|yards|গজ'],
  ['meter', 'meter|metre|mtr|মিটার'],
  ['feet', 'feet|foot|ft|ফুট'],
  ['gm', 'gm|gram|grams|g|gms|গ্রাম'],
  ['kg', 'kg|kgs|kilo|keji|কেজি|কিলো'],
  ['ml', 'ml|mili|মিলি|এমএল'],
  ['ltr', 'ltr|litre|liter|লিটার'],
  ['mah', 'mah|এমএএইচ'],
  ['w', 'w|watt|watts|ওয়াট'],
  ['gb', 'gb|জিবি'],
  ['mp', 'mp|megapixel'],
  ['gsm', 'gsm'],
];
const MEASURE_AFTER = MEASURES.map(([unit, list]) => ({ unit, after: anchored(list) }));
const PARTS: readonly (readonly [string, string])[] = [
  ['bust', 'bust|chest|body|বাস্ট|বাষ্ট|চেস্ট|বডি'],
  ['length', 'length|lenth|long|lomba|লম্বা|লং|লেন্থ|দৈর্ঘ্য'],
  ['waist', 'waist|komor|কোমর'],
  ['hip', 'hip|hips|হিপ'],
  ['sleeve', 'sleeve|hata|হাতা'],
  ['flare', 'gher|flare|ঘের'],
  ['spf', 'spf|এসপিএফ'],
  ['bluetooth', 'bluetooth|bt|ব্লুটুথ'],
  ['shoulder', 'shoulder|শোল্ডার|কাঁধ'],
];
const PART = PARTS.map(([part, list]) => ({
  part,
  before: pattern(`${words(list)}\\s*(?:(?:holo|hobe|is|size|er|হলো|=|:|-)\\s*)*$`),
  after: anchored(list),
}));
const BATTERY = pattern(
  words(
    'battery|backup|playtime|play time|charge thake|charge|charging|chole|cholbe|runs|works|talk time|talktime|ব্যাটারি|ব্যাকআপ|চার্জ|চলে|চলবে',
  ),
);

/** The unit a measure is given in and the part of the body it measures; '' for what is not said. */
export function measureAround(before: string, after: string): { unit: string; part: string; length: number } | null {
  const ahead = PART.find((each) => each.before.test(before))?.part;
  for (const { unit, after: expression } of MEASURE_AFTER) {
    const match = expression.exec(after);
    if (match) return { unit, part: ahead ?? '', length: match[0].length };
  }
  if (ahead !== undefined) return { unit: '', part: ahead, length: 0 };
  for (const { part, after: expression } of PART) {
    const match = expression.exec(after);
    if (match) return { unit: '', part, length: match[0].length };
  }
  return null;
}

const KEEPS = pattern(words('meyad|expiry|expires?|expiration|shelf life|validity|valid|মেয়াদ'));
/** "মেয়াদ ৩ বছর": how long a thing keeps. */
export const isKeeping = (clause: string): boolean => KEEPS.test(clause);

/** "30 hours battery" measures a thing; it promises no day. */
export const isRuntime = (clause: string): boolean => BATTERY.test(clause);
