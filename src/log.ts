import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

// Names under which secrets and people's data could reach a log line.
const HIDDEN = [
  'token',
  'accessToken',
  'password',
  'secret',
  'authorization',
  'cookie',
  'phone',
  'address',
  'text',
  'raw',
];

/** One JSON line an event on stderr; secrets, phones, addresses and messages are never printed. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  const paths = HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, base: null, redact: { paths, censor: '[hidden]' } }, destination);
}
