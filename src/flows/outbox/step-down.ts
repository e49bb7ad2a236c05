import type { Deps } from '../../deps.js';
import { routesDownTo } from '../../domain/route.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';

/** A message whose route is closed goes to the router's next step, at once. */
export const nextRoute = (deps: Deps, row: Row<'outbox'>): Partial<Row<'outbox'>> => {
  const route = row.route === 'none' ? 'response' : row.route;
  return { state: 'queued', notBefore: deps.clock(), refused: [...new Set([...row.refused, ...routesDownTo(route)])] };
};

const conversationOf = async (deps: Deps, { shopId, conversationId }: Row<'outbox'>) =>
  conversationId === null ? undefined : findOne(deps.store, 'conversations', { shopId, id: conversationId });

/** The buyer cannot be written to until they write again. */
export async function markUnreachable(deps: Deps, row: Row<'outbox'>): Promise<Write[]> {
  const { store } = deps;
  const { shopId, orderId } = row;
  const order = orderId === null ? undefined : await findOne(store, 'orders', { shopId, id: orderId });
  const id = (await conversationOf(deps, row))?.buyerId ?? order?.buyerId ?? null;
  return id === null ? [] : [update(store, 'buyers', { shopId, id }, { unreachableAt: deps.clock() })];
}

/** Facebook does not let the Page write on because of the ad: in this conversation that is not tried again. */
export const adWindowOver = (deps: Deps, { pageId, psid }: Row<'outbox'>): Write[] =>
  psid === null
    ? []
    : [update(deps.store, 'conversations', { pageId, channel: 'messenger', thread: psid }, { adWindowUntil: null })];

/** True when our own clock says that the window of the thread it went to was open. */
export async function wasOpen(deps: Deps, { pageId, psid, sendingAt }: Row<'outbox'>): Promise<boolean> {
  if (psid === null) return false;
  const thread = await findOne(deps.store, 'conversations', { pageId, channel: 'messenger', thread: psid });
  return (thread?.windowUntil ?? 0) > (sendingAt ?? deps.clock());
}
