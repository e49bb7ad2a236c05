import { INTENTS, type Intent } from '../domain/intent.js';
import type { Hit } from './concepts.js';
import { DERIVED } from './data/rules/derived.js';
import { INTENT_RULES } from './data/rules/rules.js';
import { numberOf } from './meaning-numbers.js';
import { Meanings } from './meanings.js';
import type { Reading } from './read.js';
import { type Condition, compileCondition, hitsFor, holds, neededBy } from './rule.js';
import { signalsOf } from './signals.js';

const DERIVATIONS = Object.entries(DERIVED).map(([concept, conditions]) => ({
  concept,
  number: numberOf(concept),
  conditions: conditions.map(compileCondition),
}));
interface IntentRule {
  intent: number;
  weight: number;
  condition: Condition;
}

const RULES: IntentRule[] = [];
/** The rules by what they need to be there: a message asks only those it can speak to. */
const RULES_BY_NEED: (number[] | undefined)[] = [];
const WITHOUT_NEED = numberOf('');
INTENTS.forEach((name, intent) => {
  for (const [weight, rule] of INTENT_RULES[name]) {
    const index = RULES.push({ intent, weight, condition: compileCondition(rule) }) - 1;
    for (const need of (neededBy(rule) ?? ['']).map(numberOf))
      RULES_BY_NEED[need] = [...(RULES_BY_NEED[need] ?? []), index];
  }
});

/** Concepts, signals and the meanings derived from both. */
export function meaningsOf(reading: Reading): Meanings {
  const meanings = new Meanings();
  for (const hit of reading.hits) meanings.add(hit);
  for (const signal of signalsOf(reading)) meanings.add(signal);
  for (const { concept, number, conditions } of DERIVATIONS) {
    const condition = conditions.find((each) => holds(each, meanings));
    if (condition === undefined) continue;
    const used = hitsFor(condition, meanings);
    const start = Math.min(...used.map((hit) => hit.start));
    const end = Math.max(...used.map((hit) => hit.end));
    meanings.add({ concept, number, from: 0, to: 0, start, end });
  }
  return meanings;
}

/** Which message asked a rule last, so that none is asked twice. */
const askedBy = new Uint32Array(RULES.length);
let message = 0;

/** The rules that hold of a message, by their numbers. */
export function rulesHeld(meanings: Meanings): number[] {
  const held: number[] = [];
  message = (message + 1) >>> 0;
  const ask = (need: number): void => {
    for (const index of RULES_BY_NEED[need] ?? []) {
      if (askedBy[index] === message) continue;
      askedBy[index] = message;
      if (holds((RULES[index] as IntentRule).condition, meanings)) held.push(index);
    }
  };
  ask(WITHOUT_NEED);
  for (const number of meanings.present) ask(number);
  return held;
}

/** What the rules that hold say for and against each intent, in the order of INTENTS. */
export function ruleScores(held: readonly number[]): number[] {
  const scores = INTENTS.map(() => 0);
  for (const index of held) {
    const { intent, weight } = RULES[index] as IntentRule;
    scores[intent] = (scores[intent] as number) + weight;
  }
  return scores;
}

/** The words by which the rules that hold speak for an intent. */
export function wordsFor(intent: Intent, held: readonly number[], meanings: Meanings): Hit[] {
  const wanted = INTENTS.indexOf(intent);
  const words: Hit[] = [];
  for (const index of held) {
    const { intent: meant, weight, condition } = RULES[index] as IntentRule;
    if (meant === wanted && weight > 0) words.push(...hitsFor(condition, meanings));
  }
  return words;
}
