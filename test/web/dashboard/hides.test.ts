import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MITU, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { setSetting, stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let seller: Visitor;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
  seller = await visitor(app, 'agent', { name: 'Sabbir' });
});
afterEach(() => app.close());

const comment = async (text: string, buyerId = MITU) => {
  const { id } = app.sandbox.control.comment({ buyerId, postId: POST, text });
  await app.drain();
  return id;
};
const proposal = () => the(app, 'hides', { state: 'proposed' });

describe('a proposal in the queue', () => {
  test('counts on the badge, is shown first where no draft waits, and says what hiding does', async () => {
    await comment('tui ekta kuttar bacha');
    const { html } = await seller.get('/approvals');
    expect(html).toContain('Hide this comment?');
    expect(html).toContain('tui ekta kuttar bacha');
    expect(html).toContain('Because of: “kuttar”');
    expect(html).toContain('nobody sees it but its author and their friends');
    expect(html).toMatch(/id="count-rail-approvals"><span[^>]*>1</);
    expect((await seller.get('/live/approvals?after=0')).html).toContain('1 new');
  });

  test('stands beside the drafts, one tap away', async () => {
    await comment('dam koto?', TANVIR);
    await comment('tui ekta kuttar bacha');
    const { id } = await proposal();
    const { html } = await seller.get('/approvals');
    expect(html).toContain(`href="/approvals/hide/${id}"`);
    expect(html).toContain('1 comment to hide');
    expect(html).not.toContain('Hide this comment?');
    expect((await seller.get(`/approvals/hide/${id}`)).html).toContain('Hide this comment?');
    expect((await seller.get('/approvals/hide/nothing')).status).toBe(404);
  });

  test('approved it is hidden, and stands in the list with who, why and a way back', async () => {
    const commentId = await comment('tui ekta kuttar bacha');
    const { id, version } = await proposal();
    const done = await seller.post(`/hides/${id}/approve`, { version: String(version) });
    expect(done).toMatchObject({ location: '/approvals', flash: { kind: 'done', text: 'Being hidden at Facebook.' } });
    expect((await seller.get('/hidden')).html).toContain('being hidden');
    app.pass(6_000);
    await app.drain();
    const { html } = await seller.get('/hidden');
    for (const said of ['tui ekta kuttar bacha', 'Abuse', '“kuttar”', 'by Sabbir', 'Show again'])
      expect(html).toContain(said);
    expect(app.sandbox.world.comments.get(commentId)?.hidden).toBe(true);
    await seller.post(`/hides/${id}/show`);
    await app.drain();
    expect(app.sandbox.world.comments.get(commentId)?.hidden).toBe(false);
    expect((await seller.get('/hidden')).html).toContain('Nothing is hidden');
  });

  test('rejected it goes, its reason kept; decided by two, the second is told', async () => {
    await comment('tui ekta kuttar bacha');
    const { id, version } = await proposal();
    const no = { version: String(version), reason: 'only_unhappy' };
    expect((await seller.post(`/hides/${id}/reject`, no)).flash).toMatchObject({ kind: 'done' });
    expect(await the(app, 'hides')).toMatchObject({ state: 'rejected', rejectReason: 'only_unhappy' });
    const late = await seller.post(`/hides/${id}/approve`, { version: String(version) });
    expect(late.flash).toMatchObject({ kind: 'refused', text: 'Somebody has decided about this already.' });
    expect((await seller.get(`/approvals/hide/${id}`)).html).toContain('This is decided: Left');
  });

  test('of a phone number offers a private word only where the shop wants it, and says why not', async () => {
    await comment('amar number 01799887766 call diyen');
    const { id } = await proposal();
    const card = async () => (await seller.get(`/approvals/hide/${id}`)).html;
    expect(await card()).toContain('The answer to this buyer is not touched');
    expect(await card()).not.toContain('No private word');
    await setSetting(app, 'hiding', { tellBuyerOfPhone: true });
    expect(await card()).toContain('No private word to the buyer: A private reply belongs to the answer');
  });

  test('what Facebook refuses is said in the list', async () => {
    const commentId = await comment('tui ekta kuttar bacha');
    const { id, version } = await proposal();
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'hide', code: 100, times: 9 });
    await seller.post(`/hides/${id}/approve`, { version: String(version) });
    app.pass(6_000);
    await app.drain();
    expect((await seller.get('/hidden')).html).toContain('could not be hidden');
    expect((await seller.post(`/hides/${id}/again`)).flash).toMatchObject({ kind: 'done' });
    expect(app.sandbox.world.comments.get(commentId)?.hidden).toBe(false);
  });
});

describe('the settings', () => {
  const FORM = {
    ...{ 'mode.abuse': 'propose', 'mode.spam': 'automatic', 'mode.phone': 'off', 'mode.rival': 'propose' },
    ...{ 'days.abuse': '0', 'days.spam': '০', 'days.phone': '7', 'days.rival': '3', version: '0' },
  };
  test('say for each kind what is done and for how long', async () => {
    const admin = await visitor(app);
    expect(await admin.post('/settings/hiding', { ...FORM, tellBuyerOfPhone: 'yes' })).toMatchObject({
      flash: { kind: 'done' },
    });
    const { hiding } = await app.deps.settingsOf(app.scope.shopId);
    expect(hiding).toMatchObject({
      kinds: {
        spam: { mode: 'automatic' },
        phone: { mode: 'off', showAgainAfterDays: 7 },
        rival: { showAgainAfterDays: 3 },
      },
      showAgainWhenEdited: false,
      tellBuyerOfPhone: true,
    });
    const id = await comment('ghore bose income korun daily 2000 taka');
    expect(app.sandbox.world.comments.get(id)?.hidden).toBe(true);
    expect((await admin.get('/hidden')).html).toContain('by the settings');
    const wrong = await admin.post('/settings/hiding', { ...FORM, version: '1', 'days.phone': 'seven' });
    expect([wrong.status, wrong.html.includes('value="seven"')]).toEqual([422, true]);
    expect((await seller.get('/settings/hiding')).status).toBe(403);
  });
});
