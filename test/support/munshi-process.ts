import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../src/munshi.mjs', import.meta.url));

export interface Exit {
  /** Null when a signal ended it. */
  code: number | null;
  out: string;
  err: string;
}

/** `munshi …` as a process of its own, in a folder without an .env. */
export interface MunshiProcess {
  /** Resolves with the first match in what it prints; rejects when it ends without. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
  /** Hands a message to its preload. */
  tell(message: object): void;
  ended: Promise<Exit>;
}

export interface StartOptions {
  input?: string;
  /** A module loaded before everything else. */
  preload?: URL;
}

/** Starts the built Munshi, as `npm test` has built it. Nothing of this process's environment is handed down. */
export function startMunshi(
  argv: string[],
  env: Record<string, string> = {},
  { input = '', preload }: StartOptions = {},
): MunshiProcess {
  const folder = mkdtempSync(join(tmpdir(), 'munshi-test-'));
  const child = spawn(process.execPath, [...(preload ? ['--import', preload.href] : []), ENTRY, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: tmpdir(), ...env },
    stdio: preload ? ['pipe', 'pipe', 'pipe', 'ipc'] : ['pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  const out = gather(child, 'stdout');
  const err = gather(child, 'stderr');
  const ended = once(child, 'close').then(([code]): Exit => {
    rmSync(folder, { recursive: true, force: true });
    return { code, out: out(), err: err() };
  });
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    tell: (message) => void child.send(message, () => {}),
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(out());
          if (match) resolve(match);
        };
        child.stdout?.on('data', look);
        look();
        void ended.then((exit) => reject(new Error(`it ended with ${exit.code}:\n${exit.out}${exit.err}`)));
      }),
  };
}

function gather(child: ChildProcess, from: 'stdout' | 'stderr'): () => string {
  let text = '';
  child[from]?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

/** Runs one command line to its end. */
export const runMunshi = (argv: string[], env: Record<string, string> = {}, input = ''): Promise<Exit> =>
  startMunshi(argv, env, { input }).ended;

/** Where a `serve` that was just started answers. */
export async function addressOf(started: MunshiProcess): Promise<string> {
  return (await started.said(/^Munshi is at (http:\/\/\S+)$/m))[1] ?? '';
}
