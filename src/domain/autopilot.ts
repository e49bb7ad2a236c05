import { INTENT_DEFAULTS, type Intent } from './intent.js';
import type { ResponseAction } from './matrix.js';
import { type Reason, reason } from './reason.js';

/** From what evidence on an intent may go by itself, and when it comes back. */
export interface AutopilotLimits {
  /** Looked at are the drafts of so many days. */
  days: number;
  /** So many drafts have to be decided. */
  drafts: number;
  /** And such a share of them sent as they were written. */
  asWritten: number;
  /** While it goes by itself: of so many last ones … */
  last: number;
  /** … such a share has to be right, else it comes back. */
  right: number;
}

/** What people made of an intent's drafts. */
export interface DraftEvidence {
  /** Sent, edited, rejected, or found to mean something else. */
  decided: number;
  /** Sent word for word, with nothing vouched for. */
  asWritten: number;
  /** Stopped because a fact stood in no row, or because a person said that it is wrong. */
  factStops: number;
}

export const NO_EVIDENCE: DraftEvidence = { decided: 0, asWritten: 0, factStops: 0 };

// 0.95 × 60 is not exactly 57 in every arithmetic.
const reaches = (part: number, share: number, whole: number): boolean => part >= share * whole - 1e-9;

/** Why an intent may not be switched to automatic on evidence; none: it may. */
export function autopilotObjections(
  { intent, action }: { intent: Intent; action: ResponseAction },
  { decided, asWritten, factStops }: DraftEvidence,
  limits: AutopilotLimits,
): Reason[] {
  if (INTENT_DEFAULTS[intent].personOnly) return [reason('intent_person_only', { intent })];
  if (action !== 'draft') return [reason('autopilot_not_drafted', { intent, action })];
  return [
    ...(decided < limits.drafts ? [reason('autopilot_few_drafts', { drafts: decided, least: limits.drafts })] : []),
    ...(decided > 0 && !reaches(asWritten, limits.asWritten, decided)
      ? [reason('autopilot_edited', { written: asWritten, drafts: decided, needed: limits.asWritten })]
      : []),
    ...(factStops > 0 ? [reason('autopilot_fact_stops', { stops: factStops })] : []),
  ];
}

/** Why something that went by itself, or was drafted meanwhile, was not right. */
export const WRONG_WAYS = ['draft_changed', 'taken_back', 'misread', 'complaint'] as const;
export type WrongWay = (typeof WRONG_WAYS)[number];

/** One answer of an intent that goes by itself; `wrong`: null while nothing speaks against it. */
export interface AutopilotItem {
  id: string;
  at: number;
  wrong: WrongWay | null;
}

/** The last ones, newest first, and how many of them were right. */
export interface AutopilotVerdict {
  items: AutopilotItem[];
  right: number;
  /** It goes back to drafts: whatever comes next, the share is not reached any more. */
  back: boolean;
}

/** Judges an intent that goes by itself by its last answers. Those still to come are taken to be right. */
export function autopilotVerdict(
  all: readonly AutopilotItem[],
  { last, right: share }: Pick<AutopilotLimits, 'last' | 'right'>,
): AutopilotVerdict {
  const items = [...all].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, last);
  const wrong = items.filter((item) => item.wrong !== null).length;
  return { items, right: items.length - wrong, back: !reaches(last - wrong, share, last) };
}
