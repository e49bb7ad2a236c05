import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const IMPURE =
  /\b(Date\.now|Math\.random|performance\.now|crypto\.|process\.|await\b|async\b|setTimeout\b|fetch\()|new (TZ)?Date\(\)/;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : [path];
  });
}

/** Comments may name what the code may not. */
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

test('the check itself sees what it forbids', () => {
  for (const bad of ['Date.now()', 'new Date()', 'Math.random()', 'process.env', 'await x', 'async () => 1']) {
    expect(bad).toMatch(IMPURE);
  }
  expect('new Date(at)').not.toMatch(IMPURE);
  expect(withoutComments('const a = 1; // no Date.now here\n/* nor await */')).not.toMatch(IMPURE);
});

describe('facts in, decisions out: no clock, chance, world or waiting', () => {
  test.each(sources('src/domain'))('%s', (file) => {
    expect(withoutComments(readFileSync(file, 'utf8'))).not.toMatch(IMPURE);
  });
});
