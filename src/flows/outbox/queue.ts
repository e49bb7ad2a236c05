import type { Deps } from '../../deps.js';
import type { OutboxRow } from '../../domain/outbox.js';
import { splitText } from '../../facebook/split-text.js';
import { insertOnce } from '../../store/rows.js';
import type { Extras } from '../../store/schema/sending.js';
import type { NewRow } from '../../store/schema.js';
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

/**
 * Puts a message into the outbox, once: the same key again changes nothing. Only what the domain built can be queued. A
 * photo and each part of a long text are rows of their own, in their order; the last has the row's key.
 */
export function queue(deps: Deps, shopId: string, row: OutboxRow, { psid = null, extras = {} }: Parcel = {}): Write {
  let before: string | undefined;
  const rows = partsOf(row, extras).map(({ key, text, extras }) => {
    const id = deps.newId();
    const after = before === undefined ? {} : { after: before };
    before = id;
    return { ...asStored(deps, shopId, row, psid), id, key, text, extras: { ...extras, ...after } };
  });
  return insertOnce(deps.store, 'outbox', rows);
}

/** One message of Facebook, one row: what half of it became is seen, and never sent twice. */
function partsOf(
  { kind, key, text, fileId }: OutboxRow,
  extras: Extras,
): { key: string; text: string; extras: Extras }[] {
  const photo = fileId === null ? {} : { fileId };
  const said = text ?? '';
  if (kind !== 'message' || said.trim() === '') return [{ key, text: said, extras: { ...extras, ...photo } }];
  const texts = splitText(said);
  const parts = texts.map((text, at) =>
    at === texts.length - 1 ? { key, text, extras } : { key: `${key}:${at + 1}`, text, extras: {} },
  );
  return fileId === null ? parts : [{ key: `${key}:photo`, text: '', extras: { fileId } }, ...parts];
}

function asStored(deps: Deps, shopId: string, row: OutboxRow, psid: string | null) {
  const now = deps.clock();
  const skipped = row.skip !== null;
  return {
    shopId,
    pageId: row.pageId,
    kind: row.kind,
    origin: row.origin,
    route: skipped ? 'none' : 'response',
    state: skipped ? 'ended' : 'queued',
    outcome: skipped ? 'skipped' : 'pending',
    reason: row.skip,
    refused: [],
    giveUpAt: row.notBefore + WORTH_MS[row.kind],
    template: row.template,
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
    postId: row.postId ?? null,
    psid,
    orderId: row.orderId,
    draftId: row.draftId,
    interactionId: row.interactionId,
    approvedBy: row.approvedBy,
    notBefore: row.notBefore,
    attempts: 0,
    createdAt: now,
    endedAt: skipped ? now : null,
  } satisfies Partial<NewRow<'outbox'>>;
}
