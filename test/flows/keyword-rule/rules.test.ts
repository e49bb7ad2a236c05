import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { correctIntent } from '../../../src/flows/interaction/correct.js';
import { createKeywordRule, type KeywordRuleInput } from '../../../src/flows/keyword-rule/edit.js';
import { find } from '../../../src/store/rows.js';
import { MITU, PAGE, POST, type TestApp, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { OTHER_POST, received, stockShelf, the } from '../../support/shop-floor.js';
import { DIALECTS } from '../../support/stores.js';

let app: TestApp;
afterEach(() => app.close());

const add = (over: Partial<KeywordRuleInput>) =>
  createKeywordRule(app.deps, app.scope, {
    ...{ name: 'restock', enabled: true, match: 'whole_word', include: ['restock'], exclude: [] },
    ...{ channel: null, pageId: null, postId: null, intent: null, answerBn: null, answerEn: null },
    ...over,
  });
const automatic = (intent: string) =>
  app.api('PATCH', '/response-matrix', {
    rows: {
      [intent]: { low: { action: 'automatic', template: intent }, medium: { action: 'automatic', template: intent } },
    },
  });
const settle = async () => {
  await app.drain();
  app.pass(30_000);
  await app.drain();
};
const comment = async (text: string, postId = POST) => {
  app.sandbox.control.comment({ buyerId: MITU, postId, text });
  await settle();
};
const write = async (text: string) => {
  app.sandbox.control.message({ buyerId: MITU, text });
  await settle();
};

describe.each(DIALECTS)('on %s', (dialect) => {
  beforeEach(async () => {
    app = await testApp({ dialect });
    await stockShelf(app);
  });

  test('says what a message means before the engine’s own reading counts; the record keeps both', async () => {
    await comment('@Farhana restock dekho');
    expect(await the(app, 'interactions')).toMatchObject({ intent: 'other', rule: null });
    const { id } = await add({ intent: 'product_query' });
    await comment('@Farhana RESTOCK dekho');
    const [, ruled] = await find(app.store, 'interactions', {});
    expect(ruled).toMatchObject({
      intent: 'product_query',
      confidence: 1,
      evidence: ['RESTOCK'],
      rule: { id, name: 'restock', read: { intent: 'other', risk: 'low' } },
    });
    expect(await the(app, 'drafts')).toMatchObject({ intent: 'product_query', template: 'reply.product' });
  });
});

describe('a keyword rule', () => {
  beforeEach(async () => {
    app = await testApp();
    await stockShelf(app);
  });

  test('answers in the shop’s own words, in the buyer’s language, below a comment as any answer of its kind', async () => {
    await add({ intent: 'product_query', answerEn: 'Back on Friday, apu.', answerBn: 'শুক্রবার আবার আসবে।' });
    await comment('When do you restock the saree?');
    const draft = await the(app, 'drafts');
    expect(draft).toMatchObject({ template: null, texts: { private: 'Back on Friday, apu.' } });
    expect(draft.texts.public).toEqual(expect.any(String));
    await write('restock কবে হবে?');
    const [, inChat] = await find(app.store, 'drafts', {});
    expect(inChat?.texts).toEqual({ message: 'শুক্রবার আবার আসবে।' });
  });

  test('sends by itself only where the matrix lets the intent', async () => {
    await add({ intent: 'delivery_query', answerEn: 'We deliver all over the country.' });
    await write('restock please');
    expect(received(app, 'message')).toEqual([]);
    await automatic('delivery_query');
    await write('restock please');
    expect(
      received(app, 'message')
        .map(({ text }) => text)
        .join(),
    ).toContain('We deliver all over the country.');
  });

  test('whose own words state what no row says is read by a person first', async () => {
    await automatic('price_query');
    await add({ intent: 'price_query', answerEn: 'Only 99 taka!' });
    await write('restock please');
    expect(received(app, 'message')).toEqual([]);
    expect(await the(app, 'drafts')).toMatchObject({ status: 'pending', texts: { message: 'Only 99 taka!' } });
  });

  test.each([
    ['a complaint', 'restock er nam e nosto product diyeche, khub kharap quality, ami khub birokto', 'complaint'],
    [
      'a dispute',
      'taka bkash korechi kintu apnara bolchen pan nai, restock, amar taka ferot den police e jabo',
      'payment_dispute',
    ],
  ])('never makes %s go by itself', async (_what, text, readAs) => {
    expect(app.deps.understand(text, {}).intent).toBe(readAs);
    await automatic('price_query');
    await add({ intent: 'price_query', answerEn: 'See the price list.', answerBn: 'দামের তালিকা দেখুন।' });
    await write(text);
    expect(received(app, 'message')).toEqual([]);
    const row = await the(app, 'interactions');
    expect(row).toMatchObject({ intent: 'price_query', rule: { read: { intent: readAs } }, status: 'waiting' });
    for (const draft of await find(app.store, 'drafts', {}))
      expect(draft.why.map(({ code }) => code)).toContain('rule_never_automatic');
  });

  test('cannot make an automatic answer of what only a person answers', async () => {
    await add({ intent: 'complaint', answerEn: 'Sorry!' });
    await write('restock');
    expect(await the(app, 'interactions')).toMatchObject({ intent: 'complaint', status: 'waiting' });
    expect(await find(app.store, 'drafts', {})).toEqual([]);
  });

  test('asks for nothing by itself in a complaint about an order being taken', async () => {
    await write('2 ta XL Jamdani Saree nibo');
    const { id, version } = await the(app, 'drafts');
    await app.api('POST', `/drafts/${id}/approve`, { version });
    await settle();
    const before = received(app, 'message').length;
    await add({ intent: 'place_order' });
    await write('apnara chor, protarok! restock 01799887766, police e mamla korbo');
    expect((await find(app.store, 'interactions', {})).at(-1)).toMatchObject({ rule: { name: 'restock' } });
    expect(received(app, 'message')).toHaveLength(before);
  });

  test('has an answer to what needed none; a person says yes to it', async () => {
    await add({
      answerEn: 'Come in: Road 5, Dhanmondi.',
      answerBn: 'আসুন: রোড ৫, ধানমন্ডি।',
      include: ['shop', 'showroom'],
    });
    await comment('@Farhana showroom dekho');
    const draft = await the(app, 'drafts');
    expect(draft.why.map(({ code }) => code)).toContain('rule_answers');
    expect(await the(app, 'slaClocks')).toMatchObject({ stoppedAt: null });
  });

  test('of a post counts under that post; the first in the order that holds decides', async () => {
    await add({ name: 'here', postId: OTHER_POST, intent: 'delivery_query' });
    await add({ name: 'everywhere', intent: 'bargain' });
    await comment('restock', OTHER_POST);
    await comment('restock', POST);
    const rows = await find(app.store, 'interactions', {});
    expect(rows.map(({ rule }) => rule?.name)).toEqual(['here', 'everywhere']);
  });

  test('does not touch a pressed button, nor what a person has put right', async () => {
    await add({ intent: 'bargain' });
    await comment('restock');
    const { id } = await the(app, 'interactions');
    await correctIntent(app.deps, app.scope, id, { intent: 'delivery_query' });
    expect(await the(app, 'interactions')).toMatchObject({ intent: 'delivery_query' });
    expect(await the(app, 'drafts')).toMatchObject({ template: 'reply.delivery' });
  });

  test('is named in the line that explains, with what Munshi reads by itself, and in the API', async () => {
    await add({ intent: 'bargain', channel: 'comment', pageId: PAGE });
    await comment('restock dam koto?');
    const { html } = await (await visitor(app)).get('/approvals');
    expect(html).toContain('keyword rule ‘restock’: “restock”; by itself Munshi reads “Price question”');
    const { id, rule } = await the(app, 'interactions');
    const { body } = await app.api('GET', `/interactions/${id}`);
    expect(body.rule).toEqual({ id: rule?.id, name: 'restock', read: 'price_query' });
  });
});
