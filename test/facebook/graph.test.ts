import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { GraphError, GraphUnreachableError } from '../../src/facebook/errors.js';
import { createGraph } from '../../src/facebook/graph.js';
import type { GraphStep } from '../../src/facebook/graph-call.js';
import { textMessage, toBuyer, uploadedImageMessage } from '../../src/facebook/send-payload.js';
import { appSecretProof } from '../../src/facebook/signature.js';
import type { Usage } from '../../src/facebook/usage.js';

const HOST = 'https://graph.example';
const page = { id: '104500000000001', token: 'page-token' };
const COMMENT = '122140000000777_998877665544';
const request = toBuyer('7788', 'RESPONSE', textMessage('দাম ১৪৫০ টাকা'));

const graph = (more: Partial<Parameters<typeof createGraph>[0]> = {}) =>
  createGraph({ baseUrl: HOST, version: 'v25.0', ...more });
const facebook = () => nock(HOST, { reqheaders: { authorization: 'Bearer page-token' } });

describe('what is asked', () => {
  test('a message goes to the Page’s own edge and answers with ids as text', async () => {
    facebook()
      .post('/v25.0/104500000000001/messages', request as never)
      .reply(200, '{"recipient_id":77889900112233445566,"message_id":"m_1"}');
    expect(await graph().sendMessage(page, request)).toEqual({ recipientId: '77889900112233445566', messageId: 'm_1' });
  });

  test('a private reply names the comment', async () => {
    const body = { recipient: { comment_id: COMMENT }, message: { text: 'inbox check korun', metadata: 'out:1' } };
    facebook().post('/v25.0/104500000000001/messages', body).reply(200, { recipient_id: '7788', message_id: 'm_2' });
    const message = { text: 'inbox check korun', metadata: 'out:1' };
    expect(await graph().privateReply(page, COMMENT, message)).toEqual({ recipientId: '7788', messageId: 'm_2' });
  });

  test('comments are answered, hidden, shown and liked', async () => {
    facebook().post(`/v25.0/${COMMENT}/comments`, { message: 'Apu, inbox korechi' }).reply(200, { id: '1_2' });
    facebook().post(`/v25.0/${COMMENT}`, { is_hidden: true }).reply(200, { success: true });
    facebook().post(`/v25.0/${COMMENT}`, { is_hidden: false }).reply(200, { success: true });
    facebook().post(`/v25.0/${COMMENT}/likes`, {}).reply(200, { success: true });
    const client = graph();
    expect(await client.replyToComment(page, COMMENT, 'Apu, inbox korechi')).toEqual({ id: '1_2' });
    await client.hideComment(page, COMMENT, true);
    await client.hideComment(page, COMMENT, false);
    await client.likeComment(page, COMMENT);
    expect(nock.isDone()).toBe(true);
  });

  test('a sender action is sent alone', async () => {
    facebook()
      .post('/v25.0/104500000000001/messages', { recipient: { id: '7788' }, sender_action: 'typing_on' })
      .reply(200, { recipient_id: '7788' });
    await graph().senderAction(page, '7788', 'typing_on');
    expect(nock.isDone()).toBe(true);
  });

  test('a picture goes along as multipart', async () => {
    let sent = '';
    facebook()
      .post('/v25.0/104500000000001/messages', (body: string) => {
        sent = body;
        return true;
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(200, { recipient_id: '7788', message_id: 'm_3' });
    const picture = { bytes: Buffer.from('PNGBYTES'), filename: 'saree.png', contentType: 'image/png' };
    const out = toBuyer('7788', 'RESPONSE', { ...uploadedImageMessage(), metadata: 'out:5' });
    expect(await graph().sendAttachmentMessage(page, out, picture)).toMatchObject({ messageId: 'm_3' });
    expect(sent).toContain('name="recipient"\r\n\r\n{"id":"7788"}');
    expect(sent).toContain('name="messaging_type"\r\n\r\nRESPONSE');
    expect(sent).toContain('"metadata":"out:5"');
    expect(sent).toContain('filename="saree.png"\r\nContent-Type: image/png\r\n\r\nPNGBYTES');
  });

  test('Page, post, comment and subscriptions are read', async () => {
    facebook().get('/v25.0/104500000000001').query({ fields: 'id,name' }).reply(200, { id: page.id, name: 'Rupa' });
    facebook()
      .get('/v25.0/1_2')
      .query(true)
      .reply(200, { id: '1_2', message: 'Saree', created_time: '2026-11-22T02:53:00+0000' });
    facebook()
      .get(`/v25.0/${COMMENT}`)
      .query(true)
      .reply(200, { id: COMMENT, message: 'dam?', can_reply_privately: true });
    facebook()
      .get('/v25.0/104500000000001/subscribed_apps')
      .reply(200, '{"data":[{"id":1517776481860111,"subscribed_fields":["feed"]}]}');
    facebook()
      .post('/v25.0/104500000000001/subscribed_apps', { subscribed_fields: 'feed,messages' })
      .reply(200, { success: true });
    const client = graph();
    expect(await client.getPage(page)).toEqual({ id: page.id, name: 'Rupa' });
    expect(await client.getPost(page, '1_2')).toMatchObject({
      message: 'Saree',
      created_time: Date.UTC(2026, 10, 22, 2, 53),
    });
    expect(await client.getComment(page, COMMENT)).toMatchObject({ message: 'dam?', can_reply_privately: true });
    expect(await client.getSubscribedApps(page)).toEqual([{ id: '1517776481860111', fields: ['feed'] }]);
    await client.subscribeApp(page, ['feed', 'messages']);
    expect(nock.isDone()).toBe(true);
  });

  test('with the app’s secret every call carries its proof', async () => {
    facebook()
      .get('/v25.0/104500000000001')
      .query({ fields: 'id,name', appsecret_proof: appSecretProof('page-token', 'hush') })
      .reply(200, { id: page.id, name: 'Rupa' });
    await graph({ appSecret: 'hush' }).getPage(page);
    expect(nock.isDone()).toBe(true);
  });

  test('an id cannot climb out of its place in the path', async () => {
    facebook().post('/v25.0/..%2F1%3Fa%3D1/likes').reply(200, { success: true });
    await graph().likeComment(page, '../1?a=1');
    expect(nock.isDone()).toBe(true);
  });
});

describe('what Facebook answers', () => {
  const asked = (reply: (to: nock.Interceptor) => unknown) => {
    reply(facebook().post('/v25.0/104500000000001/messages'));
    return graph()
      .sendMessage(page, request)
      .then(
        () => undefined,
        (error: unknown) => error,
      );
  };

  test('a refusal carries code, subcode and trace', async () => {
    const error = {
      message: 'outside of allowed window',
      type: 'OAuthException',
      code: 10,
      error_subcode: 2018278,
      fbtrace_id: 'Ab1',
    };
    const refused = await asked((to) => to.reply(400, { error }));
    expect(refused).toBeInstanceOf(GraphError);
    expect(refused).toMatchObject({
      code: 10,
      subcode: 2018278,
      httpStatus: 400,
      fbtraceId: 'Ab1',
      isTransient: false,
      retryAfterMs: null,
    });
  });

  test('a rate limit says when calls are allowed again', async () => {
    const usage = JSON.stringify({
      [page.id]: [{ type: 'messenger', call_count: 100, estimated_time_to_regain_access: 7 }],
    });
    const limited = await asked((to) =>
      to.reply(400, { error: { message: 'slow', code: 80006 } }, { 'x-business-use-case-usage': usage }),
    );
    expect(limited).toMatchObject({ code: 80006, retryAfterMs: 420_000 });
    expect(await asked((to) => to.reply(400, { error: { code: 613 } }, { 'retry-after': '30' }))).toMatchObject({
      retryAfterMs: 30_000,
    });
  });

  test.each<[string, (to: nock.Interceptor) => unknown, 'no' | 'unknown']>([
    ['a 502 with a proxy’s page', (to) => to.reply(502, '<html>Bad gateway</html>'), 'unknown'],
    ['a 503 with nothing', (to) => to.reply(503, ''), 'unknown'],
    ['a 413 with a proxy’s page', (to) => to.reply(413, '<html>too large</html>'), 'no'],
    ['a redirect', (to) => to.reply(302, '', { location: 'https://elsewhere.example/' }), 'no'],
    ['a success that cannot be read', (to) => to.reply(200, '<html>'), 'unknown'],
    ['a success without a message id', (to) => to.reply(200, {}), 'unknown'],
    [
      'a broken connection',
      (to) => to.replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' })),
      'unknown',
    ],
    [
      'a refused connection',
      (to) => to.replyWithError(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })),
      'no',
    ],
    ['an unknown host', (to) => to.replyWithError(Object.assign(new Error('dns'), { code: 'ENOTFOUND' })), 'no'],
    [
      'a connection that never came about',
      (to) => to.replyWithError(Object.assign(new Error('late'), { code: 'ETIMEDOUT', syscall: 'connect' })),
      'no',
    ],
  ])('%s', async (_name, reply, sent) => {
    const error = await asked(reply);
    expect(error).toBeInstanceOf(GraphUnreachableError);
    expect(error).toMatchObject({ sent });
  });

  test('usage is told on every answer, refusals too', async () => {
    const seen: [string, Usage][] = [];
    const client = graph({ onUsage: (who, usage) => seen.push([who.id, usage]) });
    facebook()
      .get(/.*/)
      .reply(200, { id: '1', name: 'x' }, { 'x-app-usage': '{"call_count":28,"total_time":5,"total_cputime":41}' });
    facebook()
      .get(/.*/)
      .reply(400, { error: { code: 4 } }, { 'x-app-usage': '{"call_count":100}' });
    facebook().get(/.*/).reply(200, { id: '1', name: 'x' }, { 'x-app-usage': 'no json' });
    await client.getPage(page);
    await expect(client.getPage(page)).rejects.toBeInstanceOf(GraphError);
    await client.getPage(page);
    expect(seen).toEqual([
      [page.id, { app: { percent: 41, regainAfterMs: null }, page: null }],
      [page.id, { app: { percent: 100, regainAfterMs: null }, page: null }],
    ]);
  });
});

describe('on a real socket', () => {
  let server: Server | undefined;
  const listen = (handler: Parameters<typeof createServer>[1]) =>
    new Promise<string>((resolve) => {
      server = createServer(handler).listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(server!.address() as AddressInfo).port}`),
      );
    });
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  test('an answer that never comes leaves the outcome unknown', async () => {
    const baseUrl = await listen(() => {});
    const sending = graph({ baseUrl, timeoutMs: 50 }).sendMessage(page, request);
    await expect(sending).rejects.toMatchObject({ name: 'GraphUnreachableError', sent: 'unknown' });
  });

  test('a hang-up after the request leaves the outcome unknown', async () => {
    const baseUrl = await listen((incoming) => incoming.socket.destroy());
    await expect(graph({ baseUrl }).sendMessage(page, request)).rejects.toMatchObject({ sent: 'unknown' });
  });

  test('nobody listening means nothing was sent', async () => {
    const baseUrl = await listen(() => {});
    await new Promise((resolve) => server?.close(resolve));
    await expect(graph({ baseUrl }).sendMessage(page, request)).rejects.toMatchObject({ sent: 'no' });
  });
});

test('steps stand around every call in their order and can refuse it', async () => {
  const log: string[] = [];
  const step =
    (name: string): GraphStep =>
    async (call, next) => {
      log.push(`${name} before ${call.method} ${call.path}`);
      const answer = await next();
      log.push(`${name} after`);
      return answer;
    };
  facebook().get(/.*/).reply(200, { id: '1', name: 'x' });
  await graph({ steps: [step('a'), step('b')] }).getPage(page);
  expect(log).toEqual(['a before GET 104500000000001', 'b before GET 104500000000001', 'b after', 'a after']);
  const refusing: GraphStep = () => Promise.reject(new Error('no turn'));
  await expect(graph({ steps: [refusing] }).getPage(page)).rejects.toThrow('no turn');
});
