import type { Deps } from '../../deps.js';
import type { DeliveryContent, ReadContent } from '../../facebook/content.js';
import { markMessages, markOutbox } from '../../store/marks.js';
import { findOne } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';

/** Our messages up to the watermark have arrived, or were read: the marks in the thread and the outcome of each send. */
export async function marked(
  deps: Deps,
  event: KeptEvent,
  mark: 'delivered' | 'read',
  { watermark }: DeliveryContent | ReadContent,
): Promise<Write[] | null> {
  const { shopId, pageId, psid } = event;
  if (psid === null) return null;
  const thread = await findOne(deps.store, 'conversations', { shopId, pageId, channel: 'messenger', thread: psid });
  if (!thread) return null;
  const at = event.eventAt;
  return [
    ...markMessages(deps.store, shopId, thread.id, mark, watermark, at),
    ...markOutbox(deps.store, shopId, pageId, psid, mark, watermark, at),
  ];
}
