import { describe, expect, test } from '@jest/globals';
import { parseWebhook } from '../../src/facebook/webhook.js';
import { body, messaging, PAGE, PSID, RECEIVED } from './page-bodies.js';

const parse = (item: object) => parseWebhook(body(messaging(item)), RECEIVED)[0]!;
const text = { message: { mid: 'm_1', text: 'XL lagbe' } };

test('a message goes to its buyer, in the lane of Page and buyer', () => {
  expect(parse(text)).toMatchObject({
    kind: 'message',
    dedupeKey: `${PAGE}:message:m_1`,
    lane: `${PAGE}:m:${PSID}`,
    psid: PSID,
    commentId: null,
    standby: false,
    eventAt: 1795313100123,
    content: {
      mid: 'm_1',
      text: 'XL lagbe',
      quickReply: null,
      attachments: [],
      referral: null,
      replyTo: null,
      unsupported: false,
    },
  });
});

test.each([
  [
    'a tapped quick reply',
    { message: { mid: 'm_2', text: 'XL', quick_reply: { payload: 'SIZE:XL' }, reply_to: { mid: 'm_1' } } },
    { kind: 'quick_reply', content: { quickReply: 'SIZE:XL', replyTo: 'm_1', text: 'XL' } },
  ],
  [
    'two pictures',
    {
      message: {
        mid: 'm_3',
        attachments: [
          { type: 'image', payload: { url: 'https://x/1.jpg' } },
          { type: 'sticker', payload: { url: 'https://x/2.png', sticker_id: 369239263222822 } },
        ],
      },
    },
    {
      kind: 'message',
      content: {
        text: '',
        attachments: [
          { type: 'image', url: 'https://x/1.jpg', title: null, postId: null, stickerId: null },
          { type: 'sticker', url: 'https://x/2.png', title: null, postId: null, stickerId: '369239263222822' },
        ],
      },
    },
  ],
  [
    'a shared post, and a fallback without a payload',
    {
      message: {
        mid: 'm_4',
        attachments: [{ type: 'post', payload: { url: 'u', title: 't', id: 122 } }, { type: 'fallback' }],
      },
    },
    {
      content: {
        attachments: [
          { type: 'post', postId: '122', title: 't' },
          { type: 'fallback', url: null },
        ],
      },
    },
  ],
  [
    'a message after a click on an ad',
    {
      message: {
        mid: 'm_5',
        text: 'price?',
        referral: {
          ref: 'setA',
          ad_id: '120210000000001',
          source: 'ADS',
          type: 'OPEN_THREAD',
          ads_context_data: { ad_title: 'Jamdani', post_id: '122' },
        },
      },
    },
    {
      content: { referral: { ref: 'setA', adId: '120210000000001', source: 'ADS', adTitle: 'Jamdani', postId: '122' } },
    },
  ],
  [
    'something Facebook keeps to itself',
    { message: { mid: 'm_6', is_unsupported: true } },
    { content: { unsupported: true } },
  ],
  [
    'a deletion',
    { message: { mid: 'm_1', is_deleted: true } },
    { kind: 'message_deleted', dedupeKey: `${PAGE}:deleted:m_1` },
  ],
  [
    'a postback that opened the thread',
    { postback: { mid: 'm_7', title: 'Get Started', payload: 'START', referral: { ref: 'fb-post-77' } } },
    {
      kind: 'postback',
      dedupeKey: `${PAGE}:postback:m_7`,
      content: { title: 'Get Started', payload: 'START', referral: { ref: 'fb-post-77' } },
    },
  ],
  [
    'a postback without its payload (standby)',
    { postback: { mid: 'm_8', title: 'Track' } },
    { kind: 'postback', content: { payload: '' } },
  ],
  [
    'a referral',
    { referral: { ref: 'eid26', source: 'SHORTLINK', type: 'OPEN_THREAD' } },
    { kind: 'referral', content: { ref: 'eid26' } },
  ],
  [
    'a delivery without a time of its own',
    { timestamp: undefined, delivery: { mids: ['m_1'], watermark: 1795313400253 } },
    {
      kind: 'delivery',
      eventAt: 1795313100500,
      dedupeKey: `${PAGE}:delivery:${PSID}:1795313400253`,
      content: { mids: ['m_1'] },
    },
  ],
  [
    'a delivery by watermark only',
    { delivery: { watermark: 1795313400253 } },
    { content: { mids: [], watermark: 1795313400253 } },
  ],
  ['a read', { read: { watermark: 1795313405000 } }, { kind: 'read', dedupeKey: `${PAGE}:read:${PSID}:1795313405000` }],
  [
    'a reaction',
    { reaction: { reaction: 'love', emoji: '❤️', action: 'react', mid: 'm_1' } },
    { kind: 'reaction', content: { reacted: true, emoji: '❤️' } },
  ],
  [
    'a reaction taken back',
    { reaction: { action: 'unreact', mid: 'm_1' } },
    { kind: 'reaction', content: { reacted: false, emoji: null } },
  ],
  [
    'an edit',
    { message_edit: { mid: 'm_1', text: '2 ta lagbe', num_edit: '1' } },
    { kind: 'message_edit', dedupeKey: `${PAGE}:edit:m_1:1`, content: { edits: 1 } },
  ],
  [
    'an opt-in',
    { optin: { type: 'one_time_notif_req', payload: 'p' } },
    { kind: 'optin', content: { type: 'one_time_notif_req' } },
  ],
  [
    'a handover',
    { pass_thread_control: { new_owner_app_id: '1' } },
    { kind: 'handover', psid: PSID, content: { action: 'pass', newOwner: '1' } },
  ],
])('%s', (_name, item, expected) => {
  expect(parse(item)).toMatchObject(expected);
});

describe('what the Page itself wrote', () => {
  const echo = { is_echo: true, app_id: 1517776481860111, metadata: 'out:9f3c', mid: 'm_9', text: 'Dam 1450 tk' };
  const swapped = { sender: { id: PAGE }, recipient: { id: PSID } };
  test('an echo belongs to the buyer it was sent to and is told from the message by its key', () => {
    expect(parse({ ...swapped, message: echo })).toMatchObject({
      kind: 'echo',
      psid: PSID,
      lane: `${PAGE}:m:${PSID}`,
      dedupeKey: `${PAGE}:echo:m_9`,
      content: { mid: 'm_9', appId: '1517776481860111', metadata: 'out:9f3c', text: 'Dam 1450 tk', attachments: [] },
    });
  });
  test('a message of the Page without the mark is an echo all the same', () => {
    expect(parse({ ...swapped, message: { mid: 'm_9', text: 'x' } })).toMatchObject({
      kind: 'echo',
      content: { appId: null },
    });
  });
});

test('standby events are read alike and marked', () => {
  const [item] = messaging(text).messaging;
  const [event] = parseWebhook(body({ id: PAGE, time: 1795313100500, standby: [item] }), RECEIVED);
  expect(event).toMatchObject({ kind: 'message', standby: true, psid: PSID });
});

test('the form of the documents, a messaging event under changes, is read alike', () => {
  const [item] = messaging(text).messaging;
  const changes = [{ field: 'messages', value: item }];
  const [event] = parseWebhook(body({ id: PAGE, time: 1, changes }), RECEIVED);
  expect(event).toMatchObject({ kind: 'message', dedupeKey: `${PAGE}:message:m_1` });
});

test('times in seconds become milliseconds', () => {
  expect(parse({ ...text, timestamp: 1795313100 }).eventAt).toBe(1795313100000);
});

test('postbacks without a mid differ by time and button', () => {
  const keys = [
    parse({ postback: { title: 'A', payload: 'A' } }),
    parse({ postback: { title: 'B', payload: 'B' } }),
    parse({ postback: { title: 'A', payload: 'A' }, timestamp: 1795313100124 }),
    parse({ postback: { title: 'A', payload: 'A' } }),
  ].map((event) => event.dedupeKey);
  expect(new Set(keys).size).toBe(3);
});
