import type { RequestHandler } from 'express';
import type { Store } from '../store/store.js';

const BEAT_MS = 25_000;
const GATHER_MS = 150;

/**
 * The live stream: names of the tables that changed, a few times a second at most; the page then asks again for its
 * own parts. Nothing of anybody's data is in it.
 */
export function liveStream(store: Store): RequestHandler {
  return (req, res) => {
    res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    res.flushHeaders();
    res.write('retry: 3000\n\n');
    let changed = new Set<string>();
    let timer: NodeJS.Timeout | undefined;
    const flush = (): void => {
      timer = undefined;
      for (const table of changed) res.write(`event: ${table}\ndata: \n\n`);
      changed = new Set();
    };
    const stopListening = store.onCommit((tables) => {
      for (const table of tables) changed.add(table);
      timer ??= setTimeout(flush, GATHER_MS);
    });
    const beat = setInterval(() => res.write(': here\n\n'), BEAT_MS);
    req.on('close', () => {
      stopListening();
      clearInterval(beat);
      clearTimeout(timer);
    });
  };
}
