import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test('no source file names a retired message tag', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx|mjs)$/.test(name));
  expect(files.length).toBeGreaterThan(10);
  const retired = /(CONFIRMED_EVENT|ACCOUNT|POST_PURCHASE)_UPDATE/;
  expect(files.filter((name) => retired.test(readFileSync(new URL(name, root), 'utf8')))).toEqual([]);
});
