import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import express from 'express';
import { createGraph } from '../../src/facebook/graph.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { MITU, POST, page, START } from './playground.js';

test('mounted under /sandbox, links, forms, pictures and Graph all stay below it', async () => {
  const app = express();
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sandbox = createSandbox({ clock: () => START, publicUrl: `${host}/sandbox` });
  app.use('/sandbox', sandbox.app);

  const answer = await fetch(`${host}/sandbox`);
  const html = await answer.text();
  const addresses = [...html.matchAll(/(?:href|src|action|formaction|hx-get)="([^"#]+)"/g)].map((match) => match[1]);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address?.startsWith('/sandbox/'))).toEqual([]);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).not.toMatch(/ style=| on\w+=|<script>/);

  const body = new URLSearchParams({
    buyerId: MITU,
    postId: POST,
    text: 'dam?',
    _back: 'https://elsewhere.example/?buyer=1#x',
  });
  const posted = await fetch(`${host}/sandbox/do/comment`, { method: 'POST', body, redirect: 'manual' });
  expect(posted.status).toBe(303);
  expect(posted.headers.get('location')).toBe('/sandbox/?buyer=1#x');

  const graph = createGraph({ baseUrl: `${host}/sandbox/graph`, version: 'v25.0' });
  const { full_picture } = await graph.getPost(page, POST);
  expect((await fetch(full_picture ?? '')).headers.get('content-type')).toBe('image/png');
  const [comment] = sandbox.world.comments.values();
  await graph.replyToComment(page, comment!.id, 'inbox');
  expect(sandbox.world.received).toHaveLength(1);

  sandbox.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
