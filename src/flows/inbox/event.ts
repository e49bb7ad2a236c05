import type { EventBody } from '../../facebook/content.js';
import type { Row } from '../../store/schema.js';

/** What a kept event says, read back: the content by kind, and whom and what it is about. */
export type KeptEvent = EventBody & {
  id: string;
  shopId: string;
  pageId: string;
  psid: string | null;
  commentId: string | null;
  standby: boolean;
  eventAt: number;
  receivedAt: number;
};

/** The inbox holds only what the parser made, so its content needs no second check. */
export function keptEvent(row: Row<'inbox'>): KeptEvent {
  const { psid, commentId, content } = JSON.parse(row.payload);
  const { id, shopId, pageId, standby, eventAt, receivedAt, kind } = row;
  return { id, shopId, pageId, psid, commentId, standby, eventAt, receivedAt, kind, content } as KeptEvent;
}
