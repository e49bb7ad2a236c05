import type { OrderReasonCode } from '../../domain/order-reason.js';

/** Why an order was not changed or moved, or how it was. */
export const orderReasons = {
  // changing an order
  content_is_fixed: 'Too late to edit: only New, Confirmed and Packed orders can change.',
  parcel_is_packed: 'The parcel is packed. Move it back to Confirmed to change the items, then count again.',
  order_is_same: 'These are one and the same order.',
  merge_not_new: 'Order {order} is not New any more: only New orders become one.',
  merge_paid: 'Money was taken for one of the two: cancel the other by hand.',
  merged_into: 'It is one with order {order} now.',
  split_not_new: 'Order {order} is not New any more: only New orders are taken apart.',
  split_paid: 'Money was taken for order {order}: make a second order by hand.',
  split_nothing: 'Nothing is chosen. Say how many pieces go into the second order.',
  split_everything: 'Everything is chosen: one piece has to stay in this order.',
  split_too_many: '“{line}”: {wanted} chosen, only {quantity} in the order.',
  split_line_unknown: 'No line {line} in this order. Load the order again.',
  split_not_merged: 'Order {order} is no part of this one.',
  order_changed: 'Order {order} was changed after this was written. A new summary tells the buyer.',
  not_being_packed: 'Pieces are counted only while the order is Confirmed.',
  scan_foreign: '{code} is not in this order. Put it back.',
  scan_surplus: '{code}: all pieces are counted already. Put this one back.',
  sku_taken: 'Another product has the SKU {sku}. Choose another.',
  orders_unticked: 'Nothing is ticked. Tick what you mean.',
  too_many_filters: 'You keep {max} filters already. Let one go first.',

  // moving an order
  move_not_in_flow: 'An order does not go from {from} to {to}.',
  actor_not_allowed: 'Your role may not make this move. Ask an admin.',
  reason_required: 'No reason given. Say why.',
  override_not_allowed: 'Only an admin may do it all the same.',
  no_lines: 'No item in the order. Add one.',
  no_buyer: 'No buyer on the order. Add one.',
  no_source: 'No record of where the order came from.',
  line_unresolved: 'Which size or colour of “{line}”? Choose one.',
  not_enough_stock: 'Not enough stock of “{line}”: {wanted} wanted, {available} free.',
  phone_missing: 'No valid phone number. Ask the buyer, or type it in.',
  address_missing: 'No full address. Ask the buyer, or type it in.',
  district_missing: 'No district in the address. Ask the buyer, or choose it.',
  delivery_fee_missing: 'No delivery fee for this district. Add a zone, or type the fee.',
  yes_missing: 'The buyer has not said yes yet. Ask, or record the yes.',
  yes_outdated: 'The order changed after the buyer’s yes. Ask again.',
  open_duplicate: 'Looks like order {order}. Merge them, or say it is no double.',
  check_missing: '{check}: not done yet ({tier}).',
  units_unverified: '“{line}”: {verified} of {quantity} counted. Scan or count the rest.',
  on_hold: 'On hold: {reason}',
  courier_missing: 'No courier. Choose one.',
  tracking_id_missing: 'No tracking ID. Enter the courier’s.',
  part_was_kept: 'The buyer kept a part of it. Record a part return instead.',
  cod_already_settled: 'The courier has paid out the COD money already.',

  // how an order was moved, kept in its history
  yes_by_sellers_word: 'Yes on the seller’s word',
  units_not_scanned: 'Packed without scanning',
  overridden: 'Done all the same, with a step left open',

  // stock
  count_below_reserved: '{counted} counted, but orders hold {reserved}. Count again, or cancel an order.',
  stock_would_be_negative: 'Only {available} free; a change of {change} is too much.',

  // payment
  payment_step_impossible: 'Not possible while the payment is “{status}”.',
  amount_not_positive: 'The amount must be more than zero.',
  amount_above_due: 'More than is due: {due}',
  payment_refunded: 'The money was paid back to the buyer.',
  prepaid_unpaid: 'Prepaid order, not fully paid yet. Record the payment first.',
} satisfies Record<OrderReasonCode, string>;
