import { type Actor, actorCan } from './actor.js';
import type { Draft, DraftTexts } from './draft.js';
import { type DraftSurroundings, voidReason } from './draft-void.js';
import type { FactCheck } from './fact-check/check.js';
import { type FactOverride, factsStop, watchedFacts, withOrders } from './fact-check/override.js';
import { type Reason, reason } from './reason.js';
import { tooLongParts } from './text-limit.js';

// Never exported: nobody else can write the key, so nobody else can make the proof.
declare const proof: unique symbol;

/** Proof that a person said yes to exactly this. Only `approve` makes one. */
export interface Approved<T> {
  readonly [proof]: true;
  readonly value: T;
  readonly by: Actor;
  readonly at: number;
}

/** What the person pressed. Versions are those of the card that was seen. */
export interface ApproveCommand {
  actor: Actor;
  version: number;
  /** Edited texts of the parts the draft has; a part left out stays as it was. */
  texts?: DraftTexts;
  /** What the texts, as they are to leave, state. */
  check: FactCheck;
  /** Given on one's own word, for what no row says. */
  override?: FactOverride | undefined;
}

export type ApproveDecision =
  | { approved: Approved<Draft> }
  /** `conflict`: what was seen has changed. `void`: the draft is void now and has to be marked so. */
  | { refused: Reason[]; why: 'forbidden' | 'conflict' | 'void' | 'invalid' | 'untraced' };

/** Whether a person's yes counts; the version of the conversation is guarded again by the commit. */
export function approve(
  draft: Draft,
  command: ApproveCommand,
  around: DraftSurroundings,
  now: number,
): ApproveDecision {
  if (!actorCan(command.actor, 'decide_drafts')) {
    return { refused: [reason('not_allowed')], why: 'forbidden' };
  }
  if (draft.status !== 'pending')
    return { refused: [reason('draft_decided', { status: draft.status })], why: 'conflict' };
  if (draft.version !== command.version)
    return { refused: [reason('changed_meanwhile', { version: draft.version })], why: 'conflict' };
  const gone = voidReason(draft, around, now);
  if (gone !== null) return { refused: [gone], why: 'void' };
  const foreign = Object.keys(command.texts ?? {}).find((part) => !(part in draft.texts));
  if (foreign !== undefined)
    return { refused: [reason('field_invalid', { field: `texts.${foreign}` })], why: 'invalid' };
  const texts = { ...draft.texts, ...command.texts };
  const written = Object.values(texts).filter((text) => text !== undefined);
  if (written.length === 0 || written.some((text) => text.trim() === '')) {
    return { refused: [reason('text_empty')], why: 'invalid' };
  }
  const long = tooLongParts(texts);
  if (long.length > 0) return { refused: long.map(({ why }) => why), why: 'invalid' };
  const stopped = factsStop(command.check, command.actor, command.override);
  if (stopped !== null) return stopped;
  // Rewritten, it stands on the facts it names now.
  const rewritten = Object.entries(texts).some(([part, text]) => draft.texts[part as keyof DraftTexts] !== text);
  const claims = rewritten ? watchedFacts(command.check) : withOrders(draft.claims, command.check);
  const value: Draft = { ...draft, texts, claims, status: 'approved' };
  return { approved: { value, by: command.actor, at: now } as Approved<Draft> };
}
