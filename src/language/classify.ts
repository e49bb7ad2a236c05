import { INTENT_DEFAULTS, INTENTS, type Intent, type Risk, type Tier } from '../domain/intent.js';
import type { Hit } from './concepts.js';
import { DERIVED } from './data/rules/derived.js';
import { INTENT_RULES } from './data/rules/rules.js';
import { RISK_LINES, TIER_LINES } from './data/rules/weight.js';
import type { Reading } from './read.js';
import { addMeaning, type Condition, compileCondition, type Meanings, neededBy } from './rule.js';
import { signalsOf } from './signals.js';

/** What a message means, and what told so. */
export interface Classification {
  intent: Intent;
  tier: Tier;
  risk: Risk;
  /** 0…1, grown from the distance between the best and the second intent. */
  confidence: number;
  evidence: string[];
}

const DERIVATIONS = Object.entries(DERIVED).map(([concept, conditions]) => ({
  concept,
  conditions: conditions.map(compileCondition),
}));
interface IntentRule {
  intent: Intent;
  weight: number;
  holds: Condition;
}

/** The rules by what they need to be there: a message asks only those it can speak to. */
const RULES_BY_NEED = new Map<string, IntentRule[]>();
for (const intent of INTENTS) {
  for (const [weight, condition] of INTENT_RULES[intent]) {
    const rule = { intent, weight, holds: compileCondition(condition) };
    for (const need of neededBy(condition) ?? ['']) RULES_BY_NEED.set(need, [...(RULES_BY_NEED.get(need) ?? []), rule]);
  }
}

const compileLines = <Level>(lines: readonly { level: Level; intents?: readonly Intent[]; condition: string }[]) =>
  lines.map(({ condition, ...line }) => ({
    ...line,
    holds: condition === 'ANY' ? () => [] : compileCondition(condition),
  }));
const TIERS_READ = compileLines(TIER_LINES);
const RISKS_READ = compileLines(RISK_LINES);

/** Concepts, signals and the meanings derived from both. */
function meaningsOf(reading: Reading): Meanings {
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

interface Score {
  intent: Intent;
  score: number;
  used: Hit[];
}

function scoresOf(meanings: Meanings): Score[] {
  const scores = new Map(INTENTS.map((intent): [Intent, Score] => [intent, { intent, score: 0, used: [] }]));
  const asked = new Set(RULES_BY_NEED.get(''));
  for (const concept of meanings.keys()) for (const rule of RULES_BY_NEED.get(concept) ?? []) asked.add(rule);
  for (const { intent, weight, holds } of asked) {
    const matched = holds(meanings);
    const score = scores.get(intent);
    if (matched === null || !score) continue;
    score.score += weight;
    if (weight > 0) score.used.push(...matched);
  }
  return [...scores.values()];
}

/** A message nothing speaks for is `other`, and says so by its confidence. */
const NOTHING: Score = { intent: 'other', score: 0.5, used: [] };

// Fitted by hand on the development set: a margin of one is right about half the time, of four about nine times in ten.
const confidenceOf = (best: number, second: number): number => {
  const margin = best - Math.max(second, 0);
  const strength = Math.min(best, 6) / 6;
  const value = (0.4 + 0.52 * (1 - Math.exp(-margin / 2.2))) * (0.55 + 0.45 * strength);
  return Math.round(Math.min(value, 0.92) * 100) / 100;
};

function evidenceOf(used: readonly Hit[], text: string): string[] {
  const spans = [...used].filter((hit) => hit.end > hit.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const words: string[] = [];
  let covered = -1;
  for (const { start, end } of spans) {
    if (end <= covered) continue;
    words.push(text.slice(Math.max(start, covered), end).trim());
    covered = end;
  }
  return words.filter(Boolean).slice(0, 5);
}

/** Judges a reading: intent by weighted evidence, tier and risk by the message first and the intent second. */
export function classify(reading: Reading): Classification {
  const meanings = meaningsOf(reading);
  const ranked = [...scoresOf(meanings), NOTHING].sort((a, b) => b.score - a.score);
  const best = ranked[0] ?? NOTHING;
  const second = ranked.find((score) => score.intent !== best.intent);
  const { intent } = best;
  const held = <Level>(lines: readonly { level: Level; intents?: readonly Intent[]; holds: Condition }[]) =>
    lines.find(({ intents, holds }) => (intents?.includes(intent) ?? true) && holds(meanings) !== null)?.level;
  return {
    intent,
    tier: held(TIERS_READ) ?? INTENT_DEFAULTS[intent].tier,
    risk: strongest(held(RISKS_READ), INTENT_DEFAULTS[intent].risk, intent),
    confidence: confidenceOf(best.score, second?.score ?? 0),
    evidence: evidenceOf(best.used, reading.normalised.text),
  };
}

// A line may lower the risk only where the intent's default is medium for a reason that a policy question lacks.
function strongest(read: Risk | undefined, byDefault: Risk, intent: Intent): Risk {
  if (read === undefined) return byDefault;
  if (intent === 'return_refund') return read;
  const order: readonly Risk[] = ['low', 'medium', 'high'];
  return order.indexOf(read) > order.indexOf(byDefault) ? read : byDefault;
}
