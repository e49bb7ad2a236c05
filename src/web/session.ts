import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Deps } from '../deps.js';
import { DomainError } from '../domain/errors.js';
import { reason } from '../domain/reason.js';
import { can, type Right } from '../domain/rights.js';
import { type Session, sessionOf } from '../flows/people/sign-in.js';

const COOKIE = 'munshi_session';

/** The session of a request that passed `requireSession`. */
export const sessionIn = (res: Response): Session => res.locals.session as Session;

export function cookieOf(req: Request): string | null {
  const found = (req.get('cookie') ?? '').split(';').map((part) => part.trim().split('='));
  return found.find(([name]) => name === COOKIE)?.[1] ?? null;
}

/** Sets the session cookie: unreadable to scripts, not sent by other sites' forms, encrypted lines only when we have one. */
export function setCookie(req: Request, res: Response, secret: string): void {
  const secure = req.secure || req.get('x-forwarded-proto') === 'https';
  res.cookie(COOKIE, secret, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 30 * 86_400_000 });
}

export const clearCookie = (res: Response): void => void res.clearCookie(COOKIE, { path: '/' });

/** Lets signed-in people through; others go to the sign-in page and come back after it. */
export function requireSession(deps: Deps): RequestHandler {
  return async (req, res, next) => {
    const secret = cookieOf(req);
    const session = secret === null ? null : await sessionOf(deps, secret);
    if (session) {
      res.locals.session = session;
      return next();
    }
    // htmx and the live stream cannot follow a redirect to a whole page.
    if (req.get('hx-request') || req.get('accept') === 'text/event-stream') {
      return void res.status(401).set('HX-Redirect', '/sign-in').end();
    }
    const back = req.method === 'GET' ? `?to=${encodeURIComponent(req.originalUrl)}` : '';
    res.redirect(303, `/sign-in${back}`);
  };
}

const same = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** True when the browser says that the request comes from our own pages (or cannot say). */
export function isOwnSite(req: Request): boolean {
  const site = req.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = req.get('origin');
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === req.get('host'));
}

/** Refuses forms of other sites: the browser's word on where it comes from, and the session's own token. */
export const requireCsrf: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next();
  const given = String(req.body?.csrf ?? req.get('x-csrf-token') ?? '');
  if (!isOwnSite(req) || !same(given, sessionIn(res).csrf))
    throw new DomainError('forbidden', [reason('form_expired')]);
  next();
};

/** Lets a role through that holds the right. */
export const requireRight =
  (right: Right): RequestHandler =>
  (_req, res, next) => {
    if (!can(sessionIn(res).role, right)) throw new DomainError('forbidden', [reason('not_allowed', { right })]);
    next();
  };
