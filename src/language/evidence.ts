import { INTENTS, type Intent } from '../domain/intent.js';
import type { Hit } from './concepts.js';
import { DERIVED } from './data/rules/derived.js';
import { INTENT_RULES } from './data/rules/rules.js';
import type { Reading } from './read.js';
import { addMeaning, type Condition, compileCondition, type Meanings, neededBy } from './rule.js';
import { signalsOf } from './signals.js';

const DERIVATIONS = Object.entries(DERIVED).map(([concept, conditions]) => ({
  concept,
  conditions: conditions.map(compileCondition),
}));
interface IntentRule {
  intent: number;
  weight: number;
  holds: Condition;
}

const RULES: IntentRule[] = [];
/** The rules by what they need to be there: a message asks only those it can speak to. */
const RULES_BY_NEED = new Map<string, number[]>();
INTENTS.forEach((name, intent) => {
  for (const [weight, condition] of INTENT_RULES[name]) {
    const index = RULES.push({ intent, weight, holds: compileCondition(condition) }) - 1;
    for (const need of neededBy(condition) ?? [''])
      RULES_BY_NEED.set(need, [...(RULES_BY_NEED.get(need) ?? []), index]);
  }
});

/** Concepts, signals and the meanings derived from both. */
export function meaningsOf(reading: Reading): Meanings {
  const meanings: Meanings = new Map();
  for (const hit of reading.hits) addMeaning(meanings, hit);
  for (const signal of signalsOf(reading)) addMeaning(meanings, signal);
  for (const { concept, conditions } of DERIVATIONS) {
    for (const holds of conditions) {
      const used = holds(meanings);
      if (used === null || used.length === 0) continue;
      const start = Math.min(...used.map((hit) => hit.start));
      const end = Math.max(...used.map((hit) => hit.end));
      addMeaning(meanings, { concept, from: 0, to: 0, start, end });
      break;
    }
  }
  return meanings;
}

/** What the rules say for and against an intent, and the words they say it by. */
export interface Score {
  intent: Intent;
  score: number;
  used: Hit[];
}

export function ruleScores(meanings: Meanings): Score[] {
  const scores = INTENTS.map((intent): Score => ({ intent, score: 0, used: [] }));
  const asked = new Uint8Array(RULES.length);
  const ask = (need: string): void => {
    for (const index of RULES_BY_NEED.get(need) ?? []) {
      if (asked[index] === 1) continue;
      asked[index] = 1;
      const { intent, weight, holds } = RULES[index] as IntentRule;
      const matched = holds(meanings);
      const score = scores[intent];
      if (matched === null || !score) continue;
      score.score += weight;
      if (weight > 0) score.used.push(...matched);
    }
  };
  ask('');
  for (const concept of meanings.keys()) ask(concept);
  return scores;
}
