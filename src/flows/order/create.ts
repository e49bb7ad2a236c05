import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { missingDetails } from '../../domain/order/content.js';
import { decideCreation } from '../../domain/order/create.js';
import { normalisePhone } from '../../domain/phone.js';
import { reason } from '../../domain/reason.js';
import { levelsAfter, type StockDelta } from '../../domain/stock.js';
import { buyerByPhone } from '../../store/buyers.js';
import { findOne, insert } from '../../store/rows.js';
import type { OrderSource } from '../../store/schema/orders.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { stockWrites } from '../stock/write.js';
import { historyLine } from './history.js';
import { setHoldTimer } from './hold-timer.js';
import { type LineInput, resolveLines } from './lines.js';
import { type LoadedOrder, withFacts } from './load.js';
import { holdUntil, orderProfile } from './profile.js';
import { riskOf } from './risk.js';
import { stockEffect } from './stock-effect.js';
import { firstSummary } from './summary.js';
import { delivery } from './zone.js';

export interface OrderInput {
  source: OrderSource;
  buyerId?: string | undefined;
  conversationId?: string | undefined;
  pageId?: string | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  address?: string | null | undefined;
  area?: string | null | undefined;
  district?: string | null | undefined;
  lines: LineInput[];
  paymentMethod?: 'cod' | 'prepaid' | undefined;
  discount?: number | undefined;
  note?: string | undefined;
  tags?: string[];
  causeId?: string | undefined;
}

/** An order about to be: as it will stand, the history line that begins it, and its writes. */
export interface CreatedOrder {
  loaded: LoadedOrder;
  historyId: string;
  writes: Write[];
}

/** An order number: short, upper-case, readable on the phone; gaps are allowed. */
async function nextNumber(deps: Deps, shopId: string): Promise<string> {
  return `M-${1000 + (await deps.store.next(shopId, 'order'))}`;
}

/** Takes down an order as New, with what it already knows, and softly holds what can be held. */
export async function createOrder(deps: Deps, scope: Scope, input: OrderInput): Promise<string> {
  const number = await nextNumber(deps, scope.shopId);
  const known = await checked(deps, scope.shopId, input);
  const id = await onFreshFacts(async () => {
    const { loaded, historyId, writes } = await creation(deps, scope, number, known);
    await deps.store.commit([...writes, ...(await firstSummary(deps, loaded, historyId))]);
    return loaded.order.id;
  });
  deps.wake('outbox');
  return id;
}

/** The buyer and the Page an order names must be this shop's; what is known of the buyer fills what was left out. */
async function checked(deps: Deps, shopId: string, input: OrderInput): Promise<OrderInput> {
  const { buyerId, pageId } = input;
  const { store } = deps;
  const unknown = (field: string): DomainError => new DomainError('invalid', [reason('field_invalid', { field })]);
  if (pageId && !(await findOne(store, 'pages', { shopId, id: pageId }))) throw unknown('source.pageId');
  if (!buyerId) return input;
  const buyer = await findOne(store, 'buyers', { shopId, id: buyerId });
  if (!buyer) throw unknown('buyer.id');
  return { ...input, name: input.name ?? buyer.name, phone: input.phone ?? buyer.phone };
}

/**
 * The same for a flow that writes more in one commit; the number is taken by the caller's retry too, gaps are allowed.
 * `meanwhile`: what that commit does to stock before.
 */
export async function orderCreation(
  deps: Deps,
  scope: Scope,
  input: OrderInput,
  meanwhile: readonly StockDelta[] = [],
): Promise<CreatedOrder> {
  const number = await nextNumber(deps, scope.shopId);
  return creation(deps, scope, number, input, meanwhile);
}

async function creation(
  deps: Deps,
  scope: Scope,
  number: string,
  input: OrderInput,
  meanwhile: readonly StockDelta[] = [],
): Promise<CreatedOrder> {
  const { store } = deps;
  const { shopId } = scope;
  const id = deps.newId();
  const now = deps.clock();
  const lines = await resolveLines(deps, shopId, id, input.lines);
  const { buyerId, writes: buyerWrites } = input.buyerId
    ? { buyerId: input.buyerId, writes: [] }
    : await namedBuyer(deps, shopId, input);
  const order = await firstRow(deps, shopId, id, number, { ...input, buyerId });
  const profile = await orderProfile(deps, shopId);
  const read = await withFacts(deps, { order, lines, history: [], checks: [] });
  const loaded = { ...read, levels: levelsAfter(read.levels, meanwhile) };
  const decision = decideCreation(loaded.facts, profile);
  if ('refused' in decision) throw new DomainError('refused', decision.refused);
  const until = await holdUntil(deps, shopId, now);
  const line = historyLine(deps, scope, id, { kind: 'created', to: 'new', causeId: input.causeId ?? null });
  const writes = [
    ...buyerWrites,
    insert(store, 'orders', {
      ...order,
      ...(await riskOf(deps, loaded)),
      dueAt: decision.plan.dueAt,
      completeAt: missingDetails(loaded.facts).length === 0 ? now : null,
    }),
    insert(store, 'orderLines', lines),
    line.write,
    ...stockWrites(deps, { ...scope }, stockEffect(loaded, decision.plan.stock, until)),
    setHoldTimer(deps, shopId, id, until),
  ];
  return { loaded, historyId: line.id, writes };
}

/** Walk-in and phone orders have no Facebook buyer: they belong to whoever is known by the phone, else to somebody new. */
async function namedBuyer(
  deps: Deps,
  shopId: string,
  { name, phone }: OrderInput,
): Promise<{ buyerId: string | undefined; writes: Write[] }> {
  if (!name && !phone) return { buyerId: undefined, writes: [] };
  const digits = normalisePhone(phone ?? '');
  const known = digits === null ? undefined : await buyerByPhone(deps.store, shopId, digits);
  if (known) return { buyerId: known.id, writes: [] };
  const row = { id: deps.newId(), shopId, name: name ?? null, phone: digits, createdAt: deps.clock() };
  return { buyerId: row.id, writes: [insert(deps.store, 'buyers', row)] };
}

async function firstRow(
  deps: Deps,
  shopId: string,
  id: string,
  number: string,
  input: OrderInput,
): Promise<Row<'orders'>> {
  const now = deps.clock();
  const place = { area: input.area ?? null, district: input.district ?? null };
  return {
    id,
    shopId,
    number,
    version: 1,
    status: 'new',
    statusAt: now,
    buyerId: input.buyerId ?? null,
    conversationId: input.conversationId ?? null,
    pageId: input.pageId ?? null,
    source: input.source,
    name: input.name ?? null,
    phone: normalisePhone(input.phone ?? ''),
    address: input.address ?? null,
    ...place,
    ...(await delivery(deps, shopId, place)),
    discount: input.discount ?? 0,
    advancePaid: 0,
    paymentMethod: input.paymentMethod ?? 'cod',
    paymentStatus: 'unpaid',
    codRisk: 'unknown',
    codSignals: null,
    tags: input.tags ?? [],
    note: input.note ?? null,
    hold: null,
    yesContent: null,
    yesHow: null,
    yesBy: null,
    yesAt: null,
    waitingForBuyerAt: null,
    completeAt: null,
    mergedInto: null,
    courier: null,
    service: null,
    trackingId: null,
    shipmentStatus: null,
    returnState: null,
    dueAt: null,
    createdAt: now,
    updatedAt: now,
  };
}
