import { describe, expect, test } from '@jest/globals';
import { sinceWords, span, untilWords } from '../../src/words/duration.js';
import { counted, fill } from '../../src/words/fill.js';
import { dayAndTime, dayKey, digits, money, number, percent } from '../../src/words/format.js';
import { WORDS } from '../../src/words/words.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('money', () => {
  test.each([
    [145_000, '৳1,450', '৳১,৪৫০'],
    [0, '৳0', '৳০'],
    [7_050, '৳70.50', '৳৭০.৫০'],
    [-10_000, '−৳100', '−৳১০০'],
    [12_345_600, '৳1,23,456', '৳১,২৩,৪৫৬'],
  ])('%d minor units are %s and %s', (minor, english, bangla) => {
    expect(money(minor, 'en')).toBe(english);
    expect(money(minor, 'bn')).toBe(bangla);
  });

  test('another currency goes by its code', () => {
    expect(money(145_000, 'en', 'USD')).toBe('USD 1,450');
  });
});

test('numbers, shares and phone digits are written in the reader’s digits', () => {
  expect(number(123_456, 'bn')).toBe('১,২৩,৪৫৬');
  expect(percent(0.94, 'en')).toBe('94%');
  expect(percent(0.94, 'bn')).toContain('৯৪');
  expect(digits('01799887766', 'bn')).toBe('০১৭৯৯৮৮৭৭৬৬');
  expect(digits('NP-1042', 'en')).toBe('NP-1042');
});

describe('spans', () => {
  test.each([
    [0, '0 s', '০ সে.'],
    [59 * SECOND, '59 s', '৫৯ সে.'],
    [60 * SECOND, '1 min', '১ মিনিট'],
    [59 * MINUTE + 59 * SECOND, '59 min', '৫৯ মিনিট'],
    [47 * HOUR, '47 h', '৪৭ ঘণ্টা'],
    [48 * HOUR, '2 days', '২ দিন'],
  ])('%d ms are %s', (ms, english, bangla) => {
    expect(span(ms, WORDS.en.time, 'en')).toBe(english);
    expect(span(ms, WORDS.bn.time, 'bn')).toBe(bangla);
  });

  test('a clock says what is left, then how late it is', () => {
    const say = (until: number) => untilWords(until, 10 * MINUTE, WORDS.en.time, 'en');
    expect(say(12 * MINUTE)).toBe('2 min left');
    expect(say(10 * MINUTE)).toBe('0 s left');
    expect(say(10 * MINUTE - 1)).toBe('0 s late');
    expect(say(6 * MINUTE)).toBe('4 min late');
  });

  test('the last ten seconds are just now', () => {
    expect(sinceWords(0, 9 * SECOND, WORDS.bn.time, 'bn')).toBe('এইমাত্র');
    expect(sinceWords(0, 10 * SECOND, WORDS.bn.time, 'bn')).toBe('১০ সে. আগে');
  });
});

test('days and times are those of the shop’s zone', () => {
  const nearMidnight = Date.UTC(2026, 10, 22, 18, 30);
  expect(dayAndTime(nearMidnight, 'en', 'Asia/Dhaka')).toBe('23 Nov, 00:30');
  expect(dayKey(nearMidnight, 'Asia/Dhaka')).toBe('2026-11-23');
  expect(dayKey(nearMidnight, 'UTC')).toBe('2026-11-22');
});

test('places are filled, and left out when nobody fills them', () => {
  expect(fill('{n} of {all}', { n: 1_000, all: 'many' }, 'bn')).toBe('১,০০০ of many');
  expect(fill('On hold: {reason}', {}, 'en')).toBe('On hold:');
  expect(counted({ one: '1 post', many: '{n} posts' }, 1, 'en')).toBe('1 post');
  expect(counted({ one: '1 post', many: '{n} posts' }, 12, 'en')).toBe('12 posts');
});
