import { replyToPhone } from '../../flows/hide/reply.js';
import { reasonGone } from '../../flows/hide/show-due.js';
import { hidesById, listHides, type ShownHide } from '../../store/hides.js';
import { find, findOne } from '../../store/rows.js';
import type { HiddenData, HideCardData, HideLine } from '../pages/hides-data.js';
import { postRef } from './approvals-load.js';
import type { Visit } from './routes.js';
import { whoDid } from './who.js';

const SHOWN = 50;

export const hideLine = ({ hide, message, buyer }: ShownHide, unnamed: string): HideLine => ({
  id: hide.id,
  buyer: buyer?.name ?? unnamed,
  text: message.text,
  kind: hide.kind,
});

/** A proposal as its card. */
export async function hideCard(
  { deps, scope, ctx }: Pick<Visit, 'deps' | 'scope' | 'ctx'>,
  shown: ShownHide,
): Promise<HideCardData> {
  const { hide, message } = shown;
  const { shopId } = scope;
  const { hiding } = await deps.settingsOf(shopId);
  const [conversation, page] = await Promise.all([
    findOne(deps.store, 'conversations', { shopId, id: hide.conversationId }),
    findOne(deps.store, 'pages', { id: hide.pageId }),
  ]);
  const offers = hide.kind === 'phone' && hide.state === 'proposed' && hiding.tellBuyerOfPhone;
  const [post, reply] = await Promise.all([
    postRef(deps, shopId, conversation?.postId ?? null),
    offers ? replyToPhone(deps, hide) : null,
  ]);
  return {
    ...hideLine(shown, ctx.words.common.unnamed),
    version: hide.version,
    state: hide.state,
    conversationId: hide.conversationId,
    page: page?.name ?? '',
    at: message.eventAt,
    words: hide.words,
    why: hide.mootReason ? [hide.mootReason] : hide.why,
    ...(post ? { post } : {}),
    ...(reply ? { reply } : {}),
  };
}

/** What we hid and have not shown again, the newest first. */
export async function loadHidden({ deps, scope, ctx, query }: Visit): Promise<HiddenData> {
  const { store } = deps;
  const { shopId } = scope;
  const page = await listHides(store, shopId, { state: 'approved' }, { limit: SHOWN, cursor: query.cursor });
  const ids = page.data.map(({ id }) => id);
  const keys = page.data.flatMap(({ sendKey }) => sendKey ?? []);
  const commentIds = page.data.map(({ commentId }) => commentId);
  const [rows, sends, timers, comments, who] = await Promise.all([
    hidesById(store, shopId, ids),
    keys.length === 0 ? [] : find(store, 'outbox', { shopId, key: keys }),
    ids.length === 0 ? [] : find(store, 'timers', { kind: 'show_again', subject: ids }),
    ids.length === 0 ? [] : find(store, 'messages', { shopId, facebookId: commentIds }),
    whoDid(deps, shopId, ctx.words),
  ]);
  return {
    rows: rows.map((shown) => {
      const { hide } = shown;
      const send = sends.find(({ key }) => key === hide.sendKey);
      const comment = comments.find(({ facebookId }) => facebookId === hide.commentId);
      const refused = send?.outcome === 'failed' || send?.outcome === 'skipped';
      return {
        ...hideLine(shown, ctx.words.common.unnamed),
        text: comment?.text ?? shown.message.text,
        conversationId: hide.conversationId,
        words: hide.words,
        hiddenAt: hide.hiddenAt,
        failed: refused && send?.reason ? [send.reason] : [],
        by: hide.decidedBy === null || hide.decidedBy.startsWith('system:') ? null : who(hide.decidedBy),
        until: timers.find(({ subject }) => subject === hide.id)?.dueAt ?? null,
        reasonGone: comment !== undefined && reasonGone(deps, hide, comment),
      };
    }),
    ...(page.nextCursor ? { older: `/hidden?cursor=${page.nextCursor}` } : {}),
  };
}
