import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { en } from '../../../src/words/en.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { received, stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let seller: Visitor;
let chat: string;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
  seller = await visitor(app, 'agent', { name: 'Sabbir' });
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto? XL ache?' });
  await app.drain();
  chat = (await the(app, 'conversations')).id;
});
afterEach(() => app.close());

const deeds = (html: string) => [...html.matchAll(/name="action" value="(\w+)"/g)].map(([, deed]) => deed);
const page = async () => (await seller.get(`/chats/${chat}`)).html;

test('a buyer’s comment is hidden, shown again, liked and the like taken back from its thread', async () => {
  const { id: messageId } = await the(app, 'messages', { direction: 'in' });
  const press = (action: string) => seller.post(`/conversations/${chat}/moderate`, { messageId, action });
  expect(deeds(await page())).toEqual(['hide', 'like']);

  expect((await press('hide')).flash).toMatchObject({ kind: 'done', text: en.chats.pendingDeeds.hide });
  expect(await page()).toContain(en.chats.pendingDeeds.hide);
  await app.drain();
  expect(await the(app, 'messages', { id: messageId })).toMatchObject({ state: 'hidden' });
  expect(deeds(await page())).toEqual(['unhide', 'like']);

  await press('unhide');
  await press('like');
  await app.drain();
  expect(deeds(await page())).toEqual(['hide', 'unlike']);
  expect(await page()).toContain(en.chats.liked);
  await press('unlike');
  await app.drain();
  expect(deeds(await page())).toEqual(['hide', 'like']);
  expect(received(app, 'hide', 'unhide', 'like', 'unlike').map(({ kind }) => kind)).toEqual([
    'hide',
    'unhide',
    'like',
    'unlike',
  ]);
  expect((await press('delete')).flash?.kind).toBe('refused');
});

test('what Facebook refused to do with a comment stands below it with the reason', async () => {
  const { id: messageId } = await the(app, 'messages', { direction: 'in' });
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'hide', code: 200 });
  await seller.post(`/conversations/${chat}/moderate`, { messageId, action: 'hide' });
  await app.drain();
  const html = await page();
  expect(html).toContain('Facebook refused it (code 200)');
  expect(deeds(html)).toEqual(['hide', 'like']);
});

test('a note stands in the thread for colleagues, and neither leaves the house nor answers anything', async () => {
  const waiting = (await the(app, 'conversations')).unanswered;
  expect((await seller.post(`/conversations/${chat}/notes`, { note: ' ' })).flash?.kind).toBe('refused');
  const kept = await seller.post(`/conversations/${chat}/notes`, { note: 'Gave one back last time: call first.' });
  expect(kept.flash).toMatchObject({ kind: 'done', text: en.chats.noteKept });
  await app.drain();
  const reader = await visitor(app, 'admin');
  const { html } = await reader.get(`/chats/${chat}`);
  expect(html).toContain('Gave one back last time: call first.');
  expect(html).toContain(`${en.chats.noteOf} · Sabbir`);
  expect(received(app, 'message', 'public_reply', 'private_reply')).toEqual([]);
  expect((await the(app, 'conversations')).unanswered).toBe(waiting);
});

test('while a draft is edited, the data in it stand below as chips', async () => {
  const { html } = await seller.get('/approvals');
  const chips = [...html.matchAll(/data-put="([^"]+)"[^>]*aria-pressed="(\w+)"/g)].map(([, put, used]) => [put, used]);
  expect(chips).toContainEqual(['৳১,৪৫০', 'true']);
});
