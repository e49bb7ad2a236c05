import { createHash } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { Deps, Scope } from '../../deps.js';
import { actorCan } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { scopeOfToken } from '../../flows/people/tokens.js';
import { problemHandler, sendProblem, toProblem } from '../problem.js';
import { once } from './idempotency.js';
import { lostAnswer } from './lost-answer.js';
import { openApiDocument } from './openapi.js';
import type { Bytes, Route } from './route.js';
import { readUpload, type Upload } from './upload.js';

const LARGEST_JSON = '1mb';

async function scopeOf(deps: Deps, req: Request): Promise<Scope | null> {
  const [, secret] = /^Bearer (.+)$/.exec(req.get('authorization') ?? '') ?? [];
  return secret === undefined ? null : scopeOfToken(deps, secret);
}

const expressPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** What makes a repeated POST the same request. */
const printOf = (path: string, body: unknown, upload: Upload | null): string =>
  `${path}\n${JSON.stringify(body ?? null)}\n${upload === null ? '' : createHash('sha256').update(upload.bytes).digest('hex')}`;

const without =
  (secrets: readonly string[]) =>
  (body: unknown): unknown =>
    secrets.length === 0
      ? body
      : Object.fromEntries(Object.entries(body as object).filter(([name]) => !secrets.includes(name)));

// Bytes somebody sent us: shown as what we found them to be, and never as a page of ours.
function sendBytes(res: Response, { type, bytes }: Bytes): void {
  res
    .set({
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, max-age=31536000, immutable',
    })
    .send(bytes);
}

/** One request: who, may they, parsed, done once, answered. */
function handler(deps: Deps, routes: readonly Route[], route: Route): RequestHandler {
  return async (req, res) => {
    const scope = await scopeOf(deps, req);
    if (!scope) {
      res.set('WWW-Authenticate', 'Bearer');
      const detail = 'Send "Authorization: Bearer …" with an API token (munshi token create).';
      return sendProblem(res, {
        type: 'about:blank',
        title: 'Not signed in',
        status: 401,
        code: 'unauthorized',
        detail,
      });
    }
    if (!actorCan(scope.actor, route.right))
      throw new DomainError('forbidden', [reason('not_allowed', { right: route.right })]);
    const params = route.params?.parse(req.params);
    const query = route.query?.parse(req.query);
    const body = route.body?.parse(req.body ?? {});
    const upload = route.takes === 'file' ? await readUpload(req) : null;
    const run = async (own: Deps) => {
      const answered = await route.handle({ deps: own, scope, params, query, body, upload } as never);
      return { status: route.status ?? 200, body: answered };
    };
    const repeatable = {
      print: printOf(req.path, body, upload),
      kept: without(route.secrets ?? []),
      lost: (made: readonly string[]) => lostAnswer(routes, route, { deps, scope, id: req.params.id }, made),
    };
    const key = req.method === 'POST' ? req.get('idempotency-key') : undefined;
    const answer = key ? await once(deps, scope, { ...repeatable, key: key.slice(0, 200) }, run) : await run(deps);
    if (route.answers === 'bytes') return sendBytes(res, answer.body as Bytes);
    res.status(answer.status).json(answer.body);
  };
}

/** The REST API below /api/v1, and its own description. */
export function apiRouter(deps: Deps, routes: readonly Route[]): Router {
  const router = express.Router();
  // Made for the first who asks: half a second that no start should wait for.
  let document: string | undefined;
  router.get('/openapi.json', (_req, res) => {
    document ??= JSON.stringify(openApiDocument(routes));
    res.type('application/json').send(document);
  });
  router.use((_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  router.use(express.json({ limit: LARGEST_JSON, strict: true }));
  for (const route of routes) router[route.method](expressPath(route.path), handler(deps, routes, route));
  router.use((_req, res) => sendProblem(res, toProblem(new DomainError('not_found', [reason('not_found')]))));
  router.use(problemHandler(deps.log));
  return router;
}
