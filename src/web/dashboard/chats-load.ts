import type { Deps } from '../../deps.js';
import { addressLine } from '../../domain/address.js';
import { isPaused } from '../../domain/conversation.js';
import { missingDetails } from '../../domain/order/content.js';
import { totals } from '../../domain/order/totals.js';
import { HUMAN_AGENT_DAYS } from '../../domain/outreach.js';
import { maskPhone } from '../../domain/phone.js';
import { privateReplyBudget } from '../../domain/private-reply.js';
import { can } from '../../domain/rights.js';
import { privateReplyRecords } from '../../flows/draft/comment-budget.js';
import { loadOrder } from '../../flows/order/load.js';
import {
  CHAT_FILTERS,
  type ChatFilter,
  chatCounts,
  chatPage,
  latestInteractions,
  ordersOfBuyer,
} from '../../store/chat-list.js';
import { sameBuyer, timeline } from '../../store/conversations.js';
import { linesOf } from '../../store/orders.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { ChatEntry, ChatLine, ChatOrder, ChatsData, ChatThread, WindowState } from '../pages/chats-data.js';
import { postRef } from './approvals-load.js';
import type { Visit } from './routes.js';

const DAY_MS = 86_400_000;
const ENTRIES = 80;

type Named = Map<string, string>;

async function namesOf(deps: Deps, shopId: string, buyerIds: (string | null)[]): Promise<Named> {
  const ids = [...new Set(buyerIds.filter((id) => id !== null))];
  const buyers = ids.length === 0 ? [] : await find(deps.store, 'buyers', { shopId, id: ids });
  return new Map(buyers.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
}

async function toLines({ deps, scope, ctx }: Visit, rows: Row<'conversations'>[]): Promise<ChatLine[]> {
  const [names, latest] = await Promise.all([
    namesOf(
      deps,
      scope.shopId,
      rows.map(({ buyerId }) => buyerId),
    ),
    latestInteractions(
      deps.store,
      scope.shopId,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.map((row) => {
    const newest = latest.find(({ interaction }) => interaction.conversationId === row.id);
    const clock = latest.find(
      (each) => each.interaction.conversationId === row.id && each.clock !== null && each.clock.stoppedAt === null,
    )?.clock;
    const buyerSpokeLast = (row.lastInboundAt ?? 0) >= (row.lastOutboundAt ?? 0);
    return {
      id: row.id,
      buyer: names.get(row.buyerId ?? '') ?? ctx.words.common.unnamed,
      channel: row.channel,
      page: ctx.pages.find(({ id }) => id === row.pageId)?.name ?? '',
      text: row.lastText,
      by: buyerSpokeLast ? ('buyer' as const) : ('colleague' as const),
      at: row.updatedAt,
      intent: newest?.interaction.intent ?? null,
      answerBy: clock?.breachAt ?? null,
      unread: row.unanswered > 0,
      paused: isPaused(row.pausedUntil, ctx.now),
    };
  });
}

const byOf = (message: Row<'messages'>, me: string): Extract<ChatEntry, { kind: 'said' }>['by'] => {
  if (message.direction === 'in') return 'buyer';
  if (message.author === 'machine') return 'machine';
  if (message.author === 'page') return 'other_app';
  return message.userId === me ? 'self' : 'colleague';
};

async function entriesOf({ deps, scope }: Visit, conversations: Row<'conversations'>[]): Promise<ChatEntry[]> {
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
  const [sends, users] = await Promise.all([
    outboxIds.length === 0 ? [] : find(store, 'outbox', { shopId, id: outboxIds }),
    userIds.length === 0 ? [] : find(store, 'users', { id: userIds }),
  ]);
  const said: ChatEntry[] = [];
  for (const message of messages) {
    const conversation = conversations.find(({ id }) => id === message.conversationId);
    const send = sends.find(({ id }) => id === message.outboxId);
    const author = users.find(({ id }) => id === message.userId)?.name;
    const photo = message.attachments[0];
    const post = conversation?.channel === 'comment' ? await postRef(deps, shopId, conversation.postId) : null;
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
      ...(photo?.fileId ? { photo: `/files/${photo.fileId}` } : photo?.url ? { photo: photo.url } : {}),
      ...(post ? { post } : {}),
      ...(send ? { outcome: send.outcome, route: send.route } : {}),
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
  return [...said, ...leaving.filter((entry) => entry.kind === 'said' && entry.text !== '')].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
}

async function windowOf(deps: Deps, row: Row<'conversations'>, now: number): Promise<WindowState> {
  if (row.channel === 'messenger') {
    if (row.windowUntil !== null && row.windowUntil > now) return { kind: 'open', until: row.windowUntil };
    const until = (row.lastInboundAt ?? 0) + HUMAN_AGENT_DAYS * DAY_MS;
    return deps.env.sandbox && until > now ? { kind: 'human_agent', until } : { kind: 'closed' };
  }
  const [comment] = (
    await find(deps.store, 'messages', { shopId: row.shopId, conversationId: row.id, direction: 'in' })
  )
    .filter(({ facebookId }) => facebookId !== null)
    .sort((a, b) => b.eventAt - a.eventAt);
  if (!comment?.facebookId) return { kind: 'comment', privateReplyUntil: null };
  const recordOf = await privateReplyRecords(deps, row.shopId, [comment.facebookId]);
  const budget = privateReplyBudget(recordOf(comment.facebookId, null), comment.eventAt, now);
  return { kind: 'comment', privateReplyUntil: budget.usable ? budget.expiresAt : null };
}

async function orderCard(deps: Deps, order: Row<'orders'>): Promise<ChatOrder> {
  const { facts, lines } = await loadOrder(deps, order.shopId, order.id);
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    items: lines.map(({ quantity, text }) => `${quantity} × ${text}`).join(', '),
    total: totals(facts).total,
    missing: missingDetails(facts),
    dueAt: order.dueAt,
  };
}

const DONE = new Set<Row<'orders'>['status']>(['delivered', 'return', 'cancelled']);

async function toThread(visit: Visit, row: Row<'conversations'>): Promise<ChatThread> {
  const { deps, scope, ctx } = visit;
  const { shopId } = scope;
  const { now } = ctx;
  const buyer = row.buyerId === null ? undefined : await findOne(deps.store, 'buyers', { shopId, id: row.buyerId });
  const [conversations, orders, window, drafts] = await Promise.all([
    sameBuyer(deps.store, row),
    row.buyerId === null ? [] : ordersOfBuyer(deps.store, shopId, row.buyerId),
    windowOf(deps, row, now),
    find(deps.store, 'drafts', { shopId, conversationId: row.id, status: 'pending' }),
  ]);
  const delivered = orders.filter(({ status }) => status === 'delivered');
  const deliveredLines = await linesOf(
    deps.store,
    shopId,
    delivered.map(({ id }) => id),
  );
  const open = orders.find(({ status }) => !DONE.has(status));
  const [draft] = drafts;
  const [line] = await toLines(visit, [row]);
  const phone = buyer?.phone ?? null;
  const shown = phone === null ? null : can(ctx.user.role, 'see_personal_data') ? phone : maskPhone(phone);
  const paused = isPaused(row.pausedUntil, now) ? { by: row.pausedBy ?? '', until: row.pausedUntil ?? now } : null;
  const pausedBy = paused?.by.startsWith('person:')
    ? (await findOne(deps.store, 'users', { id: paused.by.slice('person:'.length) }))?.name
    : undefined;
  return {
    id: row.id,
    buyer: {
      id: buyer?.id ?? '',
      name: buyer?.name ?? ctx.words.common.unnamed,
      since: buyer?.createdAt ?? row.createdAt,
      orders: orders.length,
      delivered: delivered.length,
      returned: orders.filter(({ status }) => status === 'return').length,
      spent: deliveredLines.reduce((sum, each) => sum + each.unitPrice * each.deliveredQuantity, 0),
      ...(shown ? { phone: shown } : {}),
      ...(orders[0]?.address
        ? { address: addressLine({ text: orders[0].address, district: orders[0].district }) }
        : {}),
    },
    channel: row.channel,
    page: line?.page ?? '',
    entries: await entriesOf(visit, conversations),
    window,
    templates: deps.templates
      .renderAll('reply.thanks', ctx.locale, { buyer_name: buyer?.name ?? null })
      .map((text, index) => ({ id: String(index), name: ctx.words.intents.thanks_praise, text })),
    answerBy: line?.answerBy ?? null,
    ...(paused ? { paused: { until: paused.until, by: pausedBy ?? '' } } : {}),
    ...(draft
      ? { draft: { id: draft.id, text: draft.texts.message ?? draft.texts.private ?? draft.texts.public ?? '' } }
      : {}),
    ...(open ? { order: await orderCard(deps, open) } : {}),
  };
}

/** The list of a filter and, when one is chosen, its thread. */
export async function loadChats(visit: Visit, row: Row<'conversations'> | null): Promise<ChatsData> {
  const { deps, scope, ctx, query } = visit;
  const filter: ChatFilter = CHAT_FILTERS.find((each) => each === query.filter) ?? 'all';
  const [page, counts] = await Promise.all([
    chatPage(deps.store, scope.shopId, filter, ctx.now, { limit: 40, cursor: query.after }),
    chatCounts(deps.store, scope.shopId, ctx.now),
  ]);
  return {
    filter,
    counts,
    lines: await toLines(visit, page.data),
    thread: row === null ? null : await toThread(visit, row),
    ...(page.nextCursor ? { older: `/chats?filter=${filter}&after=${page.nextCursor}` } : {}),
  };
}
