import { INTENT_DEFAULTS, type Intent, RISKS, type Risk } from './intent.js';
import type { Understanding } from './understanding.js';

const above = (one: Risk, other: Risk): boolean => RISKS.indexOf(one) > RISKS.indexOf(other);

/**
 * What a message is once somebody has said what it means. A risk that only came with the wrong intent goes with it; one
 * that was read in the words themselves (a threat) stays.
 */
export function corrected<Read extends Pick<Understanding, 'intent' | 'tier' | 'risk' | 'confidence'>>(
  read: Read,
  intent: Intent,
): Read {
  const before = INTENT_DEFAULTS[read.intent];
  const now = INTENT_DEFAULTS[intent];
  const inWords = above(read.risk, before.risk) && above(read.risk, now.risk);
  return { ...read, intent, tier: now.tier, risk: inWords ? read.risk : now.risk, confidence: 1 };
}
