import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { isSameRequest, type Request } from '../../domain/order/same-request.js';
import { reason } from '../../domain/reason.js';
import { find, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { voidDrafts } from '../draft/void.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { stockWrites } from '../stock/write.js';
import { changed } from './change.js';
import { dismissedIn } from './duplicate.js';
import { decideEdit, type OrderEdit } from './edit.js';
import { historyLine } from './history.js';
import type { LineInput } from './lines.js';
import { type LoadedOrder, loadOrder, requireSeen } from './load.js';
import { stockEffect } from './stock-effect.js';
import { summaryAgain } from './summary.js';

const requestOf = ({ order, lines }: LoadedOrder): Request => ({
  status: order.status,
  createdAt: order.createdAt,
  paid: order.advancePaid > 0 || order.paymentStatus !== 'unpaid',
  products: lines.map(({ productId }) => productId),
});

/**
 * Two New orders are one: the first takes the other in, whose lines, hold and drafts go; the buyer is shown the one that
 * stays when it is complete, and is told nothing of the other's end. @throws DomainError refused, conflict, not_found
 */
export async function mergeOrders(
  deps: Deps,
  scope: Scope,
  target: { id: string; version?: number | undefined },
  otherId: string,
): Promise<void> {
  await onFreshFacts(async () => {
    const [stays, goes] = await Promise.all([
      loadOrder(deps, scope.shopId, target.id),
      loadOrder(deps, scope.shopId, otherId),
    ]);
    requireSeen(stays, target.version);
    if (stays.order.id === goes.order.id) throw new DomainError('refused', [reason('order_is_same')]);
    const [one, other] = [requestOf(stays), requestOf(goes)];
    if (one.status !== 'new' || other.status !== 'new')
      throw new DomainError('refused', [
        reason('merge_not_new', { order: one.status === 'new' ? goes.order.number : stays.order.number }),
      ]);
    if (one.paid || other.paid) throw new DomainError('refused', [reason('merge_paid')]);
    await deps.store.commit(await mergingOrders(deps, scope, stays, goes));
  });
  deps.wake('outbox');
}

async function mergingOrders(deps: Deps, scope: Scope, stays: LoadedOrder, goes: LoadedOrder): Promise<Write[]> {
  const { store } = deps;
  const { shopId } = scope;
  const now = deps.clock();
  const { order } = goes;
  const freed = stockEffect(goes, 'release', 0);
  const change = await decideEdit(deps, scope, stays, joined(stays, goes), undefined, freed.deltas);
  const ended = historyLine(deps, scope, order.id, {
    kind: 'merged_away',
    from: 'new',
    to: 'cancelled',
    details: { number: stays.order.number, notes: [reason('merged_into', { order: stays.order.number })] },
  });
  const { channel, pageId } = order.source;
  const details = { ...change.history.details, number: order.number, channel, pageId: pageId ?? null };
  const done = await changed(deps, scope, stays, {
    ...change,
    history: { ...change.history, kind: 'merged', details },
  });
  const drafts = await find(store, 'drafts', { shopId, orderId: order.id, status: 'pending' });
  return [
    // What the other held is free before this one holds it.
    ...stockWrites(deps, scope, freed),
    remove(store, 'timers', { kind: 'hold_expiry', subject: order.id }),
    exactly(
      1,
      update(
        store,
        'orders',
        { shopId, id: order.id, version: order.version },
        {
          status: 'cancelled',
          statusAt: now,
          mergedInto: stays.order.id,
          version: order.version + 1,
          dueAt: null,
          waitingForBuyerAt: null,
          updatedAt: now,
        },
      ),
    ),
    ended.write,
    ...voidDrafts(deps, drafts, reason('merged_into', { order: stays.order.number })),
    update(store, 'tasks', { shopId, orderId: order.id, status: 'open' }, { orderId: stays.order.id }),
    ...done.writes,
    ...(await summaryAgain(deps, stays, done)),
    audited(deps, scope, 'order.merge', stays.order.id, { other: order.id }),
  ];
}

/** A line to be written anew. */
export const asInput = ({ variantId, productId, text, quantity, unitPrice }: Row<'orderLines'>): LineInput => ({
  variantId,
  productId,
  text,
  quantity,
  unitPrice,
});

const known = (lines: Row<'orderLines'>[]): Row<'orderLines'>[] => lines.filter(({ productId }) => productId !== null);

/** The later words win; goods that only the earlier ones name stay, and so does a size only they named. */
function linesTogether(earlier: Row<'orderLines'>[], later: Row<'orderLines'>[]): Row<'orderLines'>[] {
  const [before, said] = [known(earlier), known(later)];
  if (before.length + said.length === 0) return later;
  const kept = before.filter((line) => !said.some(({ productId }) => productId === line.productId));
  const now = said.map((line) => {
    const [same, ...others] = before.filter(({ productId }) => productId === line.productId);
    return line.variantId === null && same && same.variantId !== null && others.length === 0 ? same : line;
  });
  return [...kept, ...now];
}

function joined(stays: LoadedOrder, goes: LoadedOrder): OrderEdit {
  const [earlier, later] = stays.order.id < goes.order.id ? [stays, goes] : [goes, stays];
  const said = <K extends 'name' | 'phone' | 'address' | 'area' | 'district'>(key: K) =>
    later.order[key] ?? earlier.order[key];
  return {
    name: said('name'),
    phone: said('phone'),
    address: said('address'),
    area: said('area'),
    district: said('district'),
    lines: linesTogether(earlier.lines, later.lines).map(asInput),
  };
}

/** Somebody looked at the two and found them to be two. */
const saidToDiffer = (one: Row<'orders'>, other: Row<'orders'>): boolean =>
  dismissedIn(one.tags).has(other.number) || dismissedIn(other.tags).has(one.number);

/** The New orders of one buyer that ask for the same become one, the oldest. Answers how many went. */
export async function mergeSameRequests(deps: Deps, scope: Scope, buyerId: string): Promise<number> {
  const rows = await find(deps.store, 'orders', { shopId: scope.shopId, buyerId, status: 'new' });
  const [oldest, ...rest] = rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  let merged = 0;
  for (const { id } of rest) {
    const [one, other] = await Promise.all([
      loadOrder(deps, scope.shopId, oldest?.id ?? ''),
      loadOrder(deps, scope.shopId, id),
    ]);
    if (!isSameRequest(requestOf(one), requestOf(other)) || saidToDiffer(one.order, other.order)) continue;
    await mergeOrders(deps, scope, { id: one.order.id }, id);
    merged += 1;
  }
  return merged;
}
