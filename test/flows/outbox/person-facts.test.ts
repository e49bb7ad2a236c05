import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { speak } from '../../../src/flows/conversation/speak.js';
import { sendAgain } from '../../../src/flows/outbox/send-again.js';
import { countStock } from '../../../src/flows/product/count-stock.js';
import { find, findOne, update } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { TANVIR, type TestApp, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { received, type Stocked, stockShelf, the } from '../../support/shop-floor.js';
import { DIALECTS } from '../../support/stores.js';

const HOUR = 3_600_000;

describe.each(DIALECTS)('a person’s own words and the facts they stand on, on %s', (dialect) => {
  let app: TestApp;
  let shelf: Stocked;
  let chat: string;
  beforeEach(async () => {
    app = await testApp({ dialect });
    shelf = await stockShelf(app);
    app.sandbox.control.message({ buyerId: TANVIR, text: 'jamdani saree er dam koto?' });
    await app.drain();
    chat = (await the(app, 'conversations', { channel: 'messenger' })).id;
  });
  afterEach(() => app.close());

  const say = (text: string, override?: { reason: string }) =>
    speak(app.deps, app.scope, chat, { requestId: text.slice(0, 40), text, override });
  const price = async (amount: number) => {
    const variants = [shelf.xl, shelf.l].map((id) => ({ id, price: { amount, currency: 'BDT' } }));
    expect((await app.api('PATCH', `/products/${shelf.productId}`, { variants })).status).toBe(200);
  };
  const said = () => received(app, 'message').map(({ text }) => text);

  test('a price that changed between the yes and the send brings the words back, with why', async () => {
    const row = await say('Jamdani saree 1450 taka apu.');
    await price(150_000);
    await app.drain();
    expect(said()).toEqual([]);
    expect(await findOne(app.store, 'outbox', { id: row.id })).toMatchObject({
      outcome: 'skipped',
      reason: { code: 'claim_flipped', params: { claim: 'price' } },
    });
    expect(await the(app, 'tasks', { status: 'open' })).toMatchObject({
      kind: 'check',
      text: 'Jamdani saree 1450 taka apu.',
      conversationId: chat,
      outboxId: row.id,
      reason: { code: 'claim_flipped' },
    });
    const seller = await visitor(app, 'agent', { name: 'Sabbir' });
    const { html } = await seller.get('/');
    expect(html).toContain('Jamdani saree 1450 taka apu.');
    expect(html).toContain(en.factKinds.price);
  });

  test('while its facts hold it leaves, whatever else changes', async () => {
    await say('Jamdani saree XL ache apu, 1450 taka.');
    await countStock(app.deps, app.scope, { variantId: shelf.xl, onHand: 2, reason: 'counted' });
    await app.drain();
    expect(said()).toEqual(['Jamdani saree XL ache apu, 1450 taka.']);
    expect(await find(app.store, 'tasks', { status: 'open' })).toEqual([]);
  });

  test('said to be there and sold meanwhile, it comes back', async () => {
    await say('Jamdani saree XL size ta stock e ache apu.');
    await countStock(app.deps, app.scope, { variantId: shelf.xl, onHand: 0, reason: 'sold at the door' });
    await app.drain();
    expect(said()).toEqual([]);
    expect((await the(app, 'tasks', { status: 'open' })).reason).toMatchObject({ params: { claim: 'stock' } });
  });

  test('what somebody vouched for leaves as it is; what else the text states is still watched', async () => {
    const reason = 'promised yesterday';
    await say('2 bochorer warranty apu.', { reason });
    await price(150_000);
    await app.drain();
    expect(said()).toEqual(['2 bochorer warranty apu.']);
    await say('Jamdani saree 1500 taka, 3 bochorer warranty.', { reason });
    await price(160_000);
    await app.drain();
    expect(said()).toHaveLength(1);
    expect(await the(app, 'tasks', { status: 'open' })).toMatchObject({
      kind: 'check',
      reason: { params: { claim: 'price' } },
    });
  });

  test('a long message of several parts comes back once', async () => {
    const words = `Jamdani saree 1450 taka. ${'Apu, eta onek shundor. '.repeat(120)}`;
    await say(words);
    await price(150_000);
    await app.drain();
    app.pass(HOUR);
    await app.drain();
    expect(said()).toEqual([]);
    expect(await find(app.store, 'tasks', { status: 'open' })).toHaveLength(1);
  });

  test('sent again after it failed, it still stands on its facts', async () => {
    const row = await say('Jamdani saree 1450 taka apu.');
    await app.store.commit([update(app.store, 'outbox', { id: row.id }, { state: 'ended', outcome: 'failed' })]);
    await price(150_000);
    const again = await sendAgain(app.deps, app.scope, row.id);
    await app.drain();
    expect(said()).toEqual([]);
    expect(await findOne(app.store, 'outbox', { id: again.id })).toMatchObject({ reason: { code: 'claim_flipped' } });
  });
});
