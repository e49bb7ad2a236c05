import { type HistoryEntry, type Notice, type NoticeContext, noticeFor } from '../../src/domain/notice.js';
import { NOTICE_KEYS } from '../../src/domain/order/status.js';
import { orderIn } from './order/order-facts.js';

export const switches = Object.fromEntries(NOTICE_KEYS.map((key) => [key, true])) as NoticeContext['switches'];
export const context: NoticeContext = { orderNumber: 'M-1042', expectedDay: '2026-03-26', switches };

export const entry = (over: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: 'history-1',
  kind: 'move',
  to: 'confirmed',
  reason: null,
  ...over,
});

/** The notice of a confirmed order. */
export function notice(): Notice {
  const made = noticeFor(entry(), orderIn('confirmed'), context);
  if (made === null) throw new Error('no notice');
  return made;
}
