import type { StatedKind } from '../../domain/fact-check/stated.js';
import { isDenied } from './denial.js';
import { pattern, words } from './pattern.js';
import { add, type Reading } from './reading.js';

const MATERIALS: readonly (readonly [string, string])[] = [
  ['cotton', 'cotton|coton|suti|shuti|কটন|সুতি|সুতির'],
  ['silk', 'silk|resham|সিল্ক|রেশম'],
  ['georgette', 'georgette|jorjet|jorget|জর্জেট'],
  ['chiffon', 'chiffon|shifon|শিফন'],
  ['linen', 'linen|lilen|লিনেন|লিলেন'],
  ['rayon', 'rayon|viscose|রেয়ন|ভিসকস'],
  ['polyester', 'polyester|পলিয়েস্টার|পলিস্টার'],
  ['denim', 'denim|ডেনিম'],
  ['muslin', 'muslin|moslin|মসলিন'],
  ['khadi', 'khadi|খাদি|খদ্দর'],
  ['velvet', 'velvet|ভেলভেট|মখমল'],
  ['wool', 'wool|woolen|woollen|উলের'],
  ['leather', 'leather|lather|chamra|chamrar|লেদার|চামড়া'],
  ['rubber', 'rubber|রাবার'],
  ['plastic', 'plastic|প্লাস্টিক'],
  ['steel', 'stainless steel|steel|স্টিল'],
  ['ceramic', 'ceramic|সিরামিক'],
  ['brass', 'brass|pitol|পিতল'],
  ['jute', 'jute|পাটের'],
];

/** How far goods are sewn; a thing of its own beside what they are made of. */
const SEWN: readonly (readonly [string, string])[] = [
  ['unstitched', 'unstitched|un stitched|unstitch|non stitched|আনস্টিচ|আনস্টিচড|আনস্টিচ্ড'],
  ['semi', 'semi stitch|semi stitched|half stitch|সেমি স্টিচ|সেমি স্টিচড|হাফ স্টিচ'],
  ['stitched', 'full stitch|full stitched|fully stitched|ready made stitched|ফুল স্টিচ|ফুল স্টিচড|ফুল স্টিচ্ড'],
];

/** "Half silk" is no "full silk". */
const HALF = pattern(`${words('half|semi|mixed|mix|হাফ|মিক্স')}\\s+$`);
const FULL = pattern(`(?:${words('full|pure|puro|khati|original|ফুল|পিওর|খাঁটি')}|100\\s*%|১০০\\s*%)\\s*$`);

const ORIGINS: readonly (readonly [string, string])[] = [
  ['japan', 'japan|japanese|japani|জাপান|জাপানি'],
  ['korea', 'korea|korean|koria|কোরিয়া|কোরিয়ান'],
  ['china', 'china|chinese|chaina|চায়না|চাইনিজ|চীনের|চীনা'],
  ['india', 'india|indian|ইন্ডিয়া|ইন্ডিয়ান|ভারতের|ভারতীয়'],
  ['pakistan', 'pakistan|pakistani|পাকিস্তান|পাকিস্তানি'],
  ['thailand', 'thailand|thai|থাইল্যান্ড|থাই'],
  ['turkey', 'turkey|turkish|turki|তুরস্ক|তুর্কি|টার্কিশ'],
  ['iran', 'iran|irani|iranian|ইরান|ইরানি'],
  ['saudi', 'saudi|soudi|saudi arabia|সৌদি'],
  ['dubai', 'dubai|দুবাই'],
  ['usa', 'usa|america|american|আমেরিকা|আমেরিকান|ইউএসএ'],
  ['uk', 'england|united kingdom|london|ইংল্যান্ড|লন্ডন'],
  ['germany', 'germany|german|জার্মানি|জার্মান'],
  ['france', 'france|french|ফ্রান্স|ফরাসি'],
  ['italy', 'italy|italian|ইতালি|ইটালি|ইটালিয়ান'],
  ['malaysia', 'malaysia|malaysian|মালয়েশিয়া'],
  ['vietnam', 'vietnam|ভিয়েতনাম'],
];

const PARTS: readonly (readonly [string, string])[] = [
  ['blouse', 'blouse piece|blouse|ব্লাউজ পিস|ব্লাউজ'],
  ['orna', 'orna|dupatta|ওড়না|দোপাট্টা'],
  ['charger', 'charger|চার্জার'],
  ['cable', 'cable|ক্যাবল|কেবল তার'],
  ['adapter', 'adapter|adaptor|অ্যাডাপ্টার'],
  ['belt', 'belt|বেল্ট'],
  ['inner', 'inner|ইনার'],
  ['petticoat', 'petticoat|পেটিকোট'],
  ['pouch', 'pouch|পাউচ'],
];

const WITH_BEFORE = `(?:${words('with|includes?|including|comes with|has|sathe|shathe|সাথে|সঙ্গে')})\\s+(?:(?:a|an|the|ekta|matching|একটা|একটি|ম্যাচিং)\\s+)?`;
const WITH_AFTER = `(?:s|টা|ও|o)?\\s*(?:is|are)?\\s*${words('soho|shoho|sathe|shathe|included|includes|thakbe|thake|ache|ase|nai|nei|not included|paben|dewa thakbe|সহ|সাথে|থাকবে|থাকে|আছে|নেই|নাই|পাবেন|দেওয়া')}`;

/** How a property of goods is said: which one, in which words, and what may not stand in its clause. */
interface Property {
  kind: StatedKind;
  code: string;
  says: RegExp;
  /** What it is compared within; '' for the stuff itself. */
  unit?: string;
}

const named = (kind: StatedKind, list: readonly (readonly [string, string])[]): Property[] =>
  list.map(([code, spellings]) => ({ kind, code, says: pattern(words(spellings)) }));

const PROPERTIES: readonly Property[] = [
  ...named('material', MATERIALS),
  ...named('material', SEWN).map((each): Property => ({ ...each, unit: 'sewn' })),
  ...named('origin', ORIGINS),
  ...PARTS.map(
    ([code, spellings]): Property => ({
      kind: 'part',
      code,
      says: pattern(
        `${WITH_BEFORE}(?:${words(spellings)})|(?:${words(spellings)})${WITH_AFTER}|${words('no|without')}\\s+(?:${words(spellings)})`,
      ),
    }),
  ),
];

// A present is judged as one; a parcel sent abroad says nothing of where the goods come from.
const GIVEN = pattern(words('gift|free|গিফট|উপহার|ফ্রি'));
const ABROAD = pattern(
  words('delivery|deliver|courier|parcel|pathai|pathabo|send|ship|shipping|ডেলিভারি|কুরিয়ার|পার্সেল|পাঠাই|পাঠাব|পাঠানো'),
);

const NOT_BEFORE = pattern(`${words('not|no|isnt|isn.t|never|noy')}\\s+(?:\\S+\\s+)?$`);
const NOT_AFTER = pattern(
  `^\\S*\\s+(?:${words('er|ar|made|product|জিনিস')}\\s+)?${words('na|nah|noy|no|না|নয়|নাহ')}(?![\\p{L}\\p{M}])`,
);

/** "Cotton na, georgette": the word itself is denied, not what else its clause says. */
const saysNot = (folded: string, { index, 0: word }: RegExpExecArray): boolean =>
  NOT_BEFORE.test(folded.slice(0, index)) || NOT_AFTER.test(folded.slice(index + word.length));

/** What goods are made of, where they come from and what belongs to them, as a text says it. */
export function readMadeOf(reading: Reading): void {
  for (const clause of reading.clauses) {
    const asked = /^[^.!।\n]{0,3}\?/.test(reading.folded.slice(clause.end));
    if (asked) continue;
    for (const { kind, code, says, unit = '' } of PROPERTIES) {
      const match = says.exec(clause.folded);
      if (match === null) continue;
      if (kind === 'part' && GIVEN.test(clause.folded)) continue;
      if (kind === 'origin' && ABROAD.test(clause.folded)) continue;
      const start = clause.start + match.index;
      const denied = kind === 'part' ? isDenied(clause.folded) : saysNot(clause.folded, match);
      const before = clause.folded.slice(0, match.index);
      const share =
        kind !== 'material' || unit !== '' ? '' : HALF.test(before) ? 'half' : FULL.test(before) ? 'full' : '';
      const from = share === '' ? 0 : (/\S+\s*$/.exec(before)?.[0].length ?? 0);
      add(reading, clause, {
        kind,
        code,
        unit: unit || share,
        denied,
        start: start - from,
        end: start + match[0].length,
      });
    }
  }
}
