// Trains the model from the corpus and keeps its weights as data: npm run train
import { writeFileSync } from 'node:fs';
import { INTENTS, RISKS, TIERS } from '../../src/domain/intent.js';
import { meaningsOf, ruleScores, rulesHeld } from '../../src/language/evidence.js';
import { featuresOf } from '../../src/language/model/features.js';
import { answersTo, type Head, pack } from '../../src/language/model/model.js';
import { read } from '../../src/language/read.js';
import { corpus } from '../../src/language/training/corpus.js';
import { type Lesson, train } from '../../src/language/training/trainer.js';
import { writtenLines } from './written-lines.js';

const WAYS_A_LINE_IS_TYPED = 3;
const OUT = new URL('../../src/language/data/weights.ts', import.meta.url);

const examples = corpus(writtenLines(), WAYS_A_LINE_IS_TYPED);
const lessons = examples.map(({ text, intent, tier, risk, seed }): Lesson => {
  const reading = read(text);
  const meanings = meaningsOf(reading);
  return {
    features: featuresOf(reading.keys, meanings, ruleScores(rulesHeld(meanings))),
    labels: {
      intent: INTENTS.indexOf(intent),
      ...(tier === undefined ? {} : { tier: TIERS.indexOf(tier) }),
      ...(risk === undefined ? {} : { risk: RISKS.indexOf(risk) }),
    },
    seed,
  };
});
const { model, apart } = train(lessons);
const packed = JSON.stringify(pack(model));
writeFileSync(
  OUT,
  `import type { PackedModel } from '../model/model.js';\n\n// Made by npm run train.\nexport const WEIGHTS: PackedModel = ${packed};\n`,
);

const judge = (head: Head) =>
  apart
    .filter(({ labels }) => labels[head] !== undefined)
    .map(({ scores, labels }) => {
      const answers = answersTo(head, scores, model.temperature);
      const sure = Math.max(...answers);
      return { sure, right: answers.indexOf(sure) === labels[head] };
    });
const share = (of: { right: boolean }[]): string =>
  of.length === 0 ? '–' : `${((100 * of.filter(({ right }) => right).length) / of.length).toFixed(1)} %`;
console.log(`${examples.length} lines of ${new Set(examples.map(({ seed }) => seed)).size} seeds`);
console.log(`temperature ${model.temperature}, a risk is high from ${model.highFrom}`);
for (const head of ['intent', 'tier', 'risk'] as const)
  console.log(`${head} right on seeds not met: ${share(judge(head))}`);
const judged = judge('intent');
for (let from = 0; from < 1; from += 0.1) {
  const bin = judged.filter(({ sure }) => sure >= from && sure < from + 0.1 + (from > 0.85 ? 1 : 0));
  console.log(`sure ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}: ${bin.length} answers, ${share(bin)} right`);
}
