import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { putPolicy } from '../../../src/flows/policy/put.js';
import { putText } from '../../../src/flows/text/put.js';
import { find, findOne } from '../../../src/store/rows.js';
import { MITU, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { setSetting } from '../../support/shop-floor.js';
import { DIALECTS } from '../../support/stores.js';
import { AFTER_UNDO, as, askedForPrice, received, withSaree } from './talk.js';

let app: TestApp;
let saree: { id: string; variantId: string };

const approve = (id: string, body: object, headers?: Record<string, string>) =>
  app.api('POST', `/drafts/${id}/approve`, body, headers);
const audit = (action: string) => find(app.store, 'auditLog', { action });

describe.each(DIALECTS)('what a draft states, on %s', (dialect) => {
  beforeEach(async () => {
    app = await testApp({ dialect });
    saree = await withSaree(app);
  });
  afterEach(() => app.close());

  test('an edited text with a wrong price is refused with what the catalogue says, and nothing leaves', async () => {
    const { id, version } = await askedForPrice(app);
    const answer = await approve(id, { version, texts: { private: 'Apu eta 1350 taka, free delivery.' } });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        reasons: [
          { code: 'fact_differs', params: { claim: 'price', text: '1350 taka', amount: 145_000 } },
          { code: 'fact_unknown', params: { claim: 'free_delivery' } },
        ].map((each) => ({ ...each, params: { ...each.params, claim: expect.any(String) } })),
      },
    });
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(app.sandbox.world.received).toEqual([]);
    expect((await app.api('GET', `/drafts/${id}`)).body.status).toBe('pending');
  });

  test('a person vouches for it with a reason: it leaves, and the action log keeps who said what and why', async () => {
    const { id, version } = await askedForPrice(app);
    const texts = { private: 'Apu apnar jonno 1350 taka.' };
    expect((await approve(id, { version, texts, override: { reason: '' } })).status).toBe(422);
    const seller = await as(app, 'agent');
    const answer = await approve(id, { version, texts, override: { reason: 'agreed on the phone' } }, seller);
    expect(answer).toMatchObject({ status: 200, body: { status: 'approved', factCheck: { passed: false } } });
    expect(await audit('draft.override')).toMatchObject([
      { subject: id, details: { reason: 'agreed on the phone', claims: [{ text: '1350 taka' }] } },
    ]);
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(received(app, 'private_reply').map(({ text }) => text)).toEqual(['Apu apnar jonno 1350 taka.']);
  });

  test('a rewritten text that holds needs no word of honour, and stands on the facts it names now', async () => {
    const { id, version } = await askedForPrice(app);
    const answer = await approve(id, { version, texts: { private: 'XL ta ache apu, chouddosho ponchash taka.' } });
    expect(answer).toMatchObject({ status: 200, body: { factCheck: { passed: true } } });
    expect(await audit('draft.override')).toEqual([]);
    const draft = await findOne(app.store, 'drafts', { id });
    expect(draft?.claims).toContainEqual(
      expect.objectContaining({ kind: 'price', subjectId: saree.variantId, value: 145_000 }),
    );
  });

  test('a message written by hand is refused alike, and sent on the person’s word', async () => {
    await askedForPrice(app);
    const { id } = (await findOne(app.store, 'conversations', { channel: 'comment' })) ?? { id: '' };
    const say = (body: object) => app.api('POST', `/conversations/${id}/messages`, { kind: 'public_reply', ...body });
    const text = '7 diner moddhe return korte parben apu';
    expect(await say({ text })).toMatchObject({ status: 422, body: { reasons: [{ code: 'fact_unknown' }] } });
    expect(await find(app.store, 'outbox', {})).toEqual([]);
    expect(await say({ text, override: { reason: 'our owner said so' } })).toMatchObject({ status: 201 });
    expect(await audit('message.override')).toMatchObject([{ subject: id, details: { reason: 'our owner said so' } }]);
    await putPolicy(app.deps, app.scope, {
      key: 'return',
      textBn: '৭ দিনের মধ্যে রিটার্ন করা যাবে।',
      textEn: 'Return within 7 days.',
    });
    expect(await say({ text: `${text}.` })).toMatchObject({ status: 201 });
  });

  test('of many approved at once those that state what no row says are left out, each with its reason', async () => {
    await putText(app.deps, app.scope, {
      key: 'reply.price',
      language: 'bn',
      source: '{{ product }}: দাম {{ price }}। আজ রাতেই অফার শেষ।',
    });
    await askedForPrice(app);
    await askedForPrice(app, TANVIR);
    const drafts = (await app.api('GET', '/drafts?status=pending')).body.data;
    expect(drafts).toHaveLength(2);
    const { body } = await app.api('POST', '/drafts/approve-alike', {
      drafts: drafts.map(({ id, version }: { id: string; version: number }) => ({ id, version })),
    });
    expect(body.results).toMatchObject([1, 2].map(() => ({ approved: false, reasons: [{ code: 'fact_unknown' }] })));
  });

  test('an automatic answer with an untraced fact does not go by itself: it waits for a person, who is told why', async () => {
    const cell = { action: 'automatic', template: 'price_query' };
    await setSetting(app, 'response-matrix', { automaticFrom: 0.5, rows: { price_query: { low: cell } } });
    await putText(app.deps, app.scope, {
      key: 'reply.price',
      language: 'bn',
      source: '{{ product }}: দাম {{ price }}। সাথে ফ্রি গিফট পাবেন।',
    });
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
    await app.drain();
    expect(app.sandbox.world.received).toEqual([]);
    expect((await app.api('GET', '/drafts?status=pending')).body.data).toMatchObject([
      {
        factCheck: {
          passed: false,
          claims: expect.arrayContaining([expect.objectContaining({ kind: 'gift', ok: false })]),
        },
        why: expect.arrayContaining([expect.objectContaining({ code: 'fact_unknown' })]),
      },
    ]);
    await putPolicy(app.deps, app.scope, {
      key: 'gift',
      textBn: 'প্রতি অর্ডারে ফ্রি গিফট।',
      textEn: 'A free gift with every order.',
    });
    app.sandbox.control.comment({ buyerId: TANVIR, postId: POST, text: 'dam koto?' });
    await app.drain();
    expect(received(app, 'private_reply')).toHaveLength(1);
  });
});
