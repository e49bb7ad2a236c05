import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NotJsonError } from '../../src/facebook/json.js';
import { NotPageObjectError, parseWebhook } from '../../src/facebook/webhook.js';
import { body, COMMENT, comment, feed, messaging, PAGE, RECEIVED } from './page-bodies.js';

const text = (mid: string) => ({ message: { mid, text: 'hi' } });

test('every entry, change, messaging and standby item of a batch becomes one event, in order', () => {
  const both = {
    ...feed(comment),
    messaging: messaging(text('m_1')).messaging,
    standby: messaging(text('m_2')).messaging,
  };
  both.changes.push({ field: 'feed', value: { ...comment, verb: 'edited' } });
  const events = parseWebhook(body(both, messaging(text('m_3'))), RECEIVED);
  expect(events.map((event) => event.kind)).toEqual([
    'comment_added',
    'comment_edited',
    'message',
    'message',
    'message',
  ]);
  expect(events.map((event) => event.standby)).toEqual([false, false, false, true, false]);
});

describe('a poison item leaves its neighbours alone', () => {
  test.each([
    ['a comment without an id', { field: 'feed', value: { item: 'comment', verb: 'add' } }],
    ['a number', 7],
    ['null', null],
    ['a change without a value', { field: 'feed' }],
    ['a time that is none', { field: 'feed', value: { ...comment, created_time: 'soon' } }],
    ['a negative time', { field: 'feed', value: { ...comment, created_time: -5 } }],
    ['an object for an id', { field: 'feed', value: { ...comment, comment_id: { a: 1 } } }],
  ])('%s', (_name, poison) => {
    const entry = { id: PAGE, time: 1, changes: [poison, { field: 'feed', value: comment }] };
    const [bad, good] = parseWebhook(body(entry), RECEIVED);
    expect(bad).toMatchObject({ kind: 'malformed', pageId: PAGE, payload: poison });
    expect((bad!.content as { error: string }).error).not.toBe('');
    expect(good).toMatchObject({ kind: 'comment_added', commentId: COMMENT });
  });

  test('a broken entry beside a good one', () => {
    const events = parseWebhook(body({ id: PAGE, messaging: 'x' }, 5, {}, feed(comment)), RECEIVED);
    expect(events.map((event) => event.kind)).toEqual(['malformed', 'malformed', 'malformed', 'comment_added']);
  });

  test('an entry with nothing we know is kept as unknown', () => {
    expect(parseWebhook(body({ id: PAGE, time: 1, changed_fields: ['name'] }), RECEIVED)).toMatchObject([
      { kind: 'unknown', content: { what: 'entry' } },
    ]);
  });
});

describe('a body that is none of Facebook’s', () => {
  test.each(['', '{', 'null x', '<html>', '{"object":"page","entry":[}'])('%j is not JSON', (raw) => {
    expect(() => parseWebhook(Buffer.from(raw), RECEIVED)).toThrow(NotJsonError);
  });
  test.each([
    'null',
    '[]',
    '7',
    '{}',
    '{"object":"instagram","entry":[]}',
    '{"object":"page"}',
    '{"object":"page","entry":{}}',
  ])('%s is not about a Page', (raw) => {
    expect(() => parseWebhook(Buffer.from(raw), RECEIVED)).toThrow(NotPageObjectError);
  });
});

test('whatever is in the body, each item becomes an event that can be stored', () => {
  const messy = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        field: fc.constantFrom('feed', 'messages', 'mention'),
        value: fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              item: fc.constantFrom('comment', 'photo', 'like'),
              verb: fc.constantFrom('add', 'edited', 'remove', 'hide', '__proto__'),
              comment_id: fc.oneof(fc.string({ maxLength: 700 }), fc.double(), fc.constant(null)),
              post_id: fc.oneof(fc.string(), fc.integer()),
              from: fc.oneof(fc.jsonValue(), fc.record({ id: fc.string() })),
              created_time: fc.oneof(fc.double(), fc.string(), fc.integer()),
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      {
        sender: fc.oneof(fc.record({ id: fc.string({ minLength: 1 }) }), fc.jsonValue()),
        timestamp: fc.oneof(fc.double(), fc.integer()),
        message: fc.oneof(fc.jsonValue(), fc.record({ mid: fc.string(), text: fc.string({ unit: 'binary' }) })),
        read: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(fc.array(messy), fc.array(messy), (changes, items) => {
      const events = parseWebhook(body({ id: PAGE, time: 1, changes, messaging: items }), RECEIVED);
      expect(events).toHaveLength(changes.length + items.length);
      for (const event of events) {
        expect(JSON.stringify(event)).not.toMatch(/\\u0000|\\ud[89a-f]/);
        expect(Number.isSafeInteger(event.eventAt)).toBe(true);
        expect(event.dedupeKey.length).toBeLessThan(600);
        expect(event.lane.length).toBeLessThan(600);
      }
    }),
    { numRuns: 300 },
  );
});

test('a body of 5 MB with a thousand updates is read whole', () => {
  const long = 'দাম কত 😊 '.repeat(300);
  const changes = Array.from({ length: 1000 }, (_, at) => ({
    field: 'feed',
    value: { ...comment, comment_id: `1_${at}`, message: long },
  }));
  const raw = body({ id: PAGE, time: 1, changes });
  expect(raw.length).toBeGreaterThan(5_000_000);
  const events = parseWebhook(raw, RECEIVED);
  expect(new Set(events.map((event) => event.dedupeKey)).size).toBe(1000);
  expect(events[999]).toMatchObject({ kind: 'comment_added', content: { message: long } });
});
