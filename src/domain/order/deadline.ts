import { owesRefund } from '../payment.js';
import { missingDetails } from './content.js';
import type { OrderFacts } from './facts.js';
import type { OrderProfile } from './profile.js';
import type { OrderStatus } from './status.js';

type Rule = (order: OrderFacts, profile: OrderProfile) => number | null;

// Each counts from what makes the step possible, so that it can be worked out again at any time.
const DUE = {
  new: (order, { deadlines, addTime }) => {
    if (order.awaitingBuyerSince !== null) return null;
    const ready = missingDetails(order).length === 0 ? (order.completeSince ?? order.placedAt) : order.placedAt;
    return addTime(ready, deadlines.confirm);
  },
  confirmed: (order, { deadlines, addTime }) =>
    order.awaitingBuyerSince === null ? addTime(order.statusSince, deadlines.pack) : null,
  packed: (order, { deadlines, addTime }) =>
    order.awaitingBuyerSince === null ? addTime(order.statusSince, deadlines.handOver) : null,
  in_delivery: (order, { deadlines, addTime }) =>
    addTime(order.statusSince, order.promisedDays === null ? deadlines.deliver : { days: order.promisedDays }),
  delivered: (order, { deadlines, addTime }) =>
    order.payment.status === 'collected' ? addTime(order.statusSince, deadlines.settle) : null,
  // `statusSince` is moved by the flow when the parcel is received: inspection counts from there.
  return: (order, { deadlines, addTime }) =>
    order.returnState === 'received' ? addTime(order.statusSince, deadlines.inspect) : null,
  cancelled: (order, { deadlines, addTime }) =>
    owesRefund(order.payment) ? addTime(order.statusSince, deadlines.refund) : null,
} satisfies Record<OrderStatus, Rule>;

/** When the next action is due, or null when nobody's clock runs (the buyer owes an answer, nothing is left to do). */
export const dueAtOf = (order: OrderFacts, profile: OrderProfile): number | null => DUE[order.status](order, profile);
