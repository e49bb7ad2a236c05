import { INTENT_DEFAULTS, INTENTS, type Intent, RISKS, type Risk, TIERS, type Tier } from '../domain/intent.js';
import type { Hit } from './concepts.js';
import { WEIGHTS } from './data/weights.js';
import { meaningsOf, ruleScores, rulesHeld, wordsFor } from './evidence.js';
import { answersTo, unpack } from './model/model.js';
import { scorer } from './model/scorer.js';
import type { Reading } from './read.js';

/** What a message means, and what told so. */
export interface Classification {
  intent: Intent;
  tier: Tier;
  risk: Risk;
  /** 0…1: how often an answer given with it was right on sentences the model had not met. */
  confidence: number;
  /** The next likeliest intents, at most three. */
  alternatives: { intent: Intent; confidence: number }[];
  evidence: string[];
}

const MODEL = unpack(WEIGHTS);
const scoresOf = scorer(MODEL);
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

const hundredths = (probability: number): number => Math.round(probability * 100) / 100;
const OTHER = INTENTS.indexOf('other');
const MOST_ALTERNATIVES = 3;
/** Less likely than this is no alternative. */
const WORTH_NAMING = 0.03;

function alternativesTo(chosen: number, probable: readonly number[]): Classification['alternatives'] {
  const others: { intent: Intent; confidence: number }[] = [];
  for (let kind = 0; kind < probable.length; kind += 1) {
    const confidence = probable[kind] ?? 0;
    if (kind !== chosen && confidence >= WORTH_NAMING) others.push({ intent: INTENTS[kind] ?? 'other', confidence });
  }
  return others
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_ALTERNATIVES)
    .map(({ intent, confidence }) => ({ intent, confidence: hundredths(confidence) }));
}

/** Judges a reading by words and rules together: what is meant, how close to buying it is, how badly a wrong answer could hurt. */
export function classify(reading: Reading): Classification {
  const meanings = meaningsOf(reading);
  const held = rulesHeld(meanings);
  const told = ruleScores(held);
  const scores = scoresOf(reading.keys, meanings, told);
  const probable = answersTo('intent', scores, MODEL.temperature);
  const chosen = likeliest(probable);
  const intent = INTENTS[chosen] ?? 'other';
  const confidence = probable[chosen] ?? 0;
  const strange = reading.hits.length === 0 && told.every((score, kind) => score <= 0 || kind === OTHER);
  const used = wordsFor(intent, held, meanings);
  return {
    intent,
    tier: tierOf(scores, intent),
    risk: riskOf(scores, intent),
    confidence: hundredths(strange ? Math.min(confidence, SURE_OF_STRANGE) : confidence),
    alternatives: alternativesTo(chosen, probable),
    evidence: evidenceOf(used.length > 0 ? used : reading.hits, reading.normalised.text),
  };
}

function likeliest(answers: readonly number[]): number {
  let best = 0;
  for (let at = 1; at < answers.length; at += 1) if ((answers[at] as number) > (answers[best] as number)) best = at;
  return best;
}

/** Where the intent leaves it open how close to buying the message is: what it may be besides the default. */
const OPEN_TIERS: Partial<Record<Intent, readonly Tier[]>> = {
  price_query: ['high'],
  product_query: ['high'],
  delivery_query: ['high'],
  bargain: ['high'],
  payment_query: ['high', 'low'],
  return_refund: ['medium'],
  other: ['medium'],
};

/** The likeliest tier among those the intent may have. */
function tierOf(scores: Float64Array, intent: Intent): Tier {
  const open = [INTENT_DEFAULTS[intent].tier, ...(OPEN_TIERS[intent] ?? [])];
  const answers = answersTo('tier', scores, 1).map((answer, at) =>
    open.some((tier) => tier === TIERS[at]) ? answer : 0,
  );
  return TIERS[likeliest(answers)] ?? INTENT_DEFAULTS[intent].tier;
}

const HIGH = RISKS.indexOf('high');
/** Of these even a suspicion counts as a high risk; whoever asks, orders or thanks has to be plain about it. */
const MAY_HURT: ReadonlySet<Intent> = new Set([
  'order_status',
  'cancel_order',
  'return_refund',
  'complaint',
  'payment_dispute',
  'abusive',
  'spam',
  'other',
]);
const SURELY = 0.5;

/** What the intent itself risks is the least; only a question about returning things may be harmless. */
function riskOf(scores: Float64Array, intent: Intent): Risk {
  const answers = answersTo('risk', scores, 1);
  const isHigh = (answers[HIGH] ?? 0) >= (MAY_HURT.has(intent) ? MODEL.highFrom : SURELY);
  const read = isHigh ? HIGH : likeliest(answers);
  const least = intent === 'return_refund' ? 0 : RISKS.indexOf(INTENT_DEFAULTS[intent].risk);
  return RISKS[Math.max(read, least)] ?? 'high';
}
