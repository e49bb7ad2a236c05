import { expect, test } from '@jest/globals';
import { WEIGHTS } from '../../../src/language/data/weights.js';
import { meaningsOf, ruleScores, rulesHeld } from '../../../src/language/evidence.js';
import { featuresOf } from '../../../src/language/model/features.js';
import { scoresOf, unpack } from '../../../src/language/model/model.js';
import { scorer } from '../../../src/language/model/scorer.js';
import { read } from '../../../src/language/read.js';
import { developmentSet } from '../dev-set.js';

const model = unpack(WEIGHTS);
const scores = scorer(model);
const lines = developmentSet().map(({ text }) => text);

test.each([
  ['messages as they come', lines.slice(0, 300)],
  ['the same words met again', lines.slice(0, 300)],
  ['a message without a word', ['', '?!']],
  ['words of one letter, side by side', ['a b c 1 2 ক খ', 'k']],
  ['a message longer than what is looked at', [lines.slice(0, 40).join(' ')]],
])('what is added up word by word is what training adds up letter by letter: %s', (_, texts) => {
  for (const text of texts) {
    const reading = read(text);
    const meanings = meaningsOf(reading);
    const told = ruleScores(rulesHeld(meanings));
    const apart = scoresOf(model, featuresOf(reading.keys, meanings, told));
    scores(reading.keys, meanings, told).forEach((score, output) => {
      expect(score).toBeCloseTo(apart[output] as number, 9);
    });
  }
});
