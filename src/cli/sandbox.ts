import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Command, InvalidArgumentError } from 'commander';
import express from 'express';
import { SANDBOX_DEFAULTS } from '../sandbox/options.js';
import { createSandbox } from '../sandbox/sandbox.js';

/** Where a command writes. */
interface Output {
  stdout: { write(text: string): unknown };
}

interface Flags {
  port: number;
  host: string;
  webhook: string;
  appSecret: string;
  verifyToken: string;
  pageToken: string;
  pageId: string;
}

/** `munshi sandbox`: the sandbox Page alone, until it is stopped. */
export function sandboxCommand(io: Output): Command {
  return new Command('sandbox')
    .description('Run the sandbox Page alone: a Facebook Page on this machine, to play buyers and to test against.')
    .option('--port <number>', 'the port it listens on; 0 takes a free one', readPort, 4000)
    .option('--host <address>', 'the address it listens on', '127.0.0.1')
    .option('--webhook <url>', 'where Munshi takes webhooks', readAddress, 'http://127.0.0.1:3000/webhook')
    .option('--app-secret <secret>', 'signs the webhooks', SANDBOX_DEFAULTS.appSecret)
    .option('--verify-token <token>', 'for the handshake with the webhook', SANDBOX_DEFAULTS.verifyToken)
    .option('--page-token <token>', 'the token calls must carry', SANDBOX_DEFAULTS.pageToken)
    .option('--page-id <id>', 'the id of the Page', SANDBOX_DEFAULTS.pageId)
    .action(async (flags: Flags, command: Command) => {
      const server = await serve(io, flags).catch((error: Error) => command.error(`munshi sandbox: ${error.message}`));
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      server.closeAllConnections();
      server.close();
    });
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

function readAddress(value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new InvalidArgumentError('An address starts with http:// or https://.');
}

async function serve(io: Output, { port, host, webhook, ...flags }: Flags): Promise<Server> {
  const start = express();
  const server = start.listen(port, host);
  await once(server, 'listening');
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  const sandbox = createSandbox({ clock: Date.now, webhookUrl: webhook, publicUrl: url, ...flags });
  start.use(sandbox.app);
  server.on('close', sandbox.stop);
  io.stdout.write(introduction(url, webhook, flags));
  return server;
}

/** What to set so that Munshi takes this for its Facebook. */
const introduction = (url: string, webhook: string, flags: Omit<Flags, 'port' | 'host' | 'webhook'>): string =>
  `The sandbox Page is at ${url}/ and sends its webhooks to ${webhook}

Start Munshi with:
  GRAPH_API_URL=${url}/graph
  FACEBOOK_APP_ID=${SANDBOX_DEFAULTS.appId}
  FACEBOOK_APP_SECRET=${flags.appSecret}
  FACEBOOK_VERIFY_TOKEN=${flags.verifyToken}
  FACEBOOK_PAGE_ID=${flags.pageId}
  FACEBOOK_PAGE_ACCESS_TOKEN=${flags.pageToken}
`;
