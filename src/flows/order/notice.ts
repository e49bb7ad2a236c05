import type { Deps } from '../../deps.js';
import { type HistoryEntry, type NoticeSwitches, noticeFor } from '../../domain/notice.js';
import type { OrderPatch } from '../../domain/order/decide.js';
import type { OrderFacts } from '../../domain/order/facts.js';
import { NOTICE_KEYS } from '../../domain/order/status.js';
import { fromNotice } from '../../domain/outbox.js';
import { reason } from '../../domain/reason.js';
import { messengerThreadOf } from '../../store/conversations.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { queue } from '../outbox/queue.js';
import type { ShopSettings } from '../shop/settings.js';

/** The notice a history entry causes, as an outbox row in the same commit: one entry, one row, one outcome. */
export async function announce(
  deps: Deps,
  order: Row<'orders'>,
  facts: OrderFacts,
  entry: HistoryEntry,
): Promise<Write[]> {
  const { shop } = await deps.settingsOf(order.shopId);
  const notice = noticeFor(entry, facts, { orderNumber: order.number, expectedDay: null, switches: switchesOf(shop) });
  if (notice === null) return [];
  const { shopId, buyerId, pageId } = order;
  const thread = buyerId === null ? undefined : await messengerThreadOf(deps.store, shopId, buyerId, pageId);
  const from = thread?.pageId ?? pageId ?? (await firstPage(deps, shopId));
  const target = { pageId: from ?? '', conversationId: thread?.id ?? order.conversationId, commentId: null };
  const told = from === null ? { ...notice, skip: reason('page_disconnected') } : notice;
  return [queue(deps, shopId, fromNotice(told, target, deps.clock()), { psid: thread?.thread ?? null })];
}

/** The notices that are on: their own switch first, then the status's. */
const switchesOf = ({ orderNotices, notices }: ShopSettings['shop']): NoticeSwitches =>
  orderNotices ? notices : (Object.fromEntries(NOTICE_KEYS.map((key) => [key, false])) as NoticeSwitches);

/** Orders taken by phone come by no Page; their messages go in the name of the shop's first one. */
async function firstPage(deps: Deps, shopId: string): Promise<string | null> {
  const pages = await find(deps.store, 'pages', { shopId });
  const connected = pages.filter(({ state }) => state === 'connected');
  const [first] = (connected.length > 0 ? connected : pages).sort((a, b) => a.createdAt - b.createdAt);
  return first?.id ?? null;
}

/** An order as the rules see it once a move is made. */
export const afterMove = (facts: OrderFacts, { yes, parcel, returnState, ...patch }: OrderPatch): OrderFacts => ({
  ...facts,
  ...patch,
  ...(yes ? { yes } : {}),
  ...(parcel ? { parcel } : {}),
  ...(returnState ? { returnState } : {}),
});
