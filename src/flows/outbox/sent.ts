import type { Deps } from '../../deps.js';
import { aggregateDraftStatus } from '../../domain/outbox-state.js';
import { answerKindOf, CLOCK_STOPS } from '../../domain/sla.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { type AnsweredBy, answered } from '../clock/stop.js';
import { joinPsid } from '../conversation/buyer.js';
import { said } from '../conversation/said.js';
import { type Thread, threadOf, touchThread } from '../conversation/thread.js';
import { hideDone } from '../hide/follow.js';

export interface Receipt {
  facebookId: string | null;
  /** The buyer's Messenger id; of a private reply Facebook tells it only now. */
  psid: string | null;
}

/** Whose answer a send is: the machine's, or the person's who wrote or approved it; null when it answers nothing. */
async function answererOf(deps: Deps, row: Row<'outbox'>): Promise<AnsweredBy | null> {
  const { shopId, draftId, origin, template, notice } = row;
  const draft = draftId === null ? undefined : await findOne(deps.store, 'drafts', { shopId, id: draftId });
  const kind = answerKindOf({ origin, template, edited: draft?.edited ?? false, notice: notice?.key ?? null });
  const stops = CLOCK_STOPS[kind];
  return stops === null ? null : stops === 'human' ? 'person' : 'machine';
}

/**
 * A send that went out, by Facebook's answer, its echo or its feed event, whichever came first: outcome, line in the
 * thread, answered clocks, spent private reply, the draft's status. Guarded: the second to come finds it done.
 */
export async function sentWrites(deps: Deps, row: Row<'outbox'>, { facebookId, psid }: Receipt): Promise<Write[]> {
  const { store } = deps;
  const { shopId } = row;
  const at = row.sendingAt ?? deps.clock();
  const ended = {
    state: 'ended' as const,
    outcome: 'sent' as const,
    reason: null,
    facebookId,
    psid: row.psid ?? psid,
    sentAt: at,
    endedAt: deps.clock(),
  };
  return [
    exactly(1, update(store, 'outbox', { shopId, id: row.id, state: row.state, outcome: row.outcome }, ended)),
    ...(row.outcome === 'failed' ? [noLongerUnknown(deps, row)] : []),
    ...(row.kind === 'action'
      ? [...(await moderated(deps, row)), ...(await hideDone(deps, row))]
      : await recorded(deps, row, { facebookId, psid: row.psid ?? psid }, at)),
    ...(row.kind === 'private_reply' && row.commentId !== null ? [spent(deps, row, at)] : []),
    ...(await draftFollows(deps, row, { ...row, ...ended })),
  ];
}

/** A comment we hid or showed again stands so in the record; Facebook's own event may tell it once more. */
async function moderated(
  deps: Deps,
  { shopId, pageId, action, commentId: facebookId }: Row<'outbox'>,
): Promise<Write[]> {
  if (facebookId === null || (action !== 'hide' && action !== 'unhide')) return [];
  const comment = await findOne(deps.store, 'messages', { shopId, pageId, facebookId });
  if (!comment || comment.state === 'removed') return [];
  const shown = comment.editedAt === null ? ('shown' as const) : ('edited' as const);
  const { id } = comment;
  return [
    update(
      deps.store,
      'messages',
      { shopId, id, state: ['shown', 'edited', 'hidden'] },
      { state: action === 'hide' ? 'hidden' : shown },
    ),
  ];
}

/** Its echo came after all: nobody has to find out, or send it again, any more. */
const noLongerUnknown = (deps: Deps, { shopId, id: outboxId }: Row<'outbox'>): Write =>
  update(
    deps.store,
    'tasks',
    { shopId, outboxId, kind: 'send_unknown', status: 'open' },
    { status: 'done', outcome: 'sent', doneBy: 'system:echo', doneAt: deps.clock() },
  );

const spent = (deps: Deps, row: Row<'outbox'>, at: number): Write =>
  update(
    deps.store,
    'privateReplies',
    { shopId: row.shopId, commentId: row.commentId ?? '', outboxId: row.id },
    { state: 'spent', at },
  );

/** The line in the thread it was said in; a private reply to a comment begins the Messenger thread. */
async function recorded(deps: Deps, row: Row<'outbox'>, receipt: Receipt, at: number): Promise<Write[]> {
  const { shopId, pageId } = row;
  const from =
    row.conversationId === null
      ? undefined
      : await findOne(deps.store, 'conversations', { shopId, id: row.conversationId });
  const answerer = from ? await answererOf(deps, row) : null;
  const answers = from && answerer ? await answered(deps, shopId, from.id, answerer, at) : [];
  const calm = answerer === null ? {} : { unanswered: 0 };
  const inMessenger = row.kind !== 'public_reply' && receipt.psid !== null;
  const start = { buyerId: from?.buyerId ?? null, postId: from?.postId ?? null };
  const thread: Thread | undefined = inMessenger
    ? await threadOf(deps, { shopId, pageId, channel: 'messenger', thread: receipt.psid as string }, start)
    : from && { row: from, isNew: false };
  if (!thread) return answers;
  const userId = row.approvedBy.startsWith('person:') ? row.approvedBy.slice('person:'.length) : null;
  const line = said(
    deps,
    { shopId, pageId, eventAt: at, receivedAt: deps.clock() },
    {
      conversationId: thread.row.id,
      direction: 'out',
      author: row.origin === 'person' || row.origin === 'draft' ? 'person' : 'machine',
      facebookId: receipt.facebookId,
      parentId: row.commentId,
      text: row.text,
      attachments: row.extras.fileId ? [{ type: 'image', fileId: row.extras.fileId }] : [],
      userId,
      outboxId: row.id,
    },
  );
  const outbound = {
    lastText: row.text,
    lastOutboundAt: Math.max(thread.row.lastOutboundAt ?? 0, at),
    ...(row.via?.automated ? { automatedToldAt: at } : {}),
    ...calm,
    ...(await aboutNow(deps, row, thread.row, from, at)),
  };
  const other =
    from && from.id !== thread.row.id
      ? [touchThread(deps, { row: from, isNew: false }, { lastOutboundAt: at, ...calm })]
      : [];
  const joined = receipt.psid === null ? [] : await commenterIs(deps, row, from, receipt.psid);
  const asked = row.kind === 'public_reply' ? [] : waitForBuyer(deps, row, thread.row, at);
  return [line.write, touchThread(deps, thread, outbound), ...other, ...joined, ...answers, ...asked];
}

/** What a thread is about after this: the comment that a private reply answers, or the goods in the photo. */
async function aboutNow(
  deps: Deps,
  { shopId, extras }: Row<'outbox'>,
  thread: Row<'conversations'>,
  from: Row<'conversations'> | undefined,
  at: number,
): Promise<Partial<Row<'conversations'>>> {
  const shown = extras.fileId ? (await deps.namesOf(shopId)).ofPhoto(extras.fileId) : [];
  const [productId] = shown;
  if (productId !== undefined && shown.length === 1) return { productId, aboutAt: at };
  if (!from || from.id === thread.id || (from.productId === null && from.postId === null)) return {};
  return { productId: from.productId, postId: from.postId, aboutAt: at };
}

/** Once asked, the order waits for the buyer: the shop is not late while they owe an answer. */
function waitForBuyer(deps: Deps, row: Row<'outbox'>, thread: Row<'conversations'>, at: number): Write[] {
  const { shopId, orderId, origin } = row;
  if (orderId === null || origin !== 'draft' || (thread.lastInboundAt ?? 0) > at) return [];
  return [update(deps.store, 'orders', { shopId, id: orderId, status: 'new' }, { waitingForBuyerAt: at, dueAt: null })];
}

/** Whom a private reply reached is who wrote the comment: Facebook said so by delivering it. */
const commenterIs = async (
  deps: Deps,
  row: Row<'outbox'>,
  from: Row<'conversations'> | undefined,
  psid: string,
): Promise<Write[]> => (row.kind === 'private_reply' && from?.buyerId ? joinPsid(deps, row, psid, from.buyerId) : []);

/** What the echo of a send tells that was settled without its answer: the message's id, and who the commenter is. */
export async function learnFromEcho(
  deps: Deps,
  row: Row<'outbox'>,
  facebookId: string,
  psid: string,
): Promise<Write[]> {
  const { shopId, id, conversationId } = row;
  const from =
    conversationId === null ? undefined : await findOne(deps.store, 'conversations', { shopId, id: conversationId });
  return [
    update(deps.store, 'outbox', { shopId, id }, { facebookId, psid: row.psid ?? psid }),
    ...(await commenterIs(deps, row, from, psid)),
  ];
}

/** A draft follows its rows: sent when each ended and at least one was sent, failed when none was. */
export async function draftFollows(
  deps: Deps,
  row: Row<'outbox'>,
  after: Pick<Row<'outbox'>, 'state' | 'outcome'>,
): Promise<Write[]> {
  if (row.draftId === null) return [];
  const { store } = deps;
  const { shopId, draftId } = row;
  const [draft, rows] = await Promise.all([
    findOne(store, 'drafts', { shopId, id: draftId }),
    find(store, 'outbox', { shopId, draftId }),
  ]);
  if (draft?.status !== 'approved' && draft?.status !== 'failed') return [];
  const states = rows
    .map((one) => (one.id === row.id ? after : one))
    .map(({ state, outcome }) => ({ state: state === 'with_person' ? ('awaiting_echo' as const) : state, outcome }));
  const status = aggregateDraftStatus(states);
  const guard = { shopId, id: draftId, version: draft.version };
  // The version is raised each time, so that two rows ending at once see each other.
  return [exactly(1, update(store, 'drafts', guard, { status, version: draft.version + 1 }))];
}
