import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { VNode } from 'preact';
import type { Deps, Scope } from '../../deps.js';
import { DomainError, StaleWriteError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import type { Right } from '../../domain/rights.js';
import { printReason } from '../../words/print-reason.js';
import { WORDS } from '../../words/words.js';
import { requireRight, sessionIn } from '../session.js';
import type { Flash, PageContext } from '../ui/context.js';
import { LiveAnswer } from '../ui/live.js';
import { toFragment, toHtml } from '../ui/to-html.js';
import { pageContext } from './context.js';
import { setFlash } from './flash.js';
import { FieldsError } from './form.js';

/** A request of a signed-in person, with what handlers need of it. */
export interface Visit {
  deps: Deps;
  scope: Scope;
  ctx: PageContext;
  req: Request;
  params: Record<string, string>;
  query: Record<string, string | undefined>;
}

/** A form post: its fields as text (several of one name joined in `all`). */
export interface Post {
  deps: Deps;
  scope: Scope;
  params: Record<string, string>;
  fields: Record<string, string>;
  all(name: string): string[];
  req: Request;
  words: PageContext['words'];
  locale: PageContext['locale'];
}

/** What a form did: the line shown next, and where to go (the page it came from unless said). */
export interface Done {
  flash?: Flash;
  to?: string;
  /** In place of going on: a page drawn at once, for what is shown only once. */
  show?: Draw;
  /** That page says why the form was refused. */
  refused?: true;
}

export type Draw = (visit: Visit) => Promise<VNode>;

/** A refused form: what was wrong at which field, in words, and what had been typed. */
export interface Refused {
  errors: Record<string, string>;
  typed: Record<string, string>;
}

const texts = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );

/** Only our own addresses: a form cannot send a person to another site, nor a line break into a header. */
export const ownPath = (path: unknown, otherwise = '/'): string =>
  typeof path === 'string' && /^\/(?![/\\])\P{Cc}*$/u.test(path) ? path : otherwise;

/** An address of ours as a header takes it. */
const inHeader = (path: string): string => {
  const { pathname, search, hash } = new URL(path, 'http://munshi');
  return `${pathname}${search}${hash}`;
};

/** Registers the pages and forms of one area. */
export class Area {
  readonly router: Router = express.Router();
  /** Every address with the right it asks for. */
  readonly asks: { method: 'get' | 'post'; path: string; right: Right }[] = [];
  constructor(readonly deps: Deps) {}

  /** Something else than a page: behind its right like everything here. */
  get(path: string, right: Right, answer: RequestHandler): this {
    return this.on('get', path, right, answer);
  }

  private on(method: 'get' | 'post', path: string, right: Right, answer: RequestHandler): this {
    this.asks.push({ method, path, right });
    this.router[method](path, requireRight(right), answer);
    return this;
  }

  /** A page: drawn from its data, inside the frame. */
  page(path: string, right: Right, draw: Draw): this {
    return this.on('get', path, right, async (req, res) => {
      res.type('html').send(toHtml(await draw(await this.visit(req, res))));
    });
  }

  private async visit(req: Request, res: Response): Promise<Visit> {
    const ctx = await pageContext(this.deps, req, res);
    const { scope } = sessionIn(res);
    return { deps: this.deps, scope, ctx, req, params: texts(req.params), query: texts(req.query) };
  }

  /** Draws a page in answer to a form; the address stays the one the form stood at. */
  private async show(req: Request, res: Response, draw: Draw): Promise<void> {
    const visit = await this.visit(req, res);
    const path = ownPath(req.body?.back);
    const html = toHtml(await draw({ ...visit, ctx: { ...visit.ctx, path } }));
    res.set('HX-Push-Url', inHeader(path)).type('html').send(html);
  }

  /** The live answer of a page: how much is new since `after`, and fresh counts. */
  live(path: string, right: Right, href: string, fresh: (visit: Visit, after: number) => Promise<number>): this {
    return this.on('get', path, right, async (req, res) => {
      const visit = await this.visit(req, res);
      const after = Number(req.query.after) || 0;
      const answer = LiveAnswer({ ctx: visit.ctx, fresh: await fresh(visit, after), href });
      res.type('html').send(toFragment(answer as VNode));
    });
  }

  /**
   * A form: acted on, then back to a page with one line said. A refusal says its reasons there too; nothing is half
   * done. With `again`, wrong fields draw the form's page once more, with what was typed and what is wrong where.
   */
  form(
    path: string,
    right: Right,
    act: (post: Post) => Promise<Done>,
    again?: (visit: Visit, refused: Refused) => Promise<VNode>,
  ): this {
    return this.on('post', path, right, async (req, res) => {
      const { scope, user } = sessionIn(res);
      const words = WORDS[user.locale];
      const fields = texts(req.body ?? {});
      const all = (name: string): string[] =>
        [req.body?.[name] ?? []].flat().filter((value) => typeof value === 'string');
      const post = { deps: this.deps, scope, params: texts(req.params), fields, all, req, words, locale: user.locale };
      const done = await act(post).catch((error: unknown): Done => {
        if (!again || !(error instanceof FieldsError)) return { flash: refusal(error, post) };
        const errors = wordsAtFields(error, post);
        return { refused: true, show: (visit) => again(visit, { errors, typed: fields }) };
      });
      if (done.refused) res.status(422);
      if (done.show) return this.show(req, res, done.show);
      if (done.flash) setFlash(res, done.flash);
      res.redirect(303, ownPath(done.to ?? fields.back));
    });
  }
}

const wordsAtFields = ({ fields }: FieldsError, { words, locale }: Post): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([field, each]) => [field, printReason(each, words, locale)]));

/** What a refusal says; any other error is thrown on, to the error page. */
function refusal(error: unknown, { words, locale }: Post): Flash {
  const reasons =
    error instanceof DomainError
      ? error.reasons
      : error instanceof StaleWriteError
        ? [reason('changed_meanwhile')]
        : null;
  if (reasons === null) throw error;
  return { kind: 'refused', text: reasons.map((each) => printReason(each, words, locale)).join(' · ') };
}
