import type { Role } from '../../src/domain/rights.js';
import { createSignInLink } from '../../src/flows/people/sign-in.js';
import { findOne, insert } from '../../src/store/rows.js';
import { fingerprint } from '../../src/vault.js';
import type { TestApp } from './app.js';

export interface Answer {
  status: number;
  /** Where a form led to. */
  location: string | null;
  /** The line that would be shown next. */
  flash: { kind: string; text: string; undo?: { action: string; until: number } } | null;
  html: string;
}

/** A signed-in person with a browser that keeps its cookie. */
export interface Visitor {
  userId: string;
  cookie: string;
  csrf: string;
  get(path: string): Promise<Answer>;
  /** A form with the session's token, unless the fields say another. */
  post(path: string, fields?: Record<string, string | string[]>): Promise<Answer>;
  /** The same as a multipart form, with files by their field. */
  upload(path: string, fields: Record<string, string | string[]>, files: Record<string, Buffer[]>): Promise<Answer>;
}

const flashOf = (headers: Headers): Answer['flash'] => {
  const set = headers.getSetCookie().find((each) => each.startsWith('munshi_flash='));
  const value = set?.slice('munshi_flash='.length).split(';')[0];
  return value ? JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) : null;
};

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  location: response.headers.get('location'),
  flash: flashOf(response.headers),
  html: await response.text(),
});

/** Makes a person with a role and signs them in with a one-time link. */
export async function visitor(
  app: TestApp,
  role: Role = 'admin',
  given: { name?: string; locale?: 'bn' | 'en' } = {},
): Promise<Visitor> {
  const { store, deps, scope } = app;
  const { shopId } = scope;
  const userId = deps.newId();
  const { name = 'Rumana', locale = 'en' } = given;
  await store.commit([
    insert(store, 'users', {
      id: userId,
      email: `${userId}@example.com`,
      name,
      locale,
      theme: 'auto',
      createdAt: deps.clock(),
    }),
    insert(store, 'memberships', { shopId, userId, role }),
  ]);
  const link = await createSignInLink(deps, shopId, userId);
  const signedIn = await fetch(`${app.url}/sign-in/link/${link}`, { redirect: 'manual' });
  const cookie =
    signedIn.headers
      .getSetCookie()
      .find((each) => each.startsWith('munshi_session='))
      ?.split(';')[0] ?? '';
  const session = await findOne(store, 'sessions', { hash: fingerprint(cookie.slice('munshi_session='.length)) });
  const csrf = session?.csrf ?? '';
  return {
    userId,
    cookie,
    csrf,
    async get(path) {
      return answerOf(await fetch(`${app.url}${path}`, { headers: { cookie }, redirect: 'manual' }));
    },
    async post(path, fields = {}) {
      const body = new URLSearchParams();
      for (const [field, value] of Object.entries({ csrf, ...fields }))
        for (const each of [value].flat()) body.append(field, each);
      const response = await fetch(`${app.url}${path}`, {
        method: 'POST',
        headers: { cookie },
        body,
        redirect: 'manual',
      });
      return answerOf(response);
    },
    async upload(path, fields, files) {
      const body = new FormData();
      for (const [field, value] of Object.entries({ csrf, ...fields }))
        for (const each of [value].flat()) body.append(field, each);
      for (const [field, list] of Object.entries(files))
        for (const [at, bytes] of list.entries())
          body.append(field, new Blob([new Uint8Array(bytes)]), `photo-${at}.png`);
      const response = await fetch(`${app.url}${path}`, {
        method: 'POST',
        headers: { cookie },
        body,
        redirect: 'manual',
      });
      return answerOf(response);
    },
  };
}
