import { pattern, words } from './pattern.js';
import { D, type PromiseRule } from './promise-rule.js';

const PLAIN: readonly string[] = [
  'sunday|robibar|robbar|rabibar|রবিবার|রোববার',
  'monday|sombar|shombar|সোমবার',
  'tuesday|mongolbar|mongalbar|মঙ্গলবার',
  'wednesday|budhbar|বুধবার',
  'thursday|brihospotibar|brihoshpotibar|bishudbar|বৃহস্পতিবার',
  'friday|shukrobar|sukrobar|shukkurbar|শুক্রবার',
  'saturday|shonibar|sonibar|শনিবার',
];
/** The weekdays, Sunday first, with their endings. */
export const WEEKDAYS = PLAIN.map((list) =>
  list
    .split('|')
    .flatMap((each) => (/[a-z]/.test(each) ? [each, `${each}e`, `${each}er`, `${each}ei`] : [each]))
    .join('|'),
);
const WEEKDAY = WEEKDAYS.map((list) => pattern(words(list), 'g'));
const OR_LATER = pattern(
  `^\\s*(?:[-–/]|${words('or|to|ba|naki|theke|and|থেকে|বা|অথবা|নাকি')})\\s*(?:${words(WEEKDAYS.join('|'))})`,
);

const OVERMORROW = words('day after tomorrow|porshu|parshu|porsu|poroshu|porshudin|পরশু');
const NEXT_WEEK = words('next week|agami soptaho|agami soptahe|আগামী সপ্তাহ');
const TOMORROW = words('kal|kalke|kalkei|kalker|kali|agamikal|tomorrow|next day|next-day');
const TODAY = words('aj|aaj|ajke|ajker|ajkei|aji|aajkei|today|tonight|same day|same-day|সেম ডে');
const BANGLA_DAY = '(?<![\\p{L}\\p{M}])(?:আজ|আগামীকাল|কাল)(?:কে|কের|কেই|কেও|ই|ও)?(?![\\p{L}\\p{M}])';
const DAYS: readonly (readonly [number, RegExp])[] = [
  [2, pattern(OVERMORROW)],
  [7, pattern(NEXT_WEEK)],
  [1, pattern(`${TOMORROW}|${BANGLA_DAY.replace('আজ|', '')}`)],
];

/**
 * How many days away the day named is; a weekday by its number, Sunday 0. Of two weekdays ("Thursday or Friday") the
 * later one is promised; the second may stand in what follows.
 */
export function dayNamed(said: string, rest: string): { values: number[]; code: string } {
  const stretch = said + (OR_LATER.exec(rest)?.[0] ?? '');
  const named = WEEKDAY.flatMap((each, day) => [...stretch.matchAll(each)].map(({ index }) => ({ index, day })));
  const last = named.sort((a, b) => b.index - a.index)[0];
  if (last) return { values: [], code: String(last.day) };
  return { values: [DAYS.find(([, says]) => says.test(stretch))?.[0] ?? 0], code: '' };
}

const WHEN = `(?:${OVERMORROW}|${NEXT_WEEK}|${TOMORROW}|${TODAY}|${BANGLA_DAY}|${words(WEEKDAYS.join('|'))})`;
const NO_ARRIVAL = `(?!\\s*(?:${words('charge|fee|cost|man|boy|address|company|e dibo|চার্জ|ম্যান|বয়|খরচ')}))`;
const ARRIVES = `(?:${words(
  `paben|peye jaben|pouche|pouchabe|pouche jabe|pouchay|${D}|deliver|delivered|reach|reaches|arrive|arrives|get it|get them|get your|have it|receive|receives|in your hands|hate paben|haate paben|পাবেন|পেয়ে|পৌঁছ|পৌছ|ডেলিভারি|ডেলিভারী|হাতে পাবেন`,
)})${NO_ARRIVAL}`;

/** That a parcel arrives on a day that is named. */
export const ARRIVAL: readonly PromiseRule[] = [
  {
    kind: 'delivery_promise',
    says: pattern(`${WHEN}[^.!?।]{0,30}?${ARRIVES}|${ARRIVES}[^.!?।]{0,40}?${WHEN}`),
    unless: pattern(
      words(
        'pathano hoyeche|pathiyechi|sent|handed|gotokal|was delivered|has been|hoyeche|hoyese|hoise|hoisilo|hoyechilo|peyechen|arrived|reached|পাঠিয়েছি|পাঠানো হয়েছে|গতকাল|হয়েছে|হয়ে গেছে|পেয়েছেন|kokhon|কখন|bondho|বন্ধ|closed|off day',
      ),
    ),
  },
];
