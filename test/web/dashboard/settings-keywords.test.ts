import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find } from '../../../src/store/rows.js';
import { POST, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let admin: Visitor;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
  admin = await visitor(app);
});
afterEach(() => app.close());

const PATH = '/settings/keywords';
const RESTOCK = {
  ...{ name: 'Restock', include: 'restock, abar asbe\nআবার আসবে', exclude: '', match: 'whole_word', enabled: 'yes' },
  ...{ intent: 'product_query', answerBn: '', answerEn: 'Back on Friday.', channel: '', pageId: '', postId: POST },
};
const rules = async () =>
  (await find(app.store, 'keywordRules', {})).sort((a, b) => a.position - b.position).map(({ name }) => name);

test('a rule is added, changed, switched off and removed, each on the record', async () => {
  expect((await admin.get(PATH)).html).toContain('No keyword rules yet');
  expect(await admin.post(PATH, RESTOCK)).toMatchObject({ location: PATH, flash: { kind: 'done' } });
  const { id, version, ...row } = await the(app, 'keywordRules');
  expect(row).toMatchObject({
    include: ['restock', 'abar asbe', 'আবার আসবে'],
    exclude: [],
    postId: POST,
    channel: null,
  });
  const { enabled: _on, ...off } = RESTOCK;
  await admin.post(`${PATH}/${id}`, { ...off, exclude: 'order', version: String(version) });
  expect(await the(app, 'keywordRules')).toMatchObject({ enabled: false, exclude: ['order'], version: version + 1 });
  const stale = await admin.post(`${PATH}/${id}`, { ...RESTOCK, version: String(version) });
  expect(stale.flash).toMatchObject({ kind: 'refused' });
  expect(await admin.post(`${PATH}/${id}/remove`)).toMatchObject({ location: PATH, flash: { text: 'Removed.' } });
  expect(await rules()).toEqual([]);
  const log = (await find(app.store, 'auditLog', { subject: id })).map(({ action, actor }) => [action, actor]);
  expect(log.map(([action]) => action).sort()).toEqual([
    'keyword_rule.create',
    'keyword_rule.edit',
    'keyword_rule.remove',
  ]);
  expect(new Set(log.map(([, actor]) => actor))).toEqual(new Set([`person:${admin.userId}`]));
});

test('what is wrong is said at its field, with what was typed; nothing is kept', async () => {
  const { status, html } = await admin.post(PATH, { ...RESTOCK, name: '', include: '??', answerEn: '', intent: '' });
  expect(status).toBe(422);
  for (const said of ['Fill this in.', 'has no letter, digit or emoji', 'Say what the message means'])
    expect(html).toContain(said);
  expect(html).toContain('??</textarea>');
  expect(await rules()).toEqual([]);
  await admin.post(PATH, RESTOCK);
  const twin = await admin.post(PATH, { ...RESTOCK, name: 'restock', include: 'আবার আসবে\nrestock\nabar ashbe' });
  expect(twin.html).toContain('There is a rule named “Restock” already.');
  expect((await admin.post(PATH, { ...RESTOCK, name: 'x', postId: 'gone' })).html).toContain(
    'A chosen post is not known',
  );
});

test('rules change places', async () => {
  for (const name of ['one', 'two', 'three']) await admin.post(PATH, { ...RESTOCK, name, include: name });
  const three = await the(app, 'keywordRules', { name: 'three' });
  await admin.post(`${PATH}/${three.id}/move`, { to: '1' });
  expect(await rules()).toEqual(['three', 'one', 'two']);
  await admin.post(`${PATH}/${three.id}/move`, { to: '2' });
  expect(await rules()).toEqual(['one', 'three', 'two']);
  expect((await find(app.store, 'keywordRules', {})).map(({ position }) => position).sort()).toEqual([1, 2, 3]);
  const html = (await admin.get(PATH)).html;
  expect(html.indexOf('“three”')).toBeLessThan(html.indexOf('“two”'));
});

describe('a sample text', () => {
  test.each([
    ['comment', 'RESTOCK kobe', 'Restock: counts elsewhere'],
    [POST, 'stock ache?', 'Restock: none of its words is there'],
    [POST, 'RESTOCK kobe', '‘Restock’ holds: “RESTOCK”'],
    [POST, 'RESTOCK when will it come', 'Back on Friday.'],
    [POST, 'RESTOCK kobe', 'Taken for: Product question, Low risk. Then: Draft'],
  ])('tried %s: “%s” says “%s”', async (at, text, said) => {
    await admin.post(PATH, RESTOCK);
    const { html, status } = await admin.post(`${PATH}/try`, { text, at });
    expect(status).toBe(200);
    expect(html).toContain(said);
    expect(await find(app.store, 'interactions', {})).toEqual([]);
  });
});

test('only an admin sees and changes them', async () => {
  const agent = await visitor(app, 'agent');
  expect((await agent.get(PATH)).status).toBe(403);
  expect((await agent.post(PATH, RESTOCK)).status).toBe(403);
  expect(await rules()).toEqual([]);
});
