import type { StatedKind } from '../../domain/fact-check/stated.js';
import { pattern, unitWords, words } from './pattern.js';

/** A promise found in a clause. */
export interface Promised {
  kind: StatedKind;
  start: number;
  end: number;
  denied: boolean;
}

// "Not" that hangs on a condition denies nothing: "size na mille", "পছন্দ না হলে".
const CONDITION = pattern(
  `${words('na')}\\s+(?:hole|mille|pele|lagle|thakle|korle|dile|parle|hoile|milile)|না\\s+(?:হলে|মিললে|পেলে|লাগলে|থাকলে|করলে|দিলে|মিলে|হইলে)|kina|কিনা|${words('no questions')}`,
  'g',
);
const DENIAL = pattern(
  `${words('na|nai|nei|nah|not|no|never|cannot|cant|dont|doesnt|wont|isnt|without|chara|নেই|নাই|না|নয়|নাহ|ছাড়া|নি')}(?![\\p{L}\\p{M}])`,
);

/** Whether a stretch says that something is not so. */
export const isDenied = (stretch: string): boolean =>
  DENIAL.test(stretch.replaceAll(/['’]/g, '').replace(CONDITION, ' '));

const D = 'deli[vb][ae]?r[yi]+|delevery|delivary|dalivary|delibery';
const DELIVERY = `(?:${words(`${D}|shipping|home delivery|ডেলিভারি|ডেলিভারী|শিপিং|হোম ডেলিভারি`)})`;
const FREE = words('free|ফ্রি|ফ্রী|বিনামূল্যে');
const CHARGE = `(?:${words('charge|cost|fee|চার্জ|খরচ')})`;
const CAN = words(
  'can|may|policy|paben|parben|paren|jabe|hobe|hoy|ache|ase|dei|nei|nibo|newa|neya|dibo|within|moddhe|modde|available|facility|subidha|guarantee|guaranteed|full|easy|paba|পাবেন|পারবেন|পারেন|যাবে|হবে|আছে|হয়|দেই|দিই|নেই|নিই|নেওয়া|দেওয়া|মধ্যে|পলিসি|সুবিধা|গ্যারান্টি|করি|রয়েছে',
);
const DAY_WORD = words('day|days|din|diner|week|month|hour|দিন|সপ্তাহ|মাস|ঘণ্টা|ঘন্টা');

interface Rule {
  kind: StatedKind;
  /** What says it. */
  says: RegExp;
  /** Must stand in the clause too. */
  needs?: RegExp;
  /** Then it is something else. */
  unless?: RegExp;
  /** The pattern holds its own "not" ("delivery charge nai"): the clause's denies nothing. */
  deniesItself?: true;
}

const ANY = '[^.!?।]{0,24}?';
const INBOX = pattern(words('inbox|ইনবক্স'));
const RETURN = words('return|returnable|ritarn|retun|ferot|ferat|pherot|রিটার্ন|ফেরত|ফেরৎ');
// What is under way, or a sum given back: told, not promised to everybody.
const REPORTED = pattern(
  `${words('request|peyechi|received|asche|coming back|back to us|পেয়েছি|আসছে|রিকোয়েস্ট|অনুরোধ|taka ferot|টাকা ফেরত')}|৳|\\d\\s*${unitWords('taka|tk|টাকা')}`,
);

const RULES: readonly Rule[] = [
  {
    kind: 'free_delivery',
    says: pattern(
      `${DELIVERY}\\s*${CHARGE}${ANY}${words('lagbe na|lagbena|lage na|dite hobe na|nai|nei|নেই|নাই|লাগবে না|লাগে না|দিতে হবে না')}|${words('no|kono')}\\s+${DELIVERY}\\s*${CHARGE}|${words('without')}\\s+(?:any\\s+)?${DELIVERY}\\s*${CHARGE}`,
    ),
    deniesItself: true,
  },
  { kind: 'free_delivery', says: pattern(`${FREE}\\s+(?:home\\s+|হোম\\s+)?${DELIVERY}|${DELIVERY}${ANY}${FREE}`) },
  {
    kind: 'gift',
    says: pattern(
      `${FREE}\\s+(?:gift|গিফট|উপহার)|${words('gift|gifts|গিফট|উপহার')}${ANY}${words('paben|ache|thakbe|dibo|dicchi|free|পাবেন|আছে|থাকবে|দিচ্ছি|দিব|ফ্রি|with')}|${words('sathe|shathe|সাথে')}${ANY}${words('gift|গিফট|উপহার')}|${words('as a gift')}|buy\\s*(?:\\d|one)\\s*get|${words('kinle|nile|কিনলে|নিলে')}\\s+\\S+\\s*\\S*\\s*${words('free|ফ্রি|ফ্রী')}(?!\\s*${DELIVERY})`,
    ),
  },
  {
    kind: 'return',
    says: pattern(RETURN),
    needs: pattern(`${CAN}|${DAY_WORD}`),
    unless: REPORTED,
  },
  {
    kind: 'return',
    says: pattern(words('take it back|taken back|take back|taking back')),
  },
  {
    kind: 'exchange',
    says: pattern(words('exchange|exchang|exchangeable|এক্সচেঞ্জ|bodle|bodlay|bodlano|বদলে|বদলানো')),
    needs: pattern(`${CAN}|${DAY_WORD}`),
    unless: pattern(words('address|thikana|ঠিকানা')),
  },
  {
    kind: 'replacement',
    says: pattern(words('replacement|replace|রিপ্লেসমেন্ট|রিপ্লেস')),
    needs: pattern(`${CAN}|${DAY_WORD}`),
  },
  {
    kind: 'refund',
    says: pattern(words('refund|money back|moneyback|taka ferot|রিফান্ড|মানি ব্যাক|টাকা ফেরত')),
    needs: pattern(`${CAN}|${DAY_WORD}`),
    unless: pattern('[৳\\d]'),
  },
  {
    kind: 'warranty',
    says: pattern(words('warranty|warrenty|waranty|warenty|guarantee|guaranty|garanti|ওয়ারেন্টি|ওয়ারেন্টী|গ্যারান্টি|গ্যারান্টী')),
    unless: pattern(words('money back|moneyback')),
  },
  {
    kind: 'original',
    says: pattern(
      `${words('original|orginal|orijinal|authentic|genuine|অরিজিনাল|অরজিনাল|অথেনটিক|জেনুইন|ashol|asol')}|(?<![\\p{L}\\p{M}])আসল(?!ে)`,
    ),
    unless: pattern(`(?:original|অরিজিনাল|আসল)\\s+(?:price|dam|দাম|মূল্য)`),
  },
  {
    kind: 'cod',
    says: pattern(
      `${words('cash on delivery|cash on|cod|c.o.d|ক্যাশ অন ডেলিভারি|ক্যাশ অন|pay on delivery|pay when you receive|pay when you get')}|(?:${words('হাতে পেয়ে|হাতে পেলে|hate peye|hate pele|parcel peye|product peye|পার্সেল পেয়ে|পণ্য পেয়ে|পণ্য বুঝে পেয়ে')})${ANY}(?:${words('taka|payment|pay|mullo|টাকা|মূল্য|পেমেন্ট|দাম')}|$)`,
    ),
  },
  {
    kind: 'check',
    says: pattern(
      `${words('check kore|dekhe|khule|dekhe shune|চেক করে|দেখে|খুলে|দেখে শুনে|যাচাই করে')}${ANY}${words('niben|nite parben|nite paren|nite parbe|receive|taka diben|nin tarpor|নিবেন|নেবেন|নিতে পারবেন|নিতে পারেন|রিসিভ|টাকা দিবেন|টাকা দেবেন')}|${words('open|check')}\\s+(?:it|the|your)?\\s*(?:box|parcel|product|packet)?\\s*(?:and check|before you pay|before paying|in front of)|${words('open box')}`,
    ),
    unless: INBOX,
  },
  {
    kind: 'deadline',
    says: pattern(
      `${words('offer|discount|price|dam|অফার|ছাড়|ডিসকাউন্ট|দাম')}${ANY}${words('sesh|shesh|ends|end|porjonto|last|till|until|expires|শেষ|পর্যন্ত')}|${words('aj|ajke|aaj|today|আজ|আজকে|আজই')}(?![\\p{L}\\p{M}])${ANY}${words('sesh|shesh|last|shesh din|শেষ')}|${words('last day|last chance|shesh sujog|sesh sujog|শেষ সুযোগ|শেষ দিন|only today|today only|shudhu aj|শুধু আজ|শুধুমাত্র আজ|limited time|limited offer|সীমিত সময়|hurry up')}`,
    ),
    unless: pattern(words('stock|স্টক|sesh hoy nai|শেষ হয়নি|ধন্যবাদ')),
  },
  {
    kind: 'delivery_promise',
    says: pattern(
      `${words('kal|kalke|kalker|agamikal|tomorrow|aj|ajke|ajker|ajkei|aji|today|tonight|same day|same-day|next day|kalkei|kali|aajkei|কাল|কালকে|কালকেই|কালই|কালকের|আগামীকাল|আজ|আজকে|আজকেই|আজই|আজকের|সেম ডে')}(?![\\p{L}\\p{M}])[^.!?।]{0,30}?(?:${words('paben|peye jaben|pouche|pouchabe|pouche jabe|delivery|deliver|delivered|reach|arrive|arrives|get it|receive|পাবেন|পেয়ে|পৌঁছ|পৌছ|ডেলিভারি|ডেলিভারী')})|(?:${words('get it|deliver it|receive it|arrive|arrives|reach|paben|পাবেন')})[^.!?।]{0,24}?${words('today|tomorrow|tonight|kal|aj|কাল|আজ')}`,
    ),
    unless: pattern(
      words(
        'pathano hoyeche|pathiyechi|sent|handed|gotokal|was delivered|has been|hoyeche|পাঠিয়েছি|পাঠানো হয়েছে|গতকাল|হয়েছে|হয়ে গেছে|kokhon|কখন',
      ),
    ),
  },
  {
    kind: 'discount',
    says: pattern(words('discount|discaunt|offer price|ছাড়|ডিসকাউন্ট|half price|ordhek dam|অর্ধেক দাম|অর্ধেক দামে')),
    unless: pattern('[\\d]|ছাড়া|ছাড়াই'),
  },
  {
    kind: 'advance',
    says: pattern(words('advance|ogrim|অগ্রিম|অ্যাডভান্স|এডভান্স')),
    unless: pattern('\\d'),
  },
];

// "Do you want to exchange it?" promises nothing.
const ASKS = pattern(`(?:${words('chan|chacchen|want|would you like|চান|চাচ্ছেন|চাইছেন|korben|করবেন')})${ANY}$`);
const ASKABLE = new Set<StatedKind>(['return', 'exchange', 'replacement', 'refund', 'advance', 'discount']);

/** What a clause promises. `asked`: a question mark follows it. */
export function promisesIn(clause: string, asked: boolean): Promised[] {
  const found: Promised[] = [];
  for (const { kind, says, needs, unless, deniesItself } of RULES) {
    if (found.some((each) => each.kind === kind)) continue;
    const match = says.exec(clause);
    if (match === null || (needs && !needs.test(clause)) || unless?.test(clause)) continue;
    if (asked && ASKABLE.has(kind) && ASKS.test(clause)) continue;
    const denied = deniesItself !== true && isDenied(clause);
    found.push({ kind, start: match.index, end: match.index + match[0].length, denied });
  }
  return found;
}
