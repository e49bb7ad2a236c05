import { afterEach, expect, test } from '@jest/globals';
import nock from 'nock';
import { createGraph } from '../../src/facebook/graph.js';

const HOST = 'https://graph.example';
const graph = createGraph({ baseUrl: HOST, version: 'v25.0', appId: '4242', appSecret: 'shh' });
afterEach(() => nock.cleanAll());

test('a login’s code becomes a long-lived token, without anybody’s token in the call', async () => {
  const anonymous = { badheaders: ['authorization'] };
  const own = { client_id: '4242', client_secret: 'shh' };
  nock(HOST, anonymous)
    .get('/v25.0/oauth/access_token')
    .query({ ...own, code: 'c0de', redirect_uri: 'https://shop.example/back' })
    .reply(200, { access_token: 'short', token_type: 'bearer', expires_in: 5100 });
  nock(HOST, anonymous)
    .get('/v25.0/oauth/access_token')
    .query({ ...own, grant_type: 'fb_exchange_token', fb_exchange_token: 'short' })
    .reply(200, { access_token: 'long', token_type: 'bearer', expires_in: 5183944 });
  expect(await graph.exchangeCode('c0de', 'https://shop.example/back')).toBe('long');
});

test('a token is looked into with the app’s own, times in seconds and zero for never', async () => {
  nock(HOST, { reqheaders: { authorization: 'Bearer 4242|shh' } })
    .get('/v25.0/debug_token')
    .query(({ input_token }) => input_token === 'page-token')
    .reply(200, {
      data: {
        app_id: '4242',
        type: 'PAGE',
        is_valid: true,
        scopes: ['pages_messaging'],
        granular_scopes: [{ scope: 'pages_messaging', target_ids: ['104500000000001'] }],
        user_id: '10220033445566778',
        expires_at: 0,
        data_access_expires_at: 1795400000,
      },
    });
  expect(await graph.inspectToken('page-token')).toEqual({
    valid: true,
    scopes: ['pages_messaging'],
    userId: '10220033445566778',
    expiresAt: null,
    dataAccessExpiresAt: 1_795_400_000_000,
  });
  expect(await createGraph({ baseUrl: HOST, version: 'v25.0' }).inspectToken('page-token')).toBeNull();
});

test('permissions given and Pages, over as many slices as there are', async () => {
  const mine = () => nock(HOST, { reqheaders: { authorization: 'Bearer long' } });
  mine()
    .get('/v25.0/me/permissions')
    .query(true)
    .reply(200, {
      data: [
        { permission: 'pages_messaging', status: 'granted' },
        { permission: 'pages_show_list', status: 'declined' },
      ],
    });
  expect(await graph.grantedPermissions('long')).toEqual(['pages_messaging']);
  mine()
    .get('/v25.0/me/accounts')
    .query((query) => query.after === undefined)
    .reply(200, {
      data: [{ id: '1', name: 'Nilpoddo', access_token: 'one', tasks: ['MANAGE'] }],
      paging: { cursors: { after: 'next' }, next: 'https://graph.example/more' },
    });
  mine()
    .get('/v25.0/me/accounts')
    .query((query) => query.after === 'next')
    .reply(200, { data: [{ id: '2', name: 'No token for this one' }], paging: { cursors: { after: 'end' } } });
  expect(await graph.managedPages('long')).toEqual([{ id: '1', name: 'Nilpoddo', token: 'one' }]);
});
