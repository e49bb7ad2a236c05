import type { Deps } from '../../deps.js';
import type { OutreachFacts } from '../../domain/outreach-facts.js';
import { isPhone } from '../../domain/phone.js';
import { messengerThreadOf } from '../../store/conversations.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** Whom a message goes to and all the router looks at, read at dispatch. */
export interface Outreach {
  facts: OutreachFacts;
  thread: Row<'conversations'> | null;
  buyer: Row<'buyers'> | null;
  order: Row<'orders'> | null;
}

const HOUR_MS = 3_600_000;

export async function outreachOf(deps: Deps, row: Row<'outbox'>, page: Row<'pages'>): Promise<Outreach> {
  const { store } = deps;
  const { shopId } = row;
  const order = row.orderId === null ? undefined : await findOne(store, 'orders', { shopId, id: row.orderId });
  const from =
    row.conversationId === null ? undefined : await findOne(store, 'conversations', { shopId, id: row.conversationId });
  const buyerId = from?.buyerId ?? order?.buyerId ?? null;
  const buyer = buyerId === null ? undefined : await findOne(store, 'buyers', { shopId, id: buyerId });
  const thread =
    from?.channel === 'messenger'
      ? from
      : buyerId === null
        ? undefined
        : await messengerThreadOf(store, shopId, buyerId, row.pageId);
  const { shop } = await deps.settingsOf(shopId);
  const facts: OutreachFacts = {
    hasThread: thread?.lastInboundAt != null,
    windowOpenUntil: thread?.windowUntil ?? null,
    unreachable: buyer?.unreachableAt != null,
    optedOut: false,
    pageConnected: page.state !== 'disconnected',
    pageWaitsUntil: page.holdUntil,
    // Utility templates, SMS and e-mail are not built yet: the router passes them by with these facts.
    utilityCapable: false,
    utilityTemplate: 'missing',
    smsReady: false,
    phoneKnown: isPhone(order?.phone ?? buyer?.phone ?? null),
    emailReady: false,
    emailKnown: false,
    humanAgentAllowed: deps.env.sandbox,
    lastBuyerActionAt: thread?.lastInboundAt ?? null,
    refused: row.refused,
    taskHours: shop.taskHours,
    giveUpAt: Math.min(row.giveUpAt, row.createdAt + shop.giveUpHours * HOUR_MS),
  };
  return { facts, thread: thread ?? null, buyer: buyer ?? null, order: order ?? null };
}
