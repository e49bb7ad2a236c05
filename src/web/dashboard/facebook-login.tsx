import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { beginLogin, connectChosen, finishLogin, offeredPages } from '../../flows/page/login.js';
import { fill } from '../../words/fill.js';
import { printReason } from '../../words/print-reason.js';
import { WORDS } from '../../words/words.js';
import { SettingsChoose } from '../pages/settings-choose.js';
import { sessionIn } from '../session.js';
import { ownAddress } from './address.js';
import { setFlash } from './flash.js';
import type { Area } from './routes.js';

const COOKIE = 'munshi_login';
const PATH = '/settings/pages';
const AT = { httpOnly: true, sameSite: 'lax' as const, path: PATH };

const ticketIn = (req: Request): string | null =>
  new RegExp(`(?:^|; )${COOKIE}=([\\w.-]+)`).exec(req.get('cookie') ?? '')?.[1] ?? null;

function keepTicket(req: Request, res: Response, ticket: string): void {
  const secure = req.secure || req.get('x-forwarded-proto') === 'https';
  res.cookie(COOKIE, ticket, { ...AT, secure, maxAge: 600_000 });
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Facebook's login: there, back, and the choice of Pages. The browser keeps a sealed ticket on the way. */
export function facebookLoginArea(area: Area): void {
  const { deps } = area;
  const session = (res: Response): string => sessionIn(res).csrf;
  const redirectUri = (req: Request): string => `${ownAddress(deps, req)}${PATH}/facebook/back`;

  /** Facebook and links lead here with GET: a refusal is said on the Pages' page. */
  const leading = (step: (req: Request, res: Response) => Promise<string>) => async (req: Request, res: Response) => {
    try {
      res.redirect(303, await step(req, res));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { locale } = sessionIn(res).user;
      const text = error.reasons.map((each) => printReason(each, WORDS[locale], locale)).join(' · ');
      setFlash(res, { kind: 'refused', text });
      res.clearCookie(COOKIE, AT);
      res.redirect(303, PATH);
    }
  };

  area.get(
    `${PATH}/facebook`,
    'manage_pages',
    leading(async (req, res) => {
      const { address, ticket } = beginLogin(deps, session(res), redirectUri(req));
      keepTicket(req, res, ticket);
      return address;
    }),
  );
  area.get(
    `${PATH}/facebook/back`,
    'manage_pages',
    leading(async (req, res) => {
      const { state, code } = req.query;
      const answer = { state: asText(state), code: asText(code), redirectUri: redirectUri(req) };
      keepTicket(req, res, await finishLogin(deps, session(res), ticketIn(req), answer));
      return `${PATH}/choose`;
    }),
  );
  area
    .page(`${PATH}/choose`, 'manage_pages', async ({ scope, ctx, req }) => (
      <SettingsChoose ctx={ctx} data={await offeredPages(deps, scope, ctx.csrf, ticketIn(req))} />
    ))
    .form(`${PATH}/choose`, 'manage_pages', async ({ scope, all, req, words, locale }) => {
      const ids = all('page');
      if (ids.length === 0) throw new DomainError('refused', [reason('nothing_chosen')]);
      const csrf = String(req.body?.csrf ?? req.get('x-csrf-token') ?? '');
      const { connected, refused } = await connectChosen(deps, scope, csrf, ticketIn(req), ids);
      if (refused.length > 0) throw new DomainError('refused', refused);
      const text = fill(words.settings.connectedSome, { n: connected }, locale);
      return { flash: { kind: 'done', text }, to: PATH };
    });
}
