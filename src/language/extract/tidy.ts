import type { Stretch } from '../tagger/labels.js';
import { GAPS, HARD, type Unit } from '../tagger/units.js';
import { numberOfWord } from './count.js';
import { type Aspect, aspectOf, aspectsOf, isColourName, isShadeName } from './wanted.js';

const BETWEEN = /^(?:by|x|বাই)$/;
// What goods come in: "3 boyam achar" names one thing.
const CONTAINERS =
  /^(?:boyam|botol|bottles?|packets?|packs?|pkt|pata|box|boxes|bosta|kouta|rolls?|cans?|carton|jars?|bags?|caret|pouch|বয়াম|বোতল|প্যাকেট|পাতা|বক্স|বস্তা|কৌটা|কৌটো|রোল|ক্যান|কার্টন|জার|ব্যাগ)$/;
// "Ek sathe", "ek rokom", "this one", "the black one": counts nothing.
const NO_COUNT_BEFORE =
  /^(?:sathe|songe|shathe|rokom|rokomer|bar|dom|jon|jonar|din|সাথে|সঙ্গে|রকম|রকমের|বার|জন|জনের|দিন)$/;
// "5 color er 5 ta": how many kinds there are, not how many are wanted.
const KINDS_BEHIND =
  /^(?:colou?rs?|colou?rer|kalar|kalarer|rong|ronger|rokomer|designs?|designer|typer|কালারের|রঙের|রংয়ের|ডিজাইনের|ধরনের|পদের|রকমের)$/;
const NO_THING = /^(?:digit|ডিজিট|kotha|question|proshno|prosno|request|problem|somossa|kaj|কথা|প্রশ্ন|সমস্যা|কাজ)$/;
// "Duikhan diba baba": the asking is no thing.
const GIVING = /^(?:diba|dibi|diben|dio|diyo|den|দিবা|দিবেন|দিও|দিয়েন|দেন)$/;
const POINTING = /^(?:this|that|these|those|which|the|other|another|every|any|no|same)$/;
const GLUED = new Set((['glued', 'hyphen', 'slash'] as const).map((gap) => GAPS.indexOf(gap)));

/** "5 feet by 7 feet" is one measure, "2-3 years" too. */
function joinedMeasures(stretches: readonly Stretch[], units: readonly Unit[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && BETWEEN.test(units[stretch.from]?.text ?? '') && stretch.to === stretch.from + 1) {
      if (last.part === 'variant' && last.to === stretch.from) joined[joined.length - 1] = { ...last, to: stretch.to };
      continue;
    }
    const isOne = last?.to === stretch.from && GLUED.has(units[stretch.from]?.gap ?? -1);
    const by = last?.to === stretch.from - 1 && BETWEEN.test(units[stretch.from - 1]?.text ?? '');
    const after = last?.to === stretch.from && BETWEEN.test(units[stretch.from - 1]?.text ?? '');
    if (last?.part === 'variant' && stretch.part === 'variant' && (by || after || isOne))
      joined[joined.length - 1] = { ...last, to: stretch.to };
    else joined.push(stretch);
  }
  return joined;
}

/** "Half a dozen" is one count. */
function halfDozens(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const isHalf = (one: Stretch | undefined, other: Stretch | undefined): boolean =>
    one?.part === 'quantity' &&
    other?.part === 'quantity' &&
    one.to === other.from - 1 &&
    units[one.from]?.text === 'half' &&
    units[one.to]?.text === 'a';
  return stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    if (isHalf(stretches[index - 1], stretch)) return [];
    return next && isHalf(stretch, next) ? [{ ...stretch, to: next.to }] : [stretch];
  });
}

const SIZE_WORD = /^(?:size|saiz|সাইজ)$/;
const WITH_SIZE = /^(?:free|king|queen|ফ্রি|কিং|কুইন)$/;

/** A shade and its colour are one ("গাঢ় নীল"), and so are "free" and "size". */
function wholeNames(stretches: readonly Stretch[], units: readonly Unit[]): Stretch[] {
  const names: Stretch[] = [];
  for (const stretch of stretches) {
    const last = names.at(-1);
    const isShade = last?.part === 'variant' && last.to === last.from + 1 && isShadeName(units[last.from]?.text ?? '');
    if (last && isShade && stretch.part === 'variant' && last.to === stretch.from && units[stretch.from]?.gap === 0)
      names[names.length - 1] = { ...last, to: stretch.to };
    else names.push(stretch);
  }
  return names.map((stretch) =>
    stretch.part === 'variant' &&
    WITH_SIZE.test(units[stretch.to - 1]?.text ?? '') &&
    SIZE_WORD.test(units[stretch.to]?.text ?? '') &&
    !names.some(({ from }) => from === stretch.to)
      ? { ...stretch, to: stretch.to + 1 }
      : stretch,
  );
}

const apartFrom = (aspect: Aspect | null): Aspect | null => (aspect === 'stuff' ? 'look' : aspect);

/** Each word of a stretch as one by itself. */
const oneByOne = (stretch: Stretch): Stretch[] =>
  Array.from({ length: stretch.to - stretch.from }, (_, at) => ({
    ...stretch,
    from: stretch.from + at,
    to: stretch.from + at + 1,
  }));

/** A stretch of a size and a colour as two; what is written as one word stays together. */
function byAspect(stretch: Stretch, units: readonly Unit[]): Stretch[] {
  if (stretch.part !== 'variant' || stretch.to - stretch.from < 2) return [stretch];
  const words = units.slice(stretch.from, stretch.to).map(({ text }) => text);
  const isOne = (at: number): boolean => GLUED.has(units[at]?.gap ?? -1);
  const row = words.every((word, index) => /^[0-9]{2}$/.test(word) && (index === 0 || !isOne(stretch.from + index)));
  if (aspectsOf(words).length < 2 && !row) return [stretch];
  // "Size 20 22 24"
  if (row) return oneByOne(stretch);
  const parts: Stretch[] = [];
  let last: string | null = null;
  words.forEach((_, index) => {
    const at = stretch.from + index;
    const aspect = apartFrom(aspectOf(words, index));
    const open = parts.at(-1);
    if (open && (aspect === null || last === null || aspect === last || GLUED.has(units[at]?.gap ?? -1)))
      open.to = at + 1;
    else parts.push({ part: 'variant', from: at, to: at + 1 });
    last = aspect ?? last;
  });
  return parts;
}

/** "2 wooden stands": a small number before a colour or a stuff counts. */
function withCount(stretch: Stretch, units: readonly Unit[]): Stretch[] {
  const [first, second] = [units[stretch.from], units[stretch.from + 1]];
  if (stretch.part !== 'variant' || stretch.to - stretch.from < 2 || !/^(?:[1-9]|1[0-2])$/.test(first?.text ?? ''))
    return [stretch];
  // "Size 8, brown".
  if (SIZE_WORD.test(units[stretch.from - 1]?.text ?? '')) return [stretch];
  const aspect = aspectOf([second?.text ?? ''], 0);
  if (GLUED.has(second?.gap ?? -1) || !(aspect === 'stuff' || isColourName(second?.text ?? ''))) return [stretch];
  return [
    { part: 'quantity', from: stretch.from, to: stretch.from + 1 },
    { ...stretch, from: stretch.from + 1 },
  ];
}

// Colours that are nothing else: coffee, lemon and chocolate are things too.
const PLAIN_COLOUR =
  /^(?:lal|nil|kalo|kala|sh?ada|sh?obuj|holud|golapi|red|blue|green|black|white|pink|yellow|gr[ea]y|brown|purple|maroon|navy|লাল|নীল|কালো|সাদা|সবুজ|হলুদ|গোলাপি|মেরুন|খয়েরি|বেগুনি)$/;
// What is named by a colour: "lal shak", "green tea", "black seed oil".
const NAMED_BY_COLOUR =
  /^(?:er|এর|gura|গুঁড়া|গুড়া|sh?ak|sh?aak|tea|cha|seeds?|chil[li]?i|morich|chal|chini|atta|jira|pepper|coffee|marmalade|juice|gold|plated|oats|cement|gram|bean|beans|chola|শাক|চা|মরিচ|চাল|চিনি|আটা|জিরা|ছোলা|জল)$/;

/** "Lal saree": a plain colour before the thing is no part of its name. */
function withColour(stretch: Stretch, units: readonly Unit[]): Stretch[] {
  const [first, second] = [units[stretch.from]?.text ?? '', units[stretch.from + 1]?.text ?? ''];
  if (stretch.part !== 'product' || stretch.to - stretch.from < 2) return [stretch];
  if (!PLAIN_COLOUR.test(first) || NAMED_BY_COLOUR.test(second) || GLUED.has(units[stretch.from + 1]?.gap ?? -1))
    return [stretch];
  return [
    { part: 'variant', from: stretch.from, to: stretch.from + 1 },
    { ...stretch, from: stretch.from + 1 },
  ];
}

// What a thing is named by that is a colour elsewhere: "wine glass", "rose water".
const NAMED_AFTER: Record<string, RegExp> = {
  wine: /^glass(?:es)?$/,
  coffee: /^(?:mugs?|maker|powder|beans?|table)$/,
  green: /^(?:tea|cha|chili|chilli)$/,
  black: /^(?:tea|seeds?|pepper|cumin)$/,
  red: /^(?:chili|chilli|chilly|rice)$/,
  brown: /^(?:rice|bread|sugar)$/,
  lemon: /^(?:squeezers?|trees?|saplings?|juice|tea|grass)$/,
  golap: /^(?:jol|jal|pani)$/,
  peanut: /^butter$/,
  chocolate: /^(?:cakes?|box|bars?|cookies?)$/,
  olive: /^oil$/,
  mustard: /^oil$/,
  coconut: /^oil$/,
  rose: /^(?:water|plants?|petals?|powder)$/,
  orange: /^(?:juice|peel|marmalade)$/,
  cream: /^rolls?$/,
  gold: /^plated$/,
  silver: /^plated$/,
};

/** "6 wine glasses": the thing's name begins with what looks like its colour. */
function wholeThings(stretches: readonly Stretch[], units: readonly Unit[]): Stretch[] {
  return stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    const before = stretches[index - 1];
    const isName = (variant: Stretch | undefined, thing: Stretch | undefined): boolean =>
      variant?.part === 'variant' &&
      thing?.part === 'product' &&
      thing.from === variant.to &&
      (NAMED_AFTER[units[variant.to - 1]?.text ?? '']?.test(units[thing.from]?.text ?? '') ?? false);
    if (isName(before, stretch)) return [{ ...stretch, from: stretch.from - 1 }];
    if (!isName(stretch, next)) return [stretch];
    return stretch.to - stretch.from > 1 ? [{ ...stretch, to: stretch.to - 1 }] : [];
  });
}

/** "4 pis, mauve mint beige black": as many colours as pieces are a colour each. */
function colourEach(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const counts = stretches.filter(({ part }) => part === 'quantity');
  const looks = stretches.filter(({ part }) => part === 'variant');
  const [count] = counts;
  const pieces = count ? numberOfWord((units[count.from] as Unit).word) : undefined;
  const words = looks.flatMap(({ from, to }) => units.slice(from, to));
  const isRow = pieces !== undefined && counts.length === 1 && pieces > 2 && words.length === pieces;
  if (!isRow || looks.length === pieces || !words.every(({ text }) => isColourName(text) && !isShadeName(text)))
    return stretches;
  return stretches.flatMap((stretch) => (stretch.part === 'variant' ? oneByOne(stretch) : [stretch]));
}

/** The stretches of a message made ready for sorting into items. */
export function tidied(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  if (stretches.length === 0) return stretches;
  const text = (at: number): string => units[at]?.text ?? '';
  const whole = wholeThings(wholeNames(joinedMeasures(halfDozens(stretches, units), units), units), units);
  const named = whole.filter(({ part }) => part === 'product');
  const isContainer = ({ from, to }: Stretch): boolean => to === from + 1 && CONTAINERS.test(text(from));
  const others = named.filter((stretch) => !isContainer(stretch));
  const counts = ({ from, to }: Stretch): boolean => {
    const isHard = (at: number): boolean => HARD.has(units[at]?.gap ?? -1);
    if (to !== from + 1) return true;
    if (!isHard(to) && KINDS_BEHIND.test(text(to)) && whole.filter(({ part }) => part === 'quantity').length > 1)
      return false;
    if (!isHard(to) && NO_THING.test(text(to))) return false;
    if (/^(?:ek|ak|এক|dui|দুই|tin|তিন)$/.test(text(from)) && !isHard(to) && NO_COUNT_BEFORE.test(text(to))) return false;
    if (!/^ones?$/.test(text(from))) return true;
    if (text(from - 2) === 'just') return true;
    const described = !isHard(from) && whole.some((other) => other.part === 'variant' && other.to === from);
    return !POINTING.test(text(from - 1)) && !(described && !whole.some((other) => other.from === to && !isHard(to)));
  };
  // "Size 8", but "54 size ekta".
  const isSize = ({ part, from, to }: Stretch): boolean =>
    part === 'quantity' &&
    to === from + 1 &&
    units[from]?.gap === 0 &&
    /^[0-9]+$/.test(text(from)) &&
    SIZE_WORD.test(text(from - 1)) &&
    (HARD.has(units[from - 1]?.gap ?? -1) || !whole.some(({ to: end }) => end === from - 1));
  const parts = whole
    .map((stretch): Stretch => (isSize(stretch) ? { ...stretch, part: 'variant' } : stretch))
    .filter((stretch) => stretch.part !== 'quantity' || counts(stretch))
    .filter(({ part, from }) => part !== 'product' || !GIVING.test(text(from)))
    .filter((stretch) => stretch.part !== 'product' || !isContainer(stretch) || others.length === 0)
    .flatMap((stretch) => withColour(stretch, units))
    .flatMap((stretch) => withCount(stretch, units))
    .flatMap((stretch) => byAspect(stretch, units));
  return colourEach(parts, units);
}
