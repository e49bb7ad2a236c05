import express, { type Router } from 'express';
import { z } from 'zod';
import type { Core } from './core.js';
import { takeFault } from './faults.js';
import { type Held, record } from './graph/endpoint.js';

const messageSchema = z.object({
  to: z.string().regex(/^\+\d{8,15}$/),
  text: z.string().min(1),
  id: z.string().min(1),
});

/**
 * An SMS gateway for `SMS_URL`: `POST /sms` as Munshi sends it. What arrived stands in `received` with the kind `sms`;
 * an id it has seen is accepted and sent to nobody again.
 */
export function smsRouter(core: Core, held: Held): Router {
  const router = express.Router();
  router.post('/', express.json(), (request, response) => {
    const message = messageSchema.safeParse(request.body);
    const { to = '', text = '' } = message.data ?? {};
    const fault = takeFault(core.faults, 'sms');
    if (fault?.effect === 'server_error') return void response.status(503).json({ error: 'try again later' });
    if (!message.success) return void response.status(422).json({ error: 'to, text and id are needed' });
    if (fault?.effect === 'refuse') {
      core.world.refused.push({
        at: core.clock.now(),
        kind: 'sms',
        to,
        text,
        code: fault.code,
        subcode: null,
        message: 'no',
      });
      return void response.status(fault.code).json({ error: 'refused by a fault of the sandbox' });
    }
    const { id } = message.data;
    const known = core.world.received.some((one) => one.kind === 'sms' && one.id === id);
    if (!known) record(core, { kind: 'sms', to, text }, { id, payload: message.data });
    if (fault?.effect === 'lose_answer') {
      held.add(response);
      response.on('close', () => held.delete(response));
      return;
    }
    response.status(202).json({ id });
  });
  return router;
}
