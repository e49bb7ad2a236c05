import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { LiveAnswer } from '../../../src/web/ui/live.js';
import { toFragment, toHtml } from '../../../src/web/ui/to-html.js';
import { sampleContext } from '../samples/context.js';
import { PAGES } from '../samples/pages.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The policy the dashboard is served under. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

export interface PageServer {
  address: string;
  /** Forms that arrived: path and fields. */
  posted: { path: string; fields: URLSearchParams }[];
  /** Sends a live event to every open stream. */
  say: (table: string) => void;
  close: () => Promise<void>;
}

function sendFile(res: ServerResponse, path: string): void {
  const file = join('dist/static', path.slice('/static/'.length));
  if (!existsSync(file)) return void res.writeHead(404).end();
  res.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(res);
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** The sample pages at /<name>/<locale>, the built static files, a live stream, and a memory of what was posted. */
export async function servePages(): Promise<PageServer> {
  const posted: PageServer['posted'] = [];
  const streams = new Set<ServerResponse>();
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = (req.url ?? '/').split('?')[0] ?? '/';
    if (path.startsWith('/static/')) return sendFile(res, path);
    if (path === '/live') {
      res.writeHead(200, { 'Content-Type': 'text/event-stream' });
      res.write('retry: 100\n\n');
      streams.add(res);
      res.on('close', () => streams.delete(res));
      return;
    }
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (path.startsWith('/live/'))
      return void res.end(toFragment(<LiveAnswer ctx={sampleContext('en', path)} fresh={3} href="/approvals/en" />));
    res.setHeader('Content-Security-Policy', POLICY);
    if (req.method === 'POST') {
      posted.push({ path, fields: new URLSearchParams(await bodyOf(req)) });
      return void res.writeHead(303, { Location: '/approvals-order/en' }).end();
    }
    const [, name = '', locale = 'en'] = path.split('/');
    const draw = PAGES[name];
    if (!draw || (locale !== 'en' && locale !== 'bn')) return void res.writeHead(404).end('<title>not here</title>');
    res.end(toHtml(draw(locale)));
  };
  const server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    posted,
    say: (table) => {
      for (const stream of streams) stream.write(`event: ${table}\ndata: \n\n`);
    },
    close: () => {
      for (const stream of streams) stream.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
