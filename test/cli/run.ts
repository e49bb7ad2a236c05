import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../src/cli/program.js';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line as `npx munshi …` would, in an environment of its own. */
export async function munshi(env: Record<string, string>, argv: string[], input = ''): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const printed = Promise.all([text(stdout), text(stderr)]);
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    const code = await run(argv, { stdin: Readable.from([input]), stdout, stderr });
    stdout.end();
    stderr.end();
    const [out, err] = await printed;
    return { code, out, err };
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
