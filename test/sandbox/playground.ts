import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraph, type Graph } from '../../src/facebook/graph.js';
import { isSigned } from '../../src/facebook/signature.js';
import { parseWebhook } from '../../src/facebook/webhook.js';
import type { WebhookEvent } from '../../src/facebook/webhook-event.js';
import { SANDBOX_DEFAULTS, type SandboxOptions } from '../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const START = Date.UTC(2026, 10, 22, 6, 0);
export const MITU = '7788990011220001';
export const TANVIR = '7788990011220002';
export const SHAPLA = '7788990011220003';
export const page = { id: SANDBOX_DEFAULTS.pageId, token: SANDBOX_DEFAULTS.pageToken };
export const POST = `${page.id}_122140000000701`;

/** A sandbox listening on a free port, Munshi's own client in front of it and Munshi's own parser behind it. */
export interface Playground {
  sandbox: Sandbox;
  url: string;
  graph: Graph;
  /** Everything the webhooks told, in the order of their bodies. */
  events: WebhookEvent[];
  bodies: Buffer[];
  /** What the receiver answers from now on. */
  answerWith(status: number): void;
  close(): Promise<void>;
}

export async function playground(options: Partial<SandboxOptions> = {}): Promise<Playground> {
  const events: WebhookEvent[] = [];
  const bodies: Buffer[] = [];
  let status = 200;
  const sandbox = createSandbox({
    clock: () => START,
    deliver: async (raw, headers) => {
      if (!isSigned(raw, headers['x-hub-signature-256'], [SANDBOX_DEFAULTS.appSecret])) throw new Error('not signed');
      bodies.push(raw);
      if (status === 200) events.push(...parseWebhook(raw, sandbox.now()));
      return status;
    },
    ...options,
  });
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = sandbox.app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    sandbox,
    url,
    graph: createGraph({ baseUrl: `${url}/graph`, version: 'v25.0', timeoutMs: 2_000 }),
    events,
    bodies,
    answerWith: (next) => {
      status = next;
    },
    close: async () => {
      sandbox.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Posts JSON as any client would; for calls Munshi's own client cannot make. */
export async function post(url: string, body: unknown, token: string | null = page.token) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown>, headers: answer.headers };
}
