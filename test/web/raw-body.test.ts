import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rawBody } from '../../src/web/raw-body.js';

const LIMIT = 100_000;
let server: Server;
let heard: (body: Buffer | null) => void;

beforeAll(async () => {
  server = createServer(async (req, res) => {
    const body = await rawBody(req, LIMIT);
    heard(body);
    res.writeHead(body === null ? 413 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Sends pieces, with or without saying how long they are together; answers what was read and the status. */
async function send(pieces: Buffer[], headers: Record<string, string | number> = {}) {
  const read = new Promise<Buffer | null>((resolve) => {
    heard = resolve;
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, method: 'POST', headers }, (res) => {
      res.resume();
      resolve(res.statusCode);
    });
    sent.once('error', reject);
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
  return { status: await status, body: await read };
}

test.each([
  ['nothing', []],
  ['one piece', [Buffer.from([0, 255, 10])]],
  ['many pieces', Array.from({ length: 50 }, (_, at) => Buffer.alloc(1000, at))],
  ['exactly the limit', [Buffer.alloc(LIMIT, 1)]],
])('%s is read byte for byte', async (_name, pieces) => {
  const { status, body } = await send(pieces);
  expect(status).toBe(200);
  expect(body?.equals(Buffer.concat(pieces))).toBe(true);
});

test('compressed bytes are left as they are: the signature is over them', async () => {
  const { body } = await send([Buffer.from('not gzip at all')], { 'content-encoding': 'gzip' });
  expect(body?.toString()).toBe('not gzip at all');
});

test.each([
  ['with its length said', { 'content-length': LIMIT + 1 }],
  ['without its length said', {}],
])('a byte more than the limit is refused, %s, and the connection serves on', async (_name, headers) => {
  expect(await send([Buffer.alloc(LIMIT, 1), Buffer.alloc(1, 1)], headers)).toEqual({ status: 413, body: null });
  expect((await send([Buffer.from('next')])).body?.toString()).toBe('next');
});

test('a sender that breaks off leaves nothing', async () => {
  const read = new Promise<Buffer | null>((resolve) => {
    heard = resolve;
  });
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 1000\r\n\r\nhalf of it', () => socket.destroy());
  expect(await read).toBeNull();
});
