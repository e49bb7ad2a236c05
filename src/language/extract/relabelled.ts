import { GOODS, MORE_GOODS, STUFFS } from '../data/goods.js';
import type { Stretch } from '../tagger/labels.js';
import { GAPS, HARD, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { COUNT_FIELD } from './bracketed.js';
import { isNumber } from './count.js';
import { put } from './put.js';
import { isColourName } from './wanted.js';
import { keySet } from './word-row.js';

const TURMERIC = keySet('holud halud হলুদ');
const GROUND = keySet('gura gora gurah gunra gurha powder guro গুঁড়া গুড়া গুঁড়ো গুড়ো');
const OF = /^(?:er|r|এর)$/;
const FLOUR = keySet('atta');
// "5 litre er 1 bottle": what is counted is what the rest comes in.
const COMES_IN = keySet('bottle bottles botol packet packets pack packs pkt boyam jar bosta বোতল প্যাকেট প্যাক বয়াম বস্তা');
/** "লিটারেরটা", "গ্রামেরগুলো": the one that holds so much. */
const HOLDING = /^(?:লিটার|গ্রাম|কেজি|মিলি|ইঞ্চি)(?:ের|র)(?:টা|টি|গুলো|গুলা)$/u;

// "Amar boyosh 28 height 5.3": the buyer's own, of which the seller may make a size.
const HEIGHT = /^(?:height|hight|haight|হাইট|উচ্চতা)$/;
const OWN = /^(?:boyosh|boyos|age|weight|weighs|ojon|বয়স|ওজন)$/;
const MINE = /^(?:amar|my|আমার)$/;

const STUFF = keySet(STUFFS);

const GOODS_NAMES = keySet(`${GOODS} ${MORE_GOODS}`);
const isGood = (word: string): boolean => GOODS_NAMES.has(foldWord(word)) && !isColourName(word);
const HYPHEN = GAPS.indexOf('hyphen');

const isGoods = ({ part }: Stretch): boolean => part === 'product' || part === 'variant' || part === 'quantity';

/**
 * Where the words beside one settle what it is, whatever the tagger took it for: ground turmeric is no yellow, "atta 5 kg"
 * flour and not eight, "1 box of crayons" crayons.
 */
export function relabelled(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  if (!stretches.some(isGoods)) return stretches;
  const isIn = (words: ReadonlySet<string>, at: number): boolean => words.has(foldWord(units[at]?.text ?? ''));
  const goodsAt = (at: number): Stretch | undefined =>
    stretches.find((each) => isGoods(each) && each.from <= at && at < each.to);
  // "5 pcs stapler, A4 paper 10 packets": a thing in a list, with a count behind it.
  const isList = ({ from, to }: Stretch): boolean =>
    HARD.has(units[from]?.gap ?? -1) && goodsAt(to)?.part === 'quantity';
  // "4-5 bochor"
  const isHyphened = (at: number): boolean =>
    units[at]?.gap === HYPHEN && isNumber(units[at]) && isNumber(units[at - 1]);
  // "Height 5'4 ojon 58 kg": of a body, where a size of the goods is told besides.
  const isBody = (at: number): boolean =>
    units.slice(0, at).some(({ text }) => HEIGHT.test(text) || MINE.test(text)) &&
    stretches.some(({ part, from }) => from !== at && (part === 'variant' || part === 'quantity'));
  // "32 black slim"
  const follows = ({ from }: Stretch): boolean =>
    goodsAt(from - 1)?.part === 'variant' && !HARD.has(units[from]?.gap ?? -1);
  let result: readonly Stretch[] = stretches;
  for (let at = 0; at < units.length; at += 1) {
    const text = units[at]?.text ?? '';
    const own = goodsAt(at);
    const before = (words: number): string => units[at - words]?.text ?? '';
    if (isIn(TURMERIC, at) && own?.part !== 'quantity') {
      const of = OF.test(units[at + 1]?.text ?? '') ? 1 : 0;
      if (isIn(GROUND, at + 1 + of)) result = put(result, { part: 'product', from: at, to: at + 2 + of });
      else if (isIn(GROUND, at - 1) && goodsAt(at - 1))
        result = put(result, { part: 'product', from: at - 1, to: at + 1 });
    } else if (own?.part === 'quantity' && own.to === own.from + 1 && isIn(FLOUR, at) && isNumber(units[at + 1]))
      result = put(result, { part: 'product', from: at, to: at + 1 });
    else if (
      own &&
      own.from === at &&
      (HEIGHT.test(before(1)) || (OWN.test(before(1)) && (MINE.test(before(2)) || isBody(at))))
    )
      result = result.filter((each) => each.from !== at);
    else if (own?.part === 'product' && own.to === own.from + 1 && isIn(STUFF, at) && !isGood(text) && follows(own))
      result = result.map((each) => (each === own ? { ...own, part: 'variant' } : each));
    else if (own?.part === 'variant' && own.from === at && isHyphened(at) && goodsAt(at - 1) === undefined)
      result = put(result, { ...own, from: at - 1 });
    else if (own?.part === 'variant' && own.to === at + 1 && isList(own) && isGood(text))
      result = result.map((each) => (each === own ? { ...own, part: 'product' } : each));
    else if (own?.part === 'variant' && own.to === own.from + 1 && COUNT_FIELD.test(text))
      result = result.filter((each) => each !== own);
    else if (HOLDING.test(text) && isNumber(units[at - 1]) && goodsAt(at - 1))
      result = put(result, { part: 'variant', from: at - 1, to: at + 1 });
    else if (text === 'of' && goodsAt(at - 1)?.part === 'quantity' && goodsAt(at + 1)?.part === 'variant')
      result = result.map((each) => (each.from === at + 1 ? { ...each, part: 'product' } : each));
    else if (
      own?.part === 'variant' &&
      own.to === own.from + 1 &&
      isIn(COMES_IN, at) &&
      goodsAt(at - 1)?.part === 'quantity'
    )
      result = result.filter((each) => each.from !== at);
  }
  return result;
}
