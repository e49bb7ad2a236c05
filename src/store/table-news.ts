import { randomUUID } from 'node:crypto';
import pg from 'pg';

type Listener = (tables: ReadonlySet<string>) => void;
const CHANNEL = 'munshi_tables';
const COALESCE_MS = 50;

/**
 * Tells this and other processes which tables changed: outside the transaction, coalesced, names only, over its own
 * connection. News may be lost (a dropped connection); whoever listens polls beneath.
 */
export async function tableNews(url: string, pool: pg.Pool, onError: (error: Error) => void) {
  const listeners = new Set<Listener>();
  const origin = randomUUID();
  const emit = (tables: ReadonlySet<string>): void => {
    for (const listener of listeners) listener(tables);
  };

  const ear = new pg.Client({ connectionString: url });
  ear.on('error', onError);
  ear.on('notification', ({ payload }) => {
    const [from, names] = (payload ?? '').split('|');
    if (from !== origin) emit(new Set((names ?? '').split(',')));
  });
  await ear.connect();
  await ear.query(`listen ${CHANNEL}`);

  let pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const send = (): void => {
    timer = undefined;
    const names = [...pending].join(',');
    pending = new Set();
    pool.query('select pg_notify($1, $2)', [CHANNEL, `${origin}|${names}`]).catch(onError);
  };

  return {
    tell(tables: Set<string>): void {
      emit(tables);
      for (const table of tables) pending.add(table);
      timer ??= setTimeout(send, COALESCE_MS);
    },
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close(): Promise<void> {
      clearTimeout(timer);
      await ear.end();
    },
  };
}
