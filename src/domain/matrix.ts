import { INTENT_DEFAULTS, type Intent, type Risk, type Tier } from './intent.js';
import { keptFromAutomatic, type RuleApplied } from './keyword-rule.js';
import type { OrderStatus } from './order/status.js';
import { type Reason, reason } from './reason.js';

export const RESPONSE_ACTIONS = ['automatic', 'draft', 'person', 'none'] as const;
export type ResponseAction = (typeof RESPONSE_ACTIONS)[number];

export const TONES = ['friendly', 'plain', 'sorry'] as const;
export type Tone = (typeof TONES)[number];

/** What else is proposed beside the answer. */
export const SIDE_ACTIONS = ['open_case', 'propose_hide'] as const;
export type SideAction = (typeof SIDE_ACTIONS)[number];

export interface MatrixCell {
  action: ResponseAction;
  /** Key of the reply template; null where a person writes. */
  template: string | null;
  tone: Tone;
  /** Null: the tier read from the message. */
  tier: Tier | null;
  also: readonly SideAction[];
}

type RiskRow = Record<Risk, MatrixCell>;
/** What a status says otherwise; risks left out are as always. */
type StatusRow = { [risk in Risk]?: MatrixCell | undefined };

/** Intent × risk, with other cells where the buyer has an order in a given status; data an admin edits. */
export interface ResponseMatrix {
  rows: Record<Intent, RiskRow & { byStatus: Partial<Record<OrderStatus, StatusRow>> }>;
  /** An automatic answer needs at least this confidence. */
  automaticFrom: number;
  /** Below this no draft is worth reading: a person answers. */
  draftFrom: number;
  /** Orders above this total (minor units) are never answered automatically. */
  highValueAbove: number;
}

export interface ResponseFacts {
  intent: Intent;
  risk: Risk;
  tier: Tier;
  confidence: number;
  /** The order the message is about, if any; its total in minor units. */
  order: { status: OrderStatus; total: number } | null;
  automationPaused: boolean;
  campaignPaused: boolean;
  threadPaused: boolean;
  /** The buyer asked for a person, by word or button. */
  asksForPerson: boolean;
  /** What the engine read where a keyword rule says otherwise. */
  ruledOver?: RuleApplied['read'] | undefined;
}

declare const byTheMatrix: unique symbol;

interface Response {
  template: string | null;
  tone: Tone;
  tier: Tier;
  also: readonly SideAction[];
  /** Why this action and no other, for the card. */
  because: Reason[];
}

/** Proof that the matrix allows an automatic answer; only `decideResponse` makes one. */
export interface AutomaticResponse extends Response {
  readonly action: 'automatic';
  readonly [byTheMatrix]: true;
}

export type ResponseDecision = AutomaticResponse | (Response & { action: Exclude<ResponseAction, 'automatic'> });

/** What to do with one understood message. Automatic only where data, confidence, value and every switch allow it. */
export function decideResponse(facts: ResponseFacts, matrix: ResponseMatrix): ResponseDecision {
  const cell = cellOf(facts, matrix);
  const objections = cell.action === 'automatic' ? objectionsToAutomatic(facts, matrix) : [];
  const because = [
    reason('matrix_cell', { intent: facts.intent, risk: facts.risk, action: cell.action }),
    ...objections,
  ];
  const response = {
    template: cell.template,
    tone: cell.tone,
    tier: cell.tier ?? facts.tier,
    also: cell.also,
    because,
  };

  if (facts.asksForPerson) return { ...response, action: 'person', because: [...because, reason('asked_for_person')] };
  if (facts.confidence < matrix.draftFrom) {
    const unsure = reason('confidence_low', { confidence: facts.confidence, needed: matrix.draftFrom });
    return { ...response, action: 'person', because: [...because, unsure] };
  }
  if (cell.action !== 'automatic') return { ...response, action: cell.action };
  if (INTENT_DEFAULTS[facts.intent].personOnly) return { ...response, action: 'person' };
  if (objections.length > 0) return { ...response, action: 'draft' };
  return { ...response, action: 'automatic' } as AutomaticResponse;
}

/** The cell that speaks of an intent at a risk, with an order in some status or without one. */
export function cellOf(
  { intent, risk, order }: Pick<ResponseFacts, 'intent' | 'risk'> & { order: { status: OrderStatus } | null },
  matrix: ResponseMatrix,
): MatrixCell {
  const row = matrix.rows[intent];
  const special = order === null ? undefined : row.byStatus[order.status]?.[risk];
  return special ?? row[risk];
}

function objectionsToAutomatic(facts: ResponseFacts, matrix: ResponseMatrix): Reason[] {
  const objections: Reason[] = [];
  if (INTENT_DEFAULTS[facts.intent].personOnly) objections.push(reason('intent_person_only', { intent: facts.intent }));
  if (facts.ruledOver && keptFromAutomatic(facts.ruledOver))
    objections.push(reason('rule_never_automatic', { intent: facts.ruledOver.intent, risk: facts.ruledOver.risk }));
  if (facts.order !== null && facts.order.total > matrix.highValueAbove) {
    objections.push(reason('order_high_value', { total: facts.order.total, above: matrix.highValueAbove }));
  }
  if (facts.confidence < matrix.automaticFrom) {
    objections.push(reason('confidence_low', { confidence: facts.confidence, needed: matrix.automaticFrom }));
  }
  if (facts.automationPaused) objections.push(reason('automation_paused'));
  if (facts.campaignPaused) objections.push(reason('campaign_paused'));
  if (facts.threadPaused) objections.push(reason('thread_paused'));
  return objections;
}
