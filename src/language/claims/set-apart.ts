import { findPhones } from '../extract/phone.js';
import { pattern, unitWords, words } from './pattern.js';
import { WEEKDAYS } from './promises-arrival.js';
import { bareHours, NUMBER, numberOf } from './spoken-days.js';

/** A stretch whose digits are no figure: a phone, a code, a day, a time of day, a link, a house number. */
export interface SetApart {
  kind: 'phone' | 'code' | 'date' | 'time' | 'nothing';
  code: string;
  start: number;
  end: number;
}

const MONTHS = [
  'january jan জানুয়ারি জানুয়ারী',
  'february feb ফেব্রুয়ারি ফেব্রুয়ারী ফেব',
  'march mar মার্চ',
  'april apr এপ্রিল',
  'may মে',
  'june jun জুন',
  'july jul জুলাই',
  'august aug আগস্ট',
  'september sept sep সেপ্টেম্বর সেপ্ট',
  'october oct অক্টোবর',
  'november nov নভেম্বর নভে',
  'december dec ডিসেম্বর ডিসে',
].map((list) => list.split(' '));
const MONTH = `(${MONTHS.flat().join('|')})(?![\\p{L}\\p{M}])`;
const monthOf = (name: string): string =>
  String(MONTHS.findIndex((names) => names.some((each) => pattern(`^${each}$`).test(name))) + 1);

const DAY = `(${NUMBER})`;
const YEAR = '(?:\\s*,?\\s*(?:20\\d\\d))?';
const TARIKH = words('tarikh|tarik|tarikher|tarikhe|tarike|tariker|তারিখ');
const ORDINAL = '(?:st|nd|rd|th|ই|শে|লা|রা|ঠা|এ|ে)?';

const dayMonth = pattern(`${DAY}${ORDINAL}\\s*(?:of\\s+)?${MONTH}${YEAR}`, 'g');
const monthDay = pattern(`(?<![\\p{L}\\p{M}])${MONTH}\\s+${DAY}${ORDINAL}(?![\\d])${YEAR}`, 'g');
const dayOnly = pattern(`${DAY}${ORDINAL}\\s*${TARIKH}`, 'g');
// "2/3 din" is a time, no day; "4/5 days" no rating.
const NO_TIME = `(?!\\s*-?\\s*${unitWords('day|days|din|diner|dine|dins|working|business|ghonta|hour|hours|hr|hrs|week|weeks|month|months|দিন|কার্যদিবস|কর্মদিবস|ঘণ্টা|ঘন্টা|সপ্তাহ|মাস')})`;
const slashed = pattern(
  `(?<![\\d/])(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])(?:/(?:20)?\\d\\d)?(?![\\d/])${NO_TIME}`,
  'g',
);
const iso = /(?<!\d)20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/g;

const PART_OF_DAY = words(
  'sokal|shokal|sokale|shokale|dupur|dupure|bikal|bikel|bikale|bikele|shondha|sondha|shondhay|rat|raat|rate|raate|vor|bhor|সকাল|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত|ভোর',
);
const OCLOCK = '(?:\\s*(?:টা|টায়|টার|ta|tay|tar|tai)(?![\\p{L}\\p{M}]))';
const ampm = /(?<![\d:.])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s*(am|pm|a\.m\.|p\.m\.)(?![a-z])/g;
const spokenTime = pattern(`(${PART_OF_DAY})\\s+(${NUMBER})(?:[:.]([0-5]\\d))?${OCLOCK}`, 'g');
const midnight = pattern(words('midnight|moddho rat|moddhorat|মধ্যরাত|মাঝরাত'), 'g');
const clockTime = /(?<![\d:./])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/g;

const EVENING = pattern(words('bikal|bikel|bikale|bikele|shondha|sondha|shondhay|বিকাল|বিকেল|সন্ধ্যা'));
const NIGHT = pattern(words('rat|raat|rate|raate|রাত'));
const NOON = pattern(words('dupur|dupure|দুপুর'));

const at = (hour: number, minute = '00'): string => `${String(hour % 24).padStart(2, '0')}:${minute}`;

function spokenHour(part: string, hour: number): number {
  if (EVENING.test(part)) return hour === 12 ? 12 : hour + 12;
  if (NIGHT.test(part)) return hour === 12 ? 24 : hour >= 7 ? hour + 12 : hour;
  if (NOON.test(part)) return hour >= 11 ? hour : hour + 12;
  return hour;
}

const LINK =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<![\w.])(?:[a-z0-9-]+\.)+(?:com|net|org|bd|me|io|co)(?:\/\S*)?(?![\w])/g;
// KT-77, M-1042: as the shop's own numbers look.
const NUMBERED = /(?<![a-z0-9])[a-z]{1,6}-\d{1,10}(?![\da-z])/g;
const MIXED = /(?<![a-z0-9])(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{8,24}(?![a-z0-9])/g;
const LONG_DIGITS = /(?<![\d,.])\d{9,20}(?![\d,])/g;
const ANNOUNCED = pattern(
  `${words('tracking|trx|txn|transaction|invoice|consignment|ট্র্যাকিং|ট্রাকিং|ট্রানজেকশন|ইনভয়েস|order (?:no|number|id)|অর্ডার (?:নং|নম্বর|নাম্বার|আইডি)')}(?:\\s*(?:id|no|number|code|আইডি|নম্বর|নাম্বার|কোড))?\\s*[:#=-]?\\s*#?([a-z0-9][a-z0-9-]{3,24})`,
  'g',
);
// 20000mah, 500gm, 22w: a measure, whatever stands glued to it.
const MEASURED = /^\d+(?:\.\d+)?[a-z]{1,4}$/;

// What is counted here is a house, a list, a rating, a model year: nobody looks it up.
const ADDRESSED = pattern(
  `${words('house|road|rd|sector|block|flat|ward|line|lane|basa|plot|level|floor|shop|holding|apartment|no|number|room|gate|section|বাসা|রোড|সেক্টর|ব্লক|ফ্ল্যাট|ওয়ার্ড|হাউজ|হাউস|লেন|তলা|বাড়ি|প্লট|নং|দোকান|গলি|হোল্ডিং|রুম|গেট|সেকশন')}\\s*[:#-]?\\s*(?:no\\.?|নং)?\\s*\\d{1,4}(?:\\s*\\/\\s*\\d{1,4})*(?:\\/?[a-z](?![a-z]))?(?![\\d,]|\\s*(?:টাকা|taka|tk|৳|%))`,
  'g',
);
const NOTHING = [
  ADDRESSED,
  // 5th floor, ৩য় তলা, 1st
  pattern('(?<!\\d)\\d{1,3}(?:st|nd|rd|th|ম|য়|র্থ|ষ্ঠ|তম)(?![\\p{L}\\p{M}])', 'g'),
  /(?<!\d)24\s*[/x×]\s*7(?!\d)/g,
  pattern(`(?<![\\d/])(?:10|[1-9])(?:\\.\\d)?\\s*/\\s*(?:10|5)(?![\\d/])${NO_TIME}`, 'g'),
  // A list: "1." at the head of a line, "2)" anywhere.
  /(?:^|\n)\s*\(?\d{1,2}[).](?=\s)|(?<=\s)\d{1,2}\)(?=\s)/g,
  // keycaps
  /\d\uFE0F?\u20E3/g,
  pattern(
    `(?<!\\d)\\d{1,2}\\s*-?\\s*(?:${words('digit|digits|star|stars|সংখ্যার|ডিজিট|স্টার|তারা|তলা|minute|minutes|min|mins|minit|মিনিট|second|seconds|সেকেন্ড')}|ta\\s+digit)`,
    'g',
  ),
  pattern(
    `(?<!\\d)[\\d,]+\\s*(?:হাজার|k|hajar|lakh|লাখ)?\\s*\\+?\\s*${words('customer|customers|review|reviews|rating|follower|followers|member|members|people|order|orders|happy|khushi|খুশি|কাস্টমার|গ্রাহক|রিভিউ|ফলোয়ার|মানুষ|বার|times|bar|jon|জন')}`,
    'g',
  ),
];

const POSTCODE = pattern(`${words('post ?code|postal code|পোস্ট কোড|পোস্টকোড|জিপ')}\\s*[:-]?\\s*\\d{4}`, 'g');

// "Yesterday", "on Friday", of what has happened to a parcel.
const HAPPENED =
  'hoyeche|hoise|hoyese|diyechi|diyesi|dewa|deya|pathiyechi|pathano|handed|sent|shipped|delivered|dispatched|went out|picked|deliver|হয়েছে|দিয়েছি|পাঠিয়েছি|পাঠানো|দেওয়া';
const PARCEL =
  'parcel|courier|order|delivery|delivered|deliver|shipped|handed|dispatched|pathao|steadfast|redx|পার্সেল|কুরিয়ার|অর্ডার|ডেলিভারি|ডেলিভার|পাঠাও|স্টেডফাস্ট';
const REPORT = pattern(`${words(PARCEL)}.*${words(HAPPENED)}|${words(HAPPENED)}.*${words(PARCEL)}`);
const PAST_DAYS: readonly (readonly [string, RegExp])[] = [
  ['d-1', pattern(words('gotokal|gotokalke|yesterday|গতকাল'), 'g')],
  ['d-2', pattern(words('gotoporshu|gotoporsu|day before yesterday|গত পরশু'), 'g')],
  ...WEEKDAYS.map((list, at): [string, RegExp] => [`w${at}`, pattern(words(list), 'g')]),
];

/** Days of a report named by a word. */
function pastDays(folded: string): { code: string; start: number; end: number }[] {
  return PAST_DAYS.flatMap(([code, expression]) =>
    [...folded.matchAll(expression)].flatMap(({ index, 0: word }) => {
      const before = /[^.!?।\n]*$/u.exec(folded.slice(0, index))?.[0] ?? '';
      const after = /^[^.!?।\n]*/u.exec(folded.slice(index))?.[0] ?? '';
      return REPORT.test(before + after) ? [{ code, start: index, end: index + word.length }] : [];
    }),
  );
}

/** Stretches set apart, in the order of their certainty: what one holds no later one takes. */
export function setApart(folded: string, raw: string): SetApart[] {
  const found: SetApart[] = [];
  const free = (start: number, end: number): boolean => found.every((each) => end <= each.start || start >= each.end);
  const take = (kind: SetApart['kind'], start: number, end: number, code = ''): void => {
    if (free(start, end)) found.push({ kind, code, start, end });
  };
  const each = (expression: RegExp, use: (match: RegExpExecArray, start: number, end: number) => void): void => {
    for (const match of folded.matchAll(expression))
      use(match as RegExpExecArray, match.index, match.index + match[0].length);
  };
  each(LINK, (_match, start, end) => take('nothing', start, end));
  for (const { phone, start, end } of findPhones(folded)) take('phone', start, end, phone);
  each(ANNOUNCED, (match, _start, end) => {
    const code = match[1] ?? '';
    if (/\d{3}|\d.*\d.*\d/.test(code)) take('code', end - code.length, end, code);
  });
  each(NUMBERED, (match, start, end) => {
    // Written in capitals: an order's number, not "buy-1".
    if (/^[A-Z]/.test(raw.slice(start, end))) take('code', start, end, match[0]);
  });
  each(MIXED, (match, start, end) => {
    if ((match[0].match(/\d/g) ?? []).length >= 3 && !MEASURED.test(match[0])) take('code', start, end, match[0]);
  });
  each(iso, (match, start, end) => take('date', start, end, `${Number(match[1])}-${Number(match[2])}`));
  each(dayMonth, (match, start, end) =>
    take('date', start, end, `${monthOf(match[2] ?? '')}-${numberOf(match[1] ?? '')}`),
  );
  each(monthDay, (match, start, end) =>
    take('date', start, end, `${monthOf(match[1] ?? '')}-${numberOf(match[2] ?? '')}`),
  );
  each(dayOnly, (match, start, end) => take('date', start, end, `${numberOf(match[1] ?? '')}`));
  each(ampm, ([, hour, minute, half], start, end) =>
    take('time', start, end, at((Number(hour) % 12) + (half?.startsWith('p') ? 12 : 0), minute)),
  );
  each(spokenTime, (match, start, end) =>
    take('time', start, end, at(spokenHour(match[1] ?? '', numberOf(match[2] ?? '')), match[3])),
  );
  for (const { hour, start, end } of bareHours(folded)) take('time', start, end, `h${hour % 12}`);
  each(midnight, (_match, start, end) => take('time', start, end, at(0)));
  each(clockTime, ([, hour, minute], start, end) => take('time', start, end, at(Number(hour), minute)));
  each(LONG_DIGITS, (match, start, end) => take('code', start, end, match[0]));
  for (const expression of NOTHING) each(expression, (_match, start, end) => take('nothing', start, end));
  each(POSTCODE, (_match, start, end) => take('nothing', start, end));
  for (const { code, start, end } of pastDays(folded)) take('date', start, end, code);
  each(slashed, (match, start, end) => take('date', start, end, `${Number(match[2])}-${Number(match[1])}`));
  return found;
}
