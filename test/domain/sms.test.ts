import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitSms, smsSize } from '../../src/domain/sms.js';

describe('the size of an SMS', () => {
  test.each([
    ['', 'gsm', 0, 1],
    ['a'.repeat(160), 'gsm', 160, 1],
    ['a'.repeat(161), 'gsm', 161, 2],
    ['a'.repeat(306), 'gsm', 306, 2],
    ['a'.repeat(307), 'gsm', 307, 3],
    ['€'.repeat(80), 'gsm', 160, 1],
    ['€'.repeat(81), 'gsm', 162, 2],
    ['ক'.repeat(70), 'ucs2', 70, 1],
    ['ক'.repeat(71), 'ucs2', 71, 2],
    ['ক'.repeat(134), 'ucs2', 134, 2],
    ['ক'.repeat(135), 'ucs2', 135, 3],
    [`${'a'.repeat(70)}ক`, 'ucs2', 71, 2],
    ['😀'.repeat(35), 'ucs2', 70, 1],
  ])('%#', (text, encoding, units, parts) => {
    expect(smsSize(text)).toEqual({ encoding, units, parts });
  });

  test('a text too long ends after a whole word', () => {
    expect(fitSms(`${'order '.repeat(40)}end`, 1)).toBe(`${'order '.repeat(26)}`.trimEnd().concat('...').slice(0, 158));
    expect(fitSms('short', 1)).toBe('short');
  });

  test('whatever is written, it fits', () => {
    const text = fc.array(fc.constantFrom('a', 'ক', ' ', '€', '😀'), { maxLength: 400 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (each, most) => {
        expect(smsSize(fitSms(each, most)).parts).toBeLessThanOrEqual(most);
      }),
      { numRuns: 200 },
    );
  });
});
