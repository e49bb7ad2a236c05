import { describe, expect, test } from '@jest/globals';
import { appSecretProof, isSigned, signBody } from '../../src/facebook/signature.js';

// The escaped bytes are what Facebook signs; the sum was made with openssl.
const raw = Buffer.from('{"text":"\\u09a6\\u09be\\u09ae"}');

describe('isSigned', () => {
  const header = signBody(raw, 'one');
  test.each([
    ['the secret', header, ['one'], true],
    ['one of two secrets', header, ['two', 'one'], true],
    ['the first of two secrets', header, ['one', 'two'], true],
    ['another secret', header, ['two'], false],
    ['no secrets', header, [], false],
    ['an empty secret', signBody(raw, ''), [''], false],
    ['no header', undefined, ['one'], false],
    ['an empty header', '', ['one'], false],
    ['the bare sum', header.slice('sha256='.length), ['one'], false],
    ['a cut sum', header.slice(0, -1), ['one'], false],
    ['upper case', header.toUpperCase(), ['one'], false],
    ['a non-ASCII header', `${header.slice(0, -1)}é`, ['one'], false],
  ])('%s', (_name, given, secrets, expected) => {
    expect(isSigned(raw, given, secrets)).toBe(expected);
  });

  test('the same text in other bytes is another body', () => {
    expect(isSigned(Buffer.from('{"text":"দাম"}'), header, ['one'])).toBe(false);
  });
});

test('the sums are the ones openssl makes', () => {
  expect(signBody(raw, 'one')).toBe('sha256=885c18610396b84a4e459d757a2dc76174c382ce9ffcdeedd8cd84737e134d44');
  expect(appSecretProof('token', 'one')).toBe('d7b9a65c36ea1cd6a257059f73c5f2892c49e4e5753c80b20ecb047dc0a66f92');
});
