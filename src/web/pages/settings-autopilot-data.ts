import type { AutopilotLimits, DraftEvidence, WrongWay } from '../../domain/autopilot.js';
import type { Intent } from '../../domain/intent.js';

/** An intent with what people made of its drafts, and what it does by itself. */
export interface AutopilotRow {
  intent: Intent;
  drafts: DraftEvidence;
  /** Counted from here, where that is later than the days looked at. */
  since?: number;
  /** Nothing speaks against switching it. */
  suggested: boolean;
  /** What the evidence lacks, in words. */
  objections: string[];
  /** While it goes by itself: its last answers. */
  automatic?: { of: number; right: number; wrong: Partial<Record<WrongWay, number>>; by?: string; at?: number };
  /** Munshi took it back last. */
  back?: { at: number; of: number; right: number };
}

export interface AutopilotData {
  limits: AutopilotLimits;
  /** From this certainty on it would answer by itself. */
  confidence: number;
  rows: AutopilotRow[];
  /** Intents with nothing to count yet. */
  nothing: Intent[];
}
