import express, { type Router } from 'express';
import type { Core } from '../core.js';
import { windowEnd } from '../window.js';
import { act, isAction } from './control.js';
import { ControlError } from './control-error.js';

/** The control API, JSON: `POST /control/{act}`, and what there is to see by `GET`. */
export function controlRouter(core: Core, webhooks: { counts(): object; drain(): Promise<void> }): Router {
  const router = express.Router();
  router.get('/received', (_request, response) => void response.json({ data: core.world.received }));
  router.get('/refused', (_request, response) => void response.json({ data: core.world.refused }));
  router.get('/faults', (_request, response) => void response.json(core.faults));
  router.get('/state', (_request, response) => void response.json({ ...state(core), webhooks: webhooks.counts() }));
  router.post('/drain', async (_request, response) => {
    await webhooks.drain();
    response.json(webhooks.counts());
  });
  router.post('/:name', express.json(), (request, response) => {
    const { name } = request.params;
    if (!isAction(name)) return void response.status(404).json({ error: `there is no act ${name}` });
    try {
      response.json(act(core, name, request.body ?? {}));
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      response.status(422).json({ error: error.message });
    }
  });
  return router;
}

const state = ({ clock, settings, world, faults }: Core) => ({
  now: clock.now(),
  page: { id: settings.pageId, name: settings.pageName },
  posts: [...world.posts.values()],
  buyers: [...world.buyers.values()],
  comments: [...world.comments.values()],
  threads: [...world.threads.values()].map((thread) => ({ ...thread, windowEnd: windowEnd(thread, faults) })),
});
