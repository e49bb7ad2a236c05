// Trains the tagger that reads names, addresses and items, and keeps its weights as data: npm run train
import { writeFileSync } from 'node:fs';
import { findPlaces } from '../../src/language/extract/places.js';
import { read } from '../../src/language/read.js';
import { seenOf } from '../../src/language/tagger/tag-units.js';
import { align } from '../../src/language/training/slots/align.js';
import { learn, packTagger } from '../../src/language/training/slots/learn.js';
import type { Lesson } from '../../src/language/training/slots/lesson.js';
import { orderLines, writtenLines } from './written-lines.js';

const OUT = new URL('../../src/language/data/slot-weights.ts', import.meta.url);

const lines = [...writtenLines(), ...orderLines()].filter(({ slots }) => slots !== undefined);
const lessons = lines.flatMap(({ text, slots }): Lesson[] => {
  const { normalised, tokens, phones, mentions, refused } = read(text);
  const seen = seenOf(normalised.text, tokens, phones, findPlaces(tokens), mentions, refused);
  const labels = align(seen.units, slots ?? {});
  return labels === null ? [] : [{ ...seen, labels }];
});
const packed = JSON.stringify(packTagger(learn(lessons)));
writeFileSync(
  OUT,
  `import type { PackedTagger } from '../tagger/tagger.js';\n\n// Made by npm run train.\nexport const SLOT_WEIGHTS: PackedTagger = ${packed};\n`,
);
console.log(`${lessons.length} lessons of ${lines.length} lines with slots`);
