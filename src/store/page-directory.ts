import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Which shop a Page belongs to, from memory; read again when a commit touched the Pages. */
export interface PageDirectory {
  find(pageId: string): Promise<Row<'pages'> | undefined>;
}

export function pageDirectory(store: Store): PageDirectory {
  let known: Promise<Map<string, Row<'pages'>>> | undefined;
  store.onCommit((tables) => {
    if (tables.has('pages')) known = undefined;
  });
  const load = async (): Promise<Map<string, Row<'pages'>>> => {
    const rows = await store.read.select().from(store.t.pages);
    return new Map(rows.map((row) => [row.id, row]));
  };
  return {
    async find(pageId) {
      known ??= load().catch((error) => {
        known = undefined;
        throw error;
      });
      return (await known).get(pageId);
    },
  };
}
