import { INTENT_DEFAULTS, type Intent } from './intent.js';

/** One answer of an intent, as people judged it. */
export interface JudgedAnswer {
  id: string;
  /** Sent as Munshi wrote it. */
  unedited: boolean;
  /** A fact it stood on had changed before it could leave. */
  factStop: boolean;
}

/** Good ones of all that were looked at. */
export interface AutopilotEvidence {
  good: number;
  of: number;
  factStops: number;
}

/** When answers may go by themselves, and when they may not any more; shares are 0…1. */
export interface AutopilotLimits {
  /** So many drafts have to be decided before it is suggested. */
  minDrafts: number;
  suggestFrom: number;
  /** So many of the latest answers are looked at while it is on. */
  lookBack: number;
  switchBackBelow: number;
}

export type AutopilotAdvice = 'suggest' | 'switch_back' | null;

const evidenceOf = (answers: readonly JudgedAnswer[]): AutopilotEvidence => ({
  good: answers.filter(({ unedited, factStop }) => unedited && !factStop).length,
  of: answers.length,
  factStops: answers.filter(({ factStop }) => factStop).length,
});

/** What the latest answers (newest first) say of an intent: nothing while there are too few, never of what only a person answers. */
export function adviseAutopilot(
  { intent, automatic }: { intent: Intent; automatic: boolean },
  answers: readonly JudgedAnswer[],
  limits: AutopilotLimits,
): { evidence: AutopilotEvidence; advice: AutopilotAdvice } {
  const latest = evidenceOf(answers.slice(0, limits.lookBack));
  const slipping = latest.of >= limits.lookBack && latest.good < limits.switchBackBelow * latest.of;
  if (automatic) return { evidence: latest, advice: slipping ? 'switch_back' : null };
  const evidence = evidenceOf(answers);
  const enough =
    evidence.of >= limits.minDrafts && evidence.good >= limits.suggestFrom * evidence.of && evidence.factStops === 0;
  const allowed = !INTENT_DEFAULTS[intent].personOnly;
  return { evidence, advice: allowed && enough && !slipping ? 'suggest' : null };
}
