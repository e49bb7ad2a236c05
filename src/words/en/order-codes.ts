import type { CodCheck } from '../../domain/cod-risk.js';
import type { ReturnState } from '../../domain/order/facts.js';
import type { ActionKey } from '../../domain/order/next-action.js';
import type { PaymentMethod, PaymentStatus } from '../../domain/payment.js';
import type { ShipmentStatus } from '../../domain/shipment.js';

const codChecks = {
  reconfirm: 'Confirmed again in chat',
  phone_call: 'Phone call',
  advance_fee: 'Delivery fee in advance',
  second_person: 'A second person looked',
} satisfies Record<CodCheck, string>;

const paymentMethods = { cod: 'Cash on delivery', prepaid: 'Paid in advance' } satisfies Record<PaymentMethod, string>;

const paymentStatuses = {
  unpaid: 'not paid',
  claimed: 'buyer says paid, to be checked',
  part_paid: 'part paid',
  paid: 'paid',
  cod_due: 'courier collects',
  collected: 'collected by the courier',
  settled: 'settled',
  refunded: 'refunded',
} satisfies Record<PaymentStatus, string>;

const shipmentStatuses = {
  unknown: 'No word from the courier yet',
  booked: 'Booked',
  pickup_scheduled: 'Pickup planned',
  pickup_failed: 'Pickup failed',
  picked_up: 'Picked up',
  in_transit: 'On the road',
  at_destination_hub: 'At the destination hub',
  out_for_delivery: 'Out for delivery',
  attempt_failed: 'Delivery attempt failed',
  on_hold: 'Held by the courier',
  available_for_pickup: 'Waits for pickup by the buyer',
  delivered_provisional: 'Delivered, courier still to confirm',
  delivered: 'Delivered',
  partially_delivered: 'Partly delivered',
  return_initiated: 'Return started',
  return_in_transit: 'On the way back',
  returned: 'Back',
  exchange: 'Exchange',
  cancelled: 'Cancelled',
  exception: 'Problem at the courier',
  expired: 'Expired',
} satisfies Record<ShipmentStatus, string>;

/** The next action, as one short order. */
const actions = {
  answer_awaited: 'Waiting for the buyer',
  ask_details: 'Ask for what is missing',
  check_payment: 'Check the payment',
  ask_yes: 'Get the buyer’s yes',
  confirm: 'Confirm',
  release_hold: 'Decide about the hold',
  pack: 'Pack',
  hand_over: 'Hand over to the courier',
  await_courier: 'With the courier',
  settle_cod: 'Settle the COD money',
  await_return: 'Coming back',
  inspect_return: 'Inspect the return',
  close_return: 'Close the return',
  refund: 'Refund',
  nothing: 'Nothing left to do',
} satisfies Record<ActionKey, string>;

const returnStates = {
  in_transit: 'On the way back',
  received: 'Received',
  inspected: 'Inspected',
  closed: 'Closed',
} satisfies Record<ReturnState, string>;

export const orderCodes = { codChecks, paymentMethods, paymentStatuses, shipmentStatuses, actions, returnStates };
