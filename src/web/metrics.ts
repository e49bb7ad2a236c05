import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Deps } from '../deps.js';
import { queueTotals } from '../store/queue-totals.js';

const same = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** `GET /metrics`: Prometheus text, read from the database at each scrape; asks for METRICS_TOKEN when one is set. */
export function metricsHandler(deps: Deps): RequestHandler {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const gauge = <L extends string>(name: string, help: string, labelNames: L[] = []): Gauge<L> =>
    new Gauge({ name: `munshi_${name}`, help, labelNames, registers: [register] });
  const inbox = gauge('inbox_events', 'Events of the inbox by status', ['status']);
  const outbox = gauge('outbox_messages', 'Messages of the outbox by state', ['state']);
  const lanes = gauge('lanes_due', 'Lanes with work due');
  const timers = gauge('timers_due', 'Timers whose time has come');
  return async (req, res) => {
    const token = deps.env.METRICS_TOKEN;
    if (token && !same(req.get('authorization') ?? '', `Bearer ${token}`)) {
      return void res.status(401).set('WWW-Authenticate', 'Bearer').type('text/plain').send('METRICS_TOKEN is needed.');
    }
    const now = await queueTotals(deps.store, deps.clock());
    inbox.reset();
    outbox.reset();
    for (const [status, count] of Object.entries(now.inbox)) inbox.set({ status }, count);
    for (const [state, count] of Object.entries(now.outbox)) outbox.set({ state }, count);
    lanes.set(now.lanesDue);
    timers.set(now.timersDue);
    res.type(register.contentType).send(await register.metrics());
  };
}
