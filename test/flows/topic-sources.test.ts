import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { speak } from '../../src/flows/conversation/speak.js';
import { approveDraft } from '../../src/flows/draft/decide.js';
import { find, update } from '../../src/store/rows.js';
import { understoodOf } from '../../src/web/dashboard/understood-load.js';
import { en } from '../../src/words/en.js';
import { explain } from '../../src/words/explain.js';
import { MITU, PAGE, POST, type TestApp, testApp } from '../support/app.js';
import { OTHER_POST, received, stockShelf, the } from '../support/shop-floor.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

let app: TestApp;
let saree: string;
let kurti: string;
beforeEach(async () => {
  app = await testApp();
  saree = (await stockShelf(app)).productId;
  kurti = await product('Cotton Kurti', 'CK-10');
});
afterEach(() => app.close());

async function product(name: string, sku: string, more: object = {}): Promise<string> {
  const price = { amount: 95_000, currency: 'BDT' };
  const { body } = await app.api('POST', '/products', { name, variants: [{ sku, price, stock: 3 }], ...more });
  return body.id;
}

type Message = Omit<Parameters<TestApp['sandbox']['control']['message']>[0], 'buyerId'>;

/** Mitu writes in Messenger; answers the id Facebook gave it. */
async function says(message: Message): Promise<string> {
  app.pass(60_000);
  const { mid } = app.sandbox.control.message({ buyerId: MITU, ...message }) as { mid: string };
  await app.drain();
  return mid;
}

async function comments(text: string, postId: string): Promise<void> {
  app.pass(60_000);
  app.sandbox.control.comment({ buyerId: MITU, postId, text });
  await app.drain();
}

const latest = async () => {
  const rows = await find(app.store, 'interactions', {});
  const [last] = rows.sort((a, b) => b.receivedAt - a.receivedAt || (a.id < b.id ? 1 : -1));
  return last as (typeof rows)[number];
};

/** What the newest message was taken to be about, and the line that explains it to the seller. */
async function meant() {
  const last = await latest();
  const line = (await understoodOf(app.deps, last.shopId, [last], en)).get(last.id);
  return { topic: last.topic, line: line ? explain(line, en, 'en') : '' };
}

const about = (from: string, ...productIds: string[]) => ({ from, productIds });

/** A person says yes to the draft that waits; answers the message Facebook delivered. */
async function approved(): Promise<string> {
  const draft = await the(app, 'drafts', { status: 'pending' });
  await approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
  app.pass(10_000);
  await app.drain();
  return received(app, 'message').at(-1)?.id ?? '';
}

describe('a picture of their own', () => {
  const imageUrl = 'https://example.com/seen-elsewhere.jpg';

  test('is not what was talked of before: they are asked which, and no price is told', async () => {
    await says({ text: 'jamdani saree koto?' });
    await approved();
    await says({ text: 'eta koto?', imageUrl });
    expect((await meant()).topic).toBeNull();
    const draft = await the(app, 'drafts', { status: 'pending' });
    expect(draft.texts.message).not.toMatch(/[0-9০-৯]{3}/);
    await says({ text: 'ager ta ache?' });
    expect((await meant()).topic).toEqual(about('conversation', saree));
  });

  test('with a product named beside it means that product', async () => {
    await says({ text: 'jamdani saree koto?' });
    await says({ text: 'ei cotton kurti koto?', imageUrl });
    expect((await meant()).topic).toEqual(about('named', kurti));
  });
});

describe('the message they answer', () => {
  test('our own answer: the product whose price it stated', async () => {
    await says({ text: 'jamdani saree koto?' });
    const answer = await approved();
    await says({ text: 'cotton kurti ache?' });
    expect((await meant()).topic).toEqual(about('named', kurti));
    await says({ text: 'etar dam koto?', replyTo: answer });
    const { topic, line } = await meant();
    expect(topic).toEqual(about('replied_to', saree));
    expect(line).toContain('Jamdani Saree, from the replied-to message');
  });

  test('a photo of ours: the product it shows, and what is spoken of from then on', async () => {
    const form = new FormData();
    form.append('file', new Blob([await photo()], { type: 'image/png' }), 'kurti.png');
    const uploaded = await fetch(`${app.url}/api/v1/files`, {
      method: 'POST',
      headers: { authorization: 'Bearer test-token-of-an-admin' },
      body: form,
    });
    const { id: fileId } = (await uploaded.json()) as { id: string };
    await app.api('PATCH', `/products/${kurti}`, { photos: [fileId] });
    await says({ text: 'jamdani saree ache?' });
    const { id } = await the(app, 'conversations', { channel: 'messenger' });
    await speak(app.deps, app.scope, id, { requestId: 'r1', text: '', fileId });
    await app.drain();
    const shown = received(app, 'message').at(-1)?.id ?? '';
    await says({ text: 'dam koto?' });
    expect((await meant()).topic).toEqual(about('conversation', kurti));
    await says({ text: 'jamdani saree koto' });
    await says({ text: 'ar etar dam koto?', replyTo: shown });
    expect((await meant()).topic).toEqual(about('replied_to', kurti));
  });

  test('their own earlier question', async () => {
    const asked = await says({ text: 'jamdani saree koto?' });
    await says({ text: 'cotton kurti koto?' });
    await says({ text: 'ager tar dam koto?', replyTo: asked });
    expect((await meant()).topic).toEqual(about('replied_to', saree));
  });

  test('a message that never came here tells nothing', async () => {
    await says({ text: 'cotton kurti koto?' });
    await says({ text: 'etar dam koto?', replyTo: 'm_unknown' });
    expect((await meant()).topic).toEqual(about('conversation', kurti));
  });

  test('of several messages in one turn, the one that answers counts', async () => {
    await app.close();
    app = await testApp({ quietSeconds: 6 });
    saree = (await stockShelf(app)).productId;
    kurti = await product('Cotton Kurti', 'CK-10');
    const asked = await says({ text: 'jamdani saree koto?' });
    app.pass(10_000);
    await app.drain();
    await says({ text: 'cotton kurti koto?' });
    app.pass(10_000);
    await app.drain();
    app.sandbox.control.message({ buyerId: MITU, text: 'etar dam', replyTo: asked });
    app.sandbox.control.message({ buyerId: MITU, text: 'koto bolen' });
    await app.drain();
    app.pass(10_000);
    await app.drain();
    expect((await latest()).text).toContain('koto bolen');
    expect((await meant()).topic).toEqual(about('replied_to', saree));
  });
});

describe('what they share', () => {
  test('a post of the Page', async () => {
    await says({ text: 'cotton kurti koto?' });
    await says({ text: 'etar dam koto?', sharePostId: POST });
    const { topic, line } = await meant();
    expect(topic).toEqual(about('shared', saree));
    expect(line).toContain('Jamdani Saree, from the post they shared');
    await says({ text: 'XL ache?' });
    expect((await meant()).topic).toEqual(about('conversation', saree));
  });

  test('a link to a post, in whatever shape', async () => {
    const number = POST.split('_')[1];
    for (const link of [
      `https://www.facebook.com/rupkotha/posts/${number}`,
      `https://m.facebook.com/story.php?story_fbid=${number}&id=${PAGE}`,
      `https://www.facebook.com/${PAGE}/photos/a.1/${number}/?type=3`,
    ]) {
      await says({ text: `eta koto? ${link}` });
      expect([link, (await meant()).topic]).toEqual([link, about('shared', saree)]);
    }
  });

  test('a link whose number is hidden, by the post’s own', async () => {
    const permalink = 'https://www.facebook.com/rupkotha/posts/pfbid02AbCdEf';
    await app.store.commit([update(app.store, 'posts', { shopId: app.scope.shopId, id: POST }, { permalink })]);
    await comments(`eta koto? ${permalink}?mibextid=xyz`, OTHER_POST);
    expect((await meant()).topic).toEqual(about('shared', saree));
  });

  test('a product of the Page’s catalogue, by its SKU', async () => {
    await says({ text: 'dam koto?', shareSku: 'CK-10' });
    expect((await meant()).topic).toEqual(about('shared', kurti));
  });

  test('what is not ours is no product of ours, and the one spoken of before is not meant any more', async () => {
    await says({ text: 'cotton kurti koto?' });
    await says({ text: 'eta ache?', shareSku: 'SOMEBODY-ELSE' });
    expect((await meant()).topic).toBeNull();
  });
});

describe('the post', () => {
  test('its products; of two the buyer’s words tell which', async () => {
    await comments('dam koto?', POST);
    expect((await meant()).topic).toEqual(about('post', saree));
    await app.api('PATCH', `/posts/${POST}`, { productIds: [saree, kurti] });
    await comments('kurti ta koto?', POST);
    expect((await meant()).topic).toEqual(about('post', kurti));
    await comments('dam koto?', POST);
    const { topic, line } = await meant();
    expect(topic).toEqual(about('post', ...[saree, kurti].sort()));
    expect(line).toContain('more than one fits, so the buyer is asked');
  });

  test('without products, its caption', async () => {
    const text = 'নতুন কটন কুর্তি 💛 Size M, L, XL. Price 950 tk.';
    await app.store.commit([update(app.store, 'posts', { shopId: app.scope.shopId, id: OTHER_POST }, { text })]);
    await comments('dam koto?', OTHER_POST);
    const { topic, line } = await meant();
    expect(topic).toEqual(about('caption', kurti));
    expect(line).toContain('Cotton Kurti, from the photo’s caption');
  });

  test('learned from the feed, a new photo post’s caption', async () => {
    const post = app.sandbox.control.post({ text: 'Cotton kurti is back in stock!' }) as { id: string };
    await app.drain();
    await comments('koto?', post.id);
    expect((await meant()).topic).toEqual(about('caption', kurti));
  });

  test('the private reply takes what the comment was about to Messenger', async () => {
    await says({ text: 'cotton kurti koto?' });
    await comments('dam koto?', POST);
    const [draft] = await find(app.store, 'drafts', { status: 'pending', channel: 'comment' });
    await approveDraft(app.deps, app.scope, draft?.id ?? '', { version: draft?.version ?? 0 });
    app.pass(10_000);
    await app.drain();
    expect(received(app, 'private_reply')).toHaveLength(1);
    await says({ text: 'XL er dam koto?' });
    expect((await meant()).topic).toEqual(about('conversation', saree));
  });
});

describe('the ad or link they came by', () => {
  test.each<[string, Message]>([
    ['its post', { text: 'koto?', adId: 'ad-1', adPostId: POST }],
    ['its title', { text: 'koto?', adId: 'ad-1', adTitle: 'Jamdani saree 1450' }],
    ['a SKU in its ref', { text: 'koto?', adId: 'ad-1', ref: 'JS-XL' }],
  ])('an ad, by %s', async (_how, message) => {
    await says({ text: 'cotton kurti koto?' });
    await says(message);
    const { topic, line } = await meant();
    expect(topic).toEqual(about('ad', saree));
    expect(line).toContain('Jamdani Saree, from the ad they came by');
  });

  test('an ad of nothing known here: the buyer is asked, whatever was talked of before', async () => {
    await says({ text: 'cotton kurti koto?' });
    await says({ text: 'koto?', adId: 'ad-1', adTitle: 'Big sale' });
    expect((await meant()).topic).toBeNull();
  });

  test('what they name after it counts from then on', async () => {
    await says({ text: 'cotton kurti koto?', adId: 'ad-1', adPostId: POST });
    expect((await meant()).topic).toEqual(about('named', kurti));
    await says({ text: 'etar dam koto?' });
    expect((await meant()).topic).toEqual(about('conversation', kurti));
  });

  test('a link with a product’s code', async () => {
    await says({ text: 'hello' });
    app.pass(60_000);
    app.sandbox.control.openLink({ buyerId: MITU, ref: 'CK-10' });
    await says({ text: 'dam koto?' });
    const { topic, line } = await meant();
    expect(topic).toEqual(about('link', kurti));
    expect(line).toContain('Cotton Kurti, from the link they came by');
  });
});

describe('the talk so far', () => {
  test('the product last spoken of, for three days', async () => {
    await says({ text: 'cotton kurti ache?' });
    app.pass(3 * DAY - HOUR);
    await says({ text: 'dam koto?' });
    expect((await meant()).topic).toEqual(about('conversation', kurti));
    // Thanks do not speak of it again.
    app.pass(2 * DAY);
    await says({ text: 'thank you apu' });
    app.pass(DAY);
    await says({ text: 'dam koto?' });
    expect((await meant()).topic).toBeNull();
  });
});

describe('the catalogue’s names', () => {
  test.each(['jamdany shari koto?', 'জামদানি শাড়ির দাম কত?', 'js-xl er dam koto?', 'jamdani sarees price?'])(
    'as buyers spell them: %s',
    async (text) => {
      await says({ text });
      expect((await meant()).topic).toEqual(about('named', saree));
    },
  );

  test('two that fit equally are asked about, with both named and to be tapped', async () => {
    const other = await product('Dhakai Jamdani', 'DJ-1');
    await says({ text: 'jamdani koto?' });
    expect((await meant()).topic).toEqual(about('named', saree, other));
    const draft = await the(app, 'drafts', { status: 'pending' });
    expect(draft.template).toBe('reply.price_unknown');
    expect(draft.texts.message).toContain('Jamdani Saree');
    expect(draft.texts.message).toContain('Dhakai Jamdani');
    expect(draft.extras.quickReplies?.map(({ title }) => title)).toEqual(['Jamdani Saree', 'Dhakai Jamdani']);
    await approved();
    app.sandbox.control.tapQuickReply({ buyerId: MITU, payload: 'say:Dhakai Jamdani' });
    await app.drain();
    expect((await meant()).topic).toEqual(about('named', other));
  });

  test('an order of one of two asks which, and the answer fills the line', async () => {
    const other = await product('Dhakai Jamdani', 'DJ-1');
    await says({ text: '2ta jamdani nibo, Mitu Akter 01799887766, Mirpur 10, Dhaka' });
    const draft = await the(app, 'drafts', { status: 'pending' });
    expect(draft.texts.message).toMatch(/Jamdani Saree, Dhakai Jamdani/);
    await approved();
    await says({ text: 'dhakai jamdani' });
    expect(await the(app, 'orderLines')).toMatchObject({ productId: other, quantity: 2 });
  });
});

async function photo(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const png = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  return new Uint8Array(png);
}
