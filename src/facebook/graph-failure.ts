import { type AxiosError, type AxiosResponse, isAxiosError } from 'axios';
import { safeText } from '../domain/safe-text.js';
import { GraphError, GraphUnreachableError } from './errors.js';
import { parseJson } from './json.js';
import { errorBodySchema } from './payloads.js';
import { readUsage } from './usage.js';

/** The body as JSON; undefined when it is none (a proxy's page, an empty answer). */
export function readBody(response: AxiosResponse<string>): unknown {
  try {
    return parseJson(response.data ?? '');
  } catch {
    return undefined;
  }
}

/** The error for an answer that is not a success. */
export function refusalOf(response: AxiosResponse<string>): GraphError | GraphUnreachableError {
  const { status } = response;
  const refused = errorBodySchema.safeParse(readBody(response));
  if (!refused.success) {
    // A 4xx or 3xx from whatever stands between refused the request; a 5xx may come after Facebook took it.
    return new GraphUnreachableError(status >= 500 ? 'unknown' : 'no', `HTTP ${status} without a Graph answer`);
  }
  const { code, error_subcode, fbtrace_id, is_transient } = refused.data.error;
  // Facebook repeats a token it cannot read in its refusal.
  const message = safeText(refused.data.error.message);
  return new GraphError({
    code,
    subcode: error_subcode ?? null,
    message,
    httpStatus: status,
    fbtraceId: fbtrace_id ?? null,
    isTransient: is_transient ?? false,
    retryAfterMs: retryAfter(response),
  });
}

function retryAfter(response: AxiosResponse<string>): number | null {
  const seconds = Number(response.headers['retry-after']);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  const usage = readUsage(response.headers);
  const longest = Math.max(usage?.app?.regainAfterMs ?? 0, usage?.page?.regainAfterMs ?? 0);
  return longest > 0 ? longest : null;
}

/** Failures that happen before the first byte of a request leaves. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_INVALID_URL',
  'ERR_BAD_OPTION',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** The error for a request that got no answer; anything else is handed back as it is. */
export function unreachableOf(error: unknown): unknown {
  if (!isAxiosError(error)) return error;
  const early = BEFORE_SENDING.has(error.code ?? '') || failedToConnect(error);
  return new GraphUnreachableError(early ? 'no' : 'unknown', `${error.code ?? 'no answer'}: ${error.message}`, {
    cause: error.cause,
  });
}

const failedToConnect = ({ cause }: AxiosError): boolean =>
  cause !== undefined && 'syscall' in cause && cause.syscall === 'connect';
