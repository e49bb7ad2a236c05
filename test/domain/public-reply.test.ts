import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pickVariant, publicReplyReasons } from '../../src/domain/public-reply.js';
import { nextSlot, publicReplyRate } from '../../src/domain/send-rate.js';

const pacing = { minGapSeconds: 20, perHour: 3 };
const NOW = 10_000_000;
const ago = (seconds: number) => NOW - seconds * 1000;

describe('public replies are paced', () => {
  test.each([
    ['nothing sent', [], NOW],
    ['one just now', [ago(5)], NOW + 15_000],
    ['the gap is over', [ago(20)], NOW],
    ['a full hour', [ago(600), ago(3000), ago(1200)], NOW + 600_000],
    ['an hour with room', [ago(600), ago(1200)], NOW],
    ['older ones do not count', [ago(3600), ago(4000), ago(5000), ago(30)], NOW],
  ])('%s', (_, sentAt, allowedAt) => {
    expect(nextSlot(sentAt, publicReplyRate(pacing), NOW)).toBe(allowedAt);
  });

  test('a page that waits as told never sends more than its share in any hour', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900_000), { minLength: 10, maxLength: 40 }), (pauses) => {
        const sent: number[] = [];
        let now = NOW;
        for (const pause of pauses) {
          now = nextSlot(sent, publicReplyRate(pacing), now + pause);
          sent.push(now);
        }
        for (const start of sent) {
          const inHour = sent.filter((at) => at >= start && at < start + 3_600_000);
          expect(inHour.length).toBeLessThanOrEqual(pacing.perHour);
        }
      }),
    );
  });
});

test('variants take turns', () => {
  const variants = ['a', 'b', 'c'];
  const sent: string[] = [];
  for (let n = 0; n < 4; n += 1) sent.unshift(pickVariant(variants, sent) ?? '');
  expect(sent.reverse()).toEqual(['a', 'b', 'c', 'a']);
  // Somebody's own words between them, or another kind of answer, do not begin the turn anew.
  expect(pickVariant(variants, ['typed by a person', 'b', 'a'])).toBe('c');
  expect(pickVariant(variants, [])).toBe('a');
});

test('the same text never comes twice in a row on a post', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(5), { maxLength: 5 }),
      (texts, indexes) => {
        const recent = indexes.map((at) => texts[at] ?? 'other words');
        const picked = pickVariant(texts, recent);
        if (texts.length > 1) expect(texts).toContain(picked);
        expect(picked === null || picked !== recent[0]).toBe(true);
      },
    ),
  );
  expect(pickVariant(['only'], ['only'])).toBeNull();
  expect(pickVariant([], [])).toBeNull();
});

test('one public reply by the machine, and none below a comment that is gone or hidden', () => {
  const clear = { machineReplies: 0, removed: false, hidden: false };
  expect(publicReplyReasons(clear)).toEqual([]);
  expect(publicReplyReasons({ machineReplies: 1, removed: true, hidden: true }).map(({ code }) => code)).toEqual([
    'public_reply_given',
    'comment_removed',
    'comment_hidden',
  ]);
});
