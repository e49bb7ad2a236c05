import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OutboxKind } from '../../../src/domain/outbox.js';
import { ERROR_TABLE } from '../../../src/facebook/error-table.js';
import { speak } from '../../../src/flows/conversation/speak.js';
import { find, findOne, remove, update } from '../../../src/store/rows.js';
import type { Row } from '../../../src/store/schema.js';
import { PAGE, POST, type TestApp, testApp } from '../../support/app.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ graphTimeoutMs: 1000 });
});
afterAll(() => app.close());

type Kind = Extract<OutboxKind, 'message' | 'private_reply' | 'public_reply'>;

/** What one refusal made of everything, in few words. */
interface After {
  /** state or outcome, with the route or reason that tells it apart */
  row: string;
  page: Row<'pages'>['state'];
  /** Minutes nothing leaves for the Page. */
  rests: number;
  /** Minutes until the row is tried again; null: never by itself. */
  again: number | null;
  unreachable: boolean;
  budget: string | null;
  alerts: readonly string[];
}

let cases = 0;
const threads: Partial<Record<Kind, string>> = {};

/** A buyer of whom the phone is known says something, or comments; a person answers. Only a private reply needs a new comment. */
async function answerOf(kind: Kind): Promise<Row<'outbox'>> {
  cases += 1;
  const known = kind === 'private_reply' ? undefined : threads[kind];
  const thread = known ?? (await newThread(kind));
  threads[kind] = thread;
  const words = { requestId: `case-${cases}`, text: `answer no ${cases}` };
  return speak(app.deps, app.scope, thread, kind === 'message' ? words : { ...words, kind });
}

async function newThread(kind: Kind): Promise<string> {
  const { id: buyerId } = app.sandbox.control.addBuyer({ name: 'A buyer', id: `99000000000${1000 + cases}` });
  if (kind === 'message') app.sandbox.control.message({ buyerId, text: 'ache?' });
  else app.sandbox.control.comment({ buyerId, postId: POST, text: 'ache?' });
  await app.drain();
  const [newest] = (await find(app.store, 'conversations', {})).sort((a, b) => (a.id < b.id ? 1 : -1));
  await app.store.commit([update(app.store, 'buyers', { id: newest?.buyerId ?? '' }, { phone: '01799887766' })]);
  return newest?.id ?? '';
}

async function seen(id: string): Promise<After> {
  const row = (await findOne(app.store, 'outbox', { id })) as Row<'outbox'>;
  const now = app.deps.clock();
  const page = (await findOne(app.store, 'pages', { id: PAGE })) as Row<'pages'>;
  const conversation = await findOne(app.store, 'conversations', { id: row.conversationId ?? '' });
  const buyer = await findOne(app.store, 'buyers', { id: conversation?.buyerId ?? '' });
  const budget = row.commentId && (await findOne(app.store, 'privateReplies', { commentId: row.commentId }));
  const alerts = await find(app.store, 'alerts', { closedAt: null });
  const state =
    row.state === 'with_person' ? `with_person ${row.route}` : row.state === 'ended' ? row.outcome : row.state;
  return {
    row: state,
    page: page.state,
    rests: Math.max(0, (page.holdUntil ?? 0) - now) / MINUTE,
    again: row.state === 'queued' ? (row.notBefore - now) / MINUTE : null,
    unreachable: buyer?.unreachableAt != null,
    budget: budget ? budget.state : null,
    alerts: alerts.map(({ kind }) => kind),
  };
}

/** Everything as it was before the next case. */
async function calm(): Promise<void> {
  app.sandbox.control.clearFaults({});
  await app.store.commit([
    update(app.store, 'pages', { id: PAGE }, { state: 'connected', stateReason: null, holdUntil: null }),
    update(app.store, 'buyers', {}, { unreachableAt: null }),
    remove(app.store, 'alerts', {}),
    remove(app.store, 'outbox', { state: ['queued', 'awaiting_echo', 'with_person'] }),
  ]);
}

const well: After = {
  row: 'failed',
  page: 'connected',
  rests: 0,
  again: null,
  unreachable: false,
  budget: null,
  alerts: [],
};
const soon = { row: 'queued', again: 0.5 };
const nextWay = { row: 'with_person human' };
const rate = { row: 'queued', rests: 5, again: 5 };
const restricted = { page: 'restricted', rests: 30, alerts: ['page_restricted'] } as const;
const rests = { row: 'queued', again: 30, ...restricted };
const gone = { row: 'with_person call', unreachable: true };

type Case = [code: number, subcode: number | null, kind: Kind, expected: Partial<After>];

const CASES: Case[] = [
  [1, null, 'message', soon],
  [1, 99, 'message', soon],
  [1, 1357046, 'message', { row: 'awaiting_echo' }],
  [1, 1357046, 'private_reply', { ...soon, budget: 'claimed' }],
  [2, null, 'message', soon],
  [2, null, 'private_reply', soon],
  [2, 2018344, 'message', { alerts: ['contact_terms'] }],
  [4, null, 'message', rate],
  [4, 2018022, 'message', rate],
  [9, 2018352, 'message', {}],
  [17, null, 'message', rate],
  [32, null, 'public_reply', rate],
  [613, null, 'private_reply', rate],
  [80000, null, 'message', rate],
  [80001, null, 'message', rate],
  [80002, null, 'message', rate],
  [80004, null, 'message', rate],
  [80006, null, 'message', rate],
  [10, null, 'message', { alerts: ['permission_missing'] }],
  [10, null, 'private_reply', { alerts: ['permission_missing'] }],
  [10, 2018278, 'message', nextWay],
  [10, 2018065, 'message', nextWay],
  [10, 2018108, 'message', gone],
  [10, 2018028, 'message', { alerts: ['app_in_development'] }],
  [10, 1893063, 'message', rests],
  [10, 1893063, 'private_reply', rests],
  [10, 2534122, 'message', rests],
  [200, 2534029, 'public_reply', rests],
  [10, 1545041, 'message', gone],
  [100, null, 'message', {}],
  [100, null, 'private_reply', {}],
  [100, 33, 'public_reply', {}],
  [100, 33, 'private_reply', { budget: 'refused' }],
  [100, 2018001, 'message', nextWay],
  [100, 2018034, 'message', {}],
  [100, 2018109, 'message', {}],
  [100, 2018292, 'private_reply', { budget: 'refused' }],
  [190, 460, 'public_reply', { row: 'queued', page: 'disconnected', again: 0, alerts: ['page_disconnected'] }],
  [190, null, 'private_reply', { row: 'queued', page: 'disconnected', again: 0, alerts: ['page_disconnected'] }],
  [200, null, 'message', {}],
  [200, 2018027, 'message', { alerts: ['app_in_development'] }],
  [200, 1545041, 'message', gone],
  [230, 2018218, 'message', {}],
  [368, null, 'public_reply', restricted],
  [551, null, 'message', gone],
  [551, 1545041, 'private_reply', { budget: 'refused', unreachable: true }],
  [1200, 2018024, 'message', soon],
  [10900, null, 'private_reply', { row: 'skipped', budget: 'spent' }],
  [10902, null, 'private_reply', { budget: 'refused' }],
  [10903, null, 'private_reply', { budget: 'refused' }],
  [4242, null, 'message', {}],
  [4242, 7, 'private_reply', {}],
];

test.each(CASES)('%i/%s on a %s', async (code, subcode, kind, expected) => {
  app.sandbox.control.failNext({ effect: 'refuse', kind, code, ...(subcode === null ? {} : { subcode }) });
  const { id } = await answerOf(kind);
  await app.drain();
  expect(await seen(id)).toEqual({ ...well, ...expected });
  expect(app.sandbox.world.refused.at(-1)).toMatchObject({ code, subcode, kind });
  await calm();
});

test('every row of the table has its case', () => {
  const known = new Set(CASES.flatMap(([code, subcode]) => [`${code}`, `${code}/${subcode}`]));
  expect(Object.keys(ERROR_TABLE).filter((key) => !known.has(key))).toEqual([]);
});

test.each([
  ['a proxy’s page', { effect: 'server_error' }, 'awaiting_echo', null],
  ['a page without permission of a firewall', { effect: 'server_error', status: 403 }, 'queued', 0.5],
  ['a call never answered', { effect: 'drop' }, 'awaiting_echo', null],
  ['a call cut off', { effect: 'reset' }, 'awaiting_echo', null],
  [
    'an HTTP 500 with a transient error of a kind nobody described',
    { effect: 'refuse', code: 4242, status: 500, transient: true },
    'queued',
    0.5,
  ],
] as const)('%s, before Facebook took it', async (_, fault, row, again) => {
  app.sandbox.control.failNext({ kind: 'message', ...fault });
  const { id } = await answerOf('message');
  await app.drain();
  expect(await seen(id)).toEqual({ ...well, row, again });
  await calm();
});

test.each(['lose_answer', 'reset_after', 'garble'] as const)(
  '%s, after Facebook took it: the echo settles it, and it is not sent again',
  async (effect) => {
    app.sandbox.control.failNext({ kind: 'message', effect });
    const { id, text } = await answerOf('message');
    await app.drain();
    expect(await seen(id)).toEqual({ ...well, row: 'delivered' });
    app.pass(3 * HOUR);
    await app.drain();
    expect(app.sandbox.world.received.filter((call) => call.text === text)).toHaveLength(1);
    await calm();
  },
);
