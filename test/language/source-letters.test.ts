import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { unifyBangla } from '../../src/language/unicode.js';

const root = new URL('../../src/language/', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.startsWith('training'),
);

// A letter written as two signs (য + ়) never meets the one sign a read message has: such a word in a pattern is dead.
test('what the engine compares with messages is written in the one form messages are read in', () => {
  const letters = /[\u0980-\u09FF]+/g;
  const other = sources.flatMap((path) =>
    (readFileSync(new URL(path, root), 'utf8').match(letters) ?? [])
      .filter((word) => unifyBangla(word) !== word)
      .map((word) => `${path}: ${word}`),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(other).toEqual([]);
});
