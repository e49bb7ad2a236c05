import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { putPolicy } from '../../../src/flows/policy/put.js';
import { isUnread, untracedWords } from '../../../src/flows/text/own-words.js';
import { putText } from '../../../src/flows/text/put.js';
import { TEMPLATE_KEYS } from '../../../src/messages/facts.js';
import { find } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { type TestApp, testApp } from '../../support/app.js';
import { type Road, roadOf } from '../../support/one-order.js';
import { visitor } from '../../support/session.js';
import { stockShelf } from '../../support/shop-floor.js';

let app: TestApp;
let road: Road;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
  road = roadOf(app);
});
afterEach(() => app.close());

const put = (source: string, key: 'notice.confirmed' | 'reply.greeting' = 'notice.confirmed') =>
  putText(app.deps, app.scope, { key, language: 'en', source });
const GIFT = 'Order {{ order_number }} is confirmed. A sheet mask comes free with it!';
const gift = (textEn: string) =>
  putPolicy(app.deps, app.scope, { key: 'gift', textBn: 'প্রতি অর্ডারে শিট মাস্ক ফ্রি গিফট।', textEn });

describe('a notice’s text in the shop’s own words', () => {
  test.each([
    [GIFT, ['free']],
    ['{{ order_number }} is confirmed. Delivery is on us.', ['Delivery is on us']],
    ['{{ order_number }} ok.{% if order_number == "x" %} 3 years warranty.{% endif %}', ['3 years warranty']],
    ['{{ order_number }} confirmed.\n---\n{{ order_number }}: get it tomorrow in Khulna!', ['get it tomorrow']],
    ['{{ order_number }} confirmed. Call 01999888777.', ['01999888777']],
  ])('that states what stands in no row is refused, the words named: %s', async (source, words) => {
    await expect(put(source)).rejects.toMatchObject({
      kind: 'untraced',
      reasons: words.map((text) => expect.objectContaining({ params: expect.objectContaining({ text }) })),
    });
    expect(await find(app.store, 'textVersions', {})).toEqual([]);
  });

  test('is kept once a policy says so, and told in it while the policy stands', async () => {
    await gift('A free sheet mask as a gift with every order.');
    await put(GIFT);
    await putText(app.deps, app.scope, { key: 'notice.confirmed', language: 'bn', source: GIFT });
    await road.asks();
    await road.goes('confirmed');
    expect(app.sandbox.world.received.map(({ text }) => text).join('\n')).toContain('A sheet mask comes free with it!');
  });

  test('is not sent when the policy it stands on has gone between: the shipped words tell the buyer', async () => {
    await gift('A free sheet mask as a gift with every order.');
    await put(GIFT);
    await putText(app.deps, app.scope, { key: 'notice.confirmed', language: 'bn', source: GIFT });
    await putPolicy(app.deps, app.scope, { key: 'gift', textBn: 'কোনো উপহার নেই।', textEn: 'No gifts at the moment.' });
    await road.asks();
    await road.goes('confirmed');
    const said = app.sandbox.world.received.map(({ text }) => text).join('\n');
    expect(said).not.toContain('sheet mask');
    const { number } = await road.order();
    expect(said).toContain(number);
  });

  test('the shipped texts, a word changed, are all kept', async () => {
    for (const key of TEMPLATE_KEYS.filter(isUnread))
      for (const language of ['bn', 'en'] as const) {
        const source = `${app.deps.templates.source(key, language)} ✨`;
        expect([key, language, await untracedWords(app.deps, app.scope.shopId, { key, source })]).toEqual([
          key,
          language,
          [],
        ]);
      }
  });

  test('a reply may be saved with anything: it is checked whenever it is composed', async () => {
    await put('Hello {{ buyer_name }}! Delivery is on us today.', 'reply.greeting');
    expect(await find(app.store, 'textVersions', {})).toHaveLength(1);
  });

  test('on the page the words stand beside the text, which is shown again as typed', async () => {
    const admin = await visitor(app, 'admin', { name: 'Rumana' });
    const at = '/settings/texts/notice.confirmed';
    const refused = await admin.post(at, { back: at, language: 'en', version: '0', text: GIFT, do: 'save' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('A sheet mask comes free with it!');
    expect(refused.html).toContain(en.factKinds.gift);
    const api = await app.api('PUT', '/templates/notice.confirmed', { language: 'en', text: GIFT });
    expect([api.status, api.body.code]).toEqual([422, 'fact_unknown']);
  });
});
