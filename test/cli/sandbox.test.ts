import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { sandboxCommand } from '../../src/cli/sandbox.js';

/** Runs the command until it says where it is; `ended` is its own promise. */
async function run(...words: string[]): Promise<{ said: string; ended: Promise<unknown> }> {
  let heard = (_text: string) => {};
  const said = new Promise<string>((resolve) => {
    heard = resolve;
  });
  const command = sandboxCommand({ stdout: { write: (text: string) => heard(text) } });
  const quiet = command.exitOverride().configureOutput({ writeErr: () => {}, writeOut: (text) => heard(text) });
  const ended = quiet.parseAsync(words, { from: 'user' });
  return { said: await Promise.race([said, ended.then(() => '')]), ended };
}

test('it serves the Page and Graph where it says, tells how to start Munshi, and stops on a signal', async () => {
  const { said, ended } = await run('--port', '0', '--page-token', 'tok');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  expect(said).toContain(`GRAPH_API_URL=${url}/graph`);
  expect(said).toContain('FACEBOOK_PAGE_ACCESS_TOKEN=tok');
  expect(await (await fetch(url)).text()).toContain('Rupkotha Fashion');
  const page = await fetch(`${url}/graph/v25.0/104500000000001`, { headers: { authorization: 'Bearer tok' } });
  expect(await page.json()).toMatchObject({ id: '104500000000001' });
  process.emit('SIGTERM', 'SIGTERM');
  await ended;
  await expect(fetch(url)).rejects.toThrow();
});

test.each([
  [['--port', 'high'], 'A port is a number'],
  [['--port', '70000'], 'A port is a number'],
  [['--webhook', 'localhost'], 'http:// or https://'],
  [['--colour', 'red'], 'unknown option'],
])('%j is refused in words', async (words, expected) => {
  await expect(run(...words)).rejects.toThrow(expected);
});

test('a taken port is said, not thrown about', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  await expect(run('--port', String(port))).rejects.toThrow('EADDRINUSE');
  await new Promise((resolve) => taken.close(resolve));
});
