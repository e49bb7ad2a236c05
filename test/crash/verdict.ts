import { expect } from '@jest/globals';
import type { Received } from '../../src/sandbox/world.js';
import { find } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { holdsFitStatus, oneNoticeEach, statusesAreLegal, stockAddsUp } from '../support/shop-invariants.js';
import type { Deeds } from './load.js';

const counts = (keys: string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
};
const moreThanOnce = (keys: string[]): string[] =>
  [...counts(keys)].filter(([, count]) => count > 1).map(([key, count]) => `${key} × ${count}`);

/** Every act of a buyer was worked on, once. */
async function nothingLost(store: Store, { commentIds, mids }: Deeds): Promise<void> {
  const [events, heard] = await Promise.all([find(store, 'inbox', {}), find(store, 'messages', { direction: 'in' })]);
  const open = events.filter(({ status }) => status === 'waiting' || status === 'dead');
  expect(open.map(({ kind, status, error }) => ({ kind, status, error }))).toEqual([]);
  expect(moreThanOnce(events.map(({ dedupeKey }) => dedupeKey))).toEqual([]);
  const times = counts(heard.map(({ facebookId }) => facebookId ?? ''));
  expect([...commentIds, ...mids].filter((id) => times.get(id) !== 1)).toEqual([]);
}

const REACHED = new Set(['sent', 'delivered', 'read']);

/** By the witness: each send reached its person as its row says, and never twice. Answers how many nobody knows about. */
async function nothingTwice(store: Store, received: Received[]): Promise<number> {
  const rows = await find(store, 'outbox', {});
  expect(
    rows.filter(({ state }) => state !== 'ended').map(({ key, state, reason }) => ({ key, state, reason })),
  ).toEqual([]);
  const marked = received.filter(({ kind }) => kind === 'message' || kind === 'private_reply');
  expect(marked.filter(({ metadata }) => !metadata?.startsWith('munshi:'))).toEqual([]);
  const times = counts([
    ...marked.map(({ metadata }) => metadata?.slice('munshi:'.length) ?? ''),
    ...received.filter(({ kind }) => kind === 'public_reply').map(({ to }) => `below ${to}`),
  ]);
  expect([...times].filter(([, count]) => count > 1)).toEqual([]);
  const wrong = rows.filter((row) => {
    const arrived = times.has(row.kind === 'public_reply' ? `below ${row.commentId}` : row.id);
    if (isUnknown(row) || row.kind === 'action') return false;
    return arrived !== REACHED.has(row.outcome);
  });
  expect(wrong.map(({ key, outcome, reason, attempts }) => ({ key, outcome, reason, attempts }))).toEqual([]);
  expect(moreThanOnce(rows.map(({ key }) => key))).toEqual([]);
  const out = await find(store, 'messages', { direction: 'out' });
  expect(moreThanOnce(out.flatMap(({ outboxId }) => (outboxId === null ? [] : [outboxId])))).toEqual([]);
  return rows.filter(isUnknown).length;
}

const isUnknown = ({ outcome, reason }: Row<'outbox'>): boolean =>
  outcome === 'failed' && reason?.code === 'outcome_unknown';

/** Each order the seller was answered is there, and no other of the seller's, whoever asked how often; the books agree. */
async function booksAgree(store: Store, deeds: Deeds): Promise<void> {
  const [orders, variants] = await Promise.all([find(store, 'orders', {}), find(store, 'variants', {})]);
  const bySeller = orders.filter(({ source }) => source.channel === 'api').map(({ id }) => id);
  expect(bySeller.sort()).toEqual([...deeds.orderIds].sort());
  const orderIds = orders.map(({ id }) => id);
  const about = { store };
  await stockAddsUp(
    about,
    variants.map(({ id }) => id),
  );
  await statusesAreLegal(about, orderIds);
  await holdsFitStatus(about, orderIds);
  const notices = await oneNoticeEach(about, orderIds);
  expect(notices.filter(({ outcome }) => outcome === 'pending')).toEqual([]);
  expect(notices.filter(({ outcome, reason }) => outcome === 'skipped' && reason === null)).toEqual([]);
}

/** What must hold once everything has come to rest; answers the sends that end as “nobody knows” with a person's task. */
export async function judge(store: Store, deeds: Deeds, received: Received[]): Promise<number> {
  expect(deeds.wrong).toEqual([]);
  await nothingLost(store, deeds);
  const unknown = await nothingTwice(store, received);
  await booksAgree(store, deeds);
  return unknown;
}
