import express, { type Request, type RequestHandler, type Router } from 'express';
import { act, isAction } from '../control/control.js';
import { ControlError } from '../control/control-error.js';
import type { ActionName } from '../control/inputs.js';
import type { Core } from '../core.js';
import { MESSENGER_LOCALES } from '../profile.js';
import type { Buyer } from '../world.js';
import { renderPage } from './document.js';
import { SWITCHES } from './fault-panel.js';
import type { View } from './view.js';

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** The visitor's page at `/`, and `/do/{act}` for its forms, which come back to where they were sent from. */
export function pageRouter(core: Core, webhooks: { counts(): { waiting: number; lost: number } }): Router {
  const router = express.Router();
  router.get('/', (request, response) => {
    response.set({
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    response.type('html').send(renderPage(viewOf(core, request), webhooks.counts()));
  });
  router.post('/do/:name', refuseForeign, express.urlencoded({ extended: false }), (request, response) => {
    const fields: Record<string, string> = request.body ?? {};
    const back = new URL(safeBack(fields._back), 'http://sandbox');
    try {
      const [name, input] = readForm(String(request.params.name), fields);
      act(core, name, input);
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      back.searchParams.set('error', error.message);
    }
    response.redirect(303, `${request.baseUrl}/${back.search}${back.hash}`);
  });
  return router;
}

/** Another site's page may not play here. */
const refuseForeign: RequestHandler = (request, response, next) => {
  if (request.get('sec-fetch-site') === 'cross-site') response.sendStatus(403);
  else next();
};

const safeBack = (given: string | undefined): string => (given?.includes('?') ? given.slice(given.indexOf('?')) : '');

function viewOf(core: Core, request: Request): View {
  const query = (name: string): string | null => {
    const value = request.query[name];
    return typeof value === 'string' ? value : null;
  };
  const pane = query('pane');
  const buyers = core.world.buyers;
  const [first] = buyers.values();
  const nobody: Buyer = { id: '0', commenterId: '0', name: 'Nobody' };
  return {
    core,
    base: request.baseUrl,
    buyer: buyers.get(query('buyer') ?? '') ?? first ?? nobody,
    locale: MESSENGER_LOCALES.find((each) => each === query('locale')) ?? 'bn_IN',
    pane: pane === 'chat' || pane === 'log' ? pane : 'page',
    replyTo: query('reply'),
    editing: query('edit'),
    error: query('error'),
  };
}

/** A form's fields as the input of an act; two forms stand for more than they spell out. */
function readForm(name: string, fields: Record<string, string>): [ActionName, unknown] {
  if (name === 'switches') {
    const code = Number(fields.rateLimit ?? 0);
    const ticked = Object.keys(SWITCHES).map((one) => [one, fields[one] === 'on']);
    return [
      'setFaults',
      { ...Object.fromEntries(ticked), rateLimit: code ? { code } : null, latencyMs: fields.latencyMs },
    ];
  }
  if (name === 'failing') {
    const { failure = '', times } = fields;
    if (failure === 'server_error' || failure === 'lose_answer') return ['failNext', { effect: failure, times }];
    const [code, subcode] = failure.split('/');
    return ['failNext', { effect: 'refuse', times, code, subcode }];
  }
  if (!isAction(name)) throw new ControlError(`there is no act ${name}`);
  return [name, fields];
}
