import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSignInLink, sessionOf, signIn, signInByLink } from '../../../src/flows/people/sign-in.js';
import { en } from '../../../src/words/en.js';
import { type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { the } from '../../support/shop-floor.js';

let app: TestApp;
let packer: Visitor;
beforeAll(async () => {
  app = await testApp();
  packer = await visitor(app, 'packer');
});
afterAll(() => app.close());

const PATH = '/account/password';
const change = (fields: Record<string, string>) => packer.post(PATH, { back: PATH, ...fields });
const enters = async (password: string) => {
  const { email } = await the(app, 'users', { id: packer.userId });
  return (await signIn(app.deps, { email, password })) !== null;
};

test('whoever came in by a link chooses a password, and changes it later by the old one', async () => {
  expect((await packer.get(PATH)).html).not.toContain('name="old"');
  const short = await change({ next: 'short' });
  expect(short.status).toBe(422);
  expect(short.html).toContain('A password has at least 8 characters.');
  expect((await change({ next: ' first password ' })).flash?.text).toBe(en.signIn.passwordChanged);
  expect([await enters(' first password '), await enters('first password')]).toEqual([true, false]);

  expect((await packer.get(PATH)).html).toContain('name="old"');
  const wrong = await change({ old: 'not mine at all', next: 'second password' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain(en.reasons.old_password_wrong);
  expect(wrong.html).not.toContain('second password');
  await change({ old: ' first password ', next: 'second password' });
  expect([await enters('second password'), await enters(' first password ')]).toEqual([true, false]);
});

test('a changed password signs this person out everywhere but here', async () => {
  const { deps, scope } = app;
  const elsewhere = (await signInByLink(deps, await createSignInLink(deps, scope.shopId, packer.userId))) ?? '';
  expect(await sessionOf(deps, elsewhere)).not.toBeNull();
  await change({ old: 'second password', next: 'third password' });
  expect(await sessionOf(deps, elsewhere)).toBeNull();
  expect((await packer.get('/')).status).toBe(200);
});
