import { INTENT_DEFAULTS, INTENTS, type Intent, type Risk, type Tier } from '../domain/intent.js';
import type { Hit } from './concepts.js';
import { RISK_LINES, TIER_LINES } from './data/rules/weight.js';
import { WEIGHTS } from './data/weights.js';
import { meaningsOf, ruleScores } from './evidence.js';
import { featuresOf } from './model/features.js';
import { joined, probabilitiesOf, unpack, wordScores } from './model/model.js';
import type { Reading } from './read.js';
import { type Condition, compileCondition } from './rule.js';

/** What a message means, and what told so. */
export interface Classification {
  intent: Intent;
  tier: Tier;
  risk: Risk;
  /** 0…1: how often an answer given with it was right on sentences the model had not met. */
  confidence: number;
  evidence: string[];
}

const compileLines = <Level>(lines: readonly { level: Level; intents?: readonly Intent[]; condition: string }[]) =>
  lines.map(({ condition, ...line }) => ({
    ...line,
    holds: condition === 'ANY' ? () => [] : compileCondition(condition),
  }));
const TIERS_READ = compileLines(TIER_LINES);
const RISKS_READ = compileLines(RISK_LINES);

const MODEL = unpack(WEIGHTS);
/** Of a message without one word we know, letters alone make nobody sure. */
const SURE_OF_STRANGE = 0.45;

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

/** Judges a reading: intent by words and rules together, tier and risk by the message first and the intent second. */
export function classify(reading: Reading): Classification {
  const meanings = meaningsOf(reading);
  const told = ruleScores(meanings);
  const features = featuresOf(reading, meanings, told);
  const scores = joined(wordScores(MODEL, features), features.rules, MODEL.trust);
  const ranked = probabilitiesOf(scores, MODEL.temperature)
    .map((probability, kind) => ({ intent: INTENTS[kind] ?? 'other', confidence: Math.round(probability * 100) / 100 }))
    .sort((a, b) => b.confidence - a.confidence);
  const { intent, confidence } = ranked[0] ?? { intent: 'other' as const, confidence: 0 };
  const strange = reading.hits.length === 0 && told.every(({ intent: each, score }) => score <= 0 || each === 'other');
  const used = told.find((score) => score.intent === intent)?.used ?? [];
  const held = <Level>(lines: readonly { level: Level; intents?: readonly Intent[]; holds: Condition }[]) =>
    lines.find(({ intents, holds }) => (intents?.includes(intent) ?? true) && holds(meanings) !== null)?.level;
  return {
    intent,
    tier: held(TIERS_READ) ?? INTENT_DEFAULTS[intent].tier,
    risk: strongest(held(RISKS_READ), INTENT_DEFAULTS[intent].risk, intent),
    confidence: strange ? Math.min(confidence, SURE_OF_STRANGE) : confidence,
    evidence: evidenceOf(used.length > 0 ? used : reading.hits, reading.normalised.text),
  };
}

// A line may lower the risk only where the intent's default is medium for a reason that a policy question lacks.
function strongest(read: Risk | undefined, byDefault: Risk, intent: Intent): Risk {
  if (read === undefined) return byDefault;
  if (intent === 'return_refund') return read;
  const order: readonly Risk[] = ['low', 'medium', 'high'];
  return order.indexOf(read) > order.indexOf(byDefault) ? read : byDefault;
}
