import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { find, findOne } from '../../../src/store/rows.js';
import { bn } from '../../../src/words/bn.js';
import { en } from '../../../src/words/en.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let seller: Visitor;
let draft: { id: string; version: number };
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
  seller = await visitor(app, 'agent', { name: 'Sabbir' });
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto? XL ache?' });
  await app.drain();
  draft = await the(app, 'drafts');
});
afterEach(() => app.close());

const approve = (fields: Record<string, string>) =>
  seller.post(`/drafts/${draft.id}/approve`, { version: String(draft.version), ...fields });

test('a draft whose facts hold shows each with its source and is approved at a tap', async () => {
  const { html } = await seller.get(`/approvals/${draft.id}`);
  expect(html).toContain(en.factKinds.price);
  expect(html).not.toContain(en.approvals.stopped);
  expect((await approve({})).flash?.kind).toBe('done');
});

test('an edit with a wrong fact comes back with what was typed, what is wrong, and two ways on', async () => {
  const private_ = 'Apu eta 999 taka only, original.';
  const refused = await approve({ private: private_ });
  expect(refused.status).toBe(422);
  for (const part of [
    private_,
    en.approvals.stopped,
    '999 taka',
    en.approvals.fix,
    en.approvals.checkAgain,
    en.approvals.overrideSend,
  ])
    expect(refused.html).toContain(part);
  expect(refused.html).toMatch(/class="edit-switch[^>]*checked/);
  expect(await find(app.store, 'outbox', {})).toEqual([]);

  const without = await approve({ private: private_, override: 'yes', overrideReason: ' ' });
  expect(without.status).toBe(422);
  expect(without.html).toContain(en.reasons.reason_required);

  const sent = await approve({ private: private_, override: 'yes', overrideReason: 'promised yesterday' });
  expect(sent.flash?.kind).toBe('done');
  expect((await findOne(app.store, 'drafts', { id: draft.id }))?.status).toBe('approved');
  expect(await the(app, 'auditLog', { action: 'draft.override' })).toMatchObject({
    details: { reason: 'promised yesterday' },
  });
});

test('in Bangla too', async () => {
  seller = await visitor(app, 'agent', { name: 'Rina', locale: 'bn' });
  const refused = await approve({ private: 'দাম ৯৯৯ টাকা।' });
  expect(refused.html).toContain(bn.approvals.stopped);
  expect(refused.html).toContain('৯৯৯ টাকা');
});

test('a message by hand with an untraced fact is shown again with its reasons; a reason sends it', async () => {
  const chat = (await the(app, 'conversations')).id;
  const text = '999 taka apu, 2 bochorer warranty.';
  const refused = await seller.post(`/conversations/${chat}/messages`, { text, as: 'public_reply' });
  expect(refused.status).toBe(422);
  for (const part of [text, en.approvals.stopped, '2 bochorer warranty', en.approvals.overrideSend])
    expect(refused.html).toContain(part);
  const sent = await seller.post(`/conversations/${chat}/messages`, {
    text,
    override: 'public_reply',
    overrideReason: 'the owner agreed',
  });
  expect(sent.flash?.kind).toBe('done');
  expect(await the(app, 'outbox')).toMatchObject({ kind: 'public_reply', text });
});
