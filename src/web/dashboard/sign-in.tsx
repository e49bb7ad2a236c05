import express, { type Request, type Response, type Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Deps } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { type Reason, reason } from '../../domain/reason.js';
import { sessionOf, signIn, signInByLink, signOut } from '../../flows/people/sign-in.js';
import { update } from '../../store/rows.js';
import { LOCALES, type Locale } from '../../words/format.js';
import { WORDS } from '../../words/words.js';
import { SignIn } from '../pages/sign-in.js';
import { clearCookie, cookieOf, isOwnSite, setCookie } from '../session.js';
import { toHtml } from '../ui/to-html.js';
import { ownPath } from './routes.js';

const LOCALE_COOKIE = 'munshi_locale';
const THEMES = ['auto', 'light', 'dark'] as const;
const oneOf = <T extends string>(values: readonly T[], given: unknown): T | undefined =>
  values.find((value) => value === given);

const localeOf = (req: Request): Locale => {
  const [, chosen] = new RegExp(`${LOCALE_COOKIE}=(\\w+)`).exec(req.get('cookie') ?? '') ?? [];
  return oneOf(LOCALES, chosen) ?? (req.acceptsLanguages('bn', 'en') === 'en' ? 'en' : 'bn');
};

function show(
  deps: Deps,
  req: Request,
  res: Response,
  more: { email?: string; refused?: Reason[] } = {},
  status = more.refused ? 422 : 200,
): void {
  const locale = localeOf(req);
  const to = ownPath(req.query.to ?? req.body?.to);
  const data = { words: WORDS[locale], locale, now: deps.clock(), theme: 'auto' as const, csrf: '', to, ...more };
  res
    .status(status)
    .type('html')
    .send(toHtml(<SignIn data={data} />));
}

/** Signing in and out, one-time links, language and look. Before sign-in the browser's word on the form's origin is the guard. */
export function signInRouter(deps: Deps): Router {
  const router = express.Router();
  const limit = {
    standardHeaders: true,
    legacyHeaders: false,
    handler: (req: Request, res: Response) => show(deps, req, res, { refused: [reason('too_many_tries')] }, 429),
  };
  const slow = rateLimit({ ...limit, windowMs: 60_000, limit: 10 });
  // Guesses at one person's password, from however many machines.
  const slowForOne = rateLimit({
    ...limit,
    windowMs: 15 * 60_000,
    limit: 20,
    skipSuccessfulRequests: true,
    keyGenerator: (req) =>
      String(req.body?.email ?? '')
        .trim()
        .toLowerCase(),
  });
  const ours: express.RequestHandler = (req, _res, next) => {
    if (!isOwnSite(req)) throw new DomainError('forbidden', [reason('form_expired')]);
    next();
  };
  router.get('/sign-in', (req, res) => show(deps, req, res));
  router.post('/sign-in', slow, slowForOne, ours, async (req, res) => {
    const email = String(req.body?.email ?? '');
    const secret = await signIn(deps, { email, password: String(req.body?.password ?? '') });
    if (secret === null) return show(deps, req, res, { email, refused: [reason('wrong_password')] });
    setCookie(req, res, secret);
    res.redirect(303, ownPath(req.body?.to));
  });
  router.get('/sign-in/link/:secret', slow, async (req, res) => {
    const secret = await signInByLink(deps, String(req.params.secret));
    if (secret === null) return show(deps, req, res, { refused: [reason('link_used')] });
    setCookie(req, res, secret);
    res.redirect(303, '/');
  });
  router.post('/preferences', ours, async (req, res) => {
    const locale = oneOf(LOCALES, req.body?.locale);
    const theme = oneOf(THEMES, req.body?.theme);
    if (locale) res.cookie(LOCALE_COOKIE, locale, { sameSite: 'lax', path: '/', maxAge: 365 * 86_400_000 });
    const secret = cookieOf(req);
    const session = secret === null ? null : await sessionOf(deps, secret);
    const set = { ...(locale ? { locale } : {}), ...(theme ? { theme } : {}) };
    if (session && Object.keys(set).length > 0)
      await deps.store.commit([update(deps.store, 'users', { id: session.user.id }, set)]);
    res.redirect(303, ownPath(req.body?.back));
  });
  router.post('/sign-out', ours, async (req, res) => {
    const secret = cookieOf(req);
    if (secret !== null) await signOut(deps, secret);
    clearCookie(res);
    res.redirect(303, '/sign-in');
  });
  return router;
}
