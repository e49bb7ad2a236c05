import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { type GoingUnits, linesApart } from '../../domain/order/split.js';
import { reason } from '../../domain/reason.js';
import { levelsAfter } from '../../domain/stock.js';
import { find, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { stockWrites } from '../stock/write.js';
import { changed } from './change.js';
import { orderCreation } from './create.js';
import { dismissalOf } from './duplicate.js';
import { decideEdit, type OrderEdit } from './edit.js';
import { historyLine } from './history.js';
import { setHoldTimer } from './hold-timer.js';
import type { LineInput } from './lines.js';
import { type LoadedOrder, loadOrder, requireSeen } from './load.js';
import { asInput } from './merge.js';
import { holdUntil } from './profile.js';
import { stockEffect } from './stock-effect.js';
import { firstSummary, summaryAgain } from './summary.js';

interface Target {
  id: string;
  version?: number | undefined;
}

function requireNew({ order }: LoadedOrder): void {
  if (order.status !== 'new') throw new DomainError('refused', [reason('split_not_new', { order: order.number })]);
  if (order.advancePaid > 0 || order.paymentStatus !== 'unpaid')
    throw new DomainError('refused', [reason('split_paid', { order: order.number })]);
}

/**
 * Units of a New order go into an order of their own, for the same buyer and place; each has its own delivery, and the
 * buyer is shown both to say yes to. Answers the new order's id. @throws DomainError refused, conflict, not_found
 */
export async function splitOrder(
  deps: Deps,
  scope: Scope,
  target: Target,
  going: readonly GoingUnits[],
): Promise<string> {
  const id = await onFreshFacts(async () => {
    const loaded = await loadOrder(deps, scope.shopId, target.id);
    requireSeen(loaded, target.version);
    requireNew(loaded);
    const parts = linesApart(loaded.lines, going);
    if ('refused' in parts) throw new DomainError('refused', parts.refused);
    const { order } = loaded;
    const change = await decideEdit(deps, scope, loaded, { lines: parts.stays.map(asInput) });
    const created = await orderCreation(
      deps,
      scope,
      { ...sameBuyer(order), lines: parts.goes.map(asInput), tags: [dismissalOf(order.number)] },
      change.stock,
    );
    const other = created.loaded.order;
    const details = { ...change.history.details, number: other.number };
    const done = await changed(deps, scope, loaded, {
      ...change,
      history: { ...change.history, kind: 'split', details },
    });
    await deps.store.commit([
      ...done.writes,
      ...(await summaryAgain(deps, loaded, done)),
      ...created.writes,
      historyLine(deps, scope, other.id, { kind: 'split_from', details: { number: order.number } }).write,
      ...(await firstSummary(deps, created.loaded, created.historyId)),
      audited(deps, scope, 'order.split', order.id, { other: other.id }),
    ]);
    return other.id;
  });
  deps.wake('outbox');
  return id;
}

const sameBuyer = (order: Row<'orders'>) => ({
  source: order.source,
  buyerId: order.buyerId ?? undefined,
  conversationId: order.conversationId ?? undefined,
  pageId: order.pageId ?? undefined,
  name: order.name,
  phone: order.phone,
  address: order.address,
  area: order.area,
  district: order.district,
  paymentMethod: order.paymentMethod,
});

/**
 * An order that was made one with this one stands by itself again, with its own goods. This one goes back to what it was
 * before where nothing was changed since; what was changed since stays. @throws DomainError refused, conflict, not_found
 */
export async function takeOut(deps: Deps, scope: Scope, target: Target, otherId: string): Promise<void> {
  await onFreshFacts(async () => {
    const [stays, goes] = await Promise.all([
      loadOrder(deps, scope.shopId, target.id),
      loadOrder(deps, scope.shopId, otherId),
    ]);
    requireSeen(stays, target.version);
    if (goes.order.mergedInto !== stays.order.id)
      throw new DomainError('refused', [reason('split_not_merged', { order: goes.order.number })]);
    requireNew(stays);
    await deps.store.commit(await takingOut(deps, scope, stays, goes));
  });
  deps.wake('outbox');
}

async function takingOut(deps: Deps, scope: Scope, stays: LoadedOrder, goes: LoadedOrder): Promise<Write[]> {
  const { store } = deps;
  const { shopId } = scope;
  const tagged = (own: LoadedOrder, other: LoadedOrder): string[] => [
    ...new Set([...own.order.tags, dismissalOf(other.order.number)]),
  ];
  const change = await decideEdit(deps, scope, stays, before(stays, goes.order.number));
  const done = await changed(deps, scope, stays, {
    ...change,
    set: { ...change.set, tags: tagged(stays, goes) },
    history: { ...change.history, kind: 'split', details: { ...change.history.details, number: goes.order.number } },
  });
  const until = await holdUntil(deps, shopId, deps.clock());
  const held = stockEffect({ ...goes, levels: levelsAfter(goes.levels, change.stock ?? []) }, 'hold', until);
  const back = await changed(deps, scope, goes, {
    set: { status: 'new', statusAt: deps.clock(), mergedInto: null, tags: tagged(goes, stays) },
    history: { kind: 'split_from', from: 'cancelled', to: 'new', details: { number: stays.order.number } },
    writes: [...stockWrites(deps, scope, held), setHoldTimer(deps, shopId, goes.order.id, until)],
  });
  return [
    ...done.writes,
    ...(await summaryAgain(deps, stays, done)),
    ...back.writes,
    ...(await firstSummary(deps, back.after, back.historyId)),
    update(
      store,
      'tasks',
      { shopId, orderId: stays.order.id, status: 'open', conversationId: goes.order.conversationId ?? '' },
      { orderId: goes.order.id },
    ),
    audited(deps, scope, 'order.split', stays.order.id, { other: goes.order.id }),
  ];
}

const RESTORED = ['name', 'phone', 'address', 'area', 'district'] as const;
type Kept = Partial<Record<(typeof RESTORED)[number], string | null>> & { lines?: LineInput[] };

/** What the merge with the order of that number changed and nobody changed again, as it was before. */
function before({ order, lines, history }: LoadedOrder, number: string): OrderEdit {
  const merge = history.findLast(({ kind, details }) => kind === 'merged' && details?.number === number);
  const { before: was = {}, after: became = {} } = (merge?.details ?? {}) as { before?: Kept; after?: Kept };
  const edit: OrderEdit = {};
  for (const key of RESTORED) if (key in was && order[key] === became[key]) edit[key] = was[key] ?? null;
  const isSame = (line: LineInput, now: Row<'orderLines'> | undefined): boolean =>
    line.variantId === now?.variantId && line.text === now?.text && line.quantity === now?.quantity;
  const untouched =
    became.lines?.length === lines.length && became.lines.every((line, index) => isSame(line, lines[index]));
  if (untouched && was.lines && was.lines.length > 0) edit.lines = was.lines;
  return edit;
}

/** Orders that are one although their buyers are two now stand by themselves again, where that is still possible. */
export async function takeApartOrders(deps: Deps, scope: Scope, buyerIds: readonly [string, string]): Promise<void> {
  const orders = await find(deps.store, 'orders', { shopId: scope.shopId, buyerId: [...buyerIds] });
  for (const { id, mergedInto, buyerId } of orders) {
    const into = orders.find((order) => order.id === mergedInto);
    if (!into || into.buyerId === buyerId) continue;
    if (into.status !== 'new' || into.paymentStatus !== 'unpaid' || into.advancePaid > 0) continue;
    await takeOut(deps, scope, { id: into.id }, id);
  }
}
