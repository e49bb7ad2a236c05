import type { Deps } from '../../deps.js';
import { pauseUntil } from '../../domain/conversation.js';
import { reason } from '../../domain/reason.js';
import type { CommentContent, EchoContent } from '../../facebook/content.js';
import { outboxOfEcho, publicReplyOf, unsettledLike } from '../../store/outbox.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { answered } from '../clock/stop.js';
import { voidPending } from '../draft/void.js';
import type { KeptEvent } from '../inbox/event.js';
import { learnFromEcho, sentWrites } from '../outbox/sent.js';
import { buyerOf } from './buyer.js';
import { isKnown, said } from './said.js';
import { type Thread, threadOf, touchThread } from './thread.js';

/** Somebody answered in another app: on record, what waited is answered, drafts are void, automation keeps out. */
async function spokenElsewhere(
  deps: Deps,
  event: KeptEvent,
  thread: Thread,
  what: { facebookId: string; text: string; parentId: string | null },
): Promise<Write[]> {
  const { shopId } = event;
  const { row } = thread;
  const settings = await deps.settingsOf(shopId);
  const line = said(deps, event, { conversationId: row.id, direction: 'out', author: 'page', ...what });
  const until = Math.max(row.pausedUntil ?? 0, pauseUntil(event.eventAt, settings.shop.humanPauseHours));
  return [
    line.write,
    touchThread(deps, thread, {
      lastText: what.text,
      lastOutboundAt: event.eventAt,
      unanswered: 0,
      pausedUntil: until,
      pausedBy: 'page',
    }),
    ...(await voidPending(deps, shopId, row.id, reason('answered_meanwhile', { by: 'page' }))),
    ...(await answered(deps, shopId, row.id, 'page', event.eventAt, 'facebook')),
  ];
}

/** A comment of the Page itself: our own reply coming back, or somebody's who answered in another app. */
export async function pageCommented(deps: Deps, event: KeptEvent, comment: CommentContent): Promise<Write[] | null> {
  const { shopId, pageId } = event;
  // Below a visitor's post the Page answers the post itself.
  const answeredId = comment.isReply ? comment.parentId : comment.postId;
  if (answeredId === null) return null;
  const ours = await publicReplyOf(deps.store, pageId, {
    facebookId: comment.commentId,
    parentId: answeredId,
    text: comment.message,
    at: event.eventAt,
  });
  if (ours) return isSettled(ours) ? null : sentWrites(deps, ours, { facebookId: comment.commentId, psid: null });
  const parent = await findOne(deps.store, 'messages', { pageId, facebookId: answeredId });
  const row = parent && (await findOne(deps.store, 'conversations', { shopId, id: parent.conversationId }));
  if (!row) return null;
  return spokenElsewhere(
    deps,
    event,
    { row, isNew: false },
    { facebookId: comment.commentId, text: comment.message, parentId: comment.parentId },
  );
}

/** An echo: our own message coming back (by its metadata or id), or somebody's who wrote in another app. */
export async function echoHeard(deps: Deps, event: KeptEvent, echo: EchoContent): Promise<Write[] | null> {
  const { shopId, pageId, psid } = event;
  if (psid === null) return null;
  const ours = (await outboxOfEcho(deps.store, shopId, pageId, echo)) ?? (await unmarkedOwn(deps, event, psid, echo));
  if (ours) return ourOwn(deps, ours, echo, psid);
  if (await isKnown(deps, pageId, echo.mid)) return null;
  const buyer = await buyerOf(deps, { shopId, pageId, kind: 'psid', id: psid });
  const thread = await threadOf(
    deps,
    { shopId, pageId, channel: 'messenger', thread: psid },
    { buyerId: buyer.row.id, postId: null },
  );
  const text = echo.text || (echo.attachments[0]?.type ?? '');
  return [
    ...buyer.writes,
    ...(await spokenElsewhere(deps, event, thread, { facebookId: echo.mid, text, parentId: null })),
  ];
}

/** Our own message whose mark got lost: by its words and time, when only one can be meant. */
async function unmarkedOwn(deps: Deps, { shopId, pageId, eventAt }: KeptEvent, psid: string, echo: EchoContent) {
  if (echo.metadata !== null || echo.appId === null || echo.appId !== deps.env.FACEBOOK_APP_ID) return undefined;
  const id = await unsettledLike(deps.store, pageId, psid, { text: echo.text, at: eventAt });
  return id === null ? undefined : findOne(deps.store, 'outbox', { shopId, id });
}

/** What was given up may still turn out to have arrived. */
const isSettled = ({ state, outcome }: Row<'outbox'>): boolean => state === 'ended' && outcome !== 'failed';

async function ourOwn(deps: Deps, row: Row<'outbox'>, echo: EchoContent, psid: string): Promise<Write[] | null> {
  if (!isSettled(row)) return sentWrites(deps, row, { facebookId: echo.mid, psid });
  return row.facebookId === null ? learnFromEcho(deps, row, echo.mid, psid) : null;
}
