import { INTENTS, type Intent } from '../domain/intent.js';
import type { Hit } from './concepts.js';
import { DERIVED } from './data/rules/derived.js';
import { INTENT_RULES } from './data/rules/rules.js';
import { Meanings, numberOf } from './meanings.js';
import type { Reading } from './read.js';
import { type Condition, compileCondition, hitsFor, holds, neededBy } from './rule.js';
import { signalsOf } from './signals.js';

const DERIVATIONS = Object.entries(DERIVED).map(([concept, conditions]) => ({
  concept,
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
  for (const { concept, conditions } of DERIVATIONS) {
    const condition = conditions.find((each) => holds(each, meanings));
    if (condition === undefined) continue;
    const used = hitsFor(condition, meanings);
    const start = Math.min(...used.map((hit) => hit.start));
    const end = Math.max(...used.map((hit) => hit.end));
    meanings.add({ concept, from: 0, to: 0, start, end });
  }
  return meanings;
}

/** Which message asked a rule last, so that none is asked twice. */
const askedBy = new Uint32Array(RULES.length);
let message = 0;

/** What the rules say for and against each intent, in the order of INTENTS. */
export function ruleScores(meanings: Meanings): number[] {
  const scores = INTENTS.map(() => 0);
  message = (message + 1) >>> 0;
  const ask = (need: number): void => {
    for (const index of RULES_BY_NEED[need] ?? []) {
      if (askedBy[index] === message) continue;
      askedBy[index] = message;
      const { intent, weight, condition } = RULES[index] as IntentRule;
      if (holds(condition, meanings)) scores[intent] = (scores[intent] as number) + weight;
    }
  };
  ask(WITHOUT_NEED);
  for (const number of meanings.present) ask(number);
  return scores;
}

const SPEAKING_FOR = INTENTS.map((_, intent) => RULES.filter((rule) => rule.intent === intent && rule.weight > 0));

/** The words by which the rules speak for an intent. */
export function wordsFor(intent: Intent, meanings: Meanings): Hit[] {
  const words: Hit[] = [];
  for (const { condition } of SPEAKING_FOR[INTENTS.indexOf(intent)] ?? []) words.push(...hitsFor(condition, meanings));
  return words;
}
