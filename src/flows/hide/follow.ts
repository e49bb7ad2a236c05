import type { Deps } from '../../deps.js';
import { showAgainAt } from '../../domain/hide.js';
import { type Reason, reason } from '../../domain/reason.js';
import { find, findOne, remove, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { closed } from '../clock/stop.js';
import { touchThread } from '../conversation/thread.js';
import { voidPending } from '../draft/void.js';
import { decided, type Hide } from './decide.js';

export const SHOW_TIMER = 'show_again';

type Comment = Pick<Row<'messages'>, 'shopId' | 'facebookId' | 'parentId'>;

/** Everything on record about hiding a comment; an edit's line points to the comment itself. */
const hidesOf = async (deps: Deps, { shopId, facebookId, parentId }: Comment): Promise<Hide[]> => {
  const commentId = facebookId ?? parentId;
  return commentId === null ? [] : find(deps.store, 'hides', { shopId, commentId });
};

/** Proposed, or said yes to and not done yet. */
const isOpen = ({ state, hiddenAt }: Hide): boolean =>
  state === 'proposed' || (state === 'approved' && hiddenAt === null);

const isHidden = ({ state, hiddenAt }: Hide): boolean => state === 'approved' && hiddenAt !== null;

/** The comment was edited, removed or hidden elsewhere: what was proposed about its words means nothing any more. */
export async function hidesMoot(deps: Deps, comment: Comment, why: Reason): Promise<Write[]> {
  const open = (await hidesOf(deps, comment)).filter(isOpen);
  return open.map((hide) => decided(deps, hide, { state: 'moot', mootReason: why, decidedAt: deps.clock() }));
}

/** A removed comment is hidden by nobody any more. */
export async function hidesGone(deps: Deps, comment: Comment): Promise<Write[]> {
  const hidden = (await hidesOf(deps, comment)).filter(isHidden);
  return hidden.flatMap((hide) => shown(deps, hide, 'removed'));
}

const shown = (deps: Deps, hide: Hide, by: string): Write[] => [
  decided(deps, hide, { state: 'shown', shownAt: deps.clock(), shownBy: by }),
  remove(deps.store, 'timers', { kind: SHOW_TIMER, subject: hide.id }),
];

/** Somebody showed the comment again, here or in another app. */
export async function hidesShown(deps: Deps, comment: Comment, by: string): Promise<Write[]> {
  const hidden = (await hidesOf(deps, comment)).filter(isHidden);
  return hidden.flatMap((hide) => shown(deps, hide, by));
}

/** The buyer edited a comment that is hidden: looked at again, whether it may be shown. */
export async function hidesEdited(deps: Deps, comment: Comment): Promise<Write[]> {
  const hidden = (await hidesOf(deps, comment)).filter(isHidden);
  return hidden.map((hide) => rings(deps, hide, deps.clock()));
}

const rings = (deps: Deps, { id, shopId }: Hide, dueAt: number): Write => {
  const timer = { kind: SHOW_TIMER, subject: id, shopId, dueAt, attempts: 0 };
  return upsert(deps.store, 'timers', ['kind', 'subject'], timer, { dueAt, attempts: 0 });
};

/** Facebook hid or showed the comment as we asked: the record follows, and the time to show it again runs. */
export async function hideDone(deps: Deps, send: Row<'outbox'>): Promise<Write[]> {
  const { shopId, commentId, action, key, approvedBy } = send;
  if (commentId === null) return [];
  if (action === 'unhide') return hidesShown(deps, { shopId, facebookId: commentId, parentId: null }, approvedBy);
  const hide = await findOne(deps.store, 'hides', { shopId, sendKey: key });
  return hide?.state === 'approved' && hide.hiddenAt === null ? nowHidden(deps, hide) : [];
}

/** Facebook tells of a comment hidden that we asked for and have no answer to yet; null: it is none of ours. */
export async function hideTold(deps: Deps, comment: Comment): Promise<Write[] | null> {
  const [ours] = (await hidesOf(deps, comment)).filter((hide) => isOpen(hide) && hide.state === 'approved');
  return ours ? nowHidden(deps, ours) : null;
}

async function nowHidden(deps: Deps, hide: Hide): Promise<Write[]> {
  const { shopId } = hide;
  const hiddenAt = deps.clock();
  const { hiding } = await deps.settingsOf(shopId);
  const at = hide.kind === 'by_hand' ? null : showAgainAt(hiddenAt, hide.kind, hiding);
  return [
    decided(deps, hide, { hiddenAt }),
    ...(at === null ? [] : [rings(deps, hide, at)]),
    ...(await nothingToAnswer(deps, hide)),
  ];
}

/** A hidden insult or advert waits for no answer; whoever wrote their number still wants one. */
async function nothingToAnswer(deps: Deps, { shopId, kind, conversationId, interactionId }: Hide): Promise<Write[]> {
  if (kind === 'phone' || kind === 'by_hand' || interactionId === null) return [];
  const [waiting, row] = await Promise.all([
    findOne(deps.store, 'interactions', { shopId, id: interactionId, status: 'waiting' }),
    findOne(deps.store, 'conversations', { shopId, id: conversationId }),
  ]);
  if (!waiting || !row) return [];
  const why = reason('comment_hidden');
  return [
    touchThread(deps, { row, isNew: false }, { unanswered: Math.max(0, row.unanswered - 1) }),
    ...(await voidPending(deps, shopId, conversationId, why)),
    ...closed(deps, shopId, [interactionId], why.code),
  ];
}
