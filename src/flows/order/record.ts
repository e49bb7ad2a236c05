import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import type { CodCheck } from '../../domain/cod-risk.js';
import { DomainError } from '../../domain/errors.js';
import { contentKey } from '../../domain/order/content.js';
import { isBeforeHandOver } from '../../domain/order/status.js';
import { totals } from '../../domain/order/totals.js';
import { decidePayment, type PaymentEvent } from '../../domain/payment.js';
import { reason } from '../../domain/reason.js';
import { find, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { changeOrder } from './change.js';
import { dismissalOf } from './duplicate.js';
import type { LoadedOrder } from './load.js';

interface Target {
  id: string;
  version?: number | undefined;
}

/** The columns of a yes to the order as it stands. */
export function yesColumns(
  loaded: LoadedOrder,
  how: 'chat' | 'spoken',
  by: string,
  at: number,
): Partial<Row<'orders'>> {
  return { yesContent: contentKey(loaded.facts), yesHow: how, yesBy: by, yesAt: at, waitingForBuyerAt: null };
}

/** Records that the buyer said yes to this very content, on the word of a person who spoke with them; `by`: how. */
export async function recordYes(
  deps: Deps,
  scope: Scope,
  target: Target,
  note: string,
  by: string | null = null,
): Promise<void> {
  await changeOrder(deps, scope, target, (loaded) => {
    requireInHouse(loaded);
    return {
      set: yesColumns(loaded, 'spoken', actorKey(scope.actor), deps.clock()),
      history: { kind: 'yes', reason: note || null, details: { how: 'spoken', by, content: contentKey(loaded.facts) } },
    };
  });
}

/** A yes and a hold are about a parcel that can still be stopped. */
function requireInHouse({ order }: LoadedOrder): void {
  if (!isBeforeHandOver(order.status)) throw new DomainError('refused', [reason('content_is_fixed')]);
}

/** Records a COD check somebody did. */
export async function recordCheck(
  deps: Deps,
  scope: Scope,
  target: Target,
  input: { check: CodCheck; outcome: 'passed' | 'failed'; note: string },
): Promise<void> {
  await changeOrder(deps, scope, target, ({ order }) => {
    const row = {
      id: deps.newId(),
      shopId: scope.shopId,
      orderId: order.id,
      ...input,
      actor: actorKey(scope.actor),
      at: deps.clock(),
    };
    return {
      set: {},
      writes: [insert(deps.store, 'orderChecks', row)],
      history: { kind: 'check', reason: input.note || null, details: { ...input } },
    };
  });
}

/** Counts one unit into the parcel by its barcode or SKU; a foreign or surplus unit is refused and changes nothing. */
export async function scanUnit(deps: Deps, scope: Scope, target: Target, code: string): Promise<void> {
  await changeOrder(deps, scope, target, async ({ order, lines }) => {
    if (order.status !== 'confirmed') throw new DomainError('refused', [reason('not_being_packed')]);
    const variants = await find(deps.store, 'variants', {
      shopId: scope.shopId,
      id: lines.flatMap(({ variantId }) => variantId ?? []),
    });
    const scanned = variants.filter(({ barcode, sku }) => barcode === code || sku === code).map(({ id }) => id);
    const mine = lines.filter(({ variantId }) => variantId !== null && scanned.includes(variantId));
    const open = mine.find((line) => line.verifiedQuantity < line.quantity);
    if (mine.length === 0) throw new DomainError('refused', [reason('scan_foreign', { code })]);
    if (!open) throw new DomainError('refused', [reason('scan_surplus', { code })]);
    const set = { verifiedQuantity: open.verifiedQuantity + 1 };
    return {
      set: {},
      writes: [update(deps.store, 'orderLines', { shopId: scope.shopId, id: open.id }, set)],
      history: { kind: 'scan', details: { code, line: open.text } },
    };
  });
}

/** Records that every unit was counted into the parcel. */
export async function countUnits(deps: Deps, scope: Scope, target: Target): Promise<void> {
  await changeOrder(deps, scope, target, ({ order, lines }) => {
    if (order.status !== 'confirmed') throw new DomainError('refused', [reason('not_being_packed')]);
    return {
      set: {},
      writes: lines.map(({ id, quantity }) =>
        update(deps.store, 'orderLines', { shopId: scope.shopId, id }, { verifiedQuantity: quantity }),
      ),
      history: { kind: 'counted', details: { units: lines.reduce((sum, line) => sum + line.quantity, 0) } },
    };
  });
}

/** Puts an order on hold, or releases it with an empty reason. */
export async function holdOrder(deps: Deps, scope: Scope, target: Target, why: string | null): Promise<void> {
  await changeOrder(deps, scope, target, (loaded) => {
    if (why !== null) requireInHouse(loaded);
    return { set: { hold: why }, history: { kind: why === null ? 'released' : 'held', reason: why } };
  });
}

/** Records a step of the money: claimed by the buyer, received, rejected, refunded. */
export async function recordPayment(
  deps: Deps,
  scope: Scope,
  target: Target,
  event: PaymentEvent,
  note: string,
): Promise<void> {
  await changeOrder(deps, scope, target, ({ facts }) => {
    const decision = decidePayment(facts.payment, event, totals(facts).total);
    if ('refused' in decision) throw new DomainError('refused', decision.refused);
    const { status, advancePaid } = decision.payment;
    return {
      set: { paymentStatus: status, advancePaid },
      history: { kind: 'payment', reason: note || null, details: { ...event } },
    };
  });
}

/** Says that an order which looks like this one is another: it no longer stands in the way. */
export async function dismissDuplicate(deps: Deps, scope: Scope, target: Target, number: string): Promise<void> {
  await changeOrder(deps, scope, target, ({ order, facts }) => {
    if (!facts.openDuplicates.includes(number)) throw new DomainError('not_found', [reason('not_found')]);
    return {
      set: { tags: [...order.tags, dismissalOf(number)] },
      history: { kind: 'not_duplicate', details: { number } },
    };
  });
}
