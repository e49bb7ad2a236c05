import type { Deps } from '../../deps.js';
import { findOne, insert } from '../../store/rows.js';
import type { Attachment } from '../../store/schema/talk.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';

export interface Said {
  conversationId: string;
  direction: 'in' | 'out';
  author: Row<'messages'>['author'];
  facebookId: string | null;
  text: string;
  parentId?: string | null;
  /** Facebook's id of the message it answers. */
  replyTo?: string | null;
  payload?: string | null;
  attachments?: Attachment[];
  userId?: string | null;
  outboxId?: string | null;
  /** The turn it is gathered into. */
  interactionId?: string | null;
  /** Where it is not simply shown as written. */
  marks?: Partial<Pick<Row<'messages'>, 'state' | 'editedAt' | 'hiddenAt'>>;
}

/** True when this message or comment is on record already: another delivery of it changes nothing. */
export const isKnown = async (deps: Deps, pageId: string, facebookId: string): Promise<boolean> =>
  (await findOne(deps.store, 'messages', { pageId, facebookId })) !== undefined;

/** A line of the conversation. */
export function said(
  deps: Deps,
  event: Pick<KeptEvent, 'shopId' | 'pageId' | 'eventAt' | 'receivedAt'>,
  what: Said,
): { id: string; write: Write } {
  const id = deps.newId();
  const { shopId, pageId, eventAt, receivedAt } = event;
  const {
    parentId = null,
    replyTo = null,
    payload = null,
    attachments = [],
    userId = null,
    outboxId = null,
    interactionId = null,
    marks = {},
    ...line
  } = what;
  const row = {
    id,
    shopId,
    pageId,
    ...line,
    parentId,
    replyTo,
    payload,
    attachments,
    userId,
    outboxId,
    interactionId,
    state: 'shown' as const,
    eventAt,
    receivedAt,
    ...marks,
  };
  return { id, write: insert(deps.store, 'messages', row) };
}
