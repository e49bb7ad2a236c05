/** Bodies as Facebook posts them, for the tests of the parser. */
export const PAGE = '104500000000001';
export const POST = '104500000000001_122140000000777';
export const COMMENT = '122140000000777_998877665544';
export const PSID = '7788990011223344';
export const RECEIVED = 1795312805000;

export const body = (...entry: unknown[]): Buffer => Buffer.from(JSON.stringify({ object: 'page', entry }));

export const feed = (value: object, time: unknown = 1795312801) => ({
  id: PAGE,
  time,
  changes: [{ field: 'feed', value }],
});

export const messaging = (item: object, time: unknown = 1795313100500) => ({
  id: PAGE,
  time,
  messaging: [{ sender: { id: PSID }, recipient: { id: PAGE }, timestamp: 1795313100123, ...item }],
});

export const comment = {
  item: 'comment',
  verb: 'add',
  comment_id: COMMENT,
  post_id: POST,
  parent_id: POST,
  from: { id: PSID, name: 'Rahima Begum' },
  message: 'dam koto? XL ache?',
  created_time: 1795312799,
};
