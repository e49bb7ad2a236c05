import { owesRefund } from '../payment.js';
import { missingDetails, yesHolds } from './content.js';
import type { OrderFacts } from './facts.js';
import type { OrderStatus } from './status.js';

/** What the order needs next; `words/` has a line for each. */
export const ACTION_KEYS = [
  'answer_awaited',
  'ask_details',
  'check_payment',
  'ask_yes',
  'confirm',
  'release_hold',
  'pack',
  'hand_over',
  'await_courier',
  'settle_cod',
  'await_return',
  'inspect_return',
  'close_return',
  'refund',
  'nothing',
] as const;
export type ActionKey = (typeof ACTION_KEYS)[number];

export interface NextAction {
  actionKey: ActionKey;
  by: 'seller' | 'packer' | 'buyer' | 'courier' | 'nobody';
  dueAt: number | null;
  /** Past due, and not because the buyer owes an answer. */
  late: boolean;
  /** Who holds the order up from outside the shop. */
  waitingFor: 'buyer' | 'courier' | null;
}

type Step = Pick<NextAction, 'actionKey' | 'by'>;

/** On hold, or changed and waiting for the buyer's new yes, nothing moves. */
function inHouse({ hold, awaitingBuyerSince }: OrderFacts, step: Step): Step {
  if (hold !== null) return { actionKey: 'release_hold', by: 'seller' };
  return awaitingBuyerSince === null ? step : { actionKey: 'answer_awaited', by: 'buyer' };
}

const STEPS = {
  new: (order) => {
    if (order.awaitingBuyerSince !== null) return { actionKey: 'answer_awaited', by: 'buyer' };
    if (missingDetails(order).length > 0) return { actionKey: 'ask_details', by: 'seller' };
    if (order.payment.status === 'claimed') return { actionKey: 'check_payment', by: 'seller' };
    return { actionKey: yesHolds(order) ? 'confirm' : 'ask_yes', by: 'seller' };
  },
  confirmed: (order) => inHouse(order, { actionKey: 'pack', by: 'packer' }),
  packed: (order) => inHouse(order, { actionKey: 'hand_over', by: 'packer' }),
  in_delivery: () => ({ actionKey: 'await_courier', by: 'courier' }),
  delivered: (order) =>
    order.payment.status === 'collected'
      ? { actionKey: 'settle_cod', by: 'seller' }
      : { actionKey: 'nothing', by: 'nobody' },
  return: (order) => {
    if (order.returnState === 'received') return { actionKey: 'inspect_return', by: 'packer' };
    if (order.returnState === 'inspected') return { actionKey: 'close_return', by: 'seller' };
    if (order.returnState === 'closed') return { actionKey: 'nothing', by: 'nobody' };
    return { actionKey: 'await_return', by: 'courier' };
  },
  cancelled: (order) =>
    owesRefund(order.payment) ? { actionKey: 'refund', by: 'seller' } : { actionKey: 'nothing', by: 'nobody' },
} satisfies Record<OrderStatus, (order: OrderFacts) => Step>;

/** What has to happen next, by whom, until when. While the buyer owes an answer the shop is not late. */
export function nextAction(order: OrderFacts, now: number): NextAction {
  const step: Step = STEPS[order.status](order);
  const waitingFor = step.by === 'buyer' || step.by === 'courier' ? step.by : null;
  const dueAt = step.by === 'buyer' || step.by === 'nobody' ? null : order.dueAt;
  return { ...step, dueAt, late: dueAt !== null && now > dueAt, waitingFor };
}
