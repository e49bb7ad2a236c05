import { expect, test } from '@jest/globals';
import { createLog } from '../src/log.js';

test('secrets, phones and messages never reach a log line', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => lines.push(line) });
  log.info({ phone: '01799887766', page: { token: 'EAAG' }, event: { message: { text: 'dam koto' } } }, 'heard');
  expect(lines.join('')).not.toMatch(/01799887766|EAAG|dam koto/);
  expect(lines.join('')).toContain('heard');
});
