import type { IncomingMessage } from 'node:http';

/**
 * The bytes of a request exactly as they came: nothing is inflated, decoded or guessed at. Null when there are more
 * than `limit`, or when the sender broke off; what is too much is read and dropped.
 */
export function rawBody(req: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    if (Number(req.headers['content-length']) > limit) return resolve(null);
    let chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks = [];
      resolve(null);
    });
    req.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    req.on('error', () => resolve(null));
  });
}
