import express, { type ErrorRequestHandler, type Express } from 'express';
import { type Control, createControl } from './control/control.js';
import { controlRouter } from './control/routes.js';
import { type Core, createCore } from './core.js';
import type { Held } from './graph/endpoint.js';
import { graphRouter } from './graph/router.js';
import type { SandboxOptions } from './options.js';
import { pageRouter } from './page/routes.js';
import { smsRouter } from './sms.js';
import { mediaRouter } from './static-files.js';
import { createQueue, type WebhookQueue } from './webhook/queue.js';
import { postTo, shakeHands } from './webhook/transport.js';
import type { World } from './world.js';

/** A Facebook Page on this machine. */
export interface Sandbox {
  /** To be listened with alone, or mounted: Graph is under `/graph`, an SMS gateway at `/sms`, the visitor's page at `/`, acts under `/control`. */
  app: Express;
  /** What is there and, in `received` and `refused`, what was asked of it. */
  world: World;
  /** Buyers, the Page's people, time and faults. */
  control: Control;
  /** Epoch ms on the sandbox's clock. */
  now(): number;
  /** Resolves when every webhook has been delivered, or given up after its last try. */
  drain(): Promise<void>;
  /** Bodies still to be delivered, and those given up. */
  webhooks(): { waiting: number; lost: number };
  /** Facebook's handshake with `webhookUrl`; false when the answer was wrong. */
  verifyWebhook(): Promise<boolean>;
  /** Ends deliveries and hangs up on callers whose answers were lost. */
  stop(): void;
}

/** Makes a sandbox; nothing is listened to or sent until it is used. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const core: Core = createCore(options, {
    emit: (event) => {
      if (core.world.subscribedFields.includes(event.field)) queue.add(event);
    },
    wake: () => queue.wake(),
  });
  const { settings, clock, world } = core;
  const deliver = options.deliver ?? (options.webhookUrl === undefined ? nobody : postTo(options.webhookUrl));
  const queue = createQueue({
    clock,
    deliver,
    faults: () => core.faults,
    pageId: settings.pageId,
    appSecret: settings.appSecret,
  });
  const held: Held = new Set();
  return {
    app: createApp(core, held, queue),
    world,
    control: createControl(core),
    now: clock.now,
    drain: queue.drain,
    webhooks: queue.counts,
    verifyWebhook: async () =>
      options.webhookUrl !== undefined && shakeHands(options.webhookUrl, settings.verifyToken, core.newId()),
    stop: () => {
      queue.stop();
      for (const response of held) response.destroy();
    },
  };
}

/** With nowhere to go, webhooks count as delivered. */
const nobody = async (): Promise<number> => 200;

function createApp(core: Core, held: Held, queue: WebhookQueue): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  const graph = graphRouter(core, held);
  app.use('/graph', graph);
  // Clients that take a host and no path ask at the root: /v25.0/….
  app.use((request, response, next) => (VERSIONED.test(request.path) ? graph(request, response, next) : next()));
  app.use('/sms', smsRouter(core, held));
  app.use('/control', controlRouter(core, queue));
  app.use(mediaRouter(core.world));
  app.use(pageRouter(core, queue));
  app.use(badRequest);
  return app;
}

const VERSIONED = /^\/v\d+\.\d+\//;

/** Bodies that cannot be read; anything else is a mistake of the sandbox and goes on. */
const badRequest: ErrorRequestHandler = (error, _request, response, next) => {
  if (!(error instanceof Error) || !('status' in error) || error.status !== 400) return next(error);
  const refusal = { message: `(#100) ${error.message}`, type: 'OAuthException', code: 100, fbtrace_id: 'A0' };
  response.status(400).json({ error: refusal });
};
