import type { Deps } from '../../deps.js';
import { ECHO_WAIT_MS, retryAt } from '../../domain/outbox-state.js';
import { reason } from '../../domain/reason.js';
import { routesDownTo } from '../../domain/route.js';
import { actionFor } from '../../facebook/error-table.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import { findOne, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { raiseAlert } from '../shop/alert.js';
import { guarded } from './guard.js';
import { draftFollows, sentWrites } from './sent.js';

const MINUTE_MS = 60_000;
const RESTRICTED_MS = 30 * MINUTE_MS;

/** What a failed call makes of its row, its Page, its buyer and the comment's budget. Unknown errors are our own: thrown on. */
export async function failed(deps: Deps, row: Row<'outbox'>, error: unknown): Promise<void> {
  if (error instanceof GraphUnreachableError) return unreachable(deps, row, error);
  if (error instanceof GraphError) return refused(deps, row, error);
  throw error;
}

const settle = (deps: Deps, row: Row<'outbox'>, set: Partial<Row<'outbox'>>, more: Write[] = []): Promise<void> =>
  onFreshFacts(async () => {
    const fresh = await findOne(deps.store, 'outbox', { shopId: row.shopId, id: row.id });
    // Its echo came all the same: it went out, whatever the answer said.
    if (fresh?.state !== 'sending') return;
    const follows =
      set.state === 'ended'
        ? await draftFollows(deps, fresh, { state: 'ended', outcome: set.outcome ?? 'failed' })
        : [];
    await deps.store.commit([guarded(deps, fresh, set), ...more, ...follows]);
  });

/** No answer. Before leaving: try again. In between: only an echo can tell; a private reply may ask again, Facebook answers 10900. */
async function unreachable(deps: Deps, row: Row<'outbox'>, error: GraphUnreachableError): Promise<void> {
  deps.log.warn({ outbox: row.id, sent: error.sent }, 'Facebook gave no answer');
  if (error.sent === 'no' || row.kind === 'private_reply' || row.kind === 'action')
    return again(deps, row, error.sent === 'no' ? giveBack(deps, row) : []);
  await settle(deps, row, {
    state: 'awaiting_echo',
    notBefore: deps.clock() + ECHO_WAIT_MS,
    reason: reason('outcome_unknown'),
  });
}

async function again(deps: Deps, row: Row<'outbox'>, more: Write[]): Promise<void> {
  const why = reason('facebook_unreachable');
  const at = retryAt(row.attempts, deps.clock());
  if (at === null) return settle(deps, row, end(deps, why), more);
  return settle(deps, row, { state: 'queued', notBefore: at, reason: why }, more);
}

const end = (
  deps: Deps,
  why: Row<'outbox'>['reason'],
  outcome: 'failed' | 'skipped' = 'failed',
): Partial<Row<'outbox'>> => ({
  state: 'ended',
  outcome,
  reason: why,
  endedAt: deps.clock(),
});

/** A private reply that never left is unspent again. */
const giveBack = (deps: Deps, row: Row<'outbox'>): Write[] =>
  row.kind === 'private_reply'
    ? [remove(deps.store, 'privateReplies', { shopId: row.shopId, commentId: row.commentId ?? '', outboxId: row.id })]
    : [];

async function refused(deps: Deps, row: Row<'outbox'>, answer: GraphError): Promise<void> {
  const { code, subcode, fbtraceId, message } = answer;
  const action = actionFor(answer);
  deps.log.warn({ outbox: row.id, code, subcode, fbtraceId, action }, 'Facebook refused');
  const error = {
    code,
    message,
    ...(subcode === null ? {} : { subcode }),
    ...(fbtraceId === null ? {} : { trace: fbtraceId }),
  };
  const why = reason('graph_refused', { code: subcode === null ? `${code}` : `${code}/${subcode}` });
  const now = deps.clock();
  const { store } = deps;
  const page = (set: Partial<Row<'pages'>>): Write => update(store, 'pages', { id: row.pageId }, set);
  const back = { state: 'queued' as const, attempts: row.attempts, error, reason: why };

  switch (action) {
    case 'retry':
      return again(deps, row, giveBack(deps, row));
    case 'wait': {
      const until = now + (answer.retryAfterMs ?? MINUTE_MS);
      return settle(deps, row, { ...back, reason: reason('page_must_wait'), notBefore: until }, [
        page({ holdUntil: until }),
        ...giveBack(deps, row),
      ]);
    }
    case 'stop_page': {
      const until = now + RESTRICTED_MS;
      const alert = raiseAlert(deps, row.shopId, 'page_restricted', row.pageId, 'broken', { code });
      return settle(deps, row, { ...back, reason: reason('page_restricted'), notBefore: until }, [
        page({ holdUntil: until }),
        alert,
        ...giveBack(deps, row),
      ]);
    }
    case 'disconnect_page': {
      const alert = raiseAlert(deps, row.shopId, 'page_disconnected', row.pageId, 'broken', { code });
      const gone = page({ state: 'disconnected', stateReason: `${code}`, stateAt: now });
      return settle(deps, row, { ...back, reason: reason('page_disconnected'), notBefore: now }, [
        gone,
        alert,
        ...giveBack(deps, row),
      ]);
    }
    case 'already_done':
      // After an unknown outcome "already replied" is our own reply; else somebody used the budget before us.
      if (row.attempts > 1)
        return onFreshFacts(
          async () => void (await deps.store.commit(await sentWrites(deps, row, { facebookId: null, psid: null }))),
        );
      return settle(deps, row, { ...end(deps, reason('private_reply_spent', { by: 'page' }), 'skipped'), error }, [
        spentElsewhere(deps, row, now),
      ]);
    case 'next_step':
    case 'unreachable':
      return stepDown(deps, row, error, why, action);
    case 'failed':
      return settle(deps, row, { ...end(deps, why), error }, refusedBudget(deps, row, code, now));
  }
}

const spentElsewhere = (deps: Deps, row: Row<'outbox'>, at: number): Write =>
  update(
    deps.store,
    'privateReplies',
    { shopId: row.shopId, commentId: row.commentId ?? '', outboxId: row.id },
    { state: 'spent', by: 'page', at },
  );

const refusedBudget = (deps: Deps, row: Row<'outbox'>, code: number, at: number): Write[] =>
  row.kind === 'private_reply'
    ? [
        update(
          deps.store,
          'privateReplies',
          { shopId: row.shopId, commentId: row.commentId ?? '', outboxId: row.id },
          { state: 'refused', code: String(code), at },
        ),
      ]
    : [];

/** This way is closed: a message goes to the router's next step, a reply to a comment has no other way. */
async function stepDown(
  deps: Deps,
  row: Row<'outbox'>,
  error: NonNullable<Row<'outbox'>['error']>,
  why: Row<'outbox'>['reason'],
  action: 'next_step' | 'unreachable',
): Promise<void> {
  const now = deps.clock();
  if (row.kind !== 'message' && row.kind !== 'notice')
    return settle(deps, row, { ...end(deps, why), error }, refusedBudget(deps, row, error.code, now));
  const conversation =
    row.conversationId === null
      ? undefined
      : await findOne(deps.store, 'conversations', { shopId: row.shopId, id: row.conversationId });
  const buyerId = conversation?.buyerId ?? null;
  const mark =
    action === 'unreachable' && buyerId !== null
      ? [update(deps.store, 'buyers', { shopId: row.shopId, id: buyerId }, { unreachableAt: now })]
      : [];
  const route = row.route === 'none' ? 'response' : row.route;
  await settle(
    deps,
    row,
    {
      state: 'queued',
      notBefore: now,
      reason: why,
      error,
      refused: [...new Set([...row.refused, ...routesDownTo(route)])],
    },
    mark,
  );
  deps.wake('outbox');
}
