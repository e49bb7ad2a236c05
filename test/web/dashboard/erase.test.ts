import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { en } from '../../../src/words/en.js';
import { MITU, type TestApp, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { the } from '../../support/shop-floor.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

test('an admin erases a buyer from the chat, told before what goes and what stays; nobody else is offered it', async () => {
  app.sandbox.control.message({ buyerId: MITU, text: 'dam koto apu' });
  await app.drain();
  const chat = `/chats/${(await the(app, 'conversations')).id}`;
  const { id } = await the(app, 'buyers');
  const [admin, agent] = [await visitor(app), await visitor(app, 'agent')];
  const offered = (await admin.get(chat)).html;
  for (const words of [en.chats.erase, en.chats.eraseGoes, en.chats.eraseStays]) expect(offered).toContain(words);
  expect((await agent.get(chat)).html).not.toContain(en.chats.erase);

  const press = (fields: Record<string, string>) => admin.post(`/buyers/${id}/erase`, { back: chat, ...fields });
  expect((await press({ reason: '' })).flash).toMatchObject({ kind: 'refused' });
  expect((await admin.get(chat)).html).toContain('dam koto apu');
  expect(await press({ reason: 'she called on Sunday' })).toMatchObject({
    location: chat,
    flash: { kind: 'done', text: en.chats.erasures.done },
  });
  const after = (await admin.get(chat)).html;
  expect(after).toContain(en.chats.erasures.done);
  expect(after).not.toContain('dam koto apu');
  expect(await the(app, 'erasures')).toMatchObject({ state: 'done', why: 'she called on Sunday' });
});
