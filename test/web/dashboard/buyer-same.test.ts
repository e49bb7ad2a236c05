import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { find } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { MITU, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';

let app: TestApp;
let seller: Visitor;
let mitu: string;
let tanvir: string;
beforeEach(async () => {
  app = await testApp();
  seller = await visitor(app, 'agent');
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
  await app.drain();
  [mitu = ''] = (await find(app.store, 'buyers', {})).map(({ id }) => id);
  app.sandbox.control.message({ buyerId: TANVIR, text: 'amar number 01799887766' });
  await app.drain();
  tanvir = (await find(app.store, 'buyers', {})).find(({ id }) => id !== mitu)?.id ?? '';
});
afterEach(() => app.close());

const offered = async (who: string): Promise<string[]> => {
  const { html } = await seller.get(`/buyers/${mitu}/same?who=${encodeURIComponent(who)}`);
  return [...html.matchAll(/action="(\/buyers\/[^"]+\/merge)"/g)].map(([, action]) => action ?? '');
};

test('a buyer is found by name, by the phone in any shape and by an order; never the buyer in question', async () => {
  const placed = {
    buyer: { id: tanvir },
    lines: [{ text: 'Saree', quantity: 1, unitPrice: { amount: 1000, currency: 'BDT' } }],
  };
  const { number } = (await app.api('POST', '/orders', placed)).body;
  await app.api('PATCH', `/buyers/${tanvir}`, { name: 'Tanvir Hasan' });
  const merge = `/buyers/${tanvir}/merge`;
  for (const who of ['tanv', '+880 1799-887766', number.toLowerCase()])
    expect([who, ...(await offered(who))]).toEqual([who, merge]);
  expect(await offered('nobody at all')).toEqual([]);
  expect((await seller.get(`/buyers/${mitu}/same?who=nobody`)).html.includes(en.chats.identity.sameNobodyHint)).toBe(
    true,
  );
});

test('one press makes them one, the first seen stays, and it can be taken back', async () => {
  const [action = ''] = await offered('01799887766');
  const into = [mitu, tanvir].sort()[0] ?? '';
  expect((await seller.post(action, { into, back: `/buyers/${mitu}/same` })).flash).toMatchObject({
    kind: 'done',
    text: en.chats.identity.merged,
  });
  const buyers = await find(app.store, 'buyers', { mergedInto: null });
  expect(buyers.map(({ id }) => id)).toEqual([into]);
  expect(await offered('01799887766')).toEqual([]);
});

test('a packer, who takes no orders down, is not offered it', async () => {
  expect((await (await visitor(app, 'packer')).get(`/buyers/${mitu}/same`)).status).toBe(403);
});
