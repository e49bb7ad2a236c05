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

const compileLines = <Level>(lines: readonly { level: Level; intents?: readonly Intent[]; condition: string }[]) =>
  lines.map(({ condition, ...line }) => ({
    ...line,
    holds: condition === 'ANY' ? () => [] : compileCondition(condition),
  }));
const TIERS_READ = compileLines(TIER_LINES);
const RISKS_READ = compileLines(RISK_LINES);

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
  const ranked = [...ruleScores(meanings), NOTHING].sort((a, b) => b.score - a.score);
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
