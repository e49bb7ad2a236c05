import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { Deps } from '../../deps.js';
import { DomainError, StaleWriteError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { WORDS } from '../../words/words.js';
import { facebookCallbacks } from '../facebook-callbacks.js';
import { liveStream } from '../live.js';
import { type ErrorData, type ErrorKind, ErrorPage, PlainErrorPage } from '../pages/error.js';
import { toProblem } from '../problem.js';
import { requireCsrf, requireSession } from '../session.js';
import { toHtml } from '../ui/to-html.js';
import { AREAS } from './areas.js';
import { pageContext } from './context.js';
import { multipart } from './multipart.js';
import { Area, ownPath } from './routes.js';
import { signInRouter } from './sign-in.js';

/** Everything from ourselves, nothing inline; photos may also come from Facebook's own hosts. */
const headers = (sandbox: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'https:', ...(sandbox ? ['http:'] : [])],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // Behind a plain http address in the shop's own network https must not be forced.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
  });

const KINDS: Record<number, ErrorKind> = {
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'invalid',
  429: 'too_many',
};

/** The last word on a page: what went wrong, in words, with a way on. */
const errorPage =
  (deps: Deps): ErrorRequestHandler =>
  async (error, req, res, _next) => {
    const { status } = toProblem(error);
    if (status >= 500) deps.log.error({ err: error, path: req.path }, 'page failed');
    if (res.headersSent) return void res.end();
    const reasons =
      error instanceof DomainError
        ? error.reasons
        : error instanceof StaleWriteError
          ? [reason('changed_meanwhile')]
          : [];
    const data: ErrorData = { kind: KINDS[status] ?? 'broken', reasons, back: ownPath(req.body?.back) };
    res.status(status).type('html');
    const { now, words, locale } = { now: deps.clock(), words: WORDS.bn, locale: 'bn' as const };
    const page = res.locals.session
      ? await pageContext(deps, req, res).then(
          (ctx) => <ErrorPage ctx={ctx} data={data} />,
          () => null,
        )
      : null;
    res.send(toHtml(page ?? <PlainErrorPage words={words} locale={locale} now={now} data={data} />));
  };

const notFound: RequestHandler = () => {
  throw new DomainError('not_found', [reason('not_found')]);
};

/** The dashboard below /: sign-in, then the pages; every form carries the session's token. */
export function dashboardRouter(deps: Deps): Router {
  const router = express.Router();
  router.use(headers(deps.env.sandbox));
  // Pages are about people: no shared machine keeps a copy.
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store');
    next();
  });
  router.use(express.urlencoded({ extended: false, limit: '1mb' }));
  router.use(facebookCallbacks(deps));
  router.use(signInRouter(deps));
  router.use(requireSession(deps));
  // A form with files is read before its token can be looked at.
  router.use(multipart);
  router.get('/live', liveStream(deps.store));
  for (const fill of AREAS) router.use(areaRouter(deps, fill));
  router.use(notFound);
  router.use(errorPage(deps));
  return router;
}

function areaRouter(deps: Deps, fill: (area: Area) => void): Router {
  const router = express.Router();
  const area = new Area(deps);
  fill(area);
  return router.use(requireCsrf, area.router);
}
