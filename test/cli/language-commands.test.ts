import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { classifyCommand } from '../../src/cli/classify.js';
import { converseCommand } from '../../src/cli/converse.js';
import { evalCommand } from '../../src/cli/eval.js';
import type { Io } from '../../src/cli/io.js';

async function run(build: (io: Io) => Command, argv: string[], input = '') {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  let code = -1;
  const exit = (given: number) => {
    code = given;
  };
  const io: Io = { stdin: Readable.from([input]), stdout, stderr, exit };
  const printed = Promise.all([text(stdout), text(stderr)]);
  const command = build(io)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} });
  try {
    await command.parseAsync(argv, { from: 'user' });
  } finally {
    stdout.end();
    stderr.end();
  }
  const [out, err] = await printed;
  const lines =
    argv.includes('--json') || build !== evalCommand
      ? out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [];
  return { code, err, out, lines };
}

describe('classify', () => {
  test('answers every line in order with the fields of the contract', async () => {
    const { code, lines } = await run(
      classifyCommand,
      [],
      '{"id":"a","text":"dam koto?"}\n\n{"id":7,"text":"My number is 01799887766","context":{"product":"Saree"}}\n',
    );
    expect(code).toBe(0);
    expect(lines.map(({ id, intent }) => [id, intent])).toEqual([
      ['a', 'price_query'],
      [7, 'give_contact'],
    ]);
    expect(Object.keys(lines[1])).toEqual(['id', 'intent', 'tier', 'risk', 'language', 'confidence', 'slots']);
    expect(lines[1].slots).toEqual({
      name: null,
      phone: '01799887766',
      address: null,
      area: null,
      district: null,
      items: [],
    });
  });

  test('a bad line is named with its number, the good ones are still answered', async () => {
    const { code, err, lines } = await run(
      classifyCommand,
      [],
      '{"id":1,"text":"hi"}\nnonsense\n{"id":2}\n{"id":3,"text":"hello"}\n',
    );
    expect(code).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual([1, 3]);
    expect(err).toMatch(/^line 2: .*JSON.*\nline 3: text: /);
  });

  test('an unknown engine is wrong usage', async () => {
    await expect(run(classifyCommand, ['--engine', 'magic'])).rejects.toThrow(/Allowed choices are local, openai/);
  });
});

test('converse answers every conversation in order with the fields of the contract', async () => {
  const { code, lines } = await run(
    converseCommand,
    [],
    '{"id":"x","context":{"product":"Jamdani Saree"},"turns":["dam koto?"]}\n{"id":"y","turns":"no"}\n{"id":"z","context":{"product":"Mug"},"turns":["2ta nibo"]}\n',
  );
  expect(code).toBe(1);
  expect(lines.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['x', 'no_order'],
    ['z', 'needs_info'],
  ]);
  expect(Object.keys(lines[1])).toEqual(['id', 'outcome', 'missing', 'handoff', 'slots']);
});

describe('eval', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'munshi-eval-')), 'labelled.jsonl');
  writeFileSync(
    file,
    '{"text":"dam koto?","intent":"price_query","tier":"medium"}\n{"text":"hello","intent":"spam"}\n',
  );

  test('prints the figures as JSON', async () => {
    const { code, lines } = await run(evalCommand, [file, '--json']);
    expect(code).toBe(0);
    expect(lines[0].accuracy).toEqual({ right: 1, of: 2, rate: 0.5 });
    expect(lines[0].confusions).toEqual([{ intent: 'spam', predicted: 'greeting', count: 1 }]);
  });

  test('prints tables for a person', async () => {
    const { out } = await run(evalCommand, [file]);
    expect(out).toMatch(/^accuracy +0\.500 \(1 of 2\)/);
    expect(out).toMatch(/spam read as greeting +1/);
  });

  test('a file that is not there, or holds nothing to judge, fails with its name', async () => {
    expect(await run(evalCommand, ['/nowhere/set.jsonl'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('/nowhere/set.jsonl'),
    });
  });

  test('a wrong label is named with its line', async () => {
    const wrong = `${file}.wrong`;
    writeFileSync(wrong, '{"text":"dam koto?","intent":"price_query"}\n{"text":"x","intent":"buying"}\n');
    const { code, err } = await run(evalCommand, [wrong, '--json']);
    expect(code).toBe(1);
    expect(err).toMatch(/^line 2: intent: /);
  });
});
