import type { OrderReasonCode } from '../../domain/order-reason.js';

/** Why an order was not changed or moved, or how it was. */
export const orderReasons = {
  // changing an order
  content_is_fixed: 'এখন আর এডিট হবে না: শুধু নতুন, কনফার্মড ও প্যাক করা অর্ডার বদলানো যায়।',
  parcel_is_packed: 'পার্সেল প্যাক করা আছে। প্রোডাক্ট বদলাতে আগে কনফার্মড-এ ফেরান, তারপর আবার গুনুন।',
  order_is_same: 'দুটি একই অর্ডার।',
  merge_not_new: '{order} আর নতুন নেই: শুধু নতুন অর্ডার এক করা যায়।',
  merge_paid: 'দুটির একটিতে টাকা নেওয়া হয়েছে: অন্যটি নিজে বাতিল করুন।',
  merged_into: 'এটি এখন {order} অর্ডারের সাথে এক।',
  split_not_new: '{order} আর নতুন নেই: শুধু নতুন অর্ডার ভাগ করা যায়।',
  split_paid: '{order} অর্ডারে টাকা নেওয়া হয়েছে: দ্বিতীয় অর্ডারটি নিজে করুন।',
  split_nothing: 'কিছুই বাছা হয়নি। দ্বিতীয় অর্ডারে কয়টি যাবে লিখুন।',
  split_everything: 'সবই বাছা হয়েছে: এই অর্ডারে অন্তত একটি থাকতে হবে।',
  split_too_many: '“{line}”: {wanted}টি বাছা হয়েছে, অর্ডারে আছে {quantity}টি।',
  split_line_unknown: 'এই অর্ডারে {line} নেই। অর্ডারটি আবার খুলুন।',
  split_not_merged: '{order} অর্ডারটি এর অংশ নয়।',
  order_changed: 'এটা লেখার পর {order} অর্ডার বদলেছে। ক্রেতা নতুন সারাংশ পাবেন।',
  not_being_packed: 'অর্ডার কনফার্মড থাকতেই শুধু পিস গোনা যায়।',
  scan_foreign: '{code} এই অর্ডারের নয়। জায়গায় রেখে দিন।',
  scan_surplus: '{code}: সব পিস আগেই গোনা হয়েছে। এটা জায়গায় রেখে দিন।',
  sku_taken: '{sku} SKU অন্য প্রোডাক্টে আছে। আরেকটা দিন।',
  orders_unticked: 'কিছুই টিক দেওয়া হয়নি। যেগুলো চান টিক দিন।',
  too_many_filters: 'আপনার {max}টি ফিল্টার আগে থেকেই রাখা। আগে একটা ছেড়ে দিন।',

  // moving an order
  move_not_in_flow: 'অর্ডার {from} থেকে {to} অবস্থায় যায় না।',
  actor_not_allowed: 'অর্ডার এই ধাপে নেওয়ার অনুমতি আপনার নেই। অ্যাডমিনকে বলুন।',
  reason_required: 'কারণ দেওয়া হয়নি। কারণটা লিখুন।',
  override_not_allowed: 'তবু করতে পারেন শুধু অ্যাডমিন।',
  no_lines: 'অর্ডারে কোনো প্রোডাক্ট নেই। যোগ করুন।',
  no_buyer: 'অর্ডারে ক্রেতা নেই। যোগ করুন।',
  no_source: 'অর্ডার কোথা থেকে এসেছে জানা নেই।',
  line_unresolved: '“{line}” কোন সাইজ বা কালার? বেছে দিন।',
  not_enough_stock: '“{line}” স্টকে যথেষ্ট নেই: লাগবে {wanted}টি, আছে {available}টি।',
  phone_missing: 'সঠিক ফোন নাম্বার নেই। ক্রেতার কাছে চান, বা লিখে দিন।',
  address_missing: 'পুরো ঠিকানা নেই। ক্রেতার কাছে চান, বা লিখে দিন।',
  district_missing: 'ঠিকানায় জেলা নেই। ক্রেতার কাছে চান, বা বেছে দিন।',
  delivery_fee_missing: 'এই জেলার ডেলিভারি চার্জ নেই। জোন যোগ করুন, বা চার্জ লিখুন।',
  yes_missing: 'ক্রেতা এখনো হ্যাঁ বলেননি। জিজ্ঞেস করুন, বা হ্যাঁ লিখে রাখুন।',
  yes_outdated: 'ক্রেতার হ্যাঁ-এর পর অর্ডার বদলেছে। আবার জিজ্ঞেস করুন।',
  open_duplicate: '{order} অর্ডারের মতো লাগছে। এক করে দিন, বা জানান যে ডাবল নয়।',
  check_missing: '{check}: এখনো হয়নি ({tier})।',
  units_unverified: '“{line}”: {quantity}টির মধ্যে {verified}টি গোনা হয়েছে। বাকিটা স্ক্যান করুন বা গুনুন।',
  on_hold: 'হোল্ডে আছে: {reason}',
  courier_missing: 'কুরিয়ার ঠিক হয়নি। বেছে দিন।',
  tracking_id_missing: 'ট্র্যাকিং আইডি নেই। কুরিয়ারেরটা লিখুন।',
  part_was_kept: 'ক্রেতা কিছুটা রেখেছেন। আংশিক রিটার্ন লিখুন।',
  cod_already_settled: 'কুরিয়ার COD-র টাকা আগেই দিয়ে দিয়েছে।',

  // how an order was moved, kept in its history
  yes_by_sellers_word: 'বিক্রেতার কথায় হ্যাঁ',
  units_not_scanned: 'স্ক্যান ছাড়া প্যাক করা',
  overridden: 'একটা ধাপ বাকি রেখেই করা হয়েছে',

  // stock
  count_below_reserved: 'গোনা হয়েছে {counted}টি, কিন্তু অর্ডারে রাখা আছে {reserved}টি। আবার গুনুন, বা কোনো অর্ডার বাতিল করুন।',
  stock_would_be_negative: 'খালি আছে {available}টি; {change} বদল করা যাবে না।',

  // payment
  payment_step_impossible: 'পেমেন্ট “{status}” থাকতে এটা হবে না।',
  amount_not_positive: 'টাকার অঙ্ক শূন্যের বেশি হতে হবে।',
  amount_above_due: 'পাওনার চেয়ে বেশি। পাওনা: {due}',
  payment_refunded: 'ক্রেতাকে টাকা ফেরত দেওয়া হয়ে গেছে।',
  prepaid_unpaid: 'আগে পেমেন্টের অর্ডার, পুরো টাকা আসেনি। আগে পেমেন্ট লিখুন।',
} satisfies Record<OrderReasonCode, string>;
