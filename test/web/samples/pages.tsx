import type { VNode } from 'preact';
import { Approvals } from '../../../src/web/pages/approvals.js';
import { Chats } from '../../../src/web/pages/chats.js';
import { Order } from '../../../src/web/pages/order.js';
import { Orders } from '../../../src/web/pages/orders.js';
import type { Locale } from '../../../src/words/format.js';
import { approvals, commentCard, noApprovals, orderCard, stoppedCard, voidCard } from './approvals.js';
import { chats } from './chats.js';
import { sampleContext } from './context.js';
import { order, orders, packedOrder } from './orders.js';

/** Every page with sample data, by name; drawn in either language. */
export const PAGES: Record<string, (locale: Locale) => VNode> = {
  approvals: (locale) => <Approvals ctx={sampleContext(locale, '/approvals')} data={approvals} />,
  'approvals-order': (locale) => (
    <Approvals
      ctx={sampleContext(locale, '/approvals/draft-2')}
      data={{ ...approvals, card: orderCard, place: 2, previous: commentCard.id }}
    />
  ),
  'approvals-void': (locale) => (
    <Approvals ctx={sampleContext(locale, '/approvals/draft-3')} data={{ ...approvals, card: voidCard }} />
  ),
  'approvals-stopped': (locale) => (
    <Approvals ctx={sampleContext(locale, '/approvals/draft-4')} data={{ ...approvals, card: stoppedCard }} />
  ),
  'approvals-empty': (locale) => <Approvals ctx={sampleContext(locale, '/approvals')} data={noApprovals} />,
  chats: (locale) => <Chats ctx={sampleContext(locale, '/chats')} data={{ ...chats, thread: null }} />,
  chat: (locale) => <Chats ctx={sampleContext(locale, '/chats/conversation-2')} data={chats} />,
  orders: (locale) => <Orders ctx={sampleContext(locale, '/orders')} data={orders} />,
  order: (locale) => <Order ctx={sampleContext(locale, '/orders/order-1')} data={order} />,
  'order-packed': (locale) => <Order ctx={sampleContext(locale, '/orders/order-1')} data={packedOrder} />,
};
