import type { Intent, Risk } from './intent.js';
import { type Reason, reason } from './reason.js';

/** Why a comment may be hidden: it insults, advertises, shows a phone number to everybody, or sends buyers elsewhere. */
export const HIDE_KINDS = ['abuse', 'spam', 'phone', 'rival'] as const;
export type HideKind = (typeof HIDE_KINDS)[number];

/** What the shop wants done about a kind. */
export const HIDE_MODES = ['off', 'propose', 'automatic'] as const;
export type HideMode = (typeof HIDE_MODES)[number];

/** Why a person did not want a comment hidden. */
export const HIDE_REJECTIONS = ['only_unhappy', 'harmless', 'will_answer', 'misread'] as const;
export type HideRejection = (typeof HIDE_REJECTIONS)[number];

export interface HideSettings {
  kinds: Record<HideKind, { mode: HideMode; showAgainAfterDays: number }>;
  /** Shown again by itself once the buyer has edited the reason away. */
  showAgainWhenEdited: boolean;
  /** The buyer whose number was hidden may be told so privately. */
  tellBuyerOfPhone: boolean;
}

/** What the words of a comment show, as the buyer typed them. */
export interface HideSigns {
  /** Curses, sexual words, threats of violence. */
  slurs: string[];
  /** "Thief", "fraud", "shameless": said of the shop, however rudely. */
  accusations: string[];
  phones: string[];
  /** Links, and invitations to somebody's own page. */
  elsewhere: string[];
}

export interface HideFacts {
  intent: Intent;
  risk: Risk;
  confidence: number;
  alternatives: readonly { intent: Intent; confidence: number }[];
  /** What the engine read where a keyword rule says otherwise. */
  ruledOver: Intent | null;
  /** The words that decided about the intent. */
  evidence: readonly string[];
  /** The response matrix has hiding proposed for such a message. */
  proposes: boolean;
  signs: HideSigns;
  /** The buyer has ordered here: what they say may be about it. */
  hasOrders: boolean;
}

export interface HideReason {
  kind: HideKind;
  words: string[];
}

/**
 * Why a comment may be hidden; null: it may not. Words that are merely negative about the shop, however rude, are no
 * reason: those are a person's to answer.
 */
export function hideReason({ intent, proposes, signs, evidence }: HideFacts): HideReason | null {
  const { slurs, accusations, phones, elsewhere } = signs;
  if (intent === 'abusive' && proposes) {
    if (slurs.length > 0) return { kind: 'abuse', words: slurs };
    if (accusations.length === 0) return { kind: 'abuse', words: [...evidence] };
  }
  if (intent === 'spam' && proposes)
    return elsewhere.length > 0 ? { kind: 'rival', words: elsewhere } : { kind: 'spam', words: [...evidence] };
  return phones.length > 0 ? { kind: 'phone', words: phones } : null;
}

declare const byTheSettings: unique symbol;

/** Proof that the shop's settings hide this by themselves; only `decideHide` makes one. */
export interface AutomaticHide extends HideReason {
  readonly act: 'hide';
  readonly [byTheSettings]: true;
}

export type HideDecision =
  | { act: 'none' }
  /** `because`: why not by itself, where the settings would. */
  | ({ act: 'propose'; because: Reason[] } & HideReason)
  | AutomaticHide;

interface Limits {
  /** An automatic act needs at least this confidence. */
  automaticFrom: number;
  automationPaused: boolean;
}

/** What to do about a comment: nothing, ask a person, or hide it where the shop has switched that on and nothing speaks against it. */
export function decideHide(facts: HideFacts, { kinds }: Pick<HideSettings, 'kinds'>, limits: Limits): HideDecision {
  const why = hideReason(facts);
  if (why === null || kinds[why.kind].mode === 'off') return { act: 'none' };
  if (kinds[why.kind].mode === 'propose') return { act: 'propose', because: [], ...why };
  const because = objections(facts, why, limits);
  return because.length > 0 ? { act: 'propose', because, ...why } : ({ act: 'hide', ...why } as AutomaticHide);
}

/** Never hidden without a person's yes: it may be a complaint, or a question of somebody who wants to buy. */
const NEVER: ReadonlySet<Intent> = new Set([
  'complaint',
  'payment_dispute',
  'return_refund',
  'price_query',
  'product_query',
  'delivery_query',
  'payment_query',
  'bargain',
]);
/** As likely as this, a second meaning counts. */
const MAY_BE = 0.1;

function objections(facts: HideFacts, { kind }: HideReason, limits: Limits): Reason[] {
  const { intent, risk, confidence, alternatives, ruledOver, signs, hasOrders } = facts;
  const likely = alternatives.filter((each) => each.confidence >= MAY_BE).map((each) => each.intent);
  const other = [intent, ...(ruledOver === null ? [] : [ruledOver]), ...likely].find((each) => NEVER.has(each));
  const found: Reason[] = [];
  if (other !== undefined) found.push(reason('hide_may_be', { intent: other }));
  if (risk === 'high') found.push(reason('hide_high_risk'));
  if (signs.accusations.length > 0) found.push(reason('hide_only_negative', { words: signs.accusations.join(', ') }));
  if (hasOrders && kind !== 'phone') found.push(reason('hide_has_ordered'));
  if (kind !== 'phone' && confidence < limits.automaticFrom)
    found.push(reason('confidence_low', { confidence, needed: limits.automaticFrom }));
  if (limits.automationPaused) found.push(reason('automation_paused'));
  return found;
}

const DAY_MS = 86_400_000;

/** When a hidden comment is shown again by itself; null: never. */
export const showAgainAt = (hiddenAt: number, kind: HideKind, { kinds }: Pick<HideSettings, 'kinds'>): number | null =>
  kinds[kind].showAgainAfterDays === 0 ? null : hiddenAt + kinds[kind].showAgainAfterDays * DAY_MS;

declare const dueToShow: unique symbol;

/** Proof that a hidden comment is due to be shown; only `decideShow` makes one. */
export interface DueToShow {
  readonly hideId: string;
  readonly [dueToShow]: true;
}

/** A hidden comment as it stands when its time seems over. */
export interface HiddenFacts {
  id: string;
  kind: HideKind;
  hiddenAt: number;
  /** Its words no longer give the reason. */
  reasonGone: boolean;
  automationPaused: boolean;
}

export type ShowDecision = { act: 'show'; due: DueToShow } | { act: 'wait'; until: number } | { act: 'stay' };

const AGAIN_MS = 3_600_000;

/** Whether a comment we hid is shown now, looked at again later, or stays as it is: by the settings of this moment. */
export function decideShow(facts: HiddenFacts, settings: HideSettings, now: number): ShowDecision {
  const at = showAgainAt(facts.hiddenAt, facts.kind, settings);
  const edited = settings.showAgainWhenEdited && facts.reasonGone;
  if (!edited && at === null) return { act: 'stay' };
  if (!edited && at !== null && at > now) return { act: 'wait', until: at };
  if (facts.automationPaused) return { act: 'wait', until: now + AGAIN_MS };
  return { act: 'show', due: { hideId: facts.id } as DueToShow };
}
