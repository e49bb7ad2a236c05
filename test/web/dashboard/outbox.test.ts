import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { GraphUnreachableError } from '../../../src/facebook/errors.js';
import { speak } from '../../../src/flows/conversation/speak.js';
import { find, findOne } from '../../../src/store/rows.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';

let app: TestApp;
let agent: Visitor;
beforeEach(async () => {
  app = await testApp();
  agent = await visitor(app, 'agent', { name: 'Sabbir' });
});
afterEach(() => app.close());

/** A conversation in Messenger, and a message of a person's in it. */
async function conversation(): Promise<string> {
  app.sandbox.control.message({ buyerId: MITU, text: 'bhai apnader shop kothay?' });
  await app.drain();
  return (await findOne(app.store, 'conversations', { channel: 'messenger' }))?.id ?? '';
}
const say = async (id: string, text: string, kind?: 'private_reply') => {
  const scope = { ...app.scope, actor: { kind: 'person', id: agent.userId, role: 'agent' } as const };
  await speak(app.deps, scope, id, { requestId: app.deps.newId(), text, kind });
  await app.drain();
};
const sends = () => find(app.store, 'outbox', { kind: 'message' });

describe('the outbox', () => {
  test('shows each send with whom it went to, how it ended and why', async () => {
    const id = await conversation();
    await say(id, 'We are in Mirpur 10.');
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 100 });
    await say(id, 'Open until ten.');
    const { status, html } = await agent.get('/outbox');
    expect(status).toBe(200);
    expect(html).toContain('We are in Mirpur 10.');
    expect(html).toContain('(#100)');
    const failed = await agent.get('/outbox?filter=failed');
    expect(failed.html).toContain('Open until ten.');
    expect(failed.html).not.toContain('We are in Mirpur 10.');
  });

  test('speaks Bangla to those who read it', async () => {
    const reader = await visitor(app, 'agent', { locale: 'bn' });
    expect((await reader.get('/outbox')).html).toContain('যা যা বেরিয়ে যায়');
  });

  test('answers how many came since', async () => {
    const before = app.deps.clock();
    app.pass(1000);
    await say(await conversation(), 'Yes.');
    expect((await agent.get(`/live/outbox?after=${before}`)).html).toContain('href="/outbox"');
    expect((await agent.get(`/live/outbox?after=${app.deps.clock()}`)).html).not.toContain('href="/outbox"');
  });

  test('is not for packers', async () => {
    const packer = await visitor(app, 'packer');
    expect((await packer.get('/outbox')).status).toBe(403);
  });
});

describe('sending again', () => {
  test('makes a new row of the person who pressed; pressed twice, one', async () => {
    const id = await conversation();
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 100 });
    await say(id, 'Open until ten.');
    const [failed] = await sends();
    expect(failed).toMatchObject({ state: 'ended', outcome: 'failed' });
    const path = `/outbox/${failed?.id}/send-again`;
    expect((await agent.get('/outbox')).html).toContain(path);
    const pressed = await Promise.all([agent.post(path), agent.post(path)]);
    for (const each of pressed) expect(each).toMatchObject({ status: 303, flash: { kind: 'done' } });
    await app.drain();
    const rows = await sends();
    expect(rows).toHaveLength(2);
    expect(rows.find(({ id: each }) => each !== failed?.id)).toMatchObject({
      outcome: 'delivered',
      text: 'Open until ten.',
      approvedBy: `person:${agent.userId}`,
    });
    const page = (await agent.get('/outbox')).html;
    expect(page).not.toContain(path);
    expect(page).toContain('Written by Sabbir');
  });

  test('a send nobody knows the outcome of is a person’s to repeat, and its task is done with it', async () => {
    const id = await conversation();
    jest.spyOn(app.deps.graph, 'sendMessage').mockRejectedValueOnce(new GraphUnreachableError('unknown', 'timeout'));
    await say(id, 'It is on its way.');
    app.pass(3 * 60_000);
    await app.drain();
    const [unknown] = await sends();
    expect(unknown).toMatchObject({ outcome: 'failed', reason: { code: 'outcome_unknown' } });
    expect(await sends()).toHaveLength(1);
    await agent.post(`/outbox/${unknown?.id}/send-again`);
    expect(await find(app.store, 'tasks', { kind: 'send_unknown' })).toMatchObject([
      { status: 'done', outcome: 'sent_again', doneBy: `person:${agent.userId}` },
    ]);
    await app.drain();
    expect(await sends()).toHaveLength(2);
  });

  test('what went out is not sent again, what is not there neither', async () => {
    await say(await conversation(), 'Yes.');
    const [sent] = await sends();
    const refused = await agent.post(`/outbox/${sent?.id}/send-again`);
    expect(refused.flash).toEqual({ kind: 'refused', text: 'Only what has failed can be sent again.' });
    expect((await agent.post('/outbox/0000/send-again')).flash?.kind).toBe('refused');
    expect(await sends()).toHaveLength(1);
  });

  test('a private reply that Facebook refused stays refused: a comment has one', async () => {
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
    await app.drain();
    const thread = await findOne(app.store, 'conversations', { channel: 'comment' });
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'private_reply', code: 10903 });
    await say(thread?.id ?? '', 'Please have a look.', 'private_reply');
    const row = await findOne(app.store, 'outbox', { kind: 'private_reply' });
    expect(row?.outcome).toBe('failed');
    expect((await agent.post(`/outbox/${row?.id}/send-again`)).flash?.kind).toBe('refused');
    expect(await find(app.store, 'outbox', { kind: 'private_reply' })).toHaveLength(1);
  });

  test('a form without the session’s token does nothing', async () => {
    const id = await conversation();
    app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 100 });
    await say(id, 'Open until ten.');
    const [failed] = await sends();
    expect((await agent.post(`/outbox/${failed?.id}/send-again`, { csrf: 'x' })).status).toBe(403);
    const viewer = await visitor(app, 'viewer');
    expect((await viewer.post(`/outbox/${failed?.id}/send-again`)).status).toBe(403);
    expect(await sends()).toHaveLength(1);
  });
});

describe('sending by hand', () => {
  test('outside the window a person presses send, as Human Agent', async () => {
    const id = await conversation();
    app.pass(30 * 3_600_000);
    await speak(app.deps, app.scope, id, { requestId: 'r1', text: 'Your size is here now.' });
    await app.drain();
    const [row] = await sends();
    expect(row).toMatchObject({ state: 'with_person' });
    expect(row?.route).toBe('human');
    const path = `/outbox/${row?.id}/send-by-hand`;
    expect((await agent.get('/outbox?filter=waiting')).html).toContain(path);
    expect((await agent.post(path)).flash?.kind).toBe('done');
    await app.drain();
    expect(await findOne(app.store, 'outbox', { id: row?.id ?? '' })).toMatchObject({ outcome: 'delivered' });
    expect((await agent.post(path)).flash?.kind).toBe('refused');
  });

  test('what a signed-in person writes outside the window needs no second press', async () => {
    const id = await conversation();
    app.pass(30 * 3_600_000);
    await say(id, 'Your size is here now.');
    expect(await sends()).toMatchObject([{ route: 'human', outcome: 'delivered' }]);
  });
});
