import { expect, test } from '@jest/globals';
import { Approvals } from '../../../src/web/pages/approvals.js';
import { Chats } from '../../../src/web/pages/chats.js';
import { Order } from '../../../src/web/pages/order.js';
import { Today } from '../../../src/web/pages/today.js';
import { toHtml } from '../../../src/web/ui/to-html.js';
import { approvals, commentCard } from '../samples/approvals.js';
import { chats, thread } from '../samples/chats.js';
import { sampleContext } from '../samples/context.js';
import { order } from '../samples/orders.js';
import { today } from '../samples/shop.js';

const EVIL = '</textarea><script>alert(1)</script><img src=x onerror=alert(1)>"\'';
const ctx = sampleContext('en', '/"><script>alert(2)</script>');

const pages = {
  approvals: (
    <Approvals
      ctx={ctx}
      data={{
        ...approvals,
        lines: [{ ...approvals.lines[0]!, buyer: EVIL, text: EVIL }],
        card: {
          ...commentCard,
          buyer: { ...commentCard.buyer, name: EVIL },
          turns: [{ text: EVIL, at: 1 }],
          texts: { public: EVIL, private: EVIL },
          understood: { ...commentCard.understood, evidence: [EVIL], product: { from: 'post', names: [EVIL] } },
          post: { id: 'p', text: EVIL, url: 'javascript:alert(1)', photo: 'javascript:alert(1)' },
          facts: [{ kind: 'price', text: EVIL, source: EVIL, href: 'javascript:alert(1)', ok: true }],
        },
      }}
    />
  ),
  chats: (
    <Chats
      ctx={ctx}
      data={{
        ...chats,
        thread: {
          ...thread,
          buyer: { ...thread.buyer, name: EVIL, address: EVIL },
          typed: EVIL,
          templates: [{ id: 't', name: EVIL, text: EVIL }],
          entries: [{ kind: 'said', id: 'e', at: 1, by: 'buyer', text: EVIL, channel: 'messenger' }],
        },
      }}
    />
  ),
  order: (
    <Order
      ctx={ctx}
      data={{
        ...order,
        buyer: { id: 'b', name: EVIL, phone: EVIL },
        parcel: { courier: EVIL, service: EVIL, trackingId: EVIL, url: 'javascript:alert(1)' },
        transitions: [
          {
            to: 'confirmed',
            kind: 'move',
            allowed: false,
            needs: [],
            reasons: [{ code: 'on_hold', params: { reason: EVIL } }],
          },
        ],
      }}
    />
  ),
  today: (
    <Today
      ctx={ctx}
      data={{
        ...today,
        needs: [{ kind: 'answer', id: 'i', until: null, since: 1, buyer: EVIL, text: EVIL, conversationId: 'c' }],
      }}
    />
  ),
};

test.each(Object.entries(pages))('what strangers write stays text on %s', (_name, page) => {
  const html = toHtml(page);
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img src=x');
  expect(html).not.toContain('"javascript:');
  expect(html).toContain('&lt;script>alert(1)');
});
