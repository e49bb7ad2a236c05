import { BANGLISH_WORDS } from '../data/common-words.js';
import { ADDRESS_WORDS } from '../data/fields.js';
import { GOODS, MEASURES, MORE_GOODS, SHADES } from '../data/goods.js';
import { COUNT_UNITS } from '../data/numbers.js';
import { NAME_PARTS } from '../data/person-names.js';
import { COLOURS, SIZES } from '../data/sizes-and-colours.js';
import { TALK_WORDS } from '../data/talk-words.js';
import { ENGLISH } from '../detect.js';
import { numberIn } from '../extract/count.js';
import { namesFrom, placeKey } from '../extract/gazetteer.js';
import { keySet, keyTable, withoutEndings } from '../extract/word-row.js';
import { spellingOf } from '../spelling.js';
import { foldWord, unifyBangla } from '../unicode.js';
import { VOCABULARY } from '../vocabulary.js';
import { keyOf } from '../word-keys.js';
import { PHONE } from './units.js';

/** What a word is, told by itself; the first that fits. */
export const KINDS = [
  'edge',
  'phone',
  'small-number',
  'size-number',
  'number',
  'year',
  'long-number',
  'glued-number',
  'count-unit',
  'number-word',
  'money',
  'time',
  'measure',
  'size',
  'size-word',
  'colour',
  'shade',
  'colour-word',
  'name-field',
  'phone-field',
  'address-field',
  'title',
  'name-part',
  'address-word',
  'place',
  'product',
  'wish',
  'refusal',
  'and',
  'case-ending',
  'pronoun',
  'english',
  'common',
  'known',
  'latin',
  'capital',
  'capitals',
  'bangla',
  'letter',
  'size-letter',
] as const;
export type Kind = (typeof KINDS)[number];

const first = (list: string): ReadonlySet<string> =>
  new Set([...keySet(list)].map((name) => name.split('_')[0] ?? name));
const UNITS = keyTable(COUNT_UNITS);
const TALK = keySet(`${BANGLISH_WORDS} ${TALK_WORDS}`);

const LISTS: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  [
    'title',
    keySet(
      'mr mrs ms miss dr engr prof adv haji hazi sir madam md mst mohd মোঃ মো মোছাঃ মোসাঃ ডাঃ ডা হাজী শ্রী জনাব মৃত মিস মিসেস',
    ),
  ],
  [
    'name-field',
    keySet(
      'nam naam name namer namta নাম নামঃ নামে নামের naame nm receiver receivar attn attention recipient customer রিসিভার গ্রাহক likhen lekhen লিখেন লিখুন লেখেন',
    ),
  ],
  [
    'phone-field',
    keySet(
      'phone fon phn phone_no mobile mob mobail number num nmbr nambar namber no contact cell call whatsapp imo ফোন ফোনঃ মোবাইল মোবা মোবাঃ মোবাইলঃ নাম্বার নম্বর নাম্বারটা কল ইমো হোয়াটসঅ্যাপ',
    ),
  ],
  [
    'address-field',
    keySet(
      'thikana tikana address adress addres adres add addr location deliver delivery ship ঠিকানা ঠিকানাঃ এড্রেস অ্যাড্রেস টিকানা ঠিকানাটা',
    ),
  ],
  ['money', keySet('taka tk bdt takar takay takate tky tkr tka টাকা টাকার টাকায় ৳ hajar hazar হাজার sho শত শো lakh লাখ')],
  [
    'time',
    keySet(
      'din days day diner dine week weeks soptaho hour hours ghonta minute min am pm baje tarikh date দিন দিনের দিনে সপ্তাহ ঘন্টা ঘণ্টা মিনিট তারিখ টায় bar বার %',
    ),
  ],
  ['shade', keySet(SHADES)],
  ['size-word', keySet('size saiz sije sizer body waist chest komor komorer কোমর কোমরের সাইজ সাইজের সাইজে বডি মাপ map')],
  [
    'colour-word',
    keySet('color colour colar kalar rong rang clr color_er colored coloured shade কালার কালারের রং রঙ রঙের রঙে'),
  ],
  [
    'refusal',
    keySet(
      'na no not noy nah bad instead bodole bodle bodol jaygay jaigay poriborte rather than naa না নয় বদলে বাদ জায়গায় পরিবর্তে থাক thak',
    ),
  ],
  ['and', keySet('ar r and aar sathe with plus o আর এবং ও সাথে সঙ্গে')],
  ['case-ending', keySet('er ta ti te e tar tay ke gula gulo re টা টি টার এর তে কে গুলো')],
  [
    'pronoun',
    keySet(
      'ami amar amr amra apnar my i im me mine her his eta eita etar ei oi oita this that these those it same আমি আমার আমাকে এটা এইটা এই ওই ওটা সেটা',
    ),
  ],
];
const KINDS_OF = new Map<string, Kind[]>();
for (const [kind, list] of LISTS) for (const key of list) KINDS_OF.set(key, [...(KINDS_OF.get(key) ?? []), kind]);
const WISHES = /^(?:want|need|order|send_me|give|take|book|confirm|will_take|buy)$/;
const ADDRESS = first(ADDRESS_WORDS);
const NAMES = keySet(NAME_PARTS);
const COLOUR_NAMES = first(COLOURS);
const SIZE_NAMES = first(SIZES);
const GOODS_NAMES = keySet(`${GOODS} ${MORE_GOODS}`);
const MEASURE_UNITS = keySet(MEASURES);

const GLUED_UNIT = /^(?:.*[^\s])(?:ta|ti|tai|da|khan|khana|টা|টি|টাই|ডা|খানা|খান)$/;

/** Everything a word by itself tells: its kind, and names of what else it is. */
export interface Traits {
  kind: number;
  also: readonly string[];
}

export function traitsOf(typed: string): Traits {
  if (typed === PHONE) return { kind: KINDS.indexOf('phone'), also: [] };
  const word = unifyBangla(typed).toLowerCase().replace(/['’]/g, '');
  const key = foldWord(word);
  const also: string[] = [`w ${key}`];
  const done = (kind: Kind): Traits => ({ kind: KINDS.indexOf(kind), also });
  if (/^[0-9০-৯]+(?:\.[0-9০-৯]+)?$/.test(word)) {
    const digits = word.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6));
    also.push(`d ${digits.length}`, `v ${Number(digits) < 100 ? Number(digits) : digits.length * 1000}`);
    const value = Number(digits);
    if (digits.includes('.')) return done('number');
    if (digits.length <= 2)
      return done(value <= 12 ? 'small-number' : value >= 20 && value <= 60 ? 'size-number' : 'number');
    return done(digits.length === 4 ? 'year' : 'long-number');
  }
  const forms = withoutEndings(key);
  const inList = (list: ReadonlySet<string> | ReadonlyMap<string, unknown>): boolean =>
    forms.some((form) => list.has(form));
  const found: Kind[] = [...(KINDS_OF.get(key) ?? [])];
  if (numberIn(word) !== undefined) found.push(GLUED_UNIT.test(key) ? 'glued-number' : 'number-word');
  if (UNITS.has(key)) found.push('count-unit');
  if (MEASURE_UNITS.has(key)) found.push('measure');
  if (inList(GOODS_NAMES)) found.push('product');
  if (inList(SIZE_NAMES)) found.push(word.length === 1 ? 'size-letter' : 'size');
  if (inList(COLOUR_NAMES)) found.push('colour');
  if (NAMES.has(key)) found.push('name-part');
  if (inList(ADDRESS)) found.push('address-word');
  if (key.length > 2 && namesFrom(placeKey(word)).length > 0) found.push('place');
  const looked = keyOf(spellingOf(word));
  for (const { concept, words } of VOCABULARY.entries.get(looked) ?? []) {
    if (words.length > 1) continue;
    also.push(`c ${concept}`);
    if (concept === 'product') found.push('product');
    else if (WISHES.test(concept)) found.push('wish');
  }
  for (const kind of found) also.push(`l ${kind}`);
  const known = VOCABULARY.words.has(looked);
  if (looked !== key) also.push(`k ${looked}`);
  if (known) also.push('known');
  if (ENGLISH.has(word)) also.push('english');
  if (TALK.has(key)) also.push('common');
  for (const length of [2, 3, 4])
    if (word.length > length) also.push(`s${word.slice(-length)}`, `p${word.slice(0, length)}`);
  const shape = /^[A-Z]/.test(typed)
    ? typed.length > 1 && typed === typed.toUpperCase()
      ? 'capitals'
      : 'capital'
    : /^[a-z]/.test(typed)
      ? 'latin'
      : 'bangla';
  also.push(`x ${shape}`, `n ${Math.min(word.length, 8)}`);
  const kind = found.sort((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b))[0];
  if (kind) return done(kind);
  if (TALK.has(key)) return done('common');
  if (ENGLISH.has(word)) return done('english');
  if (known) return done('known');
  return done(word.length === 1 ? 'letter' : shape);
}
