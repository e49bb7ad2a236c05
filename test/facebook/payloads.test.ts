import { expect, test } from '@jest/globals';
import { parseWebhook } from '../../src/facebook/webhook.js';
import { body, PAGE, RECEIVED } from './page-bodies.js';
import { entryOf, samples } from './payload-samples.js';

const TABLE = samples(1);

test.each(TABLE.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
  const events = parseWebhook(body(entryOf(sample)), RECEIVED);
  expect(events).toHaveLength(1);
  const [event] = events;
  expect(event).toMatchObject({ kind: sample.kind, pageId: PAGE, standby: sample.part === 'standby' });
  if (sample.content) expect(event).toMatchObject({ content: sample.content });
  const lane = event?.lane.slice(PAGE.length + 1);
  expect(sample.lane === 'x' ? lane?.startsWith('x:') : lane === sample.lane).toBe(true);
  expect(event?.dedupeKey.startsWith(`${PAGE}:${sample.key}`)).toBe(true);
});

test('another delivery of the same, an hour later, has the same key', () => {
  const keys = (receivedAt: number) =>
    TABLE.map((sample) => parseWebhook(body(entryOf(sample)), receivedAt)[0]?.dedupeKey);
  expect(keys(RECEIVED + 3_600_000)).toEqual(keys(RECEIVED));
});

test('every kind of event there is comes up in the table', () => {
  const kinds = new Set(TABLE.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    'comment_added',
    'comment_edited',
    'comment_hidden',
    'comment_removed',
    'delivery',
    'echo',
    'feedback',
    'handover',
    'message',
    'message_deleted',
    'message_edit',
    'optin',
    'policy',
    'post_added',
    'post_edited',
    'post_removed',
    'postback',
    'quick_reply',
    'reaction',
    'read',
    'referral',
    'template_status',
    'unknown',
  ]);
});
