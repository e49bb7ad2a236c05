import { expect, test } from '@jest/globals';
import nock from 'nock';
import { createSms } from '../../src/notify/sms.js';

const HOST = 'https://sms.example';
const message = { to: '+8801799887766', text: 'আপনার পার্সেল পথে আছে।', id: '018f-1' };
const sms = (token?: string) => createSms({ url: `${HOST}/send`, token });

test('a text is handed over as JSON, with the token when there is one', async () => {
  nock(HOST, { reqheaders: { authorization: 'Bearer secret', 'content-type': /json/ } })
    .post('/send', message)
    .reply(202, 'queued');
  await sms('secret').send(message);
  nock(HOST, { badheaders: ['authorization'] })
    .post('/send', message)
    .reply(200);
  await sms().send(message);
  expect(nock.isDone()).toBe(true);
});

test.each([
  [500, true],
  [503, true],
  [429, true],
  [400, false],
  [401, false],
  [422, false],
  [302, false],
])('an answer of %i may be tried again: %s', async (status, again) => {
  nock(HOST).post('/send').reply(status, '', { location: 'https://elsewhere.example' });
  await expect(sms().send(message)).rejects.toMatchObject({ name: 'SmsError', again, status });
});

test('no answer may be tried again', async () => {
  nock(HOST).post('/send').replyWithError('socket hang up');
  await expect(sms().send(message)).rejects.toMatchObject({ again: true, status: null });
});
