import { describe, expect, test } from '@jest/globals';
import { parseWebhook } from '../../src/facebook/webhook.js';
import { body, COMMENT, comment, feed, PAGE, POST, PSID, RECEIVED } from './page-bodies.js';

const parse = (value: object, time?: unknown) => parseWebhook(body(feed(value, time)), RECEIVED)[0]!;

test('a comment becomes an event with everything the flows need', () => {
  expect(parse(comment)).toMatchObject({
    kind: 'comment_added',
    pageId: PAGE,
    lane: `${PAGE}:c:${COMMENT}`,
    commentId: COMMENT,
    psid: null,
    standby: false,
    eventAt: 1795312799000,
    receivedAt: RECEIVED,
    payload: { field: 'feed', value: comment },
    content: {
      commentId: COMMENT,
      postId: POST,
      parentId: POST,
      from: { id: PSID, name: 'Rahima Begum' },
      message: 'dam koto? XL ache?',
      photoUrl: null,
      createdAt: 1795312799000,
      isReply: false,
      fromPage: false,
    },
  });
});

describe('verbs', () => {
  const bare = { item: 'comment', comment_id: COMMENT };
  test.each([
    [{ ...comment, verb: 'edited', message: 'new' }, 'comment_edited', { message: 'new' }],
    [{ ...comment, verb: 'edit' }, 'comment_edited', {}],
    [{ ...bare, verb: 'remove' }, 'comment_removed', { message: '', from: null, createdAt: 1795312801000 }],
    [{ ...bare, verb: 'delete' }, 'comment_removed', {}],
    [{ ...bare, verb: 'hide' }, 'comment_hidden', { hidden: true }],
    [{ ...bare, verb: 'unhide' }, 'comment_hidden', { hidden: false }],
  ])('%j', (value, kind, content) => {
    const event = parse(value);
    expect(event).toMatchObject({ kind, content });
    expect(event.lane).toBe(parse(comment).lane);
  });
});

test('a reply under a comment, a photo without words, a nameless commenter, the old spelling of the sender', () => {
  expect(parse({ ...comment, comment_id: '1_2', parent_id: COMMENT }).content).toMatchObject({ isReply: true });
  expect(parse({ ...comment, message: undefined, photo: 'https://x/1.jpg' }).content).toMatchObject({
    message: '',
    photoUrl: 'https://x/1.jpg',
  });
  expect(parse({ ...comment, from: undefined }).content).toMatchObject({ from: null, fromPage: false });
  expect(parse({ ...comment, from: null, sender_id: 77889900, sender_name: 'R' }).content).toMatchObject({
    from: { id: '77889900', name: 'R' },
  });
});

test("the Page's own comment is marked", () => {
  expect(parse({ ...comment, from: { id: PAGE, name: 'Page' } }).content).toMatchObject({ fromPage: true });
});

test('ids that come as long numbers keep every digit', () => {
  const raw = `{"object":"page","entry":[{"id":104500000000001,"time":1795312801,"changes":[{"field":"feed","value":
    {"item":"comment","verb":"add","comment_id":12214000000077799887,"created_time":"1795312799"}}]}]}`;
  expect(parseWebhook(Buffer.from(raw), RECEIVED)[0]).toMatchObject({
    pageId: PAGE,
    commentId: '12214000000077799887',
    eventAt: 1795312799000,
  });
});

describe('one event has one key, another event another', () => {
  const key = (value: object, time?: unknown) => parse(value, time).dedupeKey;
  test('a delivery of the same comment again has the same key, even in a later entry', () => {
    expect(key(comment, 1795312999)).toBe(key(comment));
    expect(key(comment).startsWith(`${PAGE}:`)).toBe(true);
  });
  test.each([
    ['another comment', comment, { ...comment, comment_id: '1_2' }],
    ['its edit', comment, { ...comment, verb: 'edited' }],
    [
      'two edits of one second',
      { ...comment, verb: 'edited', message: 'a' },
      { ...comment, verb: 'edited', message: 'b' },
    ],
    ['its removal', comment, { item: 'comment', verb: 'remove', comment_id: COMMENT }],
  ])('%s', (_name, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
  test('hidden, shown and hidden again are three events though the comment was written once', () => {
    const hide = { ...comment, verb: 'hide' };
    expect(new Set([key(hide, 1), key({ ...comment, verb: 'unhide' }, 2), key(hide, 3), key(hide, 3)]).size).toBe(3);
  });
});

describe('posts', () => {
  const photo = {
    item: 'photo',
    verb: 'add',
    post_id: POST,
    link: 'https://x/saree.jpg',
    message: 'New saree 1450 tk',
    published: 1,
    from: { id: PAGE, name: 'Page' },
    created_time: 1795313002,
  };
  test('a new photo is a post', () => {
    expect(parse(photo)).toMatchObject({
      kind: 'post_added',
      lane: `${PAGE}:p:${POST}`,
      content: {
        postId: POST,
        item: 'photo',
        message: 'New saree 1450 tk',
        photoUrls: ['https://x/saree.jpg'],
        published: true,
        fromPage: true,
        createdAt: 1795313002000,
      },
    });
  });
  test('an edit is another event; a visitor post is not of the Page', () => {
    expect(parse({ ...photo, verb: 'edited' })).toMatchObject({ kind: 'post_edited' });
    expect(parse({ ...photo, item: 'status', from: { id: PSID } }).content).toMatchObject({
      fromPage: false,
      photoUrls: [],
    });
  });
});

test.each([
  [{ item: 'reaction', verb: 'add', reaction_type: 'love', post_id: POST }, 'feed.reaction.add'],
  [{ item: 'share', verb: 'add' }, 'feed.share.add'],
  [{ item: 'comment', verb: 'mute', comment_id: COMMENT }, 'feed.comment.mute'],
  [{ item: 'constructor', verb: 'toString' }, 'feed.constructor.toString'],
  [{ item: 'comment', verb: 'constructor', comment_id: COMMENT }, 'feed.comment.constructor'],
])('%j is kept as unknown', (value, what) => {
  expect(parse(value)).toMatchObject({ kind: 'unknown', content: { what }, payload: { value } });
});
