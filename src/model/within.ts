import type OpenAI from 'openai';
import { APIConnectionError, APIError } from 'openai';
import type { Tokens } from '../domain/model/budget.js';
import { type ReasonCode, reason } from '../domain/reason.js';
import { safeText } from '../domain/safe-text.js';
import { ModelError } from './errors.js';

const FREE: Tokens = { prompt: 0, completion: 0 };

/** What ends a call of ours before its answer. */
class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/**
 * A call that ends within its time, whatever the server does. What it answers as busy or broken is asked again by the
 * library; a lost connection is not, because nobody knows what it has cost. @throws ModelError
 */
export async function within<T>(
  client: OpenAI,
  timeoutMs: number,
  call: (client: OpenAI, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const control = new AbortController();
  const until = performance.now() + timeoutMs;
  // The status of the last request that was refused; null while one may be costing something.
  let refusedWith: number | null = null;
  const giveUp = (code: ReasonCode): void => {
    const again = refusedWith === 429 ? 'model_busy' : refusedWith === null ? code : 'model_failed';
    const params = again === 'model_failed' ? { status: refusedWith ?? 0 } : undefined;
    const tokens = refusedWith === null ? null : FREE;
    control.abort(new ModelError(reason(again, params), true, tokens, code));
  };
  const counted: typeof fetch = async (input, init) => {
    refusedWith = null;
    try {
      // No other address is ever called, wherever an answer points.
      const answer = await fetch(input, { ...init, redirect: 'error' });
      if (answer.ok) return answer;
      refusedWith = answer.status;
      return waitOf(answer) < until - performance.now() ? answer : final(answer);
    } catch (error) {
      giveUp('model_unreachable');
      throw error;
    }
  };
  const timer = setTimeout(() => giveUp('model_timeout'), timeoutMs);
  // The library sleeps between two tries and hears no abort meanwhile.
  const ended = new Promise<never>((_, reject) =>
    control.signal.addEventListener('abort', () => reject(new GivenUp()), { once: true }),
  );
  try {
    const asked = call(client.withOptions({ fetch: counted, timeout: timeoutMs + 60_000 }), control.signal);
    return await Promise.race([asked, ended]);
  } catch (error) {
    throw control.signal.reason instanceof ModelError ? control.signal.reason : modelError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** How long a server asks us to stay away; 0 where it does not say. */
function waitOf({ headers }: Response): number {
  const ms = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms)) return ms;
  const said = headers.get('retry-after') ?? '0';
  const seconds = Number(said);
  return Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - Date.now();
}

/** The library would sleep for longer than there is time. */
function final(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set('x-should-retry', 'false');
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

function modelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  const detail = safeText(error instanceof Error ? error.message : String(error)).slice(0, 300);
  const failed = (code: ReasonCode, status?: number) =>
    new ModelError(reason(code, status === undefined ? undefined : { status }), true, FREE, detail);
  if (error instanceof APIConnectionError) return new ModelError(reason('model_unreachable'), true, null, detail);
  // Answered with success, but not with what the library can read.
  if (!(error instanceof APIError)) return new ModelError(reason('model_malformed'), false, null, detail);
  const status = Number(error.status ?? 0);
  if (status === 429) return failed(error.code === 'insufficient_quota' ? 'model_no_credit' : 'model_busy');
  if (status === 401 || status === 403) return failed('model_key', status);
  return failed(status >= 500 ? 'model_failed' : 'model_rejected', status);
}
