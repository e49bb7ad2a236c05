import { remember } from '../spelling.js';
import type { Stretch } from '../tagger/labels.js';
import { HARD, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { numberOfWord } from './count.js';
import { keySet, withoutEndings } from './word-row.js';

/** What goods sold loose are weighed or measured by; millilitres only tell how large a bottle is. */
const WEIGHTS = keySet(
  'mon kg kgs kilo keji gm gms gram grams g liter litre litar ltr goj gaj yard yards কেজি গ্রাম লিটার গজ মণ',
);
/** More than this nobody buys loose of kilos and litres, or of grams. */
const LARGEST = 60;
const LARGEST_GRAMS = 999;
/** Things that hold so much: "rice cooker 2.8 liter", "5 kg er bosta". */
const VESSELS = keySet(
  `cooker kettle ketli tank tanki bottle botol flask jug jar can balti bucket bag sack bosta fridge freezer oven filter dispenser geyser heater fryer blender
  juicer pot patil hari dekchi drum dumbbell cylinder pack packet কুকার কেটলি ট্যাংক ট্যাংকি বোতল ফ্লাস্ক জগ জার বালতি ব্যাগ বস্তা ফ্রিজ ওভেন ফিল্টার গিজার
  ব্লেন্ডার পাতিল হাঁড়ি হাড়ি ড্রাম সিলিন্ডার প্যাকেট প্যাক ডাম্বেল`,
);
/** What may stand between how much a pack holds and how many there are. */
const PACKING = keySet('x er r pack packs packet packets pkt botol bottle bottles boyam jar jars এর প্যাকেট বোতল বয়াম');

const OF = keySet('er এর');
/** Between a count and its thing: "one jar of peanut butter". */
const JOINING = keySet('of jar jars bottle bottles packet packets pack packs box boxes');
const isHard = (unit: Unit | undefined): boolean => HARD.has(unit?.gap ?? -1);

const formsOf = remember((word) => withoutEndings(foldWord(word)));
const isIn = (unit: Unit | undefined, words: ReadonlySet<string>): boolean =>
  unit !== undefined && formsOf(unit.word).some((form) => words.has(form));

/** True where a number and what it is weighed by stand: "2 kg", "৫০০ গ্রাম", "পাঁচ লিটার"; "গ্রামের" tells of a pack. */
const isWeight = (number: Unit, unit: Unit): boolean =>
  weighs(unit.word).plainly && numberOfWord(number.word) !== undefined;
const weighs = remember((word) => ({ plainly: WEIGHTS.has(foldWord(word)) }));

/** A weight that somebody may buy loose. */
export const isLooseWeight = (number: Unit, unit: Unit): boolean =>
  isWeight(number, unit) && (numberOfWord(number.word) ?? 0) <= most(unit);
const most = ({ text }: Unit): number => (/^(?:g(?!oj|aj)|গ্রা)/.test(text) ? LARGEST_GRAMS : LARGEST);

const isWeightAt = (units: readonly Unit[], at: number): boolean => {
  const [number, unit] = [units[at], units[at + 1]];
  return number !== undefined && unit !== undefined && isWeight(number, unit);
};

/** Nothing stands between, or what joins a count to its thing. */
const isJoined = (units: readonly Unit[], from: number, to: number): boolean =>
  from <= to && units[to]?.gap === 0 && units.slice(from, to).every((unit) => isIn(unit, JOINING));

/**
 * "Sorishar tel 5 liter", "pesta 100 gm": how much of what is sold loose is a quantity; "1 kg er 3 ta", "dumbbell 5 kg 2":
 * how much one of several holds is a variant. What the tagger calls it matters only where neither is plain.
 */
export function weighed(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  let result = stretches;
  for (let at = 0; at + 1 < units.length; at += 1) {
    const [number, unit] = [units[at] as Unit, units[at + 1] as Unit];
    if (!isWeight(number, unit)) continue;
    const own: Stretch = { part: 'quantity', from: at, to: at + 2 };
    const met = result.filter((each) => each.from < own.to && own.from < each.to);
    if (met.some((each) => each.from !== at || each.to > own.to || each.part === 'name' || each.part === 'address'))
      continue;
    const rest = result.filter((each) => !met.includes(each));
    let behind = own.to;
    while (isIn(units[behind], PACKING)) behind += 1;
    const counts = (from: number): Stretch | undefined =>
      rest.find((each) => each.part === 'quantity' && each.from === from && !isWeightAt(units, from));
    const counted = (from: number): boolean => !isHard(units[from]) && counts(from) !== undefined;
    // "250 g, two packs"
    const packs = counts(own.to);
    const inPacks = packs !== undefined && isIn(units[packs.to], PACKING);
    const things = rest.filter((each) => each.part === 'product');
    const beside = things.find((each) => each.from >= own.to) ?? things.findLast((each) => each.to <= at);
    const near = (isHard(number) ? undefined : things.findLast((each) => each.to === at)) ?? beside;
    // "1 cocoa powder 500gm": the thing itself is counted.
    const isCounted =
      counted(behind) ||
      inPacks ||
      (near?.from === own.to && !isHard(units[near.from]) && counted(near.to)) ||
      counted(own.to) ||
      rest.some(
        ({ part, to }) => part === 'quantity' && (to === at || (near?.to === at && isJoined(units, to, near.from))),
      );
    const holds =
      isIn(units[own.to], VESSELS) ||
      isIn(units[own.to], OF) ||
      (near !== undefined && units.slice(near.from, near.to).some((unit) => isIn(unit, VESSELS)));
    const isLoose = !isCounted && !holds && (numberOfWord(number.word) ?? 0) <= most(unit);
    // What the tagger saw nothing in is believed only beside a thing.
    if (met.length === 0 && !(isLoose && things.length > 0)) continue;
    const part = isLoose ? 'quantity' : isCounted || holds ? 'variant' : (met[0] as Stretch).part;
    result = [...rest, { ...own, part }].sort((a, b) => a.from - b.from);
  }
  return result;
}
