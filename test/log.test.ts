import { expect, test } from '@jest/globals';
import { createLog, type Log } from '../src/log.js';

function printed(write: (log: Log) => void): string {
  const lines: string[] = [];
  write(createLog('trace', { write: (line: string) => lines.push(line) }));
  return lines.join('');
}

const TOKEN = 'EAAGm0PX4ZCpsBAKZAabcdef1234567890';
const failing = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test.each<[string, (log: Log) => void]>([
  ['values by their names', (log) => log.info({ phone: '01799887766', page: { token: TOKEN } }, 'heard')],
  [
    'values by their names, deep down',
    (log) => log.info({ a: { b: { c: { message: { text: 'dam koto' } } } } }, 'heard'),
  ],
  ['a phone inside a text', (log) => log.info({ what: 'call 01799-887766 or +8801799887766' }, 'heard')],
  ['a phone in Bangla digits', (log) => log.warn('heard ০১৭৯৯৮৮৭৭৬৬')],
  ['a phone filled into the line', (log) => log.warn('heard %s', '01799887766')],
  ['a Graph address', (log) => log.error(`heard https://graph.facebook.com/v25.0/me?access_token=${TOKEN}&fields=id`)],
  ['a Graph refusal', (log) => log.error({ err: failing(`heard: Malformed access token ${TOKEN}`) })],
  ['an error alone', (log) => log.error(failing(`heard Bearer ${TOKEN}`))],
  [
    'what a client hangs on its error',
    (log) => log.error({ err: failing('heard', { config: { url: `?t=${TOKEN}`, data: 'dam koto' } }) }),
  ],
  [
    'the values of a failed statement',
    (log) => log.error({ err: failing('heard: insert into …\nparams: 01799887766,Nadia Islam,dam koto') }),
  ],
  [
    'the cause of an error',
    (log) =>
      log.error({
        err: new Error('heard', { cause: failing('for 01799887766', { detail: 'Key (phone)=(01799887766)' }) }),
      }),
  ],
  [
    'a text that is no JSON',
    (log) => {
      try {
        JSON.parse('dam koto, Nadia Islam');
      } catch (err) {
        log.error({ err }, 'heard');
      }
    },
  ],
  ['the address of a database', (log) => log.error('heard postgres://munshi:s3cret-word@db/munshi')],
])('%s never reaches a log line', (_what, write) => {
  const line = printed(write);
  expect(line).toContain('heard');
  expect(line).not.toMatch(/01799887766|01799-887766|০১৭৯৯|EAAG|dam koto|Nadia|s3cret/);
});

test('what helps to find the fault stays', () => {
  const line = printed((log) =>
    log.error({ err: failing('no such column', { code: '42703' }), event: '0192', kind: 'comment' }, 'failed'),
  );
  expect(JSON.parse(line)).toMatchObject({
    msg: 'failed',
    event: '0192',
    kind: 'comment',
    err: { type: 'Error', message: 'no such column', code: '42703' },
  });
  expect(line).toContain('log.test.ts');
});
