import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { stockShelf } from '../../support/shop-floor.js';
import { as, type Json } from './counter.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
});
afterEach(() => app.close());

const comment = async (text: string) => {
  const { id } = app.sandbox.control.comment({ buyerId: MITU, postId: POST, text });
  await app.drain();
  return id;
};
const list = async (query = ''): Promise<Json[]> => (await app.api('GET', `/hides${query}`)).body.data;

test('a proposal is read, approved, and shown again', async () => {
  const commentId = await comment('tui ekta kuttar bacha');
  const [hide] = await list('?state=proposed');
  expect(hide).toMatchObject({
    kind: 'abuse',
    state: 'proposed',
    commentId,
    words: ['kuttar'],
    why: [],
    hiddenAt: null,
  });
  const approve = (version: number) => app.api('POST', `/hides/${hide?.id}/approve`, { version });
  expect(await approve(7)).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
  expect(await approve(hide?.version)).toMatchObject({
    status: 200,
    body: { state: 'approved', decidedBy: expect.stringMatching(/^token:/) },
  });
  const undone = await app.api('POST', `/hides/${hide?.id}/undo`);
  expect(undone).toMatchObject({ status: 200, body: { state: 'proposed' } });
  expect((await approve(undone.body.version)).status).toBe(200);
  expect(await app.api('POST', `/hides/${hide?.id}/again`)).toMatchObject({
    status: 409,
    body: { code: 'hide_not_refused' },
  });
  app.pass(6_000);
  await app.drain();
  expect((await app.api('GET', `/hides/${hide?.id}`)).body.hiddenAt).toEqual(expect.any(String));
  expect((await app.api('POST', `/hides/${hide?.id}/show`)).status).toBe(200);
  await app.drain();
  expect(await list('?state=shown')).toHaveLength(1);
  expect(app.sandbox.world.comments.get(commentId)?.hidden).toBe(false);
  expect(await app.api('POST', `/hides/${hide?.id}/show`)).toMatchObject({
    status: 409,
    body: { code: 'hide_not_hidden' },
  });
});

test('rejected with a reason of the list; another is refused, the field named', async () => {
  await comment('tui ekta kuttar bacha');
  const [hide] = await list();
  const reject = (reason: string) => app.api('POST', `/hides/${hide?.id}/reject`, { version: hide?.version, reason });
  expect(await reject('just so')).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
  expect((await reject('harmless')).body).toMatchObject({ state: 'rejected', rejectReason: 'harmless' });
  expect((await app.api('GET', '/hides/nothing')).status).toBe(404);
});

test('an edited comment makes a proposal moot', async () => {
  const commentId = await comment('tui ekta kuttar bacha');
  const [hide] = await list();
  app.sandbox.control.editComment({ commentId, text: 'dam koto?' });
  await app.drain();
  expect(await app.api('POST', `/hides/${hide?.id}/approve`, { version: hide?.version })).toMatchObject({
    status: 409,
    body: { code: 'comment_edited' },
  });
  expect((await list())[0]).toMatchObject({ state: 'moot', mootReason: { code: 'comment_edited' } });
});

test('who may not moderate sees nothing of it', async () => {
  const packer = await as(app, 'packer');
  expect((await packer('GET', '/hides')).status).toBe(403);
});
