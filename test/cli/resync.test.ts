import { expect, test } from '@jest/globals';
import { SANDBOX_DEFAULTS } from '../../src/sandbox/options.js';
import { find } from '../../src/store/rows.js';
import { MITU, PAGE, POST, testApp } from '../support/app.js';
import { munshi } from './run.js';

test('munshi resync says what it looked at and what was new, and ends with 1 when Facebook refuses', async () => {
  const app = await testApp();
  const env = {
    DATABASE_URL: app.deps.env.DATABASE_URL,
    SECRET_KEY: 'k'.repeat(32),
    GRAPH_API_URL: app.graphUrl,
    LOG_LEVEL: 'silent',
    FACEBOOK_PAGE_ID: PAGE,
    FACEBOOK_PAGE_ACCESS_TOKEN: SANDBOX_DEFAULTS.pageToken,
    FACEBOOK_APP_SECRET: SANDBOX_DEFAULTS.appSecret,
    FACEBOOK_VERIFY_TOKEN: SANDBOX_DEFAULTS.verifyToken,
  };
  app.sandbox.control.setFaults({ holdWebhooks: true });
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
  app.sandbox.control.message({ buyerId: MITU, text: 'ache ki?' });

  app.sandbox.control.failNext({ effect: 'refuse', code: 613, kind: 'read', times: 2 });
  const refused = await munshi(env, ['resync', '--since', '2026-11-22T05:00:00Z']);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('stopped: (#613)') });

  const done = await munshi(env, ['resync', '--page', PAGE]);
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toContain('comments: 1 looked at, 1 new, nothing left');
  expect(done.out).toContain('messages: 1 looked at, 1 new, nothing left');
  expect(await find(app.store, 'inbox', { status: 'waiting' })).toHaveLength(2);

  expect(await munshi(env, ['resync', '--page', '1'])).toMatchObject({ code: 1 });
  expect(await munshi(env, ['resync', '--since', 'lately'])).toMatchObject({ code: 2 });
  await app.close();
});
