import { type Actor, actorCan, actorKey } from './actor.js';
import type { Approved } from './approve.js';
import type { ButtonKind } from './button.js';
import type { Claim } from './claims.js';
import { type Draft, type DraftTexts, undoUntil } from './draft.js';
import type { AutomaticHide, DueToShow } from './hide.js';
import type { AutomaticResponse } from './matrix.js';
import type { Notice, NoticeFacts } from './notice.js';
import type { NoticeKey } from './order/status.js';
import { type Reason, reason } from './reason.js';
import type { Right } from './rights.js';
import { tooLong } from './text-limit.js';

export const OUTBOX_KINDS = ['public_reply', 'private_reply', 'message', 'notice', 'action'] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

/** What the router may send another way than below the comment it answers. */
export const ROUTED_KINDS = ['message', 'notice'] as const satisfies OutboxKind[];
export const isRouted = (kind: OutboxKind): boolean => kind === 'message' || kind === 'notice';

/** What the row was built from. */
export type OutboxOrigin = 'draft' | 'rule' | 'notice' | 'person';

export const COMMENT_ACTIONS = ['hide', 'unhide', 'like', 'unlike'] as const;
export type CommentAction = (typeof COMMENT_ACTIONS)[number];

// Never exported: a row exists only if one of the builders below made it.
declare const built: unique symbol;

/** Whom it goes to: a comment, a thread, or both when known. */
export interface Target {
  pageId: string;
  conversationId: string | null;
  commentId: string | null;
  /** The comment's post, where it is known. */
  postId?: string | null;
}

interface Fields extends Target {
  /** Unique in the shop: whatever builds the row twice writes it once. */
  key: string;
  kind: OutboxKind;
  origin: OutboxOrigin;
  /** Null for a notice, whose template is rendered when the way is known, and for an action. */
  text: string | null;
  /** The reply template it was written from; null when no template was. */
  template: string | null;
  fileId: string | null;
  action: CommentAction | null;
  notice: { key: NoticeKey; facts: NoticeFacts; contentKey: string } | null;
  buttons: readonly ButtonKind[];
  orderId: string | null;
  /** The history entry a notice tells of. */
  historyId: string | null;
  draftId: string | null;
  interactionId: string | null;
  /** Facts stated, judged again at dispatch. */
  claims: readonly Claim[];
  /** Actor's key of who said yes, or what allowed it: "matrix", "notice". */
  approvedBy: string;
  /** A signed-in person pressed send: the only rows that may ever become Human Agent. */
  byPerson: boolean;
  /** Not before this, epoch milliseconds. */
  notBefore: number;
  /** Set when it is recorded as skipped at once. */
  skip: Reason | null;
}

/** Something that must leave. */
export interface OutboxRow extends Fields {
  readonly [built]: true;
}

const PARTS = [
  ['public', 'public_reply'],
  ['private', 'private_reply'],
  ['message', 'message'],
] as const satisfies readonly (readonly [keyof DraftTexts, OutboxKind])[];

type Given = Pick<Fields, 'key' | 'kind' | 'origin' | 'approvedBy' | 'notBefore'> & Partial<Fields>;

const build = (target: Target, given: Given): OutboxRow =>
  ({
    text: null,
    template: null,
    fileId: null,
    action: null,
    notice: null,
    buttons: [],
    orderId: null,
    historyId: null,
    draftId: null,
    interactionId: null,
    claims: [],
    byPerson: false,
    skip: null,
    ...target,
    ...given,
  }) as OutboxRow;

const PART_OF = { public_reply: 'public', private_reply: 'private', message: 'message' } as const;

const partsOf = (texts: DraftTexts) =>
  PARTS.flatMap(([part, kind]) => {
    const text = texts[part];
    return text === undefined ? [] : [{ part, kind, text }];
  });

/** A row for each text of an approved draft; none leaves before the undo is over. */
export const fromDraft = (approved: Approved<Draft>, target: Target, undoSeconds: number): OutboxRow[] => {
  const { value: draft, by, at } = approved;
  return partsOf(draft.texts).map(({ part, kind, text }) =>
    build(target, {
      key: `draft:${draft.id}:${part}`,
      kind,
      origin: 'draft',
      text,
      template: draft.templateKey,
      draftId: draft.id,
      interactionId: draft.interactionId,
      orderId: draft.orderId,
      claims: draft.claims,
      approvedBy: actorKey(by),
      notBefore: undoUntil(at, undoSeconds),
    }),
  );
};

/** An answer nobody reads first. The decision is the proof that the matrix and every switch allowed it. */
export const fromRule = (
  _allowed: AutomaticResponse,
  answer: {
    interactionId: string;
    texts: DraftTexts;
    claims: readonly Claim[];
    orderId: string | null;
    template?: string | null;
  },
  target: Target,
  now: number,
): OutboxRow[] =>
  partsOf(answer.texts).map(({ part, kind, text }) =>
    build(target, {
      key: `rule:${answer.interactionId}:${part}`,
      kind,
      origin: 'rule',
      text,
      template: answer.template ?? null,
      orderId: answer.orderId,
      interactionId: answer.interactionId,
      claims: answer.claims,
      approvedBy: 'matrix',
      notBefore: now,
    }),
  );

/** The next question of an order whose first reply a person approved (product page, principle 1). */
export const fromQuestion = (
  question: { interactionId: string; orderId: string; text: string; claims: readonly Claim[] },
  target: Target,
  now: number,
): OutboxRow => {
  const { interactionId, ...said } = question;
  const key = `question:${interactionId}`;
  const given = { key, kind: 'message', origin: 'rule', approvedBy: 'order_reply', notBefore: now } as const;
  return build(target, { ...given, ...said, interactionId });
};

/** The one line that says a buyer's wish about messages is kept. */
export const fromWish = (said: { interactionId: string; text: string }, target: Target, now: number): OutboxRow => {
  const key = `wish:${said.interactionId}`;
  const given = { key, kind: 'message', origin: 'rule', approvedBy: 'buyer_wish', notBefore: now } as const;
  return build(target, { ...given, ...said });
};

/** A comment hidden, or shown again, as the shop's settings say; `hideId`: the record of why. */
export const fromHiding = (
  allowed: AutomaticHide | DueToShow,
  hideId: string,
  target: Target,
  now: number,
): OutboxRow => {
  const action = 'hideId' in allowed ? 'unhide' : 'hide';
  const given = { kind: 'action', origin: 'rule', approvedBy: 'hiding', notBefore: now } as const;
  return build(target, { key: `${action}:${hideId}:${now}`, action, ...given });
};

/** A notice: its own switch and its template were approved by an admin. */
export const fromNotice = (notice: Notice, target: Target, now: number): OutboxRow =>
  build(target, {
    key: notice.key,
    kind: 'notice',
    origin: 'notice',
    notice: {
      key: notice.notice,
      facts: notice.facts,
      contentKey: notice.contentKey,
    },
    buttons: notice.buttons,
    orderId: notice.orderId,
    historyId: notice.historyId,
    approvedBy: 'notice',
    notBefore: now,
    skip: notice.skip,
  });

/** The row with the facts its words stand on, watched until they have left. */
export const standingOn = (row: OutboxRow, claims: readonly Claim[]): OutboxRow => ({ ...row, claims });

/** What a person sends by hand; `requestId` is the form's own, so that pressing twice sends once. */
export type PersonalSend = { requestId: string } & (
  | { kind: 'message' | 'public_reply' | 'private_reply'; text: string; fileId?: string; orderId?: string }
  | { kind: 'action'; action: CommentAction }
);

/** A person's own words or act. A token may send too, but is no signed-in person. */
export function fromPerson(
  actor: Actor,
  send: PersonalSend,
  target: Target,
  now: number,
): { row: OutboxRow } | { refused: Reason[] } {
  const right: Right = send.kind === 'action' ? 'moderate_comments' : 'write_to_buyers';
  if (!actorCan(actor, right)) return { refused: [reason('not_allowed')] };
  const common = {
    key: `person:${send.requestId}`,
    kind: send.kind,
    origin: 'person' as const,
    approvedBy: actorKey(actor),
    byPerson: actor.kind === 'person',
    notBefore: now,
  };
  if (send.kind === 'action') return { row: build(target, { ...common, action: send.action }) };
  if (send.text.trim() === '' && send.fileId === undefined) return { refused: [reason('text_empty')] };
  const { text, fileId = null, orderId = null } = send;
  const why = tooLong(PART_OF[send.kind], text);
  if (why !== null) return { refused: [why] };
  return { row: build(target, { ...common, text, fileId, orderId }) };
}
