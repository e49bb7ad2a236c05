import { expect, test } from '@jest/globals';
import { createVault } from '../src/vault.js';

const vault = createVault('a'.repeat(32));

test('a sealed secret opens again and shows nothing of itself', () => {
  const sealed = vault.seal('EAAG-token');
  expect(sealed).not.toContain('EAAG');
  expect(vault.open(sealed)).toBe('EAAG-token');
});

test('a key given up opens what it sealed while it stands behind the new one', () => {
  const sealed = vault.seal('EAAG-token');
  const rotating = createVault(`${'b'.repeat(32)}, ${'a'.repeat(32)}`);
  expect(rotating.open(sealed)).toBe('EAAG-token');
  expect([rotating.isCurrent(sealed), rotating.isCurrent(rotating.seal('EAAG-token'))]).toEqual([false, true]);
  expect(createVault('b'.repeat(32)).open(rotating.seal('EAAG-token'))).toBe('EAAG-token');
});

test('a tampered secret, or one under another key, does not open', () => {
  const sealed = vault.seal('EAAG-token');
  expect(() => vault.open(`${sealed.slice(0, -2)}AA`)).toThrow();
  expect(() => createVault('b'.repeat(32)).open(sealed)).toThrow();
});
