import { SMALL_NUMBERS } from '../data/spoken-numbers.js';
import { normalise } from '../normalise.js';
import { foldWord, unifyBangla } from '../unicode.js';

// One word for what is said in three languages: colours, sizes, weights, as they name variants.
const SAME: readonly string[] = [
  'red lal লাল রেড',
  'blue nil neel নীল ব্লু',
  'green sobuj shobuj সবুজ গ্রিন',
  'black kalo kala কালো কাল ব্ল্যাক ব্লাক',
  'white sada shada সাদা হোয়াইট',
  'pink golapi গোলাপি পিংক',
  'yellow holud হলুদ ইয়েলো',
  'grey gray ash ছাই অ্যাশ এশ গ্রে',
  'brown badami khoyeri khoiri বাদামি খয়েরি ব্রাউন',
  'purple beguni বেগুনি পার্পল',
  'orange komola কমলা অরেঞ্জ',
  'maroon maron মেরুন',
  'navy নেভি',
  'golden gold sonali সোনালি গোল্ডেন',
  'silver রুপালি সিলভার',
  'sky akashi asmani আকাশি আসমানি',
  'olive অলিভ',
  'cream ক্রিম',
  'magenta megenta ম্যাজেন্টা',
  'peach পিচ',
  'paste tiya টিয়া পেস্ট',
  'xs extrasmall',
  's small স্মল এস',
  'm medium midium মিডিয়াম এম',
  'l large লার্জ এল',
  'xl এক্সএল এক্সেল',
  'xxl 2xl ডাবলএক্সএল এক্সএক্সএল doublexl',
  'xxxl 3xl ট্রিপলএক্সএল',
  'gm gram grams g gms গ্রাম',
  'kg kilo kilogram kgs কেজি কিলো',
  'ml mili মিলি এমএল',
  'ltr liter litre লিটার',
  'inch inches ইঞ্চি',
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((list) => {
    const [first = '', ...others] = list.split(' ').map(foldWord);
    return [first, ...others].map((word) => [word, first] as const);
  }),
);
/** The one name a colour, size or measure has in all three languages; undefined for any other word. */
export const sameInAll = (word: string): string | undefined => CANONICAL.get(foldWord(word));

/** The names of colours, canonical, to see that one is named at all. */
export const COLOUR_KEYS: ReadonlySet<string> = new Set(SAME.slice(0, 21).map((list) => list.split(' ')[0] ?? ''));

// Case endings and articles glue to nouns; both sides lose them alike.
const BANGLA_ENDING = /(?<=..)(?:গুলোর|গুলার|গুলো|গুলা|টার|টির|টাতে|টায়|টাও|টিও|টাই|টা|টি|য়ের|েরটা|েরও|ের|রটা|র|য়|তেও|তে|ে|ও|ই)$/u;
// "নিলে" is taking, not blue.
const TAKING = new Set(['নিলে', 'নিলেও', 'নিলেই'].map(foldWord));
const UNIFIED_ENDING = new RegExp(unifyBangla(BANGLA_ENDING.source), 'u');
const LATIN_ENDING = /(?<=..)(?:tar|tir|tay|tai|tao|tio|ta|ti|er)$/;
// A grouped sum is one word: the 36 of 1,36,000 is no size.
const WORD = /\d{1,3}(?:,\d{2,3})*,\d{3}|\d+(?:\.\d+)?|[a-z]+|[\u0980-\u09E3\u09F0\u09F1\u200D]+/gu;

function wordOf(word: string): string {
  const key = foldWord(word);
  if (TAKING.has(key)) return key;
  const same = CANONICAL.get(key);
  if (same !== undefined) return same;
  if (/[\u0980-\u09FF]/.test(word)) {
    const stem = foldWord(word.replace(UNIFIED_ENDING, ''));
    return CANONICAL.get(stem) ?? stem;
  }
  const stem = key.replace(LATIN_ENDING, '');
  return CANONICAL.get(stem) ?? key;
}

/**
 * A name or a stretch of text as canonical words between blanks: " red xl ". One holds the other when the text names
 * it. A single letter counts only in capitals ("M"), or where `announced` says that a size is meant.
 */
export function nameKey(raw: string, announced = false): string {
  const { text, folded } = normalise(raw);
  const found = [...folded.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const single = /^[a-z]$/.test(word);
    const capital = text.slice(match.index, match.index + word.length) !== word;
    if (single && !capital && !announced) return [];
    return [wordOf(word)];
  });
  return found.length === 0 ? '' : ` ${joined(found).join(' ')} `;
}

/** "2 xl" is xxl; half a kilo is 500 gm. */
function joined(found: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const [word = '', next = ''] = [found[at], found[at + 1]];
    const amount = UNITS.has(next) ? NUMBERS.get(word) : undefined;
    if (amount !== undefined) out.push(amount);
    // "Kg 1250 taka" is the price of one.
    else if ((word === 'kg' || word === 'ltr') && !/^\d/.test(out.at(-1) ?? '')) out.push('1', word);
    else if (next === 'xl' && (word === '2' || word === '3')) {
      out.push(word === '2' ? 'xxl' : 'xxxl');
      at += 1;
    } else if (next === 'xl' && TIMES_X.has(word)) {
      out.push(TIMES_X.get(word) ?? '');
      at += 1;
    } else if (next === 'kg' && HALVES.has(word)) {
      out.push('500', 'gm');
      at += 1;
    } else out.push(word);
  }
  return out;
}

const TIMES_X = new Map(
  [
    ['double', 'xxl'],
    ['triple', 'xxxl'],
    ['ডাবল', 'xxl'],
    ['ট্রিপল', 'xxxl'],
  ].map(([word = '', size = '']) => [foldWord(word), size] as const),
);
const UNITS = new Set(['kg', 'gm', 'ml', 'ltr', 'inch']);
const NUMBERS: ReadonlyMap<string, string> = new Map(
  SMALL_NUMBERS.map(([word, value]) => [foldWord(word), String(value)] as const),
);
const HALVES = new Set(['adha', 'half', 'hap', ...['আধা', 'হাফ'].map(foldWord)]);
