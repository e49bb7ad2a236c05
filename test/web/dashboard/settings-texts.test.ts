import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { factChips } from '../../../src/messages/fact-chips.js';
import { TEMPLATE_FACTS, TEMPLATE_KEYS } from '../../../src/messages/facts.js';
import { find } from '../../../src/store/rows.js';
import { bn } from '../../../src/words/bn.js';
import { en } from '../../../src/words/en.js';
import { MITU, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let admin: Visitor;
const open = async () => {
  app = await testApp();
  admin = await visitor(app, 'admin', { name: 'Rumana' });
};
const close = () => app.close();

const GREETING = '/settings/texts/reply.greeting';
const write = (text: string, more: Record<string, string> = {}) =>
  admin.post(GREETING, { back: GREETING, language: 'en', version: '0', text, do: 'save', ...more });
const takeUp = (to: string, version: string) =>
  admin.post(`${GREETING}/take-up`, { back: GREETING, language: 'en', version, to });
/** What a buyer who says hello is about to get. */
const greeting = async (text = 'hello') => {
  app.sandbox.control.message({ buyerId: MITU, text });
  await app.drain();
  return (await the(app, 'drafts', { status: 'pending' })).texts.message;
};
const kept = () => find(app.store, 'textVersions', {});

describe('a text of the shop’s own', () => {
  beforeEach(open);
  afterEach(close);

  test('a shop’s own words are sent in that language from the next message on, also after a restart', async () => {
    expect((await write('Welcome to our shop, {{ buyer_name }}!')).flash?.text).toBe(en.settings.textKept);
    expect(await greeting()).toContain('Welcome to our shop, ');
    expect((await admin.get('/settings/templates')).html).toContain('Welcome to our shop, Rubina!');
    const listed = async () =>
      (await app.api('GET', '/templates')).body.data.find(({ key }: { key: string }) => key === 'reply.greeting').texts;
    expect((await listed()).en).toEqual([
      { text: 'Welcome to our shop, {{ buyer_name }}!', sample: 'Welcome to our shop, Rubina!' },
    ]);
    expect((await listed()).bn[0].text).not.toContain('Welcome');
    await app.restart();
    expect(await greeting('hello again')).toContain('Welcome to our shop, ');
  });

  test('a notice of an order is sent in the shop’s own words', async () => {
    const { xl } = await stockShelf(app);
    const { body: order } = await app.api('POST', '/orders', {
      lines: [{ variantId: xl, quantity: 1 }],
      buyer: { name: 'Nadia Islam', phone: '01799887766' },
      address: { text: 'House 12, Road 5', area: 'Dhanmondi', district: 'Dhaka' },
    });
    for (const language of ['bn', 'en'])
      await app.api('PUT', '/templates/notice.confirmed', { language, text: 'We pack {{ order_number }} now.' });
    await app.api('POST', `/orders/${order.id}/yes`, { by: 'phone' });
    await app.api('POST', `/orders/${order.id}/transitions`, { to: 'confirmed', version: order.version + 1 });
    await app.drain();
    const sent = await find(app.store, 'outbox', { kind: 'notice' });
    expect(sent.map(({ text }) => text)).toContain(`We pack ${order.number} now.`);
  });

  test('every version stays on record, an earlier one is taken up again, and so is the original', async () => {
    const original = await greeting();
    await write('First words');
    expect((await write('Second words')).flash?.kind).toBe('refused');
    await write('Second words', { version: '1' });
    await takeUp('1', '2');
    expect(await greeting('hello 2')).toBe('First words');
    await takeUp('0', '3');
    expect(await greeting('hello 3')).toBe(original);
    expect((await takeUp('9', '4')).flash?.text).toBe(en.reasons.not_found);
    expect((await kept()).map(({ version, source }) => [version, source])).toEqual([
      [1, 'First words'],
      [2, 'Second words'],
      [3, 'First words'],
      [4, null],
    ]);
    const { html } = await admin.get(GREETING);
    for (const text of ['Rumana', 'Second words', 'Version 4']) expect(html).toContain(text);
    const { body } = await app.api('GET', '/templates/reply.greeting/versions');
    expect(body.data[0]).toMatchObject({ version: 4, language: 'en', text: null });
  });
});

describe('what is not kept', () => {
  beforeAll(open);
  afterAll(close);

  test.each([
    ['a fact nobody provides', 'Hello {{ phone }}', 'This text cannot know “phone”.'],
    ['Liquid that is not closed', '{% if buyer_name %}Hello', 'is opened and never closed.'],
    ['a filter nobody knows', '{{ buyer_name | shout }}', 'shout'],
    ['nothing', '   ', en.reasons.text_empty],
    ['what prints nothing', '{% comment %}hello{% endcomment %}', en.reasons.text_empty],
  ])('%s is refused at the field with what was typed, and nothing is kept', async (_, text, said) => {
    const refused = await write(text);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(said);
    expect(refused.html).toContain(text.trim().replaceAll('"', '&quot;'));
    expect(await kept()).toEqual([]);
    const body = { language: 'en', text };
    expect((await app.api('PUT', '/templates/reply.greeting', body)).status).toBe(422);
  });

  test.each([
    ['{% if order_number %}x', 'text_not_closed', '{% if order_number %}'],
    ['{{ order_number ', 'text_not_closed', '{{ order_number'],
    ['{% colour %}', 'text_tag_unknown', 'colour'],
    ['{{ order_number | upcased }}', 'text_filter_unknown', 'upcased'],
    ['one\n{{ }}', 'text_broken', '২'],
  ] as const)(
    'a text that cannot be read, %s, is explained in the reader’s words, without the engine’s',
    async (text, code, part) => {
      const reader = await visitor(app, 'admin', { locale: 'bn' });
      const { status, html } = await reader.post('/settings/texts/notice.confirmed', {
        language: 'bn',
        version: '0',
        text,
      });
      expect(status).toBe(422);
      const error = html.match(/id="text-bn-error"[^>]*>(.*?)<\/p>/s)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
      expect(error).toContain(bn.reasons[code].split(/\{|“/).at(-1)?.slice(-12));
      expect(error).toContain(part);
      expect(error).not.toMatch(/line:|not closed|not found|undefined|invalid/);
    },
  );

  test('a text is tried with sample facts before it is kept', async () => {
    const { status, html } = await write('Hi {{ buyer_name }}, how can we help?\n---\nSalam {{ buyer_name }}!', {
      do: 'try',
    });
    expect(status).toBe(200);
    expect(html).toContain('Hi Rubina, how can we help?');
    expect(html).toContain('Salam Rubina!');
    expect(html).toContain(en.settings.textTried);
    expect(await kept()).toEqual([]);
  });

  test('the shipped text saved as it is stays the shipped one', async () => {
    await write(app.deps.templates.source('reply.greeting', 'en'));
    expect(await kept()).toEqual([]);
  });

  test('only admins write texts, and only those there are', async () => {
    const agent = await visitor(app, 'agent');
    expect((await agent.post(GREETING, { text: 'x', language: 'en', version: '0' })).status).toBe(403);
    expect((await admin.get('/settings/texts/no.such')).status).toBe(404);
    expect((await app.api('PUT', '/templates/no.such', { language: 'en', text: 'x' })).status).toBe(404);
  });

  test('every fact of every text has a name in words, and its chip is a text that can be kept', () => {
    for (const key of TEMPLATE_KEYS) {
      for (const { name, put } of factChips(key)) {
        expect(en.settings.textFacts).toHaveProperty(name);
        expect([key, app.deps.templates.preview(key, `x ${put}`)]).toEqual([key, { samples: [expect.any(String)] }]);
      }
      expect(factChips(key)).toHaveLength(Object.keys(TEMPLATE_FACTS[key].shape).length);
    }
  });
});
