import { timeline } from '../../store/conversations.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { ChatEntry } from '../pages/chats-data.js';
import { postRef } from './approvals-load.js';
import { isEditLine, mediaOf, pictureOf } from './message-parts.js';
import type { Visit } from './routes.js';
import { understoodOf } from './understood-load.js';

const ENTRIES = 80;

type Said = Extract<ChatEntry, { kind: 'said' }>;

const byOf = (message: Row<'messages'>, me: string): Said['by'] => {
  if (message.direction === 'in') return 'buyer';
  if (message.author === 'note') return 'note';
  if (message.author === 'machine') return 'machine';
  if (message.author === 'page') return 'other_app';
  return message.userId === me ? 'self' : 'colleague';
};

/** One time line of comments, messages and notes, oldest first, with what is still on its way. */
export async function entriesOf(visit: Visit, conversations: Row<'conversations'>[]): Promise<ChatEntry[]> {
  const { deps, scope } = visit;
  const { store } = deps;
  const { shopId } = scope;
  const me = scope.actor.id;
  const messages = await timeline(
    store,
    shopId,
    conversations.map(({ id }) => id),
    ENTRIES,
  );
  const outboxIds = messages.flatMap(({ outboxId }) => outboxId ?? []);
  const userIds = [...new Set(messages.flatMap(({ userId }) => userId ?? []))];
  const waiting = await find(store, 'outbox', {
    shopId,
    conversationId: conversations.map(({ id }) => id),
    state: ['queued', 'sending', 'awaiting_echo', 'with_person'],
  });
  const commentIds = messages.flatMap(({ direction, facebookId }) => (direction === 'in' ? (facebookId ?? []) : []));
  const [deeds, sends, users] = await Promise.all([
    commentIds.length === 0 ? [] : find(store, 'outbox', { shopId, kind: 'action', commentId: commentIds }),
    outboxIds.length === 0 ? [] : find(store, 'outbox', { shopId, id: outboxIds }),
    userIds.length === 0 ? [] : find(store, 'users', { id: userIds }),
  ]);
  const meant = await meantBy(visit, messages);
  const said: ChatEntry[] = [];
  for (const message of messages.filter((each) => !isEditLine(each))) {
    const conversation = conversations.find(({ id }) => id === message.conversationId);
    const send = sends.find(({ id }) => id === message.outboxId);
    const author = users.find(({ id }) => id === message.userId)?.name;
    const photo = pictureOf(message);
    const media = mediaOf(message);
    const post = conversation?.channel === 'comment' ? await postRef(deps, shopId, conversation.postId) : null;
    const comment = conversation?.channel === 'comment' ? commentOf(message, deeds) : null;
    said.push({
      kind: 'said',
      id: message.id,
      at: message.eventAt,
      by: byOf(message, me),
      text: message.text,
      channel:
        send?.kind === 'private_reply'
          ? 'private_reply'
          : conversation?.channel === 'comment'
            ? 'comment'
            : 'messenger',
      ...(author ? { author } : {}),
      ...(photo ? { photo } : {}),
      ...(media.length > 0 ? { media } : {}),
      ...(post ? { post } : {}),
      ...(send ? { outcome: send.outcome, route: send.route } : {}),
      ...(comment ?? {}),
      ...meant(message),
      ...(message.state === 'edited' ? { edited: true } : {}),
      ...(message.state === 'hidden' || message.state === 'removed' ? { hidden: true } : {}),
    });
  }
  const leaving = waiting.map(
    (row): ChatEntry => ({
      kind: 'said',
      id: row.id,
      at: row.createdAt,
      by:
        row.approvedBy === `person:${me}`
          ? 'self'
          : row.origin === 'person' || row.origin === 'draft'
            ? 'colleague'
            : 'machine',
      text: row.text,
      channel: row.kind === 'private_reply' ? 'private_reply' : row.kind === 'public_reply' ? 'comment' : 'messenger',
      outcome: row.outcome,
      route: row.route,
      ...(row.reason ? { reasons: [row.reason] } : {}),
    }),
  );
  return [...said, ...leaving.filter((entry) => entry.kind === 'said' && entry.text !== '')].sort(inTime);
}

/** So many of the buyer's newest messages can be put right in the thread. */
const CORRECTED_HERE = 5;

type Meant = Pick<Said, 'understood' | 'correct'>;

/** What was understood of each message: of an edited one, of its words as they are now. */
async function meantBy(
  { deps, scope, ctx }: Visit,
  messages: Row<'messages'>[],
): Promise<(message: Row<'messages'>) => Meant> {
  const { shopId } = scope;
  const lines = messages.filter(({ direction }) => direction === 'in');
  const interactions =
    lines.length === 0 ? [] : await find(deps.store, 'interactions', { shopId, messageId: lines.map(({ id }) => id) });
  const spoken = interactions.filter(({ kind, text }) => kind !== 'postback' && text.trim() !== '');
  const understood = await understoodOf(deps, shopId, spoken, ctx.words);
  const newest = spoken
    .map(({ messageId }) => messageId)
    .sort()
    .slice(-CORRECTED_HERE);
  return ({ id, facebookId, direction }) => {
    if (direction !== 'in') return {};
    const edits = lines.filter((line) => isEditLine(line) && line.parentId === facebookId).map((line) => line.id);
    const [row] = spoken
      .filter(({ messageId }) => messageId === id || edits.includes(messageId))
      .sort((a, b) => (a.id < b.id ? 1 : -1));
    const found = row && understood.get(row.id);
    if (!found) return {};
    const here = newest.includes(row.messageId);
    return { understood: found, correct: here ? (row.status === 'waiting' ? 'chips' : 'button') : 'no' };
  };
}

const isBuyers = (entry: ChatEntry): boolean => entry.kind === 'said' && entry.by === 'buyer';

/** Of one moment the buyer's words stand before the answer to them. */
const inTime = (a: ChatEntry, b: ChatEntry): number =>
  a.at - b.at || Number(isBuyers(b)) - Number(isBuyers(a)) || (a.id < b.id ? -1 : 1);

/** What was done with a buyer's comment and what may be done; null for what is no comment that still stands. */
function commentOf(message: Row<'messages'>, deeds: Row<'outbox'>[]): Pick<Said, 'comment' | 'reasons'> | null {
  const { direction, facebookId, state, conversationId } = message;
  if (direction !== 'in' || facebookId === null || state === 'removed') return null;
  const own = deeds.filter(({ commentId }) => commentId === facebookId).sort((a, b) => (a.id < b.id ? 1 : -1));
  const latest = own[0];
  const judged = own.find(({ action, outcome }) => (action === 'like' || action === 'unlike') && outcome === 'sent');
  const pending = latest?.outcome === 'pending' ? latest.action : null;
  return {
    comment: {
      conversationId,
      hidden: state === 'hidden',
      liked: judged?.action === 'like',
      ...(pending ? { pending } : {}),
    },
    ...(latest?.outcome === 'failed' && latest.reason ? { reasons: [latest.reason] } : {}),
  };
}
