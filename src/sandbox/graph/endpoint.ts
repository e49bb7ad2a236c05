import type { Request, Response } from 'express';
import { appSecretProof } from '../../facebook/signature.js';
import type { Core } from '../core.js';
import { type CallFault, takeFault } from '../faults.js';
import type { CallKind, Received } from '../world.js';
import { GraphRefusal, refuse } from './refusal.js';
import { type Params, readParams } from './request.js';

/** One call as an endpoint sees it. `path` is without the version, such as `['104…', 'messages']`. */
export interface Call extends Params {
  method: string;
  path: string[];
  /** The whole address it came by. */
  url: string;
}

/** What a call means, known before it is carried out: faults and the record go by it. */
export interface Purpose {
  kind: CallKind;
  to: string;
  text: string;
}

/** One edge of the API. `purpose` answers null when the call is not for it. */
export interface Endpoint {
  purpose(core: Core, call: Call): Purpose | null;
  answer(core: Core, call: Call): object;
}

/** Answers that are never given: kept open until the caller gives up or the sandbox stops. */
export type Held = Set<Response>;

/** Carries one call out as Facebook would: faults, token, limits, the endpoint, the record. */
export async function serveCall(core: Core, endpoints: Endpoint[], held: Held, request: Request, response: Response) {
  if (core.faults.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, core.faults.latencyMs));
  usageHeaders(core, response);
  let purpose: Purpose = { kind: 'read', to: request.path, text: '' };
  try {
    const path = request.path.split('/').filter(Boolean).slice(1).map(decodeURIComponent);
    const url = `${request.protocol}://${request.get('host')}${request.originalUrl}`;
    const call: Call = { ...(await readParams(request)), method: request.method, path, url };
    const endpoint = endpoints.find((one) => {
      const found = one.purpose(core, call);
      if (found) purpose = found;
      return found !== null;
    });
    const fault = takeFault(core.faults, purpose.kind);
    if (fault && !isAccepted(fault)) return void neverTaken(fault, held, response);
    if (fault?.effect === 'refuse') throw refusalOf(fault);
    checkToken(core, call, request);
    checkRate(core);
    if (!endpoint) return refuse(100, null, `Unsupported ${request.method.toLowerCase()} request.`);
    const answer = endpoint.answer(core, call);
    if (fault) withoutAnswer(fault, held, response);
    else response.json(answer);
  } catch (error) {
    if (!(error instanceof GraphRefusal)) throw error;
    const { code, subcode, message, status } = error;
    core.world.refused.push({ at: core.clock.now(), ...purpose, code, subcode, message });
    response.status(status).json(errorBody(core, error));
  }
}

const isAccepted = ({ effect }: CallFault): boolean =>
  effect === 'refuse' || effect === 'lose_answer' || effect === 'reset_after' || effect === 'garble';

const refusalOf = ({ code, subcode, status, transient }: Extract<CallFault, { effect: 'refuse' }>): GraphRefusal =>
  new GraphRefusal(code, subcode ?? null, 'Refused by a fault of the sandbox.', status, transient);

/** The call never reached what would have carried it out. */
function neverTaken({ effect, status }: CallFault, held: Held, response: Response): void {
  if (effect === 'drop') hold(held, response);
  else if (effect === 'reset') response.destroy();
  else
    response
      .status(status ?? 502)
      .type('html')
      .send('<h1>Bad Gateway</h1>');
}

/** The call was carried out; its caller cannot know. */
function withoutAnswer({ effect }: CallFault, held: Held, response: Response): void {
  if (effect === 'garble') response.type('html').send('<p>OK</p>');
  else if (effect === 'reset_after') response.destroy();
  else hold(held, response);
}

function hold(held: Held, response: Response): void {
  held.add(response);
  response.on('close', () => held.delete(response));
}

const errorBody = (core: Core, { code, subcode, message, transient }: GraphRefusal) => ({
  error: {
    message: `(#${code}) ${message}`,
    type: 'OAuthException',
    code,
    ...(subcode === null ? {} : { error_subcode: subcode }),
    ...(transient === undefined ? {} : { is_transient: transient }),
    fbtrace_id: `A${core.newId()}`,
  },
});

function checkToken(core: Core, call: Call, request: Request): void {
  const { pageToken, appSecret } = core.settings;
  const given = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? call.values.access_token;
  if (core.faults.tokenRevoked)
    refuse(190, 460, 'The session has been invalidated because the user changed the password.');
  if (given !== pageToken) refuse(190, null, 'Invalid OAuth access token.');
  const proof = call.values.appsecret_proof;
  if (proof !== undefined && proof !== appSecretProof(pageToken, appSecret)) {
    refuse(100, null, 'Invalid appsecret_proof provided in the API argument');
  }
}

function activeLimit({ clock, faults }: Core): { code: number; minutes: number } | null {
  const left = (faults.rateLimit?.until ?? 0) - clock.now();
  return faults.rateLimit && left > 0 ? { code: faults.rateLimit.code, minutes: Math.ceil(left / 60_000) } : null;
}

function checkRate(core: Core): void {
  const limit = activeLimit(core);
  if (limit) refuse(limit.code, null, 'Calls to this api have exceeded the rate limit.');
}

function usageHeaders(core: Core, response: Response): void {
  const limit = activeLimit(core);
  const { app, page: own } = core.faults.usage;
  const share = (percent: number) => ({ call_count: limit ? 100 : percent, total_time: 1, total_cputime: 1 });
  const page = { type: 'messenger', ...share(own), estimated_time_to_regain_access: limit?.minutes ?? 0 };
  response.set('X-App-Usage', JSON.stringify(share(app)));
  response.set('X-Business-Use-Case-Usage', JSON.stringify({ [core.settings.pageId]: [page] }));
}

/** Writes down what Facebook accepted. */
export function record(core: Core, purpose: Purpose, more: Partial<Received>): void {
  const at = core.clock.now();
  core.world.received.push({ at, ...purpose, id: null, metadata: null, tag: null, payload: null, ...more });
}
