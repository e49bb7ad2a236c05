import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  aggregateDraftStatus,
  ECHO_WAIT_MS,
  mergeOutcome,
  OUTBOX_OUTCOMES,
  OUTBOX_STATES,
  type OutboxOutcome,
  type OutboxState,
  retryAt,
  type SendEvent,
  type Sending,
  stepSending,
} from '../../src/domain/outbox-state.js';

const NOW = 1_000_000;
const why = { code: 'page_must_wait' } as const;
const row = (state: OutboxState, outcome: OutboxOutcome = 'pending', attempts = 1): Sending => ({
  state,
  outcome,
  attempts,
  dueAt: state === 'ended' ? null : NOW,
  reason: null,
});
const queued = row('queued', 'pending', 0);
const step = (from: Sending, event: SendEvent) => {
  const next = stepSending(from, event, NOW);
  return next === null ? 'nothing' : `${next.state}/${next.outcome}`;
};

const events: SendEvent[] = [
  { kind: 'claimed' },
  { kind: 'accepted' },
  { kind: 'outcome_unknown' },
  { kind: 'echo_found' },
  { kind: 'echo_missing' },
  { kind: 'try_again', at: null, reason: why },
  { kind: 'wait', until: NOW + 1, reason: why },
  { kind: 'refused', reason: why },
  { kind: 'skipped', reason: why },
  { kind: 'delivered' },
  { kind: 'read' },
  { kind: 'handed_to_person', until: NOW + 1, reason: why },
  { kind: 'person_told' },
  { kind: 'person_pressed_send' },
];

const none = (count: number): string[] => Array(count).fill('nothing');

// state × event, written by hand; the order is that of `events`.
const CELLS: Record<string, string[]> = {
  'queued/pending': [
    'sending/pending',
    ...none(5),
    'queued/pending',
    'nothing',
    'ended/skipped',
    ...none(2),
    'with_person/pending',
    ...none(2),
  ],
  'sending/pending': [
    'nothing',
    'ended/sent',
    'awaiting_echo/pending',
    'ended/sent',
    'nothing',
    'queued/pending',
    'queued/pending',
    'ended/failed',
    'nothing',
    'ended/delivered',
    'ended/read',
    'with_person/pending',
    ...none(2),
  ],
  'awaiting_echo/pending': [
    'nothing',
    'ended/sent',
    'nothing',
    'ended/sent',
    'ended/failed',
    ...none(4),
    'ended/delivered',
    'ended/read',
    ...none(3),
  ],
  'with_person/pending': [...none(8), 'ended/skipped', ...none(3), 'ended/sent', 'queued/pending'],
  'ended/sent': [...none(9), 'ended/delivered', 'ended/read', ...none(3)],
  'ended/delivered': [...none(10), 'ended/read', ...none(3)],
  'ended/read': none(14),
  'ended/failed': [...none(3), 'ended/sent', ...none(5), 'ended/delivered', 'ended/read', ...none(3)],
  'ended/skipped': none(14),
};

describe('every state and event', () => {
  const every = Object.entries(CELLS).flatMap(([from, expected]) =>
    events.map((event, index) => [from, event.kind, event, expected[index]!] as const),
  );
  test.each(every)('%s, %s', (from, _, event, expected) => {
    const [state, outcome] = from.split('/') as [OutboxState, OutboxOutcome];
    expect(step(row(state, outcome), event)).toBe(expected);
  });
});

test('an unknown outcome waits for its echo, and ends as unknown without one', () => {
  const waiting = stepSending(row('sending'), { kind: 'outcome_unknown' }, NOW);
  expect(waiting).toMatchObject({ state: 'awaiting_echo', dueAt: NOW + ECHO_WAIT_MS });
  expect(stepSending(waiting!, { kind: 'echo_missing' }, NOW)).toMatchObject({
    outcome: 'failed',
    reason: { code: 'outcome_unknown' },
  });
});

test('tries get rarer and end; a wait costs no attempt', () => {
  expect([1, 2, 3, 4, 5, 6].map((attempts) => (retryAt(attempts, 0) ?? 0) / 1000)).toEqual([
    30, 120, 600, 1800, 3600, 0,
  ]);
  expect(step(row('sending', 'pending', 6), { kind: 'try_again', at: null, reason: why })).toBe('ended/failed');
  expect(stepSending(queued, { kind: 'wait', until: NOW + 9, reason: why }, NOW)).toMatchObject({
    attempts: 0,
    dueAt: NOW + 9,
  });
  expect(stepSending(queued, { kind: 'claimed' }, NOW)).toMatchObject({ attempts: 1 });
});

test('whatever arrives in whatever order: what ended stays ended, what was sent stays sent', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 25 }), (all) => {
      let current = queued;
      for (const event of all) {
        const next = stepSending(current, event, NOW);
        if (next === null) continue;
        if (current.state === 'ended') expect(next.state).toBe('ended');
        expect(mergeOutcome(next.outcome, current.outcome)).toBe(next.outcome);
        expect(next.state === 'ended').toBe(next.outcome !== 'pending');
        current = next;
      }
    }),
  );
});

describe('a draft', () => {
  test.each<[string, [OutboxState, OutboxOutcome][], string]>([
    [
      'all sent',
      [
        ['ended', 'sent'],
        ['ended', 'read'],
      ],
      'sent',
    ],
    [
      'one failed',
      [
        ['ended', 'failed'],
        ['ended', 'delivered'],
      ],
      'sent',
    ],
    [
      'one on its way',
      [
        ['ended', 'sent'],
        ['sending', 'pending'],
      ],
      'approved',
    ],
    [
      'one waiting for its echo',
      [
        ['ended', 'sent'],
        ['awaiting_echo', 'pending'],
      ],
      'approved',
    ],
    [
      'none sent',
      [
        ['ended', 'failed'],
        ['ended', 'skipped'],
      ],
      'failed',
    ],
    ['no rows yet', [], 'approved'],
  ])('%s', (_, rows, status) => {
    expect(aggregateDraftStatus(rows.map(([state, outcome]) => ({ state, outcome })))).toBe(status);
  });

  test('is sent only if each row ended and at least one was sent', () => {
    const any = fc.record({ state: fc.constantFrom(...OUTBOX_STATES), outcome: fc.constantFrom(...OUTBOX_OUTCOMES) });
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const ended = rows.every(({ state }) => state === 'ended');
        const sent = rows.some(({ outcome }) => ['sent', 'delivered', 'read'].includes(outcome));
        expect(aggregateDraftStatus(rows) === 'sent').toBe(ended && sent);
      }),
    );
  });
});
