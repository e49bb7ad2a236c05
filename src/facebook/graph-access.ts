import { z } from 'zod';
import type { CallGraph, PageAccess } from './graph-call.js';
import { idSchema } from './payloads.js';

/** The Facebook app's own name and secret. */
export interface AppCredentials {
  id: string;
  secret: string;
}

/** What a token is worth. Times are epoch ms; null: never, or not said. */
export interface TokenFacts {
  valid: boolean;
  scopes: string[];
  /** The app-scoped id of the person it was made by. */
  userId: string | null;
  expiresAt: number | null;
  dataAccessExpiresAt: number | null;
}

/** A Page somebody may speak for, with the token to do it. */
export interface ManagedPage extends PageAccess {
  name: string;
}

/** Login, tokens and permissions: fact sheet on Meta's platform, section 7. */
export interface GraphAccess {
  /** Null when this installation does not know its app's id and secret. @throws GraphError, GraphUnreachableError */
  inspectToken(token: string): Promise<TokenFacts | null>;
  /** What the login dialog's code stands for: a person's token of about sixty days. */
  exchangeCode(code: string, redirectUri: string): Promise<string>;
  /** The permissions that person gave. */
  grantedPermissions(userToken: string): Promise<string[]>;
  /** The Pages that person may speak for. */
  managedPages(userToken: string): Promise<ManagedPage[]>;
}

// Zero says never.
const seconds = z
  .number()
  .nullish()
  .transform((value) => (value ? value * 1000 : null));

const tokenSchema = z.looseObject({
  data: z.looseObject({
    is_valid: z.boolean(),
    scopes: z.array(z.string()).nullish(),
    user_id: idSchema.nullish(),
    expires_at: seconds,
    data_access_expires_at: seconds,
  }),
});
const grantSchema = z.looseObject({ access_token: z.string().min(1) });
const permissionsSchema = z.looseObject({
  data: z.array(z.looseObject({ permission: z.string(), status: z.string() })),
});
const accountsSchema = z.looseObject({
  data: z.array(z.looseObject({ id: idSchema, name: z.string(), access_token: z.string().nullish() })),
  paging: z
    .looseObject({ next: z.string().nullish(), cursors: z.looseObject({ after: z.string().nullish() }).nullish() })
    .nullish(),
});

export function graphAccess(call: CallGraph, app: AppCredentials | null): GraphAccess {
  const person = (token: string): PageAccess => ({ id: 'me', token });
  /** The app speaks for itself; its secret goes to Facebook only, over this one edge. */
  const grant = async (query: Record<string, string>): Promise<string> => {
    const own = { client_id: app?.id ?? '', client_secret: app?.secret ?? '' };
    const call_ = { page: null, method: 'GET' as const, path: 'oauth/access_token', query: { ...own, ...query } };
    return (await call(call_, grantSchema)).access_token;
  };
  return {
    async inspectToken(token) {
      if (!app) return null;
      const page = { id: 'token', token: `${app.id}|${app.secret}` };
      const { data } = await call(
        { page, method: 'GET', path: 'debug_token', query: { input_token: token } },
        tokenSchema,
      );
      return {
        valid: data.is_valid,
        scopes: data.scopes ?? [],
        userId: data.user_id ?? null,
        expiresAt: data.expires_at,
        dataAccessExpiresAt: data.data_access_expires_at,
      };
    },
    async exchangeCode(code, redirectUri) {
      const short = await grant({ code, redirect_uri: redirectUri });
      return grant({ grant_type: 'fb_exchange_token', fb_exchange_token: short });
    },
    async grantedPermissions(userToken) {
      const { data } = await call(
        { page: person(userToken), method: 'GET', path: 'me/permissions' },
        permissionsSchema,
      );
      return data.filter(({ status }) => status === 'granted').map(({ permission }) => permission);
    },
    async managedPages(userToken) {
      const pages: ManagedPage[] = [];
      let after: string | null = null;
      do {
        const query: Record<string, string> = {
          fields: 'id,name,access_token,tasks',
          limit: '100',
          ...(after ? { after } : {}),
        };
        const { data, paging } = await call(
          { page: person(userToken), method: 'GET', path: 'me/accounts', query },
          accountsSchema,
        );
        pages.push(
          ...data.flatMap(({ id, name, access_token }) => (access_token ? [{ id, name, token: access_token }] : [])),
        );
        after = paging?.next ? (paging.cursors?.after ?? null) : null;
      } while (after !== null && pages.length < 1000);
      return pages;
    },
  };
}
