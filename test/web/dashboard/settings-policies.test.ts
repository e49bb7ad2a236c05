import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkText } from '../../../src/flows/fact-check/check-texts.js';
import { putPolicy } from '../../../src/flows/policy/put.js';
import { find } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { the } from '../../support/shop-floor.js';

const PATH = '/settings/policies';
const RETURN = { version: '0', textBn: '৭ দিনের মধ্যে ফেরত নেওয়া হয়।', textEn: '', back: PATH };

let app: TestApp;
let admin: Visitor;
beforeEach(async () => {
  app = await testApp();
  admin = await visitor(app, 'admin');
});
afterEach(() => app.close());

const mayPromise = async (text: string): Promise<boolean> => {
  const draft = { conversation: null, texts: { message: text }, orderId: null, claims: [] };
  return (await checkText(app.deps, app.scope.shopId, draft)).passed;
};

test('what is written here a reply may promise, and only that; the page shows what was read in it', async () => {
  expect(await mayPromise('৭ দিনের মধ্যে ফেরত নেওয়া হয়')).toBe(false);
  expect((await admin.get(PATH)).html.includes(en.policies.unwritten)).toBe(true);
  expect(await admin.post(`${PATH}/return`, RETURN)).toMatchObject({ status: 303, location: PATH });
  expect(await the(app, 'policies')).toMatchObject({ key: 'return', version: 1, textBn: RETURN.textBn });
  expect(await mayPromise('৭ দিনের মধ্যে ফেরত নেওয়া হয়')).toBe(true);
  expect(await mayPromise('১০ দিনের মধ্যে ফেরত নেওয়া হয়')).toBe(false);
  const { html } = await admin.get(PATH);
  const chips = [...html.matchAll(new RegExp(`${en.factKinds.return}: ([^<]+)`, 'g'))].map(([, said]) => said);
  expect(chips).toEqual(['৭ দিনের মধ্যে ফেরত']);
  expect(html.includes(RETURN.textBn)).toBe(true);
});

test('withdrawn, it is promised no more', async () => {
  await admin.post(`${PATH}/return`, RETURN);
  await admin.post(`${PATH}/return`, { ...RETURN, version: '1', textBn: '' });
  expect(await mayPromise('৭ দিনের মধ্যে ফেরত নেওয়া হয়')).toBe(false);
});

test('two people do not write over each other, and what was typed stays to be seen', async () => {
  await putPolicy(app.deps, app.scope, { key: 'return', textBn: 'ফেরত নেই।', textEn: '' });
  const { flash } = await admin.post(`${PATH}/return`, RETURN);
  expect(flash).toMatchObject({ kind: 'refused' });
  expect((await the(app, 'policies')).textBn).toBe('ফেরত নেই।');
});

test('too long a text is said at its field; no key is made up', async () => {
  const { status, html } = await admin.post(`${PATH}/return`, { ...RETURN, textBn: 'ক'.repeat(4001) });
  expect(status).toBe(422);
  expect(html.includes('id="policy-return-textBn"')).toBe(true);
  expect((await admin.post(`${PATH}/whatever`, RETURN)).flash).toMatchObject({ kind: 'refused' });
  expect(await find(app.store, 'policies', {})).toEqual([]);
});

test('the shop’s other policies stand below; who may not change settings sees none of it', async () => {
  await putPolicy(app.deps, app.scope, { key: 'wholesale', textBn: '', textEn: 'From 20 pieces.' });
  expect((await admin.get(PATH)).html.includes('From 20 pieces.')).toBe(true);
  expect((await (await visitor(app, 'packer')).get(PATH)).status).toBe(403);
});
