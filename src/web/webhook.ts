import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Deps } from '../deps.js';
import { NotJsonError } from '../facebook/json.js';
import { isSigned } from '../facebook/signature.js';
import { receive } from '../flows/inbox/receive.js';
import { rawBody } from './raw-body.js';

const LARGEST_BODY = 5 * 1024 * 1024;
const ADDRESS = /^\/webhook\/?(?:\?|$)/i;

/** What the webhook needs to know of the Facebook app. */
export interface WebhookSecrets {
  verifyToken: string;
  appSecrets: readonly string[];
}

function say(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(text) });
  res.end(text);
}

/** Facebook's verification handshake: the bare challenge back, if the verify token is ours. */
function handshake(req: IncomingMessage, res: ServerResponse, verifyToken: string): void {
  const asked = new URL(req.url ?? '', 'http://localhost').searchParams;
  const ours = asked.get('hub.mode') === 'subscribe' && asked.get('hub.verify_token') === verifyToken;
  if (ours) say(res, 200, asked.get('hub.challenge') ?? '');
  else say(res, 403, 'The verify token is not ours.');
}

async function deliver(req: IncomingMessage, res: ServerResponse, deps: Deps, appSecrets: readonly string[]) {
  try {
    const raw = await rawBody(req, LARGEST_BODY);
    if (raw === null) return say(res, 413, 'The body is larger than 5 MB.');
    const signature = req.headers['x-hub-signature-256'];
    if (typeof signature !== 'string' || !isSigned(raw, signature, appSecrets)) {
      return say(res, 401, 'The signature is missing or wrong. Check FACEBOOK_APP_SECRET.');
    }
    await receive(deps, raw);
    say(res, 200, 'EVENT_RECEIVED');
  } catch (error) {
    if (error instanceof NotJsonError) return say(res, 400, 'The body is not JSON.');
    deps.log.error({ err: error }, 'webhook was not stored');
    say(res, 500, 'Not stored; send it again.');
  }
}

/**
 * Where Facebook delivers: raw bytes, signature, durable, 200. An event that cannot be stored is answered 500, so that
 * Facebook sends it again. It stands before Express, whose way to a handler costs as much as making the event durable.
 * Answers false for a request that is not Facebook's.
 */
export function webhookGate(deps: Deps, { verifyToken, appSecrets }: WebhookSecrets) {
  return (req: IncomingMessage, res: ServerResponse): boolean => {
    if (!ADDRESS.test(req.url ?? '')) return false;
    if (req.method === 'POST') void deliver(req, res, deps, appSecrets);
    else if (req.method === 'GET') handshake(req, res, verifyToken);
    else return false;
    return true;
  };
}
