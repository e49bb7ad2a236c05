import { pattern, words } from './pattern.js';
import { ANY, DELIVERY, FREE, type PromiseRule } from './promise-rule.js';

const CHARGE = `(?:${words('charge|cost|costs|fee|fees|bill|money|khoroch|khoros|taka|চার্জ|খরচ|ফি|টাকা|ভাড়া|vara')})`;
const SENDING_COST = `(?:${DELIVERY}(?:[\\u0980-\\u09FF]*|\\s*(?:er|r|te))\\s*${CHARGE}|${CHARGE}\\s+(?:of|for)\\s+(?:the\\s+)?${DELIVERY})`;
const NOT_DUE =
  'lagbe na|lagbena|lage na|lagche na|lagtese na|nibo na|nei na|nicchi na|dhorbo na|dite hobe na|dite hobena|dewa lagbe na|deya lagbe na|nai|nei|লাগবে না|লাগে না|লাগছে না|নিব না|নেব না|নিই না|নিচ্ছি না|ধরব না|ধরবো না|দিতে হবে না|দেওয়া লাগবে না|দেয়া লাগবে না|দিতে হচ্ছে না|নেই|নাই';
const NO = words('no|kono|zero|0|without|without any|not any|কোনো|শূন্য|জিরো');
const WE = words('amra|amrai|we|we ll|we will|আমরা|আমরাই');
const OURS = words('amader|amaderi|আমাদের|আমাদেরই');
const PAY =
  'dibo|debo|dicchi|diye dibo|diye debo|bohon korbo|bohon kori|dei|pay|cover|bear|handle|take care|absorb|দিব|দেব|দিচ্ছি|দেই|দিই|দিয়ে দিব|দিয়ে দেব|বহন করব|বহন করি';
// "Amader delivery charge 70" is a fee of ours; "delivery amader" says who pays it.
const OURS_TO_PAY = `${OURS}(?:\\s*(?:${words('pokkho|pokkhe|upor|upore|dayitto|পক্ষ|উপর|ওপর|দায়িত্ব|তরফ')}.*)?)?\\s*(?:${words('apu|vai|bhai|vaiya|bhaiya|dear|sir|আপু|ভাই|ভাইয়া|ইনশাআল্লাহ')})*[^\\p{L}\\p{N}]*$`;
const SEND = words(
  'ship|ships|shipped|deliver|delivers|delivered|send|sent|bring|brought|travels|arrives|pouche|pouchay|pathabo|pathay|pathiye|diye ashbo|ghore|basay|পৌঁছে|পৌছে|পাঠাব|পাঠিয়ে|পাঠায়|দিয়ে আসব|ঘরে|বাসায়|parcel|পার্সেল',
);
const SOMEBODY_ELSE = `${words('man|boy|address|ম্যান|বয়|charge alada')}`;

const free = (says: string, more: Partial<PromiseRule> = {}): PromiseRule => ({
  kind: 'free_delivery',
  says: pattern(says),
  settled: 'promised',
  ...more,
});

/** Delivery that costs nothing, and who pays for it instead. */
export const FREE_DELIVERY: readonly PromiseRule[] = [
  free(`${SENDING_COST}${ANY}${words(NOT_DUE)}`),
  free(
    `${DELIVERY}\\s*(?:te|e|এ|তে|ে)?\\s+(?:apnar|apnake|apnar theke|আপনার|আপনাকে)?\\s*${words('kono|kichu|কোনো|কিছু')}${ANY}${words(NOT_DUE)}`,
  ),
  free(`${NO}\\s+(?:extra\\s+)?${SENDING_COST}`),
  free(
    `${DELIVERY}\\s+(?:is\\s+|at\\s+|for\\s+)?${words('0|zero|no extra|without any|without')}\\s*(?:taka|tk|charge|cost|টাকা|৳)`,
  ),
  free(
    `(?:${SENDING_COST}|${DELIVERY})${ANY}${words('waive|waived|maf|maaf|moukuf|mouquf|off|মাফ|মওকুফ|nothing|on us|on the house|on me|by us|our treat|for our account|our expense|our cost|our responsibility')}`,
    {
      unless: pattern(words('% off|percent off|cut off')),
    },
  ),
  free(
    `${words("nothing|not pay anything|(?:do not|don['’]?t) (?:have|need) to pay|no need to pay|won['’]?t (?:have to )?pay|(?:not|won['’]?t|don['’]?t|never) charge")}${ANY}${DELIVERY}`,
  ),
  free(`(?:${SENDING_COST}|${DELIVERY})${ANY}${WE}${ANY}${words(PAY)}`),
  free(`${WE}${ANY}${words(PAY)}${ANY}(?:${DELIVERY})(?!\\s*${SOMEBODY_ELSE})`, {
    unless: pattern(`${words('pathiye|diye dibo courier|পাঠিয়ে|courier e|কুরিয়ারে|delivery te|to the courier')}`),
  }),
  free(
    `(?:${SENDING_COST}|${DELIVERY}(?:\\s*(?:ta|টা))?)(?:\\s*(?:ta|টা|er|o|ও))?\\s+(?:[^.!?।]{0,24}\\s)?${OURS_TO_PAY}`,
  ),
  free(
    `${words('shop|dokan|page|seller|দোকান|শপ')}${ANY}${words('bears?|pays?|covers?|dibe|দিবে|বহন')}${ANY}${DELIVERY}`,
  ),
  { kind: 'free_delivery', says: pattern(`${FREE}\\s+(?:\\S+\\s+){0,2}?${DELIVERY}|${DELIVERY}${ANY}${FREE}`) },
  {
    kind: 'free_delivery',
    says: pattern(`${SEND}${ANY}${FREE}|${FREE}${ANY}${SEND}`),
    unless: pattern(words('free hole|free holei|free thakle|ফ্রি হলে|ফ্রি থাকলে|feel free|gift|গিফট|উপহার')),
  },
];

const NOT_FOR_FREE =
  'feel free|free hole|free holei|free thakle|free achen|free acen|free aso|free ase|free time|free size|free to|toll free|sugar free|oil free|alcohol free|fragrance free|cruelty free|hassle free|stress free|tension free|hands free|hand free|ফ্রি হলে|ফ্রি হয়ে|ফ্রি থাকলে|ফ্রি আছেন|ফ্রি সাইজ|ফ্রী সাইজ|ফ্রি টাইম';

/** That something is free at all. */
export const ANYTHING_FREE = pattern(FREE);

/** Anything else that comes without paying. */
export const GIFT: readonly PromiseRule[] = [
  {
    kind: 'gift',
    says: pattern(
      `${words('gift|gifts|গিফট|উপহার')}|${words('bonus|freebie|freebies')}|buy\\s*(?:\\d|one|two)\\s*get|${words('ekta|duita|একটা|একটি|দুইটা')}\\s+(?:kinle|nile|কিনলে|নিলে)\\s+(?:arekta|আরেকটা|আরেকটি|ekta|একটা)`,
    ),
    unless: pattern(
      words(
        'wrap|wrapping|gift item|gift box|gift er jonno|gift dewar|র‍্যাপ|গিফট করতে|গিফট দেওয়ার|গিফট দিতে|gift korte|gift dite|as a gift for (?:your|someone)',
      ),
    ),
  },
  {
    kind: 'gift',
    says: ANYTHING_FREE,
    unless: pattern(`${words(NOT_FOR_FREE)}|${words('servicing|service|repair|সার্ভিস|মেরামত')}`),
  },
];
