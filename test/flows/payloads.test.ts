import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { find, insert } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { PAGE as SAMPLE_PAGE } from '../facebook/page-bodies.js';
import { entryOf, samples } from '../facebook/payload-samples.js';
import { AT, idsOf, inChat, type Sample } from '../facebook/sample.js';
import { commented } from '../facebook/samples-feed.js';
import { MITU, PAGE, type TestApp, testApp } from '../support/app.js';
import { deliver } from '../support/deliver.js';
import { setSetting, stockShelf, the } from '../support/shop-floor.js';

const HOUR = 3_600_000;
const INBOX_APP = 263902037430900;

let app: TestApp;
let shelf: { productId: string };
beforeAll(async () => {
  app = await testApp();
  shelf = await stockShelf(app);
});
afterAll(() => app.close());

type Item = Pick<Sample, 'part' | 'item'>;

/** The samples speak of a Page of their own. */
const ours = (value: object): object => JSON.parse(JSON.stringify(value).replaceAll(SAMPLE_PAGE, PAGE));

async function tell(...items: Item[]): Promise<void> {
  for (const item of items) {
    expect(await deliver(app, ours(entryOf(item)))).toBe(200);
    await app.drain();
  }
}

const chat = (n: number, part: object, more: object = {}): Item => ({ part: 'messaging', item: inChat(n, part, more) });
const wrote = (n: number, words: object, more: object = {}): Item =>
  chat(n, { message: { mid: idsOf(n).mid, ...words } }, more);
const feed = (n: number, more: object = {}): Item => ({ part: 'feed', item: commented(n, more) });
const attached = (n: number, type: string, payload: object = { url: 'https://cdn.example/1' }): Item =>
  wrote(n, { attachments: [{ type, payload }] });
const byPage = (n: number) => ({ sender: { id: SAMPLE_PAGE }, recipient: { id: idsOf(n).psid } });
const echo = (n: number, more: object = {}): Item =>
  chat(
    n,
    { message: { mid: `${idsOf(n).mid}_e`, is_echo: true, app_id: INBOX_APP, text: 'bolun apu' } },
    { ...byPage(n), ...more },
  );

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

interface Trace {
  /** How long the window is open, counted from the message's time; null: closed. */
  window: number | null;
  unread: number;
  paused: boolean;
  lines: string[];
  asks: string[];
  drafts: string[];
  clocks: number;
}

/** What the shop knows of one case; null when nothing began. */
async function trace(n: number): Promise<Trace | null> {
  const { psid, comment, post } = idsOf(n);
  const { store } = app;
  const threads = [psid, comment, post.replace(SAMPLE_PAGE, PAGE)];
  const [conversation] = await find(store, 'conversations', { thread: threads });
  if (!conversation) return null;
  const conversationId = conversation.id;
  const read = <T extends 'messages' | 'interactions' | 'drafts'>(table: T): Promise<Row<T>[]> =>
    find(store, table, { conversationId } as never);
  const lines = (await read('messages')).sort(byId);
  const asks = (await read('interactions')).sort(byId);
  const drafts = (await read('drafts')).sort(byId);
  const clocks = await find(store, 'slaClocks', { conversationId, stoppedAt: null });
  const { windowUntil, unanswered, pausedUntil } = conversation;
  return {
    window: windowUntil === null ? null : (windowUntil - AT) / HOUR,
    unread: unanswered,
    paused: pausedUntil !== null,
    lines: lines.map(({ direction, state, text, attachments }) =>
      [direction, state, text || attachments[0]?.title || attachments[0]?.type || '-'].join(' '),
    ),
    asks: asks.map(({ kind, status }) => `${kind} ${status}`),
    drafts: drafts.map(({ status, voidReason }) => [status, voidReason?.code].filter(Boolean).join(' ')),
    clocks: clocks.length,
  };
}

/** A buyer who asked for the price in a chat. */
const PRICE = 'Jamdani Saree dam koto?';
const QUIET: Trace = { window: null, unread: 0, paused: false, lines: [], asks: [], drafts: [], clocks: 0 };
const asked = (line: string, more: Partial<Trace> = {}): Trace => ({
  ...QUIET,
  window: 24,
  unread: 1,
  lines: [line],
  asks: ['message waiting'],
  drafts: ['pending'],
  clocks: 1,
  ...more,
});
const price = (n: number): Item => wrote(n, { text: PRICE });
const PRICED = asked(`in shown ${PRICE}`);
const FOR_PERSON = { drafts: [] };

/** What comes, and what it makes of window, unread state, pause, record, questions, drafts and clocks. */
const TABLE: [name: string, items: (n: number) => Item[], expected: Trace | null][] = [
  ['a text is understood and drafted', (n) => [price(n)], PRICED],
  [
    'a tapped quick reply says its words',
    (n) => [wrote(n, { text: PRICE, quick_reply: { payload: 'say:XL' } })],
    asked(`in shown ${PRICE}`, { asks: ['quick_reply waiting'] }),
  ],
  ['a picture is acknowledged and waits for a person', (n) => [attached(n, 'image')], asked('in shown image')],
  ['a voice note is acknowledged and waits for a person', (n) => [attached(n, 'audio')], asked('in shown audio')],
  ['a video too', (n) => [attached(n, 'video')], asked('in shown video')],
  ['a file too', (n) => [attached(n, 'file')], asked('in shown file')],
  [
    'a place too, with where it is',
    (n) => [attached(n, 'location', { coordinates: { lat: 23.81, long: 90.41 } })],
    asked('in shown 23.81, 90.41'),
  ],
  [
    'a link is words',
    (n) => [wrote(n, { text: PRICE, attachments: [{ type: 'fallback' }] })],
    asked(`in shown ${PRICE}`),
  ],
  [
    'a thumbs-up is a like: on record, the window open, nothing to answer',
    (n) => [attached(n, 'sticker', { sticker_id: 369239263222822, url: 'https://cdn.example/t' })],
    { ...QUIET, window: 24, lines: ['in shown 👍'], asks: ['message closed'] },
  ],
  [
    'what Facebook keeps to itself waits for a person, with no draft',
    (n) => [wrote(n, { is_unsupported: true })],
    asked('in shown -', FOR_PERSON),
  ],
  [
    'a reaction opens the window and asks nothing',
    (n) => [chat(n, { reaction: { action: 'react', mid: 'm_0' } })],
    { ...QUIET, window: 24 },
  ],
  ['a reaction taken back does nothing', (n) => [chat(n, { reaction: { action: 'unreact', mid: 'm_0' } })], null],
  [
    'the Page’s own reaction opens nothing',
    (n) => [chat(n, { reaction: { action: 'react', mid: 'm_0' } }, byPage(n))],
    null,
  ],
  [
    'an edit voids what was drafted, asks again, and opens no window',
    (n) => [
      price(n),
      chat(
        n,
        { message_edit: { mid: idsOf(n).mid, text: 'Jamdani Saree ache?', num_edit: '1' } },
        { timestamp: AT + HOUR },
      ),
    ],
    asked('', {
      lines: ['in edited Jamdani Saree ache?', 'in shown Jamdani Saree ache?'],
      asks: ['message closed', 'message waiting'],
      drafts: ['void message_edited', 'pending'],
    }),
  ],
  [
    'an edit before its message stands for it; the message opens the window',
    (n) => [
      chat(n, { message_edit: { mid: idsOf(n).mid, text: PRICE, num_edit: '1' } }, { timestamp: AT + HOUR }),
      wrote(n, { text: 'jamdani' }),
    ],
    asked(`in edited ${PRICE}`),
  ],
  [
    'an older edit changes nothing any more',
    (n) =>
      [2, 1].map((hours) =>
        chat(
          n,
          { message_edit: { mid: idsOf(n).mid, text: `${PRICE} ${hours}`, num_edit: hours } },
          { timestamp: AT + hours * HOUR },
        ),
      ),
    asked(`in edited ${PRICE} 2`, { window: null }),
  ],
  [
    'a message taken back waits for nothing',
    (n) => [price(n), wrote(n, { is_deleted: true })],
    {
      ...QUIET,
      window: 24,
      lines: [`in removed ${PRICE}`],
      asks: ['message closed'],
      drafts: ['void message_removed'],
    },
  ],
  [
    'a message taken back before it came is on record and never answered',
    (n) => [wrote(n, { is_deleted: true }), price(n)],
    { ...QUIET, window: 24, lines: [`in removed ${PRICE}`] },
  ],
  [
    'an answer from another app pauses automation, ends the question, and moves no window',
    (n) => [price(n), echo(n, { timestamp: AT + HOUR })],
    asked('', {
      unread: 0,
      paused: true,
      lines: [`in shown ${PRICE}`, 'out shown bolun apu'],
      asks: ['message answered'],
      drafts: ['void answered_meanwhile'],
      clocks: 0,
    }),
  ],
  [
    'an answer that is taken back stays on record as that',
    (n) => [echo(n), chat(n, { message: { mid: `${idsOf(n).mid}_e`, is_echo: true, is_deleted: true } }, byPage(n))],
    { ...QUIET, paused: true, lines: ['out removed bolun apu'] },
  ],
  [
    'a message in standby is on record, and never answered',
    (n) => [{ part: 'standby', item: inChat(n, { message: { mid: idsOf(n).mid, text: PRICE } }) }],
    { ...QUIET, window: 24, lines: [`in shown ${PRICE}`] },
  ],
  [
    'a button tapped in standby too',
    (n) => [{ part: 'standby', item: inChat(n, { postback: { mid: idsOf(n).mid, title: 'Track' } }) }],
    { ...QUIET, window: 24, lines: ['in shown Track'] },
  ],
  [
    'a thread given to another app: automation keeps out, drafts are void',
    (n) => [price(n), chat(n, { pass_thread_control: { new_owner_app_id: '1' } })],
    { ...PRICED, paused: true, drafts: ['void answered_meanwhile'] },
  ],
  [
    'given back to ours, automation may speak again',
    (n) => [
      price(n),
      chat(n, { take_thread_control: { new_owner_app_id: '1' } }),
      chat(n, { pass_thread_control: { new_owner_app_id: app.deps.env.FACEBOOK_APP_ID, previous_owner_app_id: '1' } }),
    ],
    { ...PRICED, drafts: ['void answered_meanwhile'] },
  ],
  [
    'a request for the thread changes nothing',
    (n) => [price(n), chat(n, { request_thread_control: { requested_owner_app_id: '3' } })],
    PRICED,
  ],
  ['an opt-in is kept', (n) => [price(n), chat(n, { optin: { type: 'one_time_notif_req', payload: 'p' } })], PRICED],
  [
    'a feedback is kept',
    (n) => [price(n), chat(n, { messaging_feedback: { feedback_screens: [{ questions: { q: { payload: '5' } } }] } })],
    PRICED,
  ],
  [
    'a photo and its words are one question, the words first',
    (n) => [
      price(n),
      chat(
        n,
        {
          message: {
            mid: `${idsOf(n).mid}_2`,
            attachments: [{ type: 'image', payload: { url: 'https://cdn.example/1' } }],
          },
        },
        { timestamp: AT + 2000 },
      ),
    ],
    { ...PRICED, window: 24 + 2000 / HOUR, lines: [`in shown ${PRICE}`, 'in shown image'] },
  ],
  [
    'a photo and its words are one question, the photo first',
    (n) => [
      attached(n, 'image'),
      chat(n, { message: { mid: `${idsOf(n).mid}_2`, text: PRICE } }, { timestamp: AT + 2000 }),
    ],
    asked('', {
      window: 24 + 2000 / HOUR,
      lines: ['in shown image', `in shown ${PRICE}`],
      asks: ['message closed', 'message waiting'],
      drafts: ['void buyer_wrote_again', 'pending'],
    }),
  ],
  [
    'a comment is a question with its own clock; it opens no window',
    (n) => [feed(n)],
    asked('in shown dam koto?', { window: null, asks: ['comment waiting'] }),
  ],
  [
    'nobody’s comment too',
    (n) => [feed(n, { from: undefined })],
    asked('in shown dam koto?', { window: null, asks: ['comment waiting'] }),
  ],
  [
    'a photo below a post waits for a person',
    (n) => [feed(n, { message: undefined, photo: 'https://cdn.example/1' })],
    asked('in shown image', { window: null, asks: ['comment waiting'], drafts: [] }),
  ],
  [
    'a sticker below a post asks nothing',
    (n) => [feed(n, { message: '' })],
    { ...QUIET, lines: ['in shown -'], asks: ['comment closed'] },
  ],
  [
    'the Page’s reply from another app answers it',
    (n) => [
      feed(n),
      feed(n, {
        comment_id: `12214_${n}`,
        parent_id: idsOf(n).comment,
        from: { id: SAMPLE_PAGE, name: 'P' },
        message: 'inbox',
        created_time: 1795313000,
      }),
    ],
    {
      ...QUIET,
      paused: true,
      lines: ['in shown dam koto?', 'out shown inbox'],
      asks: ['comment answered'],
      drafts: ['void answered_meanwhile'],
    },
  ],
  [
    'a visitor’s post is a question for a person',
    (n) => [
      {
        part: 'feed',
        item: {
          item: 'status',
          verb: 'add',
          post_id: idsOf(n).post,
          from: { id: idsOf(n).psid, name: 'V' },
          message: PRICE,
          created_time: 1795313002,
        },
      },
    ],
    asked(`in shown ${PRICE}`, { window: null, asks: ['post waiting'], drafts: [] }),
  ],
  [
    'and the Page’s comment below it is the answer',
    (n) => [
      {
        part: 'feed',
        item: { item: 'status', verb: 'add', post_id: idsOf(n).post, message: PRICE, created_time: 1795313002 },
      },
      feed(n, { from: { id: SAMPLE_PAGE, name: 'P' }, message: 'inbox', created_time: 1795313100 }),
    ],
    { ...QUIET, paused: true, lines: [`in shown ${PRICE}`, 'out shown inbox'], asks: ['post answered'] },
  ],
];

test.each(TABLE.map((row, at) => [row[0], at + 100, row] as const))('%s', async (_name, n, [, items, expected]) => {
  await tell(...items(n));
  expect(await trace(n)).toEqual(expected);
});

test('a stale approval of words is refused once their photo has come', async () => {
  await tell(price(90));
  const { id: conversationId } = await the(app, 'conversations', { thread: idsOf(90).psid });
  const draft = await the(app, 'drafts', { conversationId });
  await tell(
    chat(90, {
      message: { mid: 'm_90_2', attachments: [{ type: 'image', payload: { url: 'https://cdn.example/1' } }] },
    }),
  );
  const approve = (version: number) => approveDraft(app.deps, app.scope, draft.id, { version });
  await expect(approve(draft.version)).rejects.toMatchObject({ reasons: [{ code: 'changed_meanwhile' }] });
  await approve((await the(app, 'drafts', { id: draft.id })).version);
});

test('a thumbs-up to a question about the order is no yes, and not overlooked either', async () => {
  app.sandbox.control.message({ buyerId: MITU, text: 'ami Jamdani Saree XL 1 ta nibo' });
  await app.drain();
  const { id, conversationId } = await the(app, 'drafts', { intent: 'place_order', status: 'pending' });
  await approveDraft(app.deps, app.scope, id, { version: 1 });
  app.pass(10_000);
  await app.drain();
  const like = { mid: 'm_91', attachments: [{ type: 'sticker', payload: { sticker_id: 369239263222822 } }] };
  const timestamp = app.deps.clock();
  await tell(chat(91, { message: like }, { sender: { id: MITU }, timestamp }));
  expect(await the(app, 'orders', { conversationId })).toMatchObject({ status: 'new', yesAt: null });
  const asks = await find(app.store, 'interactions', { conversationId });
  expect(asks.sort(byId).at(-1)).toMatchObject({ status: 'waiting', text: '' });
});

test('where the matrix lets it go by itself the voice note is acknowledged at once, and still waits for a person', async () => {
  const own = await testApp();
  await setSetting(own, 'response-matrix', {
    automaticFrom: 0.5,
    rows: { other: { low: { action: 'automatic', template: 'other' } } },
  });
  const { item } = attached(92, 'audio');
  await deliver(own, ours({ ...entryOf({ part: 'messaging', item: { ...item, timestamp: own.deps.clock() } }) }));
  await own.drain();
  expect(await the(own, 'outbox')).toMatchObject({ origin: 'rule', template: 'reply.other' });
  expect(await the(own, 'interactions')).toMatchObject({ status: 'waiting' });
  await own.close();
});

const AD = {
  ref: 'setA',
  ad_id: 120210000000001,
  source: 'ADS',
  type: 'OPEN_THREAD',
  ads_context_data: { ad_title: 'Jamdani 1450', post_id: '122' },
};
test.each([
  ['in a message', 93, (n: number) => wrote(n, { text: PRICE, referral: AD }), 'ctm_ad'],
  [
    'in a postback',
    94,
    (n: number) => chat(n, { postback: { title: 'Get Started', payload: 'GET_STARTED', referral: AD } }),
    'postback',
  ],
  ['by itself', 95, (n: number) => chat(n, { referral: AD }), 'referral'],
])('a referral %s keeps the ad with the conversation', async (_where, n, item, windowSource) => {
  await tell(item(n));
  const row = await the(app, 'conversations', { thread: idsOf(n).psid });
  expect(row).toMatchObject({
    windowSource,
    windowUntil: AT + 24 * HOUR,
    postId: `${PAGE}_122`,
    referral: { adId: '120210000000001', adTitle: 'Jamdani 1450', ref: 'setA', source: 'ADS', at: AT },
  });
});

test('a shared post and a shared product say what the talk is about', async () => {
  await tell(attached(96, 'post', { id: 122, title: 'Eid offer' }));
  expect(await the(app, 'conversations', { thread: idsOf(96).psid })).toMatchObject({
    postId: `${PAGE}_122`,
    referral: null,
  });
  await tell(attached(97, 'template', { product: { elements: [{ retailer_id: 'JS-XL', title: 'Jamdani' }] } }));
  expect(await the(app, 'conversations', { thread: idsOf(97).psid })).toMatchObject({ productId: shelf.productId });
});

test('delivery and read mark what the Page wrote up to the watermark, with or without the messages’ ids', async () => {
  await tell(echo(98, { timestamp: AT }), chat(98, { delivery: { watermark: AT } }, { timestamp: undefined }));
  const line = () => the(app, 'messages', { facebookId: 'm_98_e' });
  expect(await line()).toMatchObject({ deliveredAt: AT, readAt: null });
  await tell(chat(98, { read: { watermark: AT / 1000 } }, { timestamp: AT + 5 }));
  expect(await line()).toMatchObject({ readAt: null });
  await tell(chat(98, { read: { watermark: Math.ceil(AT / 1000) } }, { timestamp: AT + 5 }));
  expect(await line()).toMatchObject({ readAt: AT + 5 });
});

test('posts, photos, albums and videos of the Page are posts a product can be made of; a visitor’s is not', async () => {
  const post = (n: number, more: object): Item => ({
    part: 'feed',
    item: {
      verb: 'add',
      post_id: idsOf(n).post,
      message: 'New saree',
      from: { id: SAMPLE_PAGE, name: 'P' },
      created_time: 1795313002,
      ...more,
    },
  });
  await tell(
    post(80, { item: 'photo', photo_id: '1', link: 'https://cdn.example/1' }),
    post(80, { item: 'photo', photo_id: '2', link: 'https://cdn.example/2', message: '' }),
    post(80, { item: 'post', verb: 'edited', message: 'New saree, now 1250' }),
    post(81, { item: 'video', link: 'https://cdn.example/v' }),
    post(82, { item: 'album', post_id: undefined, album_id: idsOf(82).post.split('_')[1] }),
    post(83, { item: 'post', published: 0 }),
    post(84, { item: 'status', from: { id: '5', name: 'V' } }),
  );
  const ids = [80, 81, 82, 83, 84].map((n) => idsOf(n).post.replace(SAMPLE_PAGE, PAGE));
  const posts = await find(app.store, 'posts', { id: ids });
  expect(posts.sort(byId).map(({ id, text, photoUrl }) => [ids.indexOf(id), text, photoUrl])).toEqual([
    [0, 'New saree, now 1250', 'https://cdn.example/1'],
    [1, 'New saree', null],
    [2, 'New saree', null],
  ]);
  const { status } = await app.api('PATCH', `/posts/${ids[2]}`, { productIds: [shelf.productId] });
  expect(status).toBe(200);
  await tell(feed(82, { parent_id: `${SAMPLE_PAGE}_5550001` }));
  const { id: conversationId } = await the(app, 'conversations', { thread: idsOf(82).comment });
  expect((await the(app, 'drafts', { conversationId })).texts.private).toContain('Jamdani Saree');
});

test('a policy enforcement is an alert; a blocked Page is restricted until it is unblocked', async () => {
  const policy = (action: string): Item => ({
    part: 'messaging',
    item: {
      recipient: { id: SAMPLE_PAGE },
      timestamp: AT,
      policy_enforcement: { action, reason: 'identical comments' },
    },
  });
  await tell(policy('block'));
  expect(await the(app, 'alerts', { kind: 'policy_enforcement' })).toMatchObject({
    level: 'broken',
    subject: PAGE,
    params: { action: 'block', reason: 'identical comments' },
    closedAt: null,
  });
  expect(await the(app, 'pages')).toMatchObject({ state: 'restricted' });
  await tell(policy('unblock'));
  expect((await the(app, 'alerts', { kind: 'policy_enforcement' })).closedAt).not.toBeNull();
  expect(await the(app, 'pages')).toMatchObject({ state: 'connected', stateReason: null });
});

test('a template’s status is taken down where the template is ours', async () => {
  const { shopId } = app.scope;
  const now = app.deps.clock();
  const row = { id: 'template-1', shopId, pageId: PAGE, notice: 'order_in_delivery' as const, language: 'en' as const };
  const made = { version: 1, name: 'order_in_delivery_v1', text: 'x', author: 'test', createdAt: now, checkedAt: now };
  await app.store.commit([insert(app.store, 'utilityTemplates', { ...row, ...made, state: 'pending' })]);
  const status = (event: string, name: string): Item => ({
    part: 'message_template_status_update',
    item: { event, message_template_name: name, message_template_language: 'en_US', reason: 'INCORRECT_PARAMS' },
  });
  await tell(status('REJECTED', 'somebody_elses'), status('REJECTED', 'order_in_delivery_v1'));
  const rejected = { state: 'rejected', status: 'REJECTED', reason: 'INCORRECT_PARAMS' };
  expect(await the(app, 'utilityTemplates')).toMatchObject(rejected);
  expect(await the(app, 'alerts', { kind: 'template_trouble' })).toMatchObject({ closedAt: null });
});

test('each of the samples ends in one state, and none in the dead letters', async () => {
  const own = await testApp();
  const all = samples(0).map((_sample, at) => samples(1000 + at)[at] as Sample);
  expect(await deliver(own, ...all.map((sample) => ours(entryOf(sample))))).toBe(200);
  await own.drain();
  const rows = (await find(own.store, 'inbox', {})).sort(byId);
  // Two spellings of one thing are one thing.
  const known = all.filter(
    ({ name }) =>
      (!name.includes('by the other name') && !name.includes('in the old spelling')) || name.startsWith('a comment'),
  );
  expect(rows.map(({ kind }) => kind).sort()).toEqual(known.map(({ kind }) => kind).sort());
  expect(rows.filter(({ status }) => !['done', 'kept', 'unknown'].includes(status))).toEqual([]);
  expect(rows.filter(({ status, kind }) => (status === 'unknown') !== (kind === 'unknown'))).toEqual([]);
  await own.close();
});
