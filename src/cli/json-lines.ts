import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Io } from './io.js';

const explain = (error: unknown): string =>
  error instanceof z.ZodError
    ? error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ')
    : 'not a JSON object on one line';

/** NUL and halves of surrogate pairs have no place in text (PostgreSQL refuses them). */
export const cleanText = z.string().transform((text) => text.replaceAll('\u0000', '').toWellFormed());

/** One non-empty line of input, checked. */
export type Line<T> = { number: number; value: T } | { number: number; problem: string };

/** Reads JSON lines as they come; a bad line is a value too, so that the good ones around it are still answered. */
export async function* readJsonLines<T>(input: Readable, schema: z.ZodType<T>): AsyncGenerator<Line<T>> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      yield { number, value: schema.parse(JSON.parse(number === 1 ? text.replace(/^\uFEFF/, '') : text)) };
    } catch (error) {
      yield { number, problem: explain(error) };
    }
  }
}

async function print(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Thrown by an answer for a line that was read and could not be answered. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/**
 * Answers each line of standard input with one line, in the same order. Bad lines, and those without an answer, are
 * named on standard error with their number, and the exit code is then 1.
 */
export async function answerLines<T>(io: Io, schema: z.ZodType<T>, answer: (value: T) => unknown): Promise<void> {
  let failed = false;
  const wrong = (number: number, problem: string): Promise<void> => {
    failed = true;
    return print(io.stderr, `line ${number}: ${problem}\n`);
  };
  for await (const line of readJsonLines(io.stdin, schema)) {
    if ('problem' in line) {
      await wrong(line.number, line.problem);
      continue;
    }
    try {
      await print(io.stdout, `${JSON.stringify(await answer(line.value))}\n`);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      await wrong(line.number, error.message);
    }
  }
  io.exit(failed ? 1 : 0);
}
