import type { Deps } from '../../deps.js';
import type { OutboxRow } from '../../domain/outbox.js';
import { insertOnce } from '../../store/rows.js';
import type { Extras } from '../../store/schema/sending.js';
import type { Write } from '../../store/store.js';

const DAY_MS = 86_400_000;
/** How long a message is worth sending, from when it was queued. */
const WORTH_MS = {
  public_reply: 2 * DAY_MS,
  private_reply: 7 * DAY_MS,
  message: 2 * DAY_MS,
  notice: 7 * DAY_MS,
  action: 2 * DAY_MS,
};

/** What a row carries beside what the domain decided. */
export interface Parcel {
  psid?: string | null;
  extras?: Extras;
}

/** Puts a message into the outbox, once: the same key again changes nothing. Only what the domain built can be queued. */
export function queue(deps: Deps, shopId: string, row: OutboxRow, { psid = null, extras = {} }: Parcel = {}): Write {
  const now = deps.clock();
  const skipped = row.skip !== null;
  return insertOnce(deps.store, 'outbox', {
    id: deps.newId(),
    shopId,
    pageId: row.pageId,
    key: row.key,
    kind: row.kind,
    origin: row.origin,
    route: skipped ? 'none' : 'response',
    state: skipped ? 'ended' : 'queued',
    outcome: skipped ? 'skipped' : 'pending',
    reason: row.skip,
    refused: [],
    giveUpAt: row.notBefore + WORTH_MS[row.kind],
    text: row.text ?? '',
    template: row.template,
    extras: row.fileId === null ? extras : { ...extras, fileId: row.fileId },
    action: row.action,
    notice:
      row.notice === null
        ? null
        : { ...row.notice.facts, key: row.notice.key, contentKey: row.notice.contentKey, buttons: [...row.buttons] },
    historyId: row.historyId,
    claims: [...row.claims],
    byPerson: row.byPerson,
    conversationId: row.conversationId,
    commentId: row.commentId,
    psid,
    orderId: row.orderId,
    draftId: row.draftId,
    interactionId: row.interactionId,
    approvedBy: row.approvedBy,
    notBefore: row.notBefore,
    attempts: 0,
    createdAt: now,
    endedAt: skipped ? now : null,
  });
}
