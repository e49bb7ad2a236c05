import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { eraseBuyer } from '../../../src/flows/buyer/erase.js';
import { moderate } from '../../../src/flows/conversation/moderate.js';
import { approveHide, hideOnceMore, rejectHide, showAgain, undoHide } from '../../../src/flows/hide/decide.js';
import { correctIntent } from '../../../src/flows/interaction/correct.js';
import { lanesStep } from '../../../src/jobs/steps.js';
import { find } from '../../../src/store/rows.js';
import type { Row } from '../../../src/store/schema.js';
import { MITU, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { received, setSetting, stockShelf, the } from '../../support/shop-floor.js';
import { DIALECTS } from '../../support/stores.js';

const DAY = 86_400_000;
const UNDO = 6_000;
const ABUSE = 'tui ekta kuttar bacha';
const SPAM = 'ghore bose income korun daily 2000 taka';
const RIVAL = 'amader page e asun, order korun www.example.com/shop';
const NUMBER = 'amar number 01799887766 call diyen';

let app: TestApp;
afterEach(() => app.close());

const start = async (dialect: (typeof DIALECTS)[number] = 'sqlite') => {
  app = await testApp({ dialect });
  await stockShelf(app);
};
const settle = async (ms = 0) => {
  await app.drain();
  app.pass(ms);
  await app.drain();
};
const comment = async (text: string, buyerId = MITU): Promise<string> => {
  const { id } = app.sandbox.control.comment({ buyerId, postId: POST, text });
  await settle();
  return id;
};
const hide = (where: Partial<Row<'hides'>> = {}) => the(app, 'hides', where);
const approve = async (more: { reply?: boolean } = {}) => {
  const { id, version } = await hide({ state: 'proposed' });
  await approveHide(app.deps, app.scope, id, { version, ...more });
  await settle(UNDO);
  return hide({ id });
};
const atFacebook = (id: string) => app.sandbox.world.comments.get(id)?.hidden;
const set = (kind: string, value: object, more: object = {}) =>
  setSetting(app, 'hiding', { kinds: { [kind]: value }, ...more });

describe.each(DIALECTS)('on %s', (dialect) => {
  test('an insult is proposed, hidden at Facebook after a person’s yes, and shown again with one tap', async () => {
    await start(dialect);
    const id = await comment(ABUSE);
    expect(await hide()).toMatchObject({ kind: 'abuse', words: ['kuttar'], state: 'proposed', commentId: id, why: [] });
    expect(atFacebook(id)).toBe(false);
    const done = await approve();
    expect(done).toMatchObject({ state: 'approved', decidedBy: 'token:test', hiddenAt: expect.any(Number) });
    expect(atFacebook(id)).toBe(true);
    expect(await the(app, 'interactions')).toMatchObject({ status: 'closed', closedReason: 'comment_hidden' });
    expect(await find(app.store, 'timers', { kind: ['sla_warning', 'sla_breach'] })).toEqual([]);
    await showAgain(app.deps, app.scope, done.id);
    await settle();
    expect(await hide()).toMatchObject({ state: 'shown', shownBy: 'token:test' });
    expect(atFacebook(id)).toBe(false);
    // What a person showed again is not proposed once more for the same words.
    expect(await find(app.store, 'hides', {})).toHaveLength(1);
    const log = (await find(app.store, 'auditLog', { subject: done.id })).map(({ action }) => action);
    expect(log.sort()).toEqual(['hide.approve', 'hide.show']);
  });

  test('a phone number is hidden for its days, by the clock', async () => {
    await start(dialect);
    await set('phone', { mode: 'automatic', showAgainAfterDays: 7 });
    const id = await comment(NUMBER);
    expect(await hide()).toMatchObject({ kind: 'phone', words: ['01799887766'], decidedBy: 'system:hiding' });
    expect(atFacebook(id)).toBe(true);
    await settle(7 * DAY - 1000);
    expect(atFacebook(id)).toBe(true);
    await settle(2000);
    expect(atFacebook(id)).toBe(false);
    expect(await hide()).toMatchObject({ state: 'shown', shownBy: 'hiding' });
    await settle(30 * DAY);
    expect(received(app, 'hide', 'unhide').map(({ kind }) => kind)).toEqual(['hide', 'unhide']);
  });
});

describe('what is proposed', () => {
  beforeEach(() => start());

  test.each([
    [SPAM, 'spam'],
    [RIVAL, 'rival'],
    [NUMBER, 'phone'],
    [`dam koto? ${NUMBER}`, 'phone'],
  ])('“%s” as %s', async (text, kind) => {
    await comment(text);
    expect(await hide()).toMatchObject({ kind, state: 'proposed' });
    expect(received(app, 'hide')).toEqual([]);
  });

  test.each([
    'apnara chor, batpar, dhokabaj',
    'parcel ekhono painai, khub kharap service',
    'nosto product diyeche kuttar bacha',
    'dam koto?',
    'www.example.com er moto ache?',
  ])('never “%s”', async (text) => {
    await comment(text);
    expect(await find(app.store, 'hides', {})).toEqual([]);
  });

  test('nothing of a chat, of what the Page itself wrote, and of a kind that is switched off', async () => {
    await set('spam', { mode: 'off' });
    app.sandbox.control.message({ buyerId: MITU, text: ABUSE });
    await comment(SPAM);
    expect(await find(app.store, 'hides', {})).toEqual([]);
  });

  test('what a person says is spam after all; no longer what they say it is not', async () => {
    await comment('dam koto?');
    const { id } = await the(app, 'interactions');
    await correctIntent(app.deps, app.scope, id, { intent: 'spam' });
    expect(await hide()).toMatchObject({ kind: 'spam', state: 'proposed' });
    await comment(ABUSE, TANVIR);
    const abusive = await the(app, 'interactions', { intent: 'abusive' });
    await correctIntent(app.deps, app.scope, abusive.id, { intent: 'complaint' });
    expect(await hide({ kind: 'abuse' })).toMatchObject({ state: 'moot', mootReason: { code: 'intent_corrected' } });
  });
});

describe('by itself', () => {
  beforeEach(() => start());

  test('only what the settings say, and nothing that may be a question or a complaint', async () => {
    await set('phone', { mode: 'automatic' });
    const question = await comment(`dam koto? 01799887766`);
    expect(await hide()).toMatchObject({ state: 'proposed', why: [{ code: 'hide_may_be' }] });
    expect(atFacebook(question)).toBe(false);
  });

  test('nothing while all automation rests', async () => {
    await set('spam', { mode: 'automatic' });
    await app.api('POST', '/automation/pause');
    const id = await comment(SPAM);
    expect(await hide()).toMatchObject({ state: 'proposed', why: [{ code: 'automation_paused' }] });
    expect(atFacebook(id)).toBe(false);
  });

  test('nothing of a buyer who has ordered', async () => {
    await set('abuse', { mode: 'automatic' });
    await comment('2 ta XL Jamdani nibo');
    await comment(ABUSE);
    expect(await hide()).toMatchObject({ state: 'proposed', why: [{ code: 'hide_has_ordered' }] });
  });

  test('a comment that time would show again waits while all automation rests', async () => {
    await set('phone', { mode: 'automatic', showAgainAfterDays: 1 });
    const id = await comment(NUMBER);
    await app.api('POST', '/automation/pause');
    await settle(DAY + 1000);
    expect(atFacebook(id)).toBe(true);
    await app.api('POST', '/automation/resume');
    await settle(3_700_000);
    expect(atFacebook(id)).toBe(false);
  });

  test('a time that was taken away since is not kept', async () => {
    await set('phone', { mode: 'automatic', showAgainAfterDays: 1 });
    const id = await comment(NUMBER);
    await app.api('PATCH', '/settings/hiding', { value: { kinds: { phone: { showAgainAfterDays: 0 } } } });
    await settle(2 * DAY);
    expect(atFacebook(id)).toBe(true);
    expect(await find(app.store, 'timers', { kind: 'show_again' })).toEqual([]);
  });

  test('the buyer edits the number away: shown at once where the shop wants that', async () => {
    await set('phone', { mode: 'automatic' }, { showAgainWhenEdited: true });
    const id = await comment(NUMBER);
    app.sandbox.control.editComment({ commentId: id, text: `${NUMBER} ekhon` });
    await settle(1000);
    expect(atFacebook(id)).toBe(true);
    app.sandbox.control.editComment({ commentId: id, text: 'inbox e number dilam' });
    await settle(1000);
    expect(atFacebook(id)).toBe(false);
    expect(await hide()).toMatchObject({ state: 'shown', shownBy: 'hiding' });
  });
});

describe('a proposal', () => {
  beforeEach(() => start());

  test('is rejected with its reason, and the same words are not proposed again', async () => {
    const commentId = await comment(ABUSE);
    const { id, version } = await hide();
    await expect(rejectHide(app.deps, app.scope, id, { version, reason: 'because' })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await rejectHide(app.deps, app.scope, id, { version, reason: 'only_unhappy' });
    expect(await hide()).toMatchObject({ state: 'rejected', rejectReason: 'only_unhappy' });
    await expect(approveHide(app.deps, app.scope, id, { version: version + 1 })).rejects.toMatchObject({
      kind: 'conflict',
    });
    app.sandbox.control.hideComment({ commentId, hidden: true });
    await settle();
    app.sandbox.control.hideComment({ commentId, hidden: false });
    await settle();
    expect(await find(app.store, 'hides', { state: 'proposed' })).toEqual([]);
  });

  test.each([
    ['edited', 'comment_edited'],
    ['removed', 'comment_removed'],
    ['hidden in another app', 'comment_hidden'],
  ])('means nothing once the comment is %s', async (what, code) => {
    const commentId = await comment(ABUSE);
    const { id, version } = await hide();
    const { control } = app.sandbox;
    if (what === 'edited') control.editComment({ commentId, text: 'dam koto?' });
    else if (what === 'removed') control.removeComment({ commentId });
    else control.hideComment({ commentId, hidden: true });
    await settle();
    expect(await hide({ id })).toMatchObject({ state: 'moot', mootReason: { code } });
    await expect(approveHide(app.deps, app.scope, id, { version })).rejects.toMatchObject({
      kind: 'conflict',
      reasons: [{ code }],
    });
    expect(received(app, 'hide')).toEqual([]);
  });

  test('an edit that is no better is proposed anew', async () => {
    const commentId = await comment(ABUSE);
    app.sandbox.control.editComment({ commentId, text: `${ABUSE} harami` });
    await settle();
    expect((await find(app.store, 'hides', {})).map(({ state }) => state).sort()).toEqual(['moot', 'proposed']);
    await approve();
    expect(atFacebook(commentId)).toBe(true);
  });

  test('said yes to, and edited before it leaves, hides nothing', async () => {
    const commentId = await comment(ABUSE);
    const { id, version } = await hide();
    app.sandbox.control.editComment({ commentId, text: 'sorry apu, dam koto?' });
    await app.sandbox.drain();
    await approveHide(app.deps, app.scope, id, { version });
    await lanesStep(app.deps);
    await settle(UNDO);
    expect(await the(app, 'outbox', { action: 'hide' })).toMatchObject({
      outcome: 'skipped',
      reason: { code: 'comment_edited' },
    });
    expect(atFacebook(commentId)).toBe(false);
  });

  test('two yeses hide once; what was seen must still be so', async () => {
    await comment(ABUSE);
    const { id, version } = await hide();
    const both = await Promise.allSettled([1, 2].map(() => approveHide(app.deps, app.scope, id, { version })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await settle(UNDO);
    expect(received(app, 'hide')).toHaveLength(1);
  });

  test('a yes is taken back within its seconds, private word and all; then it is asked again', async () => {
    const commentId = await comment(ABUSE);
    const { id, version } = await hide();
    await approveHide(app.deps, app.scope, id, { version });
    await settle();
    expect(received(app, 'hide')).toEqual([]);
    await undoHide(app.deps, app.scope, id);
    await settle(UNDO);
    expect(atFacebook(commentId)).toBe(false);
    expect(await hide()).toMatchObject({ state: 'proposed', decidedBy: null, sendKey: null });
    await approve();
    expect(atFacebook(commentId)).toBe(true);
    await expect(undoHide(app.deps, app.scope, id)).rejects.toMatchObject({ reasons: [{ code: 'undo_too_late' }] });
  });

  test('what Facebook would not hide is asked for once more by a person, and only then', async () => {
    const commentId = await comment(ABUSE);
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'hide', code: 100, times: 1 });
    const { id } = await approve();
    expect(await hide()).toMatchObject({ state: 'approved', hiddenAt: null });
    expect(atFacebook(commentId)).toBe(false);
    await hideOnceMore(app.deps, app.scope, id);
    await settle();
    expect(atFacebook(commentId)).toBe(true);
    await expect(hideOnceMore(app.deps, app.scope, id)).rejects.toMatchObject({
      reasons: [{ code: 'hide_not_refused' }],
    });
  });

  test('an edited comment shown again is still marked as edited', async () => {
    const commentId = await comment(NUMBER);
    await approve();
    app.sandbox.control.editComment({ commentId, text: `${NUMBER} apu` });
    await settle();
    await showAgain(app.deps, app.scope, (await hide()).id);
    await settle();
    expect(await the(app, 'messages', { facebookId: commentId })).toMatchObject({ state: 'edited' });
  });
});

describe('an exposed phone number', () => {
  beforeEach(() => start());

  test('hidden, its buyer still gets the answer that waits', async () => {
    const id = await comment(`2 ta XL Jamdani Saree nibo, ${NUMBER}`);
    const draft = await the(app, 'drafts');
    await approve();
    expect(atFacebook(id)).toBe(true);
    expect(await the(app, 'interactions')).toMatchObject({ status: 'waiting' });
    const answer = await app.api('POST', `/drafts/${draft.id}/approve`, { version: draft.version });
    expect(answer.status).toBe(200);
    await settle(60_000);
    expect(received(app, 'private_reply')).toHaveLength(1);
  });

  test('Facebook tells of the hiding before it answers: it is ours all the same, and the answer goes on waiting', async () => {
    const commentId = await comment(`2 ta XL Jamdani Saree nibo, ${NUMBER}`);
    app.sandbox.control.failNext({ effect: 'lose_answer', kind: 'hide' });
    const done = await approve();
    expect(done).toMatchObject({ state: 'approved', hiddenAt: expect.any(Number) });
    expect(await the(app, 'drafts')).toMatchObject({ status: 'pending' });
    await settle(120_000);
    expect(atFacebook(commentId)).toBe(true);
    expect(await the(app, 'outbox', { action: 'hide' })).toMatchObject({ outcome: 'sent' });
    expect(await hide()).toMatchObject({ state: 'approved', hiddenAt: done.hiddenAt });
  });

  test('its buyer is told privately only where the shop wants that and the one private reply is free', async () => {
    await comment(NUMBER);
    const { id, version } = await hide();
    const ask = () => approveHide(app.deps, app.scope, id, { version, reply: true });
    await expect(ask()).rejects.toMatchObject({ reasons: [{ code: 'hide_reply_waits' }] });
    await setSetting(app, 'hiding', { tellBuyerOfPhone: true });
    await expect(ask()).rejects.toMatchObject({ reasons: [{ code: 'hide_reply_not_free' }] });
    expect(await hide()).toMatchObject({ state: 'proposed' });
    expect(received(app, 'hide', 'private_reply')).toEqual([]);
  });

  test('told, the buyer reads why in a private reply', async () => {
    await setSetting(app, 'hiding', { tellBuyerOfPhone: true });
    await comment(`@Farhana dekho ${NUMBER}`);
    for (const row of await find(app.store, 'drafts', { status: 'pending' }))
      await app.api('POST', `/drafts/${row.id}/reject`, { version: row.version, reason: 'no_reply_needed' });
    const { conversationId } = await the(app, 'interactions');
    await app.api('POST', `/conversations/${conversationId}/messages`, { text: 'ok', kind: 'public_reply' });
    await settle(60_000);
    await approve({ reply: true });
    await settle();
    expect(
      received(app, 'private_reply')
        .map(({ text }) => text)
        .join(),
    ).toMatch(/নম্বর|number/);
  });
});

test('what a person hides from the thread is on the list too', async () => {
  await start();
  const id = await comment('dam koto?');
  const { conversationId } = await the(app, 'interactions');
  await moderate(app.deps, app.scope, conversationId, { requestId: 'r1', action: 'hide' });
  await settle();
  expect(await hide()).toMatchObject({ kind: 'by_hand', state: 'approved', decidedBy: 'token:test', commentId: id });
  app.sandbox.control.hideComment({ commentId: id, hidden: false });
  await settle();
  expect(await hide()).toMatchObject({ state: 'shown', shownBy: 'page' });
});

test('an erased buyer’s words are gone from what was hidden', async () => {
  await start();
  await comment(ABUSE);
  await approve();
  const { buyerId } = await the(app, 'interactions');
  await eraseBuyer(app.deps, app.scope, buyerId ?? '', 'asked');
  expect(await hide()).toMatchObject({ words: [], state: 'approved' });
});
