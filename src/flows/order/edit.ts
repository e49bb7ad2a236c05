import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { isBeforeHandOver } from '../../domain/order/status.js';
import { totals } from '../../domain/order/totals.js';
import { repriced } from '../../domain/payment.js';
import { normalisePhone } from '../../domain/phone.js';
import { reason } from '../../domain/reason.js';
import { levelsAfter, type StockDelta } from '../../domain/stock.js';
import { insert, remove } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { onFreshFacts } from '../retry.js';
import { stockWrites } from '../stock/write.js';
import { type Change, changed } from './change.js';
import { isDismissal } from './duplicate.js';
import { setHoldTimer } from './hold-timer.js';
import { type LineInput, resolveLines } from './lines.js';
import { type LoadedOrder, loadOrder, requireSeen, withFacts } from './load.js';
import { holdUntil } from './profile.js';
import { stockEffect } from './stock-effect.js';
import { summaryAgain } from './summary.js';
import { delivery } from './zone.js';

export interface OrderEdit {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  address?: string | null | undefined;
  area?: string | null | undefined;
  district?: string | null | undefined;
  lines?: LineInput[] | undefined;
  paymentMethod?: 'cod' | 'prepaid' | undefined;
  discount?: number | undefined;
  deliveryFee?: number | undefined;
  note?: string | null | undefined;
  tags?: string[] | undefined;
  trackingId?: string | undefined;
  courier?: string | undefined;
}

// What the parcel, its way and its price are; fixed once it has left the house.
const CONTENT = ['lines', 'address', 'area', 'district', 'paymentMethod', 'discount', 'deliveryFee'] as const;

/**
 * Changes an order's content, in the shop's own hand. A yes given to the old content no longer counts, and the buyer
 * is shown the new one to say yes to; what is held follows the new lines.
 */
export async function editOrder(
  deps: Deps,
  scope: Scope,
  target: { id: string; version?: number | undefined; causeId?: string },
  edit: OrderEdit,
): Promise<void> {
  await onFreshFacts(async () => {
    const loaded = await loadOrder(deps, scope.shopId, target.id);
    requireSeen(loaded, target.version);
    const change = await decideEdit(deps, scope, loaded, edit, target.causeId);
    const done = await changed(deps, scope, loaded, change);
    await deps.store.commit([...done.writes, ...(await summaryAgain(deps, loaded, done))]);
  });
  deps.wake('outbox');
}

/** What an edit changes, for flows that do more in the same commit; `meanwhile`: what that does to stock before it. */
export async function decideEdit(
  deps: Deps,
  scope: Scope,
  loaded: LoadedOrder,
  edit: OrderEdit,
  causeId?: string,
  meanwhile: readonly StockDelta[] = [],
): Promise<Change> {
  const { order } = loaded;
  if (edit.lines !== undefined) requireOpen(order, edit.lines);
  const lines = edit.lines === undefined ? loaded.lines : await resolveLines(deps, scope.shopId, order.id, edit.lines);
  const set = await columnsOf(deps, order, edit);
  if (CONTENT.some((part) => edit[part] !== undefined)) {
    if (!isBeforeHandOver(order.status)) throw new DomainError('refused', [reason('content_is_fixed')]);
    set.paymentStatus = paymentAfter({ ...order, ...set }, lines);
  }
  const before = Object.fromEntries(Object.keys(set).map((key) => [key, order[key as keyof Row<'orders'>]]));
  const history = { kind: 'edited', causeId: causeId ?? null, details: { before, after: { ...set } } };
  if (edit.lines === undefined) return { set, history };
  const summary = (rows: Row<'orderLines'>[]) =>
    rows.map(({ variantId, productId, text, quantity, unitPrice }) => ({
      variantId,
      productId,
      text,
      quantity,
      unitPrice,
    }));
  const levels = levelsAfter(loaded.levels, meanwhile);
  return {
    set,
    lines,
    history: {
      ...history,
      details: { before: { ...before, lines: summary(loaded.lines) }, after: { ...set, lines: summary(lines) } },
    },
    ...(await replaceLines(deps, scope, { ...loaded, levels, order: { ...order, ...set } }, lines, meanwhile)),
  };
}

/** An order keeps a line; what is packed was counted, and has to be opened before something else goes in. */
function requireOpen({ status }: Row<'orders'>, lines: LineInput[]): void {
  if (lines.length === 0) throw new DomainError('refused', [reason('no_lines')]);
  if (status === 'packed') throw new DomainError('refused', [reason('parcel_is_packed')]);
}

async function columnsOf(deps: Deps, order: Row<'orders'>, edit: OrderEdit): Promise<Partial<Row<'orders'>>> {
  const { lines: _lines, phone, tags, ...rest } = edit;
  const set: Partial<Row<'orders'>> = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  );
  if (phone !== undefined) set.phone = phone === null ? null : normalisePhone(phone);
  if (tags !== undefined) set.tags = [...order.tags.filter(isDismissal), ...tags.filter((tag) => !isDismissal(tag))];
  const moved = edit.district !== undefined || edit.area !== undefined;
  if (moved && edit.deliveryFee === undefined)
    Object.assign(set, await delivery(deps, order.shopId, { ...order, ...set }));
  return set;
}

/** Verified money against the new total: a paid order that grew is no longer paid. */
function paymentAfter(order: Row<'orders'>, lines: Row<'orderLines'>[]): Row<'orders'>['paymentStatus'] {
  const { paymentMethod: method, paymentStatus: status, advancePaid, discount, deliveryFee } = order;
  const payment = { method, status, advancePaid };
  return repriced(payment, totals({ lines, discount, deliveryFee, payment }).total).status;
}

/** New lines in the place of the old; a confirmed order must be able to reserve them, a new one holds what it can. */
async function replaceLines(
  deps: Deps,
  scope: Scope,
  loaded: LoadedOrder,
  lines: Row<'orderLines'>[],
  meanwhile: readonly StockDelta[],
): Promise<Required<Pick<Change, 'writes' | 'stock'>>> {
  const { store } = deps;
  const { order } = loaded;
  const after = await withFacts(deps, { ...loaded, lines });
  const until = await holdUntil(deps, scope.shopId, deps.clock());
  const levels = [
    ...levelsAfter(after.levels, meanwhile),
    ...loaded.levels.filter((level) => !after.levels.some((one) => one.variantId === level.variantId)),
  ];
  const effect = order.status === 'new' ? 'hold' : 'reserve';
  const stock = stockEffect({ ...after, levels }, effect, until);
  return {
    stock: stock.deltas,
    writes: [
      remove(store, 'orderLines', { shopId: scope.shopId, orderId: order.id }),
      insert(store, 'orderLines', lines),
      ...stockWrites(deps, scope, stock),
      ...(effect === 'hold' ? [setHoldTimer(deps, scope.shopId, order.id, until)] : []),
    ],
  };
}
