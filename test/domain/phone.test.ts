import { describe, expect, test } from '@jest/globals';
import { isPhone, maskPhone, normalisePhone } from '../../src/domain/phone.js';

describe('a mobile number in any shape becomes eleven digits', () => {
  test.each([
    '01799887766',
    '+8801799887766',
    '8801799887766',
    '008801799887766',
    '01799-887766',
    '017 99 88 77 66',
    '(017) 9988-7766',
    '০১৭৯৯৮৮৭৭৬৬',
    '+৮৮০১৭৯৯৮৮৭৭৬৬',
    '০1৭৯৯887766',
    '1799887766',
    '\u200e01799\u200b887766',
    ' 01799887766 ',
  ])('%s', (written) => {
    expect(normalisePhone(written)).toBe('01799887766');
  });
});

describe('what is not a Bangladeshi mobile number is null', () => {
  test.each([
    ['no digits', 'amar number nai'],
    ['empty', ''],
    ['one digit short', '0179988776'],
    ['one digit long', '017998877665'],
    ['operator 012', '01299887766'],
    ['operator 010', '01099887766'],
    ['a Dhaka landline', '0255012345'],
    ['an Indian mobile', '+919876543210'],
    ['two numbers', '01799887766 01899887766'],
    ['an extension', '01799887766 ext 5'],
  ])('%s', (_, written) => {
    expect(normalisePhone(written)).toBeNull();
  });
});

test('only the stored form counts as a phone', () => {
  expect(isPhone('01799887766')).toBe(true);
  expect(isPhone('+8801799887766')).toBe(false);
  expect(isPhone(null)).toBe(false);
});

test('a masked phone keeps the operator and the last two digits', () => {
  expect(maskPhone('01799887766')).toBe('017••••7766');
  expect(maskPhone('017')).toBe('017');
});
