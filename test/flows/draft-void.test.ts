import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveDraft, undoApproval } from '../../src/flows/draft/decide.js';
import { countStock } from '../../src/flows/product/count-stock.js';
import { editProduct } from '../../src/flows/product/edit.js';
import { pauseAutomation } from '../../src/flows/shop/automation.js';
import { find } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { MITU, POST, type TestApp, testApp } from '../support/app.js';
import { received, type Stocked, setSetting, stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const SECOND = 1000;
const HOUR = 3_600_000;

let app: TestApp;
let shelf: Stocked;
beforeEach(async () => {
  app = await testApp();
  shelf = await stockShelf(app);
});
afterEach(() => app.close());

async function asked(): Promise<{ commentId: string; draft: Row<'drafts'> }> {
  const { id } = app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto? XL ache?' });
  await app.drain();
  return { commentId: id, draft: await the(app, 'drafts', { status: 'pending' }) };
}

const approve = ({ id, version }: Row<'drafts'>) => approveDraft(app.deps, app.scope, id, { version });
const nothingSent = () => expect(received(app, 'public_reply', 'private_reply', 'message')).toEqual([]);

async function settle(ms = 10 * SECOND): Promise<void> {
  await app.drain();
  app.pass(ms);
  await app.drain();
}

/** What may happen around a comment's draft, and the reason it then gives. */
const HAPPENINGS: [string, string, (commentId: string) => unknown][] = [
  ['the comment is removed', 'comment_removed', (commentId) => app.sandbox.control.removeComment({ commentId })],
  [
    'the comment is edited',
    'comment_edited',
    (commentId) => app.sandbox.control.editComment({ commentId, text: 'L ache?' }),
  ],
  [
    'somebody answers in another app',
    'answered_meanwhile',
    (commentId) => app.sandbox.control.pageReply({ commentId, text: '1450 taka' }),
  ],
  [
    'the buyer writes again',
    'buyer_wrote_again',
    (commentId) => app.sandbox.control.reply({ buyerId: MITU, commentId, text: 'thak lagbe na' }),
  ],
];

/** What may change in the shop. */
const CHANGES: [string, string, () => Promise<unknown>][] = [
  [
    'the price changes',
    'price',
    () => editProduct(app.deps, app.scope, shelf.productId, { variants: [{ id: shelf.xl, price: 150_000 }] }),
  ],
  ['the stock is gone', 'stock', () => countStock(app.deps, app.scope, { variantId: shelf.xl, onHand: 0 })],
];

describe('before the approval', () => {
  test.each(HAPPENINGS)('when %s the draft is void', async (_name, code, happen) => {
    const { commentId, draft } = await asked();
    happen(commentId);
    await app.drain();
    expect(await the(app, 'drafts', { id: draft.id })).toMatchObject({ status: 'void', voidReason: { code } });
    await expect(approve(draft)).rejects.toMatchObject({ kind: 'conflict' });
    await settle();
    nothingSent();
  });

  test.each(CHANGES)(
    'when %s the approval is refused with the reason, and the draft is void',
    async (_n, claim, change) => {
      const { draft } = await asked();
      await change();
      const reasons = [{ code: 'claim_flipped', params: { claim } }];
      await expect(approve(draft)).rejects.toMatchObject({ kind: 'conflict', reasons });
      expect(await the(app, 'drafts')).toMatchObject({ status: 'void', voidReason: { code: 'claim_flipped' } });
      await settle();
      nothingSent();
    },
  );

  test('a closed window refuses a Messenger draft', async () => {
    app.sandbox.control.message({ buyerId: MITU, text: 'Jamdani Saree dam koto?' });
    await app.drain();
    const draft = await the(app, 'drafts');
    app.pass(24 * HOUR);
    await expect(approve(draft)).rejects.toMatchObject({ reasons: [{ code: 'window_closed' }] });
    nothingSent();
  });
});

describe('between the approval and the send', () => {
  test.each(HAPPENINGS)('when %s nothing leaves', async (_name, code, happen) => {
    const { commentId, draft } = await asked();
    await approve(draft);
    happen(commentId);
    await settle();
    nothingSent();
    const rows = await find(app.store, 'outbox', { draftId: draft.id });
    expect(rows.map(({ outcome, reason }) => [outcome, reason?.code])).toEqual([
      ['skipped', code],
      ['skipped', code],
    ]);
    expect(await the(app, 'drafts', { id: draft.id })).toMatchObject({ status: 'void' });
    expect(await find(app.store, 'privateReplies', {})).toEqual([]);
  });

  test.each(CHANGES)('when %s nothing leaves', async (_name, _claim, change) => {
    const { draft } = await asked();
    await approve(draft);
    await change();
    await settle();
    nothingSent();
    expect(await the(app, 'drafts')).toMatchObject({ status: 'void', voidReason: { code: 'claim_flipped' } });
  });

  test('undone, nothing leaves; approved again, everything leaves once', async () => {
    const { draft } = await asked();
    await approve(draft);
    await undoApproval(app.deps, app.scope, draft.id);
    await settle();
    nothingSent();
    await approve(await the(app, 'drafts'));
    await settle();
    expect(received(app, 'public_reply', 'private_reply').map(({ kind }) => kind)).toEqual([
      'public_reply',
      'private_reply',
    ]);
    await expect(undoApproval(app.deps, app.scope, draft.id)).rejects.toMatchObject({
      reasons: [{ code: 'undo_too_late' }],
    });
  });
});

describe('automation', () => {
  const automatic = () =>
    setSetting(app, 'response-matrix', {
      automaticFrom: 0.5,
      rows: { price_query: { low: { action: 'automatic', template: 'price_query' } } },
    });
  const ask = async (text = 'Jamdani Saree dam koto?') => {
    app.sandbox.control.message({ buyerId: MITU, text });
    await settle();
  };

  test('where the matrix says so an answer leaves without a person', async () => {
    await automatic();
    await ask();
    expect(received(app, 'message').map(({ text }) => text)).toEqual([expect.stringContaining('১,৪৫০')]);
    expect(await find(app.store, 'drafts', {})).toEqual([]);
    expect(await the(app, 'outbox')).toMatchObject({ origin: 'rule', approvedBy: 'matrix', outcome: 'delivered' });
  });

  test('the one switch turns every automatic answer into a draft', async () => {
    await automatic();
    await pauseAutomation(app.deps, app.scope);
    await ask();
    nothingSent();
    const { why } = await the(app, 'drafts', { status: 'pending' });
    expect(why.map(({ code }) => code)).toContain('automation_paused');
  });

  test('keeps out of a thread a person answered in, and comes back after the hours of silence', async () => {
    await automatic();
    app.sandbox.control.pageMessage({ buyerId: MITU, text: 'bolun apu' });
    await settle();
    await ask();
    nothingSent();
    expect((await the(app, 'drafts', { status: 'pending' })).why.map(({ code }) => code)).toContain('thread_paused');
    app.pass(12 * HOUR);
    await ask();
    expect(received(app, 'message')).toHaveLength(1);
    expect(await find(app.store, 'drafts', { status: 'pending' })).toEqual([]);
  });
});

describe.each(DIALECTS)('on %s', (dialect) => {
  test('of four approvals at once one succeeds, and the buyer gets one public and one private reply', async () => {
    await app.close();
    app = await testApp({ dialect });
    await stockShelf(app);
    const { draft } = await asked();
    const presses = await Promise.allSettled([1, 2, 3, 4].map(() => approve(draft)));
    expect(presses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
    for (const press of presses)
      if (press.status === 'rejected') expect(press.reason).toMatchObject({ kind: 'conflict' });
    await settle();
    expect(received(app, 'public_reply')).toHaveLength(1);
    expect(received(app, 'private_reply')).toHaveLength(1);
    expect(await the(app, 'drafts')).toMatchObject({ status: 'sent' });
  });
});
