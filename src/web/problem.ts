import type { ErrorRequestHandler, Response } from 'express';
import { ZodError } from 'zod';
import { DomainError, StaleWriteError } from '../domain/errors.js';
import type { Reason } from '../domain/reason.js';
import type { Log } from '../log.js';
import { printReason } from '../words/print-reason.js';
import { WORDS } from '../words/words.js';

/** A refusal as the API answers it (RFC 9457); `reasons` for rules, `errors` for fields. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  reasons?: Reason[];
  errors?: { field: string; message: string }[];
}

// The one place where an error becomes an HTTP status.
const KINDS = {
  refused: [409, 'Refused'],
  not_found: [404, 'Not found'],
  forbidden: [403, 'Not allowed'],
  conflict: [409, 'Changed meanwhile'],
  invalid: [422, 'Invalid input'],
  untraced: [422, 'States what no row says'],
  too_many: [429, 'Too many requests'],
  not_built: [501, 'Not built yet'],
} as const satisfies Record<DomainError['kind'], readonly [number, string]>;

const problem = (status: number, code: string, title: string, more: Partial<Problem> = {}): Problem => ({
  type: 'about:blank',
  title,
  status,
  code,
  ...more,
});

interface HttpError {
  status: number;
  expose?: boolean;
  message: string;
}
const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && typeof (error as Partial<HttpError>).status === 'number';

/** A refusal that names a field, as the fields of a form are answered. */
const fieldError = ({ code, params }: Reason): { field: string; message: string }[] =>
  params?.field === undefined ? [] : [{ field: String(params.field), message: String(params.mend ?? code) }];

/** What an error means to whoever asked. Unknown errors are 500 and tell nothing of themselves. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ZodError) {
    const errors = error.issues.map((issue) => ({ field: issue.path.join('.') || 'body', message: issue.message }));
    return problem(422, 'invalid', 'Invalid input', {
      errors,
      detail: errors.map((e) => `${e.field}: ${e.message}`).join('; '),
    });
  }
  if (error instanceof DomainError) {
    const [status, title] = KINDS[error.kind];
    const code = error.reasons[0]?.code ?? error.kind;
    const detail = error.reasons.map((each) => printReason(each, WORDS.en, 'en')).join(' ');
    const errors = error.kind === 'invalid' ? error.reasons.flatMap(fieldError) : [];
    return problem(status, code, title, { detail, reasons: error.reasons, ...(errors.length > 0 ? { errors } : {}) });
  }
  if (error instanceof StaleWriteError) {
    return problem(409, 'changed_meanwhile', 'Changed meanwhile', {
      detail: 'Someone else changed it first. Load it again and repeat.',
      reasons: [{ code: 'changed_meanwhile' }],
    });
  }
  // Body parsers and the router answer with a status of their own (413, 400, 415).
  if (isHttpError(error) && error.status < 500) {
    return problem(error.status, 'bad_request', 'Bad request', {
      detail: error.expose === false ? 'Bad request' : error.message,
    });
  }
  return problem(500, 'internal', 'Something broke here', {
    detail: 'It was written to the log. Try again; nothing was half done.',
  });
}

export function sendProblem(res: Response, answer: Problem): void {
  res.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
}

/** Express's last word on an API route. */
export const problemHandler =
  (log: Log): ErrorRequestHandler =>
  (error, req, res, _next) => {
    const answer = toProblem(error);
    if (answer.status >= 500) log.error({ err: error, method: req.method, path: req.path }, 'request failed');
    if (!res.headersSent) sendProblem(res, answer);
  };
