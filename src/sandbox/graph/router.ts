import express, { type Router } from 'express';
import type { Core } from '../core.js';
import { adsEndpoint } from './ads.js';
import { hideEndpoint, likesEndpoint, replyEndpoint } from './comments.js';
import { type Endpoint, type Held, serveCall } from './endpoint.js';
import { loginRouter } from './login.js';
import { messagesEndpoint } from './messages.js';
import { profileEndpoint } from './profile.js';
import { readsEndpoint } from './reads.js';
import { subscriptionsEndpoint } from './subscriptions.js';
import { templatesEndpoint } from './templates.js';

/** The first whose purpose fits answers: particular edges before general ones. */
const ENDPOINTS: Endpoint[] = [
  messagesEndpoint,
  subscriptionsEndpoint,
  profileEndpoint,
  adsEndpoint,
  templatesEndpoint,
  replyEndpoint,
  likesEndpoint,
  hideEndpoint,
  readsEndpoint,
];

/** The Graph API, to be mounted where `GRAPH_API_URL` points: `/{version}/…`. */
export function graphRouter(core: Core, held: Held): Router {
  const router = express.Router();
  router.use(express.json({ limit: '1mb' }), express.urlencoded({ extended: false, limit: '1mb' }));
  router.use('/:version', loginRouter(core));
  router.all('/:version/{*rest}', (request, response) => serveCall(core, ENDPOINTS, held, request, response));
  return router;
}
