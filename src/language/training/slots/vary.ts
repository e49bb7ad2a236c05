import { GOODS } from '../../data/goods.js';
import { NAME_PARTS } from '../../data/person-names.js';
import { COLOURS } from '../../data/sizes-and-colours.js';
import { UPAZILAS } from '../../data/upazilas.js';
import { type Spelling, spellingOf } from '../../spelling.js';
import { wordTraits } from '../../tagger/features.js';
import { KINDS } from '../../tagger/kinds.js';
import { LABELS } from '../../tagger/labels.js';
import { GAPS, PHONE, type Unit } from '../../tagger/units.js';
import { unifyBangla } from '../../unicode.js';
import type { Lesson } from './lesson.js';

type Script = 'bangla' | 'latin';
const scriptOf = (word: string): Script => (/[\u0980-\u09FF]/.test(word) ? 'bangla' : 'latin');

const byScript = (list: string): Record<Script, readonly string[]> => {
  const words = unifyBangla(list)
    .split(/\s+/)
    .filter((word) => word.length > 2 && !word.includes('_'));
  return {
    bangla: words.filter((word) => scriptOf(word) === 'bangla'),
    latin: words.filter((word) => scriptOf(word) === 'latin'),
  };
};

const NAMES = byScript(NAME_PARTS);
const THINGS = byScript(GOODS);
const LOOKS = byScript(COLOURS);
const TOWNS = byScript(Object.values(UPAZILAS).join(' '));
const SIZES: Record<Script, readonly string[]> = {
  latin: ['S', 'M', 'L', 'XL', 'XXL', 'm', 'l', 'xl', 'xxl', 'small', 'medium', 'large', 'XXXL'],
  bangla: ['এস', 'এম', 'এল', 'এক্সএল', 'মিডিয়াম', 'লার্জ', 'স্মল'],
};
const SYLLABLES: Record<Script, readonly string[]> = {
  latin:
    'ba bi da di fa ha ja ka la li ma mi mo na ni pa ra ri ro sa shi su ta ti to ya za zi khan pur ul an in un'.split(
      ' ',
    ),
  bangla: 'বা বি দা দি ফা হা জা কা লা লি মা মি মো না নি পা রা রি রো সা শি সু তা তি তো জি ন র ল ম'.split(' '),
};

/** A number from 0 to below 1. */
type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const invented = (script: Script, random: Random): string =>
  Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES[script], random)).join('');

const kindOf = (spelling: Spelling): string => KINDS[wordTraits(spelling).kind] ?? '';

function otherWord({ typed, spelling }: Unit, label: string, random: Random): string {
  const script = scriptOf(typed);
  const kind = kindOf(spelling);
  const bangla = /[০-৯]/.test(typed);
  const digits = (number: number): string =>
    bangla
      ? String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x09b6))
      : String(number);
  if (label.startsWith('name') && kind !== 'title')
    return random() < 0.75 ? pick(NAMES[script], random) : invented(script, random);
  if (label.startsWith('product') && ['product', 'bangla', 'latin', 'capital'].includes(kind))
    return random() < 0.8 ? pick(THINGS[script], random) : invented(script, random);
  if (label.startsWith('variant')) {
    if (kind === 'colour') return pick(LOOKS[script], random);
    if (kind === 'size' || kind === 'size-letter') return pick(SIZES[script], random);
    if (kind === 'size-number') return digits(28 + Math.floor(random() * 30));
  }
  if (label.startsWith('quantity') && /^[1-9১-৯]$/.test(typed)) return digits(1 + Math.floor(random() * 9));
  if (label.startsWith('address') && ['place', 'bangla', 'latin', 'capital', 'name-part'].includes(kind))
    return random() < 0.6 ? pick(TOWNS[script], random) : invented(script, random);
  return typed;
}

const shaped = (word: string, like: string): string =>
  /^[A-Z][a-z]/.test(like)
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : /^[a-z]/.test(like)
      ? word.toLowerCase()
      : word;

/** The same message with other names, goods, looks and places in it, typed a little differently; the labels stay. */
export function vary(lesson: Lesson, random: Random): Lesson {
  const lower = random() < 0.2;
  const loose = random() < 0.2;
  const units = lesson.units.map((unit, at): Unit => {
    if (unit.text === PHONE) return unit;
    const label = LABELS[lesson.labels[at] ?? 0] ?? 'O';
    const other = label !== 'O' && random() < 0.6 ? shaped(otherWord(unit, label, random), unit.typed) : unit.typed;
    const typed = lower ? other.toLowerCase() : other;
    const hard = unit.gap === GAPS.indexOf('comma') || unit.gap === GAPS.indexOf('stop');
    return {
      ...unit,
      typed,
      spelling: spellingOf(typed),
      text: typed.toLowerCase(),
      gap: loose && hard && random() < 0.6 ? 0 : unit.gap,
    };
  });
  return { ...lesson, units };
}
