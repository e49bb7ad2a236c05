import { types } from 'node:util';
import { type DestinationStream, type Logger, pino } from 'pino';
import { HIDDEN, safeText } from './domain/safe-text.js';

export type Log = Logger;

// Names under which secrets, people's data and their words reach a log line, at any depth.
const PRIVATE = new Set(
  [
    ...['token', 'accessToken', 'access_token', 'appsecret_proof', 'password', 'secret', 'authorization', 'cookie'],
    ...['name', 'buyerName', 'email', 'phone', 'address', 'area', 'note'],
    ...['text', 'texts', 'message', 'raw', 'body', 'payload', 'content', 'slots', 'attachments'],
    ...['params', 'parameters', 'values', 'config', 'request', 'response', 'headers'],
  ].map((name) => name.toLowerCase()),
);

const DEEPEST = 6;

/** An error as its kind, what it says and where it happened; whatever else hangs on it may be anybody's. */
function readable(error: Error): object {
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: safeText(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    at: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
    ...(types.isNativeError(error.cause) ? { cause: readable(error.cause) } : {}),
  };
}

function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return safeText(value);
  if (types.isNativeError(value)) return readable(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= DEEPEST || ArrayBuffer.isView(value)) return HIDDEN;
  if (Array.isArray(value)) return value.map((one) => clean(one, depth + 1));
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    PRIVATE.has(name.toLowerCase()) ? HIDDEN : clean(one, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

/** What a line is made of: its words and what is filled into them, safe; an error without words says its own. */
function lineOf([first, ...rest]: unknown[]): unknown[] {
  const about = types.isNativeError(first) ? { err: first } : first;
  const { err } = (typeof about === 'object' && about !== null ? about : {}) as { err?: unknown };
  const said = rest.length === 0 && types.isNativeError(err) ? [err.message] : rest;
  return [about, ...said].map((one) => (typeof one === 'string' ? safeText(one) : one));
}

/** One JSON line an event on stderr; tokens, names, phones, addresses and messages are never printed. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      base: null,
      formatters: { log: (given) => clean(given) as Record<string, unknown> },
      // Errors are readable by then; the library's own serializer would add what hangs on them.
      serializers: { err: (given) => given },
      hooks: {
        logMethod(given, method) {
          method.apply(this, lineOf(given) as typeof given);
        },
      },
    },
    destination,
  );
}
