import express, { type RequestHandler, type Router } from 'express';
import type { Deps } from '../deps.js';
import { NotJsonError } from '../facebook/json.js';
import { isSigned } from '../facebook/signature.js';
import { receive } from '../flows/inbox/receive.js';

const LARGEST_BODY = '5mb';

/** What the webhook needs to know of the Facebook app. */
export interface WebhookSecrets {
  verifyToken: string;
  appSecrets: readonly string[];
}

/** Facebook's verification handshake: the bare challenge back, if the verify token is ours. */
const handshake =
  (verifyToken: string): RequestHandler =>
  (req, res) => {
    const asked = new URL(req.originalUrl, 'http://localhost').searchParams;
    const ours = asked.get('hub.mode') === 'subscribe' && asked.get('hub.verify_token') === verifyToken;
    if (!ours) return void res.status(403).type('text/plain').send('The verify token is not ours.');
    res.type('text/plain').send(asked.get('hub.challenge') ?? '');
  };

/**
 * Where Facebook delivers. Mounted before every other middleware: raw bytes, signature, durable, 200. An event that
 * cannot be stored is answered 500, so that Facebook sends it again.
 */
export function webhookRouter(deps: Deps, secrets: WebhookSecrets): Router {
  const router = express.Router();
  router.get('/', handshake(secrets.verifyToken));
  router.post('/', express.raw({ type: () => true, limit: LARGEST_BODY }), async (req, res) => {
    const raw: Buffer = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
    if (!isSigned(raw, req.get('x-hub-signature-256'), secrets.appSecrets)) {
      return void res
        .status(401)
        .type('text/plain')
        .send('The signature is missing or wrong. Check FACEBOOK_APP_SECRET.');
    }
    try {
      await receive(deps, raw);
      res.status(200).type('text/plain').send('EVENT_RECEIVED');
    } catch (error) {
      if (error instanceof NotJsonError) return void res.status(400).type('text/plain').send('The body is not JSON.');
      deps.log.error({ err: error }, 'webhook was not stored');
      res.status(500).type('text/plain').send('Not stored; send it again.');
    }
  });
  return router;
}
