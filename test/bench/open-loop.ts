import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { messageBody, type Signed } from './events.js';
import type { Server } from './processes.js';

/** How long the answers took, in ms from when each request was due. */
export interface Latencies {
  p50: number;
  p99: number;
}

const CONNECTIONS = 64;

function post(url: URL, agent: Agent, { raw, headers }: Signed): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: url.hostname,
        port: url.port,
        path: '/webhook',
        method: 'POST',
        headers: { ...headers, 'content-length': raw.length },
      },
      (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.once('error', reject);
    sent.end(raw);
  });
}

/**
 * Posts new bodies at a fixed mean rate whatever the answers do, as buyers would: each is due at its own moment
 * (exponential gaps), and waits from then on, also when everything before it is late.
 */
export async function openLoop(server: Server, perSecond: number, seconds: number): Promise<Latencies> {
  const url = new URL(server.url);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const bodies = Array.from({ length: perSecond * seconds }, messageBody);
  const took: number[] = [];
  const answers: Promise<void>[] = [];
  let due = performance.now();
  for (const body of bodies) {
    due += (-Math.log(1 - Math.random()) * 1000) / perSecond;
    // Sleeping, not spinning: the server has to have the other core. What is late is so for every server alike.
    while (performance.now() < due) await pause(1);
    const dueAt = due;
    answers.push(
      post(url, agent, body).then((status) => {
        if (status !== 200) throw new Error(`The webhook answered ${status}.`);
        took.push(performance.now() - dueAt);
      }),
    );
  }
  await Promise.all(answers);
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.floor(took.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
