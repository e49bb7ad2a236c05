import type { ServerResponse } from 'node:http';
import type { Express, RequestHandler } from 'express';
import type { Deps } from '../deps.js';
import { NotJsonError } from '../facebook/json.js';
import { isSigned } from '../facebook/signature.js';
import { receive } from '../flows/inbox/receive.js';
import { rawBody } from './raw-body.js';

const LARGEST_BODY = 5 * 1024 * 1024;

/** What the webhook needs to know of the Facebook app. */
export interface WebhookSecrets {
  verifyToken: string;
  appSecrets: readonly string[];
}

// Written without Express's own response helpers, which cost as much as making the event durable.
function say(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(text) });
  res.end(text);
}

/** Facebook's verification handshake: the bare challenge back, if the verify token is ours. */
const handshake =
  (verifyToken: string): RequestHandler =>
  (req, res) => {
    const asked = new URL(req.originalUrl, 'http://localhost').searchParams;
    const ours = asked.get('hub.mode') === 'subscribe' && asked.get('hub.verify_token') === verifyToken;
    if (!ours) return say(res, 403, 'The verify token is not ours.');
    say(res, 200, asked.get('hub.challenge') ?? '');
  };

const delivery =
  (deps: Deps, appSecrets: readonly string[]): RequestHandler =>
  async (req, res) => {
    const raw = await rawBody(req, LARGEST_BODY);
    if (raw === null) return say(res, 413, 'The body is larger than 5 MB.');
    if (!isSigned(raw, req.get('x-hub-signature-256'), appSecrets)) {
      return say(res, 401, 'The signature is missing or wrong. Check FACEBOOK_APP_SECRET.');
    }
    try {
      await receive(deps, raw);
      say(res, 200, 'EVENT_RECEIVED');
    } catch (error) {
      if (error instanceof NotJsonError) return say(res, 400, 'The body is not JSON.');
      deps.log.error({ err: error }, 'webhook was not stored');
      say(res, 500, 'Not stored; send it again.');
    }
  };

/**
 * Where Facebook delivers. Mounted before every other middleware: raw bytes, signature, durable, 200. An event that
 * cannot be stored is answered 500, so that Facebook sends it again.
 */
export function mountWebhook(app: Express, deps: Deps, { verifyToken, appSecrets }: WebhookSecrets): void {
  app.route('/webhook').get(handshake(verifyToken)).post(delivery(deps, appSecrets));
}
