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
import { humanAgentGranted } from '../../flows/outbox/route.js';
import {
  CHAT_FILTERS,
  type ChatFilter,
  chatCounts,
  chatPage,
  latestInteractions,
  ordersOfBuyer,
} from '../../store/chat-list.js';
import { sameBuyer } from '../../store/conversations.js';
import { linesOf } from '../../store/orders.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { ChatLine, ChatOrder, ChatsData, ChatThread, WindowState } from '../pages/chats-data.js';
import type { PageContext } from '../ui/context.js';
import { alikeBuyers, knownBy } from './buyer-identity.js';
import { entriesOf } from './chats-entries.js';
import type { Visit } from './routes.js';
import { usedBy, whoDid } from './who.js';

const DAY_MS = 86_400_000;

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

async function windowOf(deps: Deps, row: Row<'conversations'>, { now, words }: PageContext): Promise<WindowState> {
  if (row.channel === 'messenger') {
    if (row.windowUntil !== null && row.windowUntil > now) return { kind: 'open', until: row.windowUntil };
    if (row.adWindowUntil !== null && row.adWindowUntil > now)
      return { kind: 'open', until: row.adWindowUntil, byAd: true };
    const until = (row.lastInboundAt ?? 0) + HUMAN_AGENT_DAYS * DAY_MS;
    const page = await findOne(deps.store, 'pages', { id: row.pageId });
    return page && humanAgentGranted(deps, page) && until > now ? { kind: 'human_agent', until } : { kind: 'closed' };
  }
  const [comment] = (
    await find(deps.store, 'messages', { shopId: row.shopId, conversationId: row.id, direction: 'in' })
  )
    .filter(({ facebookId }) => facebookId !== null)
    .sort((a, b) => b.eventAt - a.eventAt);
  if (!comment?.facebookId) return { kind: 'comment', privateReplyUntil: null };
  const recordOf = await privateReplyRecords(deps, row.shopId, [comment.facebookId]);
  const budget = privateReplyBudget(recordOf(comment.facebookId, null), comment.eventAt, now);
  const [why] = budget.reasons;
  if (why === undefined) return { kind: 'comment', privateReplyUntil: budget.expiresAt };
  const by = await usedBy(deps, row.shopId, words, why);
  return { kind: 'comment', privateReplyUntil: null, privateReply: why, ...by };
}

async function orderCard({ deps, ctx }: Visit, order: Row<'orders'>): Promise<ChatOrder> {
  const { facts, lines, history } = await loadOrder(deps, order.shopId, order.id);
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    items: lines.map(({ quantity, text }) => `${quantity} × ${text}`).join(', '),
    total: totals(facts).total,
    missing: missingDetails(facts),
    dueAt: order.dueAt,
    alsoFrom: alsoFrom(history, ctx),
  };
}

/** The other places this order was asked for in, each once. */
function alsoFrom(history: Row<'orderHistory'>[], { pages, words }: PageContext): string[] {
  const places = history.flatMap(({ kind, details }) => {
    if (kind !== 'also_asked' && kind !== 'merged') return [];
    const channel =
      details?.channel === 'comment' ? words.chats.identity.kinds.commenter : words.chats.identity.kinds.psid;
    return `${channel} · ${pages.find(({ id }) => id === details?.pageId)?.name ?? ''}`;
  });
  return [...new Set(places)];
}

const DONE = new Set<Row<'orders'>['status']>(['delivered', 'return', 'cancelled']);

async function toThread(visit: Visit, row: Row<'conversations'>): Promise<ChatThread> {
  const { deps, scope, ctx } = visit;
  const { shopId } = scope;
  const { now } = ctx;
  const buyer = row.buyerId === null ? undefined : await findOne(deps.store, 'buyers', { shopId, id: row.buyerId });
  const [conversations, orders, window, drafts, erasure, known, alike] = await Promise.all([
    sameBuyer(deps.store, row),
    row.buyerId === null ? [] : ordersOfBuyer(deps.store, shopId, row.buyerId),
    windowOf(deps, row, ctx),
    find(deps.store, 'drafts', { shopId, conversationId: row.id, status: 'pending' }),
    buyer && findOne(deps.store, 'erasures', { shopId, buyerId: buyer.id }),
    buyer ? knownBy(visit, buyer) : [],
    buyer ? alikeBuyers(visit, buyer) : [],
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
  const pausedBy = paused ? (await whoDid(deps, shopId, ctx.words))(paused.by) : '';
  return {
    id: row.id,
    buyer: {
      id: buyer?.id ?? '',
      name: buyer?.name ?? ctx.words.common.unnamed,
      since: buyer?.createdAt ?? row.createdAt,
      wantsNews: buyer?.optedOutAt == null,
      orders: orders.length,
      delivered: delivered.length,
      returned: orders.filter(({ status }) => status === 'return').length,
      spent: deliveredLines.reduce((sum, each) => sum + each.unitPrice * each.deliveredQuantity, 0),
      ...(erasure ? { erasure: erasure.state } : {}),
      known,
      samePhone: alike,
      ...(shown ? { phone: shown } : {}),
      ...(orders[0]?.address
        ? { address: addressLine({ text: orders[0].address, district: orders[0].district }) }
        : {}),
    },
    channel: row.channel,
    page: line?.page ?? '',
    entries: await entriesOf(visit, conversations),
    window,
    templates: (await deps.textsOf(shopId))
      .renderAll('reply.thanks', ctx.locale, { buyer_name: buyer?.name ?? null })
      .map((text, index) => ({ id: String(index), name: ctx.words.intents.thanks_praise, text })),
    answerBy: line?.answerBy ?? null,
    ...(paused ? { paused: { until: paused.until, by: pausedBy } } : {}),
    ...(draft
      ? { draft: { id: draft.id, text: draft.texts.message ?? draft.texts.private ?? draft.texts.public ?? '' } }
      : {}),
    ...(open ? { order: await orderCard(visit, open) } : {}),
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
