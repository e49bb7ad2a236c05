import { afterEach, expect, test } from '@jest/globals';
import nock from 'nock';
import { createGraph } from '../../src/facebook/graph.js';
import { pastComment, pastMessage } from '../../src/facebook/past-events.js';
import { parseWebhook } from '../../src/facebook/webhook.js';

const HOST = 'https://graph.example';
const PAGE = '104500000000001';
const page = { id: PAGE, token: 'page-token' };
const graph = createGraph({ baseUrl: HOST, version: 'v25.0' });
const context = { pageId: PAGE, entryAt: null, receivedAt: 9e12 };
const webhook = (entry: object) =>
  parseWebhook(Buffer.from(JSON.stringify({ object: 'page', entry: [{ id: PAGE, ...entry }] })), 9e12);
afterEach(() => nock.cleanAll());

test('a comment that was read has the key, lane and content of the comment that was told', async () => {
  const [id, post] = ['122140000000777_998877665544', `${PAGE}_122140000000777`];
  nock(HOST)
    .get(`/v25.0/${post}/comments`)
    .query(
      (query) => query.filter === 'stream' && query.order === 'reverse_chronological' && query.since === '1795312000',
    )
    .reply(200, {
      data: [
        {
          id,
          from: { id: '7788990011223344', name: 'Rahima Akter' },
          message: 'dam koto? XL ache?',
          created_time: '2026-11-22T01:59:59+0000',
          is_hidden: false,
        },
      ],
      paging: { cursors: { before: 'a', after: 'b' } },
    });
  const { items, after } = await graph.listComments(page, post, 1_795_312_000_000, null);
  expect(after).toBeNull();
  const value = {
    item: 'comment',
    verb: 'add',
    comment_id: id,
    post_id: post,
    parent_id: post,
    from: { id: '7788990011223344', name: 'Rahima Akter' },
    message: 'dam koto? XL ache?',
    created_time: 1795312799,
  };
  const [told] = webhook({ time: 1795312801, changes: [{ field: 'feed', value }] });
  const [item] = items;
  if (!item || !told) throw new Error('nothing was read');
  const { payload: _one, ...read } = pastComment(context, post, item);
  const { payload: _other, ...heard } = told;
  expect(read).toEqual(heard);
});

test('a message that was read has the key and lane of the message or echo that was told', async () => {
  nock(HOST)
    .get(`/v25.0/${PAGE}/conversations`)
    .query((query) => query.platform === 'messenger' && query.after === undefined)
    .reply(200, {
      data: [
        {
          id: 't_1',
          updated_time: '2026-11-22T02:00:10+0000',
          participants: { data: [{ id: '7788' }, { id: PAGE }] },
          messages: {
            data: [
              { id: 'm_2', created_time: '2026-11-22T02:00:10+0000', from: { id: PAGE }, message: 'ji apu' },
              {
                id: 'm_1',
                created_time: '2026-11-22T02:00:00+0000',
                from: { id: '7788' },
                message: '',
                attachments: { data: [{ mime_type: 'image/jpeg', image_data: { url: 'https://cdn.example/1.jpg' } }] },
              },
            ],
          },
        },
      ],
      paging: { cursors: { after: 'more' }, next: 'https://graph.example/next' },
    });
  const { items, after } = await graph.listThreads(page, null);
  expect(after).toBe('more');
  const [echo, message] = (items[0]?.messages?.data ?? []).map((one) => pastMessage(context, '7788', one, null));
  const [heard, heardEcho] = webhook({
    messaging: [
      { sender: { id: '7788' }, recipient: { id: PAGE }, timestamp: 1795312800123, message: { mid: 'm_1', text: '' } },
      {
        sender: { id: PAGE },
        recipient: { id: '7788' },
        timestamp: 1795312810456,
        message: { mid: 'm_2', is_echo: true, app_id: 1, text: 'ji apu' },
      },
    ],
  });
  for (const [read, told] of [
    [message, heard],
    [echo, heardEcho],
  ])
    expect([read?.dedupeKey, read?.lane, read?.kind]).toEqual([told?.dedupeKey, told?.lane, told?.kind]);
  expect(message?.content).toMatchObject({ attachments: [{ type: 'image', url: 'https://cdn.example/1.jpg' }] });
});
