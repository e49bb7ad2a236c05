import { INTENTS } from '../../domain/intent.js';
import type { Hit } from '../concepts.js';
import type { Meanings } from '../meanings.js';
import { remember, type Spelling, spellingOf } from '../spelling.js';
import { FNV_START, mixText, place } from './hash.js';
import { lengthOf, stretchesIn } from './letters.js';

/** Whoever is shown a message, place by place. */
export interface Viewer {
  /** The places of all stretches of letters of the keys between spaces; see lettersOf. */
  letters(keys: readonly Spelling[]): void;
  place(place: number): void;
  /** What was shown since the last time counts `value` each. */
  weigh(value: number): void;
  /** One place that counts `value`, after all before it were weighed. */
  one(place: number, value: number): void;
}

const MOST_WORDS = 60;
const MOST_MEANINGS = 40;
const HIGHEST = 10;

const share = (weight: number, count: number): number => Math.fround(weight / Math.sqrt(Math.max(count, 4)));

/** Stretches of two to four letters of the look-up keys, over word borders too: what remains alike when spelling wanders. */
function showLetters(keys: readonly Spelling[], viewer: Viewer): void {
  viewer.letters(keys);
  viewer.weigh(share(3, stretchesIn(lengthOf(keys))));
}

const WORD = mixText(FNV_START, 'w ');
const PAIR = mixText(FNV_START, 'b ');
const asShown = (key: string): string => (/^[0-9]/.test(key) ? '0' : key);
/** A word as it is shown: its place, and the hash that a pair beginning with it goes on from. */
const wordShown = remember((key) => {
  const text = asShown(key);
  return { text, place: place(mixText(WORD, text)), first: mixText(mixText(PAIR, text), ' ') };
});
const BEGIN = wordShown(spellingOf('^'));
const END = wordShown(spellingOf('$'));
const BEFORE_ALL = mixText(PAIR, ' ');

/** Words by their look-up keys, and each with the one before it. */
function showWords(keys: readonly Spelling[], viewer: Viewer): void {
  const count = Math.min(keys.length, MOST_WORDS - 2);
  let before = BEFORE_ALL;
  for (let at = -1; at <= count; at += 1) {
    const word = at < 0 ? BEGIN : at === count ? END : wordShown(keys[at] as Spelling);
    viewer.place(word.place);
    viewer.place(place(mixText(before, word.text)));
    before = word.first;
  }
  viewer.weigh(share(3, 2 * (count + 2)));
}

const NAME = mixText(FNV_START, 'c ');
const NEXT = mixText(FNV_START, 'p ');
const ASKED = mixText(FNV_START, 'q ');
const TOGETHER = mixText(FNV_START, 'x ');

/** A meaning's name as it is shown: alone, before the next, in a question, beside another signal. */
const nameShown = (name: string) => ({
  name,
  isSignal: name.charCodeAt(0) < 0x5b,
  place: place(mixText(NAME, name)),
  next: mixText(mixText(NEXT, name), ' '),
  asked: place(mixText(ASKED, name)),
  together: mixText(mixText(TOGETHER, name), ' '),
});
type NameShown = ReturnType<typeof nameShown>;
/** By the numbers of the names. */
const NAMES_SHOWN: (NameShown | undefined)[] = [];

function shownOf({ concept, number }: Hit): NameShown {
  const before = NAMES_SHOWN[number];
  if (before !== undefined) return before;
  const shown = nameShown(concept);
  NAMES_SHOWN[number] = shown;
  return shown;
}
const BEFORE_FIRST = mixText(NEXT, '^ ');

/** The message's meanings in order and each with the one before it; signals, which have no place in the order, apart. */
function showMeanings(meanings: Meanings, viewer: Viewer): void {
  const shown = meanings
    .all()
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_MEANINGS)
    .map(shownOf);
  const told = shown.filter(({ isSignal }) => !isSignal);
  const signals = [...new Set(shown.filter(({ isSignal }) => isSignal))].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = [...new Set(told), ...signals];
  for (const name of names) viewer.place(name.place);
  viewer.weigh(share(2, names.length));
  const asked = signals.some(({ name }) => name === 'QUESTION');
  let before = BEFORE_FIRST;
  for (const name of told) {
    viewer.place(place(mixText(before, name.name)));
    if (asked) viewer.place(name.asked);
    before = name.next;
  }
  viewer.weigh(share(2, asked ? 2 * told.length : told.length));
  for (let at = 0; at < signals.length; at += 1)
    for (let other = at + 1; other < signals.length; other += 1)
      viewer.place(place(mixText(signals[at]?.together ?? 0, signals[other]?.name ?? '')));
  viewer.weigh(share(2, (signals.length * (signals.length - 1)) / 2));
}

const FOR = INTENTS.map((intent) => place(mixText(FNV_START, `+ ${intent}`)));
const AGAINST = INTENTS.map((intent) => place(mixText(FNV_START, `- ${intent}`)));

/** Shows what the model sees of a message: its words by their keys, its meanings, and what the rules say of each intent. */
export function show(keys: readonly Spelling[], meanings: Meanings, told: readonly number[], viewer: Viewer): void {
  showLetters(keys, viewer);
  showWords(keys, viewer);
  showMeanings(meanings, viewer);
  // What the rules say of an intent is one more feature, as strong as they say it.
  told.forEach((score, intent) => {
    if (score === 0) return;
    viewer.one(
      (score > 0 ? FOR : AGAINST)[intent] as number,
      Math.fround(Math.min(HIGHEST, Math.abs(score)) / HIGHEST),
    );
  });
}
