import { INTENTS } from '../../domain/intent.js';
import type { Meanings } from '../meanings.js';
import type { Spelling } from '../spelling.js';
import { FNV_START, mixText, place } from './hash.js';
import { stretchesIn } from './letters.js';

/** Whoever is shown a message, place by place. */
export interface Viewer {
  /** The places of all stretches of letters of a text, which is the keys between spaces. */
  letters(text: string, keys: readonly Spelling[]): void;
  place(place: number): void;
  /** What was shown since the last time counts `value` each. */
  weigh(value: number): void;
}

const MOST_WORDS = 60;
const MOST_MEANINGS = 40;
const HIGHEST = 10;

const share = (weight: number, count: number): number => Math.fround(weight / Math.sqrt(Math.max(count, 4)));

/** Stretches of two to four letters of the look-up keys, over word borders too: what remains alike when spelling wanders. */
function showLetters(keys: readonly Spelling[], viewer: Viewer): void {
  const text = ` ${keys.map(({ text }) => text).join(' ')} `.replace(/[0-9]/g, '0');
  viewer.letters(text, keys);
  viewer.weigh(share(3, stretchesIn(text.length)));
}

const WORD = mixText(FNV_START, 'w ');
const PAIR = mixText(FNV_START, 'b ');

/** Words by their look-up keys, and each with the one before it. */
function showWords(keys: readonly Spelling[], viewer: Viewer): void {
  const words = ['^', ...keys.slice(0, MOST_WORDS - 2).map(({ text }) => text), '$'];
  let before = '';
  for (const key of words) {
    const word = /^[0-9]/.test(key) ? '0' : key;
    viewer.place(place(mixText(WORD, word)));
    viewer.place(place(mixText(mixText(mixText(PAIR, before), ' '), word)));
    before = word;
  }
  viewer.weigh(share(3, 2 * words.length));
}

const NAME = mixText(FNV_START, 'c ');
const NEXT = mixText(FNV_START, 'p ');
const ASKED = mixText(FNV_START, 'q ');
const TOGETHER = mixText(FNV_START, 'x ');

const isSignal = (name: string): boolean => name.charCodeAt(0) < 0x5b;

/** The message's meanings in order and each with the one before it; signals, which have no place in the order, apart. */
function showMeanings(meanings: Meanings, viewer: Viewer): void {
  const hits = meanings
    .all()
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_MEANINGS);
  const told = hits.filter(({ concept }) => !isSignal(concept)).map(({ concept }) => concept);
  const signals = [...new Set(hits.filter(({ concept }) => isSignal(concept)).map(({ concept }) => concept))].sort();
  const names = [...new Set(told), ...signals];
  for (const name of names) viewer.place(place(mixText(NAME, name)));
  viewer.weigh(share(2, names.length));
  const asked = signals.includes('QUESTION');
  let before = '^';
  for (const name of told) {
    viewer.place(place(mixText(mixText(mixText(NEXT, before), ' '), name)));
    if (asked) viewer.place(place(mixText(ASKED, name)));
    before = name;
  }
  viewer.weigh(share(2, asked ? 2 * told.length : told.length));
  signals.forEach((one, at) => {
    const together = mixText(mixText(TOGETHER, one), ' ');
    for (let other = at + 1; other < signals.length; other += 1)
      viewer.place(place(mixText(together, signals[other] as string)));
  });
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
    viewer.place((score > 0 ? FOR : AGAINST)[intent] as number);
    viewer.weigh(Math.fround(Math.min(HIGHEST, Math.abs(score)) / HIGHEST));
  });
}
