// Trains the intent model from the corpus and keeps its weights as data: npm run train
import { writeFileSync } from 'node:fs';
import { INTENTS } from '../../src/domain/intent.js';
import { meaningsOf, ruleScores } from '../../src/language/evidence.js';
import { featuresOf } from '../../src/language/model/features.js';
import { joined, pack, probabilitiesOf } from '../../src/language/model/model.js';
import { read } from '../../src/language/read.js';
import { corpus } from '../../src/language/training/corpus.js';
import { type Lesson, train } from '../../src/language/training/trainer.js';

const WAYS_A_SEED_IS_TYPED = 12;
const OUT = new URL('../../src/language/data/weights.ts', import.meta.url);

const examples = corpus(WAYS_A_SEED_IS_TYPED);
const lessons = examples.map(({ text, intent, seed }): Lesson => {
  const reading = read(text);
  const meanings = meaningsOf(reading);
  const features = featuresOf(reading, meanings, ruleScores(meanings));
  return { features, kind: INTENTS.indexOf(intent), seed };
});
const { model, apart } = train(lessons);
const packed = JSON.stringify(pack(model));
writeFileSync(
  OUT,
  `import type { PackedModel } from '../model/model.js';\n\n// Made by npm run train.\nexport const WEIGHTS: PackedModel = ${packed};\n`,
);

const judged = apart.map(({ words, features, kind }) => {
  const probabilities = probabilitiesOf(joined(words, features.rules, model.trust), model.temperature);
  const sure = Math.max(...probabilities);
  return { sure, right: probabilities.indexOf(sure) === kind };
});
const share = (of: typeof judged): string =>
  of.length === 0 ? '–' : `${((100 * of.filter(({ right }) => right).length) / of.length).toFixed(1)} %`;
console.log(`${examples.length} lines of ${new Set(examples.map(({ seed }) => seed)).size} seeds`);
console.log(`right on seeds not met: ${share(judged)}; trust ${model.trust}, temperature ${model.temperature}`);
for (let from = 0; from < 1; from += 0.1) {
  const bin = judged.filter(({ sure }) => sure >= from && sure < from + 0.1 + (from > 0.85 ? 1 : 0));
  console.log(`sure ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}: ${bin.length} answers, ${share(bin)} right`);
}
