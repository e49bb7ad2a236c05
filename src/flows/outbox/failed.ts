import type { Deps } from '../../deps.js';
import { isRouted } from '../../domain/outbox.js';
import { ECHO_WAIT_MS, retryAt } from '../../domain/outbox-state.js';
import { type ReasonCode, reason } from '../../domain/reason.js';
import { type GraphAction, rowFor } from '../../facebook/error-table.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { askedBefore, budgetAfter } from './budget.js';
import { pageDisconnected, pageRestricted, pageWaits, tellOwner } from './page-rests.js';
import { sentWrites } from './sent.js';
import { ended, settle } from './settle.js';
import { adWindowOver, markUnreachable, nextRoute, wasOpen } from './step-down.js';

// A rate limit that names no time: calling meanwhile would only lengthen it.
const WAIT_MS = 5 * 60_000;

/** What a failed call makes of its row, its Page, its buyer and the comment's budget. Unknown errors are our own: thrown on. */
export async function failed(deps: Deps, row: Row<'outbox'>, error: unknown): Promise<void> {
  if (error instanceof GraphUnreachableError) return unreachable(deps, row, error);
  if (error instanceof GraphError) return refused(deps, row, error);
  throw error;
}

/** No answer. Before leaving: try again. In between: only an echo can tell; a private reply may ask again, Facebook answers 10900. */
async function unreachable(deps: Deps, row: Row<'outbox'>, error: GraphUnreachableError): Promise<void> {
  deps.log.warn({ outbox: row.id, sent: error.sent }, 'Facebook gave no answer');
  if (error.sent === 'unknown') return unknown(deps, row);
  const why = reason('facebook_unreachable');
  const at = retryAt(row.attempts, deps.clock());
  const set = at === null ? ended(deps, why) : { state: 'queued' as const, notBefore: at, reason: why };
  return settle(deps, row, set, budgetAfter(deps, row, 'back', null));
}

/** It may have gone out. What is harmless when it comes twice asks again; anything else waits for its echo. */
async function unknown(deps: Deps, row: Row<'outbox'>): Promise<void> {
  const why = reason('outcome_unknown');
  const now = deps.clock();
  if (row.kind !== 'private_reply' && row.kind !== 'action')
    return settle(deps, row, { state: 'awaiting_echo', notBefore: now + ECHO_WAIT_MS, reason: why });
  const at = retryAt(row.attempts, now);
  return settle(deps, row, at === null ? ended(deps, why) : { state: 'queued', notBefore: at, reason: why });
}

/** What a refusal changes: the row and whatever goes with it. */
interface Consequence {
  set: Partial<Row<'outbox'>>;
  writes?: Write[];
}

/** A refusal being worked on: what Facebook said, in our words and as a code. */
interface Refusal {
  deps: Deps;
  row: Row<'outbox'>;
  answer: GraphError;
  code: string;
  why: Row<'outbox'>['reason'];
  means: ReturnType<typeof rowFor>;
}

const again = (why: ReasonCode, notBefore: number): Partial<Row<'outbox'>> => ({
  state: 'queued',
  reason: reason(why),
  notBefore,
});

/** A message takes the next route; whatever has only the one has failed. */
const otherwise = ({ deps, row, why }: Refusal): Partial<Row<'outbox'>> =>
  isRouted(row.kind) ? { ...nextRoute(deps, row), reason: why } : ended(deps, why);

/** An order's news must reach the buyer; of a reply somebody is told that it did not leave. A bad template closes its route only. */
const lost = (refusal: Refusal): Partial<Row<'outbox'>> => {
  const { deps, row, why } = refusal;
  return row.kind === 'notice' || row.route === 'utility' ? otherwise(refusal) : ended(deps, why);
};

const windowGone = ({ deps, row, answer }: Refusal): Write[] =>
  row.route === 'response' && answer.subcode !== 2018001 ? adWindowOver(deps, row) : [];

const alerted = ({ deps, row, code, means }: Refusal): Write[] =>
  means.alert ? [tellOwner(deps, row, means.alert, code)] : [];

const CONSEQUENCES: Record<Exclude<GraphAction, 'check_echo'>, (refusal: Refusal) => Promise<Consequence>> = {
  retry: async (refusal) => {
    const { deps, row, means } = refusal;
    const at = retryAt(row.attempts, deps.clock(), means.tries);
    if (at === null) return { set: lost(refusal), writes: alerted(refusal) };
    return { set: again('facebook_unreachable', at) };
  },
  wait: async ({ deps, row, answer }) => {
    const until = deps.clock() + (answer.retryAfterMs ?? WAIT_MS);
    return { set: again('page_must_wait', until), writes: [pageWaits(deps, row, until)] };
  },
  next_step: async (refusal) => ({ set: otherwise(refusal), writes: windowGone(refusal) }),
  unreachable: async (refusal) => ({
    set: otherwise(refusal),
    writes: await markUnreachable(refusal.deps, refusal.row),
  }),
  closed_or_unreachable: async (refusal) =>
    (await wasOpen(refusal.deps, refusal.row)) ? CONSEQUENCES.unreachable(refusal) : CONSEQUENCES.next_step(refusal),
  stop_page: async ({ deps, row, code }) => {
    const { until, writes } = await pageRestricted(deps, row, code);
    return { set: again('page_restricted', until), writes };
  },
  block_page: async ({ deps, row, code, why }) => ({
    set: ended(deps, why),
    writes: (await pageRestricted(deps, row, code)).writes,
  }),
  disconnect_page: async ({ deps, row, code }) => ({
    set: again('page_disconnected', deps.clock()),
    writes: await pageDisconnected(deps, row, code),
  }),
  tell_owner: async (refusal) => ({ set: lost(refusal), writes: alerted(refusal) }),
  // Somebody used the one private reply before us.
  already_done: async ({ deps }) => ({ set: ended(deps, reason('private_reply_spent', { by: 'page' }), 'skipped') }),
  failed: async (refusal) => ({ set: lost(refusal) }),
};

async function refused(deps: Deps, row: Row<'outbox'>, answer: GraphError): Promise<void> {
  const { subcode, fbtraceId, message } = answer;
  const means = rowFor(answer);
  const { action } = means;
  deps.log.warn({ outbox: row.id, code: answer.code, subcode, fbtraceId, action }, 'Facebook refused');
  if (action === 'check_echo') return unknown(deps, row);
  // After an attempt whose outcome nobody knows, "already replied" is our own reply.
  if (action === 'already_done' && (await askedBefore(deps, row))) return arrivedBefore(deps, row);
  const code = subcode === null ? `${answer.code}` : `${answer.code}/${subcode}`;
  const why = reason('graph_refused', { code });
  const { set, writes = [] } = await CONSEQUENCES[action]({ deps, row, answer, code, why, means });
  const error = {
    code: answer.code,
    message,
    ...(subcode === null ? {} : { subcode }),
    ...(fbtraceId === null ? {} : { trace: fbtraceId }),
  };
  await settle(deps, row, { ...set, error }, [...writes, ...budgetAfter(deps, row, means.budget, answer.code)]);
  if (set.state === 'queued') deps.wake('outbox');
}

const arrivedBefore = (deps: Deps, row: Row<'outbox'>): Promise<void> =>
  onFreshFacts(async () => {
    const fresh = await findOne(deps.store, 'outbox', { shopId: row.shopId, id: row.id });
    if (fresh?.state !== 'sending') return;
    await deps.store.commit(await sentWrites(deps, fresh, { facebookId: null, psid: null }));
  });
