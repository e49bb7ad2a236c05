import type { CodCheck } from '../cod-risk.js';
import { paymentReasons } from '../payment.js';
import { type Reason, reason } from '../reason.js';
import { missingDetails, yesHolds } from './content.js';
import type { OrderFacts } from './facts.js';
import { type OrderProfile, sellersWordIsYes, unitsAreVerified } from './profile.js';
import type { OrderStatus } from './status.js';
import { totals } from './totals.js';

type Guard = (order: OrderFacts, profile: OrderProfile) => Reason[];

const when = (refused: boolean, why: Reason): Reason[] => (refused ? [why] : []);

const hasLine: Guard = (order) => when(order.lines.length === 0, reason('no_lines'));
const hasBuyer: Guard = (order) => when(order.buyer === null, reason('no_buyer'));
const hasSource: Guard = (order) => when(order.source === null, reason('no_source'));

const linesResolved: Guard = (order) =>
  order.lines.filter((line) => line.variantId === null).map((line) => reason('line_unresolved', { line: line.text }));

/** Lines of one variant count together. */
const linesReservable: Guard = (order) => {
  const wanted = new Map<string, { quantity: number; line: string }>();
  for (const { variantId, quantity, text } of order.lines) {
    if (variantId === null) continue;
    wanted.set(variantId, { quantity: (wanted.get(variantId)?.quantity ?? 0) + quantity, line: text });
  }
  return [...wanted].flatMap(([variantId, { quantity, line }]) => {
    const available = order.reservable[variantId] ?? 0;
    return when(available < quantity, reason('not_enough_stock', { line, wanted: quantity, available }));
  });
};

const reachable: Guard = (order) => {
  const missing = missingDetails(order);
  return [
    ...when(missing.includes('phone'), reason('phone_missing')),
    ...when(missing.includes('address'), reason('address_missing')),
    ...when(missing.includes('district'), reason('district_missing')),
  ];
};

const feeKnown: Guard = (order) => when(order.deliveryFee === null, reason('delivery_fee_missing'));

const yesGiven: Guard = (order, profile) => {
  if (sellersWordIsYes(profile) || yesHolds(order)) return [];
  return [reason(order.yes === null ? 'yes_missing' : 'yes_outdated')];
};

const paid: Guard = (order) => paymentReasons(order.payment);

const noDuplicate: Guard = (order) => order.openDuplicates.map((number) => reason('open_duplicate', { order: number }));

const notOnHold: Guard = (order) => when(order.hold !== null, reason('on_hold', { reason: order.hold?.reason ?? '' }));

const unitsVerified: Guard = (order, profile) => {
  if (!unitsAreVerified(profile)) return [];
  return order.lines.flatMap((line) =>
    when(
      line.verifiedQuantity !== line.quantity,
      reason('units_unverified', { line: line.text, verified: line.verifiedQuantity, quantity: line.quantity }),
    ),
  );
};

/** A yes to this very content is the reconfirmation; an advance of the fee shows in the money. */
function isCheckDone(check: CodCheck, order: OrderFacts, profile: OrderProfile): boolean {
  if (order.checks.some((done) => done.check === check && done.outcome === 'passed')) return true;
  if (check === 'reconfirm') return sellersWordIsYes(profile) || yesHolds(order);
  return (
    check === 'advance_fee' && order.payment.advancePaid > 0 && order.payment.advancePaid >= (order.deliveryFee ?? 0)
  );
}

/** COD checks the order's tier still asks for; an order with nothing to collect asks for none. */
export const missingChecks = (order: OrderFacts, profile: OrderProfile): CodCheck[] =>
  totals(order).codAmount === 0
    ? []
    : profile.checks[order.codRisk].filter((check) => !isCheckDone(check, order, profile));

const checksRecorded: Guard = (order, profile) =>
  missingChecks(order, profile).map((check) => reason('check_missing', { check, tier: order.codRisk }));

const nothingKept: Guard = (order) => when(order.shipmentStatus === 'partially_delivered', reason('part_was_kept'));

const notSettled: Guard = (order) => when(order.payment.status === 'settled', reason('cod_already_settled'));

/** Entry criteria of each status, as on the product page. */
export const ENTRY = {
  new: [hasLine, hasBuyer, hasSource],
  confirmed: [hasLine, linesResolved, linesReservable, reachable, feeKnown, yesGiven, paid, noDuplicate],
  packed: [yesGiven, checksRecorded, unitsVerified, notOnHold],
  // A content changed or a hold set after packing must not leave the house either.
  in_delivery: [yesGiven, paid, notOnHold],
  delivered: [],
  return: [nothingKept],
  cancelled: [],
} satisfies Record<OrderStatus, readonly Guard[]>;

/** What a correction into a status still asks for. */
export const CORRECTION_ENTRY = { confirmed: [], in_delivery: [notSettled] } satisfies Partial<
  Record<OrderStatus, readonly Guard[]>
>;

export const ask = (guards: readonly Guard[], order: OrderFacts, profile: OrderProfile): Reason[] =>
  guards.flatMap((guard) => guard(order, profile));
