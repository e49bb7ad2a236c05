import type { NoticeKey } from '../../domain/order/status.js';
import type { TemplateKey } from '../../messages/facts.js';

/** The text each notice is printed from in a chat. */
export const NOTICE_TEXTS = {
  order_new: 'reply.order_summary',
  order_confirmed: 'notice.confirmed',
  order_packed: 'notice.packed',
  order_in_delivery: 'notice.in_delivery',
  order_delivered: 'notice.delivered',
  order_return: 'notice.return',
  order_cancelled: 'notice.cancelled',
} as const satisfies Record<NoticeKey, TemplateKey>;
