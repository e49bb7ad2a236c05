import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NotJsonError, parseJson, quoteLongIntegers } from '../../src/facebook/json.js';

describe('parseJson', () => {
  test.each([
    ['{"id":104500000000001234567}', { id: '104500000000001234567' }],
    ['{"id":-9007199254740993}', { id: '-9007199254740993' }],
    ['[1234567890123456]', ['1234567890123456']],
    ['{"id":123456789012345}', { id: 123456789012345 }],
    ['{"a":1234567890123456.5}', { a: 1234567890123456.5 }],
    ['{"a":1234567890123456e3}', { a: 1234567890123456e3 }],
    [
      '{"text":"call 12345678901234567890 \\" 12345678901234567890"}',
      { text: 'call 12345678901234567890 " 12345678901234567890' },
    ],
    ['{"back\\\\":12345678901234567890}', { 'back\\': '12345678901234567890' }],
    [' 12345678901234567890 ', '12345678901234567890'],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  test('short numbers and all text survive as they are, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        const longNumber = /(^|[^\d.])-?\d{16,}(?![\d.eE])/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
        fc.pre(!longNumber);
        expect(quoteLongIntegers(text)).toBe(text);
      }),
    );
  });

  test('long ids arrive digit by digit, beside strings full of digits', () => {
    const id = fc.bigInt({ min: 10n ** 15n, max: 10n ** 30n });
    fc.assert(
      fc.property(id, fc.string(), fc.boolean(), (long, text, negative) => {
        const digits = `${negative ? '-' : ''}${long}`;
        const json = `{"a":${digits},"b":[${digits}, ${JSON.stringify(`${text}${digits}`)}],"c":1}`;
        const clean = JSON.parse(JSON.stringify(`${text}${digits}`).replaceAll('\\u0000', ''));
        expect(parseJson(json)).toEqual({ a: digits, b: [digits, clean], c: 1 });
      }),
    );
  });

  test('what is not JSON does not become JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '12345678901234567890',
      '01234567890123456789',
      '-',
      ' ',
      '\\',
      '"',
      '1e5',
      'true',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        if (valid) expect(() => parseJson(text)).not.toThrow();
        else expect(() => parseJson(text)).toThrow(NotJsonError);
      }),
      { numRuns: 500 },
    );
  });

  test('NUL and lone surrogates are stripped from values and names, pairs stay', () => {
    const text = '{"te\\u0000xt":["a\\u0000b","\\ud83d\\ude0a","x\\ud83d","\\ude0ay"],"__proto__":{"a":"\\u0000"}}';
    const value = parseJson(text) as Record<string, unknown>;
    expect(JSON.stringify(value)).toBe('{"text":["ab","😊","x","y"],"__proto__":{"a":""}}');
  });

  test('a body nested without end is refused, not a stack overflow', () => {
    expect(() => parseJson('['.repeat(200_000) + ']'.repeat(200_000))).toThrow(NotJsonError);
  });
});
