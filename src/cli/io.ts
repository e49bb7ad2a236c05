import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the process; tests hand in streams of their own. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Sets the exit code: 0 done, 1 failed, 2 wrong usage. The last one set counts; nothing is cut short. */
  exit(code: number): void;
}
