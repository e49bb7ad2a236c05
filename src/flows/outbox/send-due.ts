import type { Deps } from '../../deps.js';
import { isRouted } from '../../domain/outbox.js';
import { ECHO_WAIT_MS } from '../../domain/outbox-state.js';
import { decideRoute } from '../../domain/outreach.js';
import { privateReplyBudget } from '../../domain/private-reply.js';
import { type Reason, reason } from '../../domain/reason.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { isDuplicate, type Write } from '../../store/store.js';
import { recordOf } from '../draft/comment-budget.js';
import { accessTo } from '../page/access.js';
import { isRace, onFreshFacts } from '../retry.js';
import { broken } from './broken.js';
import { claimBudget } from './budget.js';
import { deliver, type Parcel } from './deliver.js';
import { failed } from './failed.js';
import { guarded } from './guard.js';
import { judge } from './judge.js';
import { failedOutside } from './outside.js';
import { packed } from './pack.js';
import { pageWorks } from './page-rests.js';
import { partVerdict } from './part.js';
import { putOff } from './put-off.js';
import { outreachOf } from './route.js';
import { draftFollows, sentWrites } from './sent.js';
import { handToPerson } from './task.js';

/** Ends a row without sending, with the reason; the draft and the private-reply budget follow. */
async function skip(deps: Deps, row: Row<'outbox'>, why: Reason, writes: Write[] = []): Promise<void> {
  const ended = {
    state: 'ended' as const,
    outcome: 'skipped' as const,
    route: 'none' as const,
    reason: why,
    passed: row.passed,
    endedAt: deps.clock(),
  };
  const follows = writes.length > 0 ? [] : await draftFollows(deps, row, ended);
  await deps.store.commit([guarded(deps, row, ended), ...writes, ...follows]);
}

/**
 * Sends one due row, or finds that it must not leave, waits, or goes to a person. The only place anything leaves from.
 * Whoever else took the row first wins; this then does nothing.
 */
export async function sendDue(deps: Deps, row: Row<'outbox'>): Promise<void> {
  try {
    await prepare(deps, row);
  } catch (error) {
    if (!isRace(error)) await broken(deps, row, error);
  }
}

async function prepare(deps: Deps, row: Row<'outbox'>): Promise<void> {
  const page = await findOne(deps.store, 'pages', { id: row.pageId });
  if (!page) return skip(deps, row, reason('page_disconnected'));
  const part = await partVerdict(deps, row);
  if (part.act === 'wait') return putOff(deps, row, part.until, part.why);
  if (part.act === 'skip') return skip(deps, row, part.why);
  const stop = await judge(deps, row);
  if (stop) return skip(deps, row, stop.reason, stop.writes);
  if (isRouted(row.kind)) return prepareMessage(deps, row, page);
  // The router knows when a message is too old; a reply or an act below a comment asks nobody else.
  if (row.giveUpAt <= deps.clock()) return skip(deps, row, reason('message_too_old'));
  if (row.kind === 'private_reply') {
    const [late] = await reasonsAgainstPrivateReply(deps, row);
    if (late) return skip(deps, row, late);
  }
  const { text, extras, psid } = row;
  await leave(deps, page, {
    row,
    page: accessTo(deps, page),
    text,
    extras,
    psid,
    route: 'response',
    humanAgent: null,
  });
}

/** Too old, used or refused since it was queued. A row that holds it asks again whether it arrived: Facebook says 10900. */
async function reasonsAgainstPrivateReply(deps: Deps, row: Row<'outbox'>): Promise<Reason[]> {
  const { shopId, id } = row;
  const commentId = row.commentId ?? '';
  const comment = await findOne(deps.store, 'messages', { shopId, facebookId: commentId });
  const claim = await findOne(deps.store, 'privateReplies', { shopId, commentId });
  if (claim?.outboxId === id) return [];
  return privateReplyBudget(claim ? recordOf(claim) : UNSPENT, comment?.eventAt ?? row.createdAt, deps.clock()).reasons;
}

const UNSPENT = { state: 'unspent' as const };

async function prepareMessage(deps: Deps, row: Row<'outbox'>, page: Row<'pages'>): Promise<void> {
  const outreach = await outreachOf(deps, row, page);
  const decision = decideRoute(outreach.facts, deps.clock());
  if (decision.act === 'wait') return putOff(deps, row, decision.until, decision.reason);
  const seen = { ...row, passed: decision.passed };
  const parcel = await packed(deps, seen, { ...outreach, page }, decision.route);
  switch (decision.act) {
    case 'skip':
      return skip(deps, { ...seen, text: parcel.text }, decision.passed[0] ?? decision.reason);
    case 'task':
      return handToPerson(deps, seen, { ...outreach, text: parcel.text }, decision);
    case 'send':
      return leave(deps, page, { ...parcel, page: accessTo(deps, page), route: decision.route });
  }
}

/** Marked before the call, called once, settled after: what happens in between is found by its mark. */
async function leave(deps: Deps, page: Row<'pages'>, parcel: Parcel): Promise<void> {
  const { row } = parcel;
  const now = deps.clock();
  const marked = {
    state: 'sending' as const,
    attempts: row.attempts + 1,
    sendingAt: now,
    notBefore: now + ECHO_WAIT_MS,
    text: parcel.text,
    psid: parcel.psid,
    route: parcel.route,
    passed: row.passed,
    via: row.via,
  };
  const claim = row.kind === 'private_reply' ? [claimBudget(deps, row, now)] : [];
  try {
    await deps.store.commit([guarded(deps, row, marked), ...claim]);
  } catch (error) {
    // Another holds this comment's one private reply, unless it is this very row trying again.
    if (claim.length === 0 || !isDuplicate(error)) throw error;
    const holder = await findOne(deps.store, 'privateReplies', { shopId: row.shopId, commentId: row.commentId ?? '' });
    if (holder?.outboxId !== row.id) return skip(deps, row, reason('private_reply_spent', { by: holder?.by ?? '' }));
    await deps.store.commit([guarded(deps, row, marked)]);
  }
  const sending = { ...row, ...marked };
  try {
    const receipt = await deliver(deps, { ...parcel, row: sending });
    await onFreshFacts(async () => {
      const fresh = await findOne(deps.store, 'outbox', { shopId: row.shopId, id: row.id });
      // The echo came before the answer: it has settled everything.
      if (!fresh || (fresh.state === 'ended' && fresh.outcome !== 'failed')) return;
      await deps.store.commit(await sentWrites(deps, fresh, receipt));
    });
    const byFacebook = parcel.route !== 'sms';
    if (byFacebook && page.state === 'restricted') await deps.store.commit(pageWorks(deps, row));
  } catch (error) {
    if (await failedOutside(deps, sending, error)) return;
    await failed(deps, sending, error);
  }
}
