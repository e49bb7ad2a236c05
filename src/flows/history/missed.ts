import type { Deps } from '../../deps.js';
import type { PageAccess } from '../../facebook/graph-call.js';
import type { EntryContext, WebhookEvent } from '../../facebook/webhook-event.js';
import { find } from '../../store/rows.js';
import type { ResyncPosition } from '../../store/schema/facebook.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import type { Late } from '../inbox/event.js';
import { keep } from '../inbox/keep.js';

/** Something the Graph API told of that is not on record, with what is known of it. */
export interface Missed {
  event: WebhookEvent;
  late: Late;
}

/** What one step of a fetch read, and what is left; null: nothing. */
export interface Fetched {
  missed: Missed[];
  /** How many comments or messages were looked at. */
  found: number;
  next: ResyncPosition | null;
}

/** What a step of a fetch works with. */
export interface Fetching {
  deps: Deps;
  page: PageAccess & { shopId: string };
  /** Epoch ms; what is older is left alone. */
  since: number;
  /** Waited for before each call of the Conversations API: two a second is its limit for a Page (meta-platform, 6.3). */
  pause(): Promise<void>;
}

/** Facebook does not say by which entry it would have told: there is none. */
export const contextOf = ({ deps, page }: Fetching): EntryContext => ({
  pageId: page.id,
  entryAt: null,
  receivedAt: deps.clock(),
});

/** What is on record of these, by Facebook's id. */
export async function onRecord({ deps, page }: Fetching, ids: string[]): Promise<Map<string, Row<'messages'>>> {
  const rows = ids.length === 0 ? [] : await find(deps.store, 'messages', { pageId: page.id, facebookId: ids });
  return new Map(rows.map((row) => [row.facebookId ?? '', row]));
}

const AT_ONCE = 100;

/**
 * Keeps what was missed, oldest first, in the same inbox a webhook fills; `last` goes with the last of it. Answers how
 * many were new there.
 */
export async function keepMissed(
  deps: Deps,
  missed: readonly Missed[],
  last: (brought: number) => Write,
): Promise<number> {
  const sorted = [...missed].sort((one, other) => one.event.eventAt - other.event.eventAt);
  let brought = 0;
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    const writes: Write[] = [];
    const places: number[] = [];
    for (const { event, late } of sorted.slice(at, at + AT_ONCE)) {
      places.push(writes.length);
      writes.push(...(await keep(deps, event, late)));
    }
    const changed = await deps.store.commit(writes);
    brought += places.filter((place) => (changed[place] ?? 0) > 0).length;
  }
  await deps.store.commit([last(brought)]);
  if (brought > 0) deps.wake('lanes');
  return brought;
}
