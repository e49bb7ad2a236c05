import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find } from '../../../src/store/rows.js';
import { PAGE, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { the } from '../../support/shop-floor.js';

const CONNECT = '/settings/pages/facebook';

let app: TestApp;
let seller: Visitor;
beforeEach(async () => {
  app = await testApp();
  seller = await visitor(app);
});
afterEach(() => app.close());

/** A browser with the cookies it was given. */
const cookies = (jar: Map<string, string>, response: Response): void => {
  for (const set of response.headers.getSetCookie()) {
    const [pair = ''] = set.split(';');
    jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  }
};

async function browse(jar: Map<string, string>, path: string) {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${app.url}${path}`, { headers: { cookie }, redirect: 'manual' });
  cookies(jar, response);
  return { status: response.status, location: response.headers.get('location') ?? '', html: await response.text() };
}

const jarOf = (person: Visitor): Map<string, string> => new Map([person.cookie.split('=', 2) as [string, string]]);

/** Facebook's side: the dialog is read and answered as a person would. */
async function answerDialog(address: string, answer: 'continue' | 'cancel', leaveOut: string[] = []): Promise<string> {
  const dialog = address.replace('/sandbox/graph', app.graphUrl);
  const html = await (await fetch(dialog)).text();
  const scopes = [...html.matchAll(/name="scope" value="(\w+)"/g)].map(([, scope = '']) => scope);
  const body = new URLSearchParams({ do: answer });
  const asked = new URL(dialog).searchParams;
  for (const name of ['redirect_uri', 'state']) body.set(name, asked.get(name) ?? '');
  for (const scope of scopes) if (!leaveOut.includes(scope)) body.append('scope', scope);
  const back = await fetch(dialog, { method: 'POST', body, redirect: 'manual' });
  return (back.headers.get('location') ?? '').replace(app.url, '');
}

async function logIn(jar: Map<string, string>, leaveOut: string[] = []): Promise<void> {
  const { location } = await browse(jar, CONNECT);
  const back = await browse(jar, await answerDialog(location, 'continue', leaveOut));
  expect(back).toMatchObject({ status: 303, location: '/settings/pages/choose' });
}

/** Sends the choice with the ticket the browser holds. */
async function choose(jar: Map<string, string>, ...pages: string[]) {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const body = new URLSearchParams([['csrf', seller.csrf], ...pages.map((page) => ['page', page])]);
  const response = await fetch(`${app.url}/settings/pages/choose`, {
    method: 'POST',
    headers: { cookie },
    body,
    redirect: 'manual',
  });
  return { status: response.status, location: response.headers.get('location') };
}

describe('connecting with Facebook', () => {
  test('leads to the dialog and back, offers the Pages and connects the chosen one, its token sealed', async () => {
    await seller.post(`/settings/pages/${PAGE}/disconnect`);
    // The browser itself must go there: fetched by script, Facebook's page would be refused.
    expect((await seller.get('/settings/pages')).html).toMatch(
      /hx-boost="false"><a[^>]*href="\/settings\/pages\/facebook"/,
    );
    const jar = jarOf(seller);
    await logIn(jar);
    const offer = await browse(jar, '/settings/pages/choose');
    expect(offer.html).toContain('Rupkotha Fashion');
    expect(offer.html).not.toContain('Not allowed at Facebook');
    expect(await choose(jar, PAGE)).toEqual({ status: 303, location: '/settings/pages' });

    const page = await the(app, 'pages');
    expect(page).toMatchObject({
      state: 'connected',
      ownerId: expect.stringMatching(/^\d+$/),
      checkedAt: app.deps.clock(),
    });
    expect(app.deps.vault.open(page.token)).toBe('sandbox-page-token');
    expect(app.sandbox.world.subscribedFields).toContain('message_template_status_update');
  });

  test('names what was not allowed and what will not work, on the choice and on the Pages', async () => {
    const jar = jarOf(seller);
    await logIn(jar, ['pages_manage_engagement']);
    const offer = await browse(jar, '/settings/pages/choose');
    expect(offer.html).toContain('pages_manage_engagement');
    expect(offer.html).toContain('no public replies');
    await choose(jar, PAGE);
    expect((await seller.get('/settings/pages')).html).toContain('no public replies');
    expect((await seller.get('/health')).html).toContain('Permissions missing: pages_manage_engagement');
    expect(await find(app.store, 'alerts', { kind: 'page_permissions' })).toHaveLength(1);
  });

  test('cancelled at Facebook connects nothing and says so', async () => {
    const jar = jarOf(seller);
    const { location } = await browse(jar, CONNECT);
    const back = await browse(jar, await answerDialog(location, 'cancel'));
    expect(back.location).toBe('/settings/pages');
    expect((await browse(jar, '/settings/pages')).html).toContain('cancelled at Facebook');
  });

  test('an answer with another state, of another session, or too late is refused', async () => {
    const jar = jarOf(seller);
    const refused = async (path: string, from: Map<string, string>) =>
      expect((await browse(from, path)).location).toBe('/settings/pages');
    const begin = async () => answerDialog((await browse(jar, CONNECT)).location, 'continue');

    await refused((await begin()).replace(/state=\w{10}/, 'state=0000000000'), jar);
    // Somebody else's browser is lured to our seller's answer, even with the seller's ticket.
    const answer = await begin();
    const colleague = jarOf(await visitor(app, 'admin', { name: 'Sumi' }));
    await refused(answer, colleague);
    await refused(answer, new Map([...colleague, ['munshi_login', jar.get('munshi_login') ?? '']]));
    app.pass(10 * 60_000 + 1);
    await refused(answer, jar);
    // A code is good for one login.
    const good = await begin();
    const same = new Map(jar);
    expect((await browse(jar, good)).location).toBe('/settings/pages/choose');
    await refused(good, same);
    expect(await choose(jarOf(seller), PAGE)).toMatchObject({ status: 303, location: '/' });
  });

  test('only admins may', async () => {
    const agent = await visitor(app, 'agent');
    expect((await agent.get(CONNECT)).status).toBe(403);
  });
});
