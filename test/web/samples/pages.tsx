import type { VNode } from 'preact';
import { Approvals } from '../../../src/web/pages/approvals.js';
import { Catalogue } from '../../../src/web/pages/catalogue.js';
import { Chats } from '../../../src/web/pages/chats.js';
import { Order } from '../../../src/web/pages/order.js';
import { Orders } from '../../../src/web/pages/orders.js';
import { ProductForm } from '../../../src/web/pages/product-form.js';
import { SignIn } from '../../../src/web/pages/sign-in.js';
import { Today } from '../../../src/web/pages/today.js';
import { Zones } from '../../../src/web/pages/zones.js';
import type { Locale } from '../../../src/words/format.js';
import { WORDS } from '../../../src/words/words.js';
import { approvals, commentCard, noApprovals, orderCard, stoppedCard, voidCard } from './approvals.js';
import { chats } from './chats.js';
import { NOW, sampleContext } from './context.js';
import { order, orders, packedOrder } from './orders.js';
import { catalogue, productForm, today, zones } from './shop.js';

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
  'sign-in': (locale) => (
    <SignIn
      data={{
        words: WORDS[locale],
        locale,
        now: NOW,
        theme: 'auto',
        csrf: 'sample-token',
        to: '/',
        hint: { email: 'admin@example.com', password: 'sandbox' },
      }}
    />
  ),
  today: (locale) => <Today ctx={sampleContext(locale, '/')} data={today} />,
  catalogue: (locale) => <Catalogue ctx={sampleContext(locale, '/catalogue')} data={catalogue} />,
  product: (locale) => <ProductForm ctx={sampleContext(locale, '/catalogue/new')} data={productForm} />,
  zones: (locale) => <Zones ctx={sampleContext(locale, '/catalogue/zones')} data={zones} />,
};
