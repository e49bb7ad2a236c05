import type { EventBody } from '../../facebook/content.js';
import type { Row } from '../../store/schema.js';

/** What a kept event says, read back: the content by kind, and whom and what it is about. */
export type KeptEvent = EventBody & {
  id: string;
  shopId: string;
  lane: string;
  pageId: string;
  psid: string | null;
  commentId: string | null;
  standby: boolean;
  eventAt: number;
  receivedAt: number;
  /** Present on what was fetched afterwards: when the Page answered it, if it did. */
  late?: Late;
};

/** What a fetch knows of something missed, beyond the thing itself. */
export interface Late {
  answeredAt: number | null;
}

/** The inbox holds only what the parser made, so its content needs no second check. */
export function keptEvent(row: Row<'inbox'>): KeptEvent {
  const { psid, commentId, content, late } = JSON.parse(row.payload);
  const { id, shopId, lane, pageId, standby, eventAt, receivedAt, kind } = row;
  const told = { psid, commentId, content, ...(late ? { late } : {}) };
  return { id, shopId, lane, pageId, ...told, standby, eventAt, receivedAt, kind } as KeptEvent;
}
