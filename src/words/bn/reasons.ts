import type { ReasonCode } from '../../domain/reason.js';

export const reasons = {
  // access and input
  not_found: 'এটা আর এখানে নেই।',
  not_allowed: 'আপনার এই কাজের অনুমতি নেই। অ্যাডমিনকে বলুন।',
  field_invalid: 'এটা দেখে নিন: {field}',
  changed_meanwhile: 'এর মধ্যে এটা বদলে গেছে। আবার দেখুন।',
  form_expired: 'পেজটা অনেকক্ষণ খোলা ছিল। রিলোড দিয়ে আবার চেষ্টা করুন।',
  idempotency_key_reused: 'এই কী আগে অন্য অনুরোধে ব্যবহার হয়েছে। নতুন কী দিন।',
  idempotency_in_progress: 'একই অনুরোধের কাজ এখনো চলছে। একটু অপেক্ষা করুন।',
  not_built: 'মুনশি এখনো এই কাজ করতে পারে না। {instead}',

  // photos and attachments
  file_missing: 'কোনো ছবি আসেনি। একটা ছবি বেছে দিন।',
  file_too_large: 'ছবিটা {megabytes} MB-এর বেশি বড়। ছোট একটা দিন।',
  file_not_image: 'এটা ছবি নয়। JPEG, PNG, WebP বা GIF দিন।',

  // a form's fields
  field_missing: 'এটা দিন।',
  field_wrong: 'এটা দেখে নিন।',
  number_wrong: 'একটা সংখ্যা দিন।',
  number_too_small: 'কমপক্ষে {min}।',
  number_too_big: 'বড়জোর {max}।',
  text_too_long: 'বেশি বড়: বড়জোর {max} অক্ষর।',
  email_invalid: 'এটা ই-মেইল ঠিকানা নয়।',

  // catalogue
  post_unknown: 'এই পোস্ট পাওয়া যায়নি: {post}',
  product_unknown: 'এই প্রোডাক্ট পাওয়া যায়নি: {product}',
  variant_unknown: 'এই সাইজ বা কালার পাওয়া যায়নি: {variant}',

  // changing an order
  content_is_fixed: 'এখন আর এডিট হবে না: শুধু নতুন, কনফার্মড ও প্যাক করা অর্ডার বদলানো যায়।',
  parcel_is_packed: 'পার্সেল প্যাক করা আছে। প্রোডাক্ট বদলাতে আগে কনফার্মড-এ ফেরান, তারপর আবার গুনুন।',
  order_changed: 'এটা লেখার পর {order} অর্ডার বদলেছে। ক্রেতা নতুন সারাংশ পাবেন।',
  not_being_packed: 'অর্ডার কনফার্মড থাকতেই শুধু পিস গোনা যায়।',
  scan_foreign: '{code} এই অর্ডারের নয়। জায়গায় রেখে দিন।',
  scan_surplus: '{code}: সব পিস আগেই গোনা হয়েছে। এটা জায়গায় রেখে দিন।',
  sku_taken: 'এই SKU অন্য প্রোডাক্টে আছে। আরেকটা দিন।',

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

  // replies below comments
  private_reply_spent: 'এই কমেন্টের একটাই ইনবক্স উত্তর, সেটা দেওয়া হয়ে গেছে।',
  private_reply_on_its_way: 'এই কমেন্টের ইনবক্স উত্তর যাচ্ছে।',
  private_reply_refused: 'ফেসবুক ইনবক্সের উত্তর নেয়নি (এরর {code})। কমেন্টে উত্তর দিন।',
  private_reply_too_old: 'কমেন্টের বয়স ৭ দিনের বেশি: ইনবক্সে উত্তরের সময় শেষ।',
  public_reply_given: 'মুন্সি এই কমেন্টে আগেই উত্তর দিয়েছে।',
  comment_removed: 'কমেন্টটা মুছে ফেলা হয়েছে।',
  comment_hidden: 'কমেন্টটা লুকানো আছে।',

  // ways to a buyer
  no_thread: 'এই ক্রেতার সাথে মেসেঞ্জারে এখনো চ্যাট নেই।',
  window_closed: '২৪ ঘণ্টার উইন্ডো বন্ধ। ক্রেতা আবার লিখলে খুলবে।',
  buyer_unreachable: 'মেসেঞ্জারে এই ক্রেতার কাছে মেসেজ যায় না।',
  buyer_opted_out: 'ক্রেতা মেসেজ চান না।',
  page_disconnected: 'পেজের সংযোগ নেই। আবার যুক্ত করুন।',
  page_must_wait: 'ফেসবুক এই পেজকে অপেক্ষা করতে বলেছে।',
  utility_not_available: 'এই পেজ থেকে ইউটিলিটি মেসেজ পাঠানো যায় না।',
  template_pending: 'ফেসবুক এখনো টেমপ্লেট দেখছে।',
  template_rejected: 'ফেসবুক টেমপ্লেট বাতিল করেছে। বদলে আবার জমা দিন।',
  template_paused: 'ফেসবুক টেমপ্লেট বন্ধ রেখেছে।',
  template_missing: 'এই মেসেজের ইউটিলিটি টেমপ্লেট নেই। একটা জমা দিন।',
  template_disabled: 'ফেসবুক টেমপ্লেটটি বন্ধ করে দিয়েছে। লেখা বদলে আবার জমা দিন।',
  template_only_for_notices: 'হাতে লেখা মেসেজের কোনো ইউটিলিটি টেমপ্লেট থাকে না।',
  template_trouble: 'ফেসবুক {name} টেমপ্লেট পাঠাতে দিচ্ছে না: {what}',
  utility_refused: 'ফেসবুক এই পেজকে ইউটিলিটি মেসেজ পাঠাতে দিচ্ছে না (কোড {code}): pages_utility_messaging লাগবে।',
  utility_place_unknown: '{{name}} এখানে চেনা নাম নয়। ব্যবহার করা যায়: {allowed}',
  utility_braces: 'ব্র্যাকেট শুধু নিচের তালিকার নামের দুই পাশে বসে।',
  utility_place_at_edge: 'লেখার শুরুতে বা শেষে ব্র্যাকেটের নাম থাকতে পারে না।',
  utility_too_few_words: 'এতগুলো ব্র্যাকেটের নামের জন্য কথা খুব কম: ফেসবুক ফিরিয়ে দেয়।',
  quiet_hours: 'নীরব সময়: সকাল পর্যন্ত অপেক্ষা।',
  sms_refused: 'এসএমএস গেটওয়ে নেয়নি (কোড {code})',
  sms_unreachable: 'এসএমএস গেটওয়ে পাওয়া যাচ্ছে না; আবার চেষ্টা হবে',
  sms_not_set_up: 'এসএমএস সেট করা নেই।',
  phone_unknown: 'ক্রেতার ফোন নাম্বার নেই।',
  email_not_set_up: 'ইমেইল সেট করা নেই।',
  email_unknown: 'ক্রেতার ইমেইল নেই।',
  human_agent_not_granted: 'ফেসবুক এই পেজকে Human Agent-এর অনুমতি দেয়নি।',
  human_agent_too_late: 'ক্রেতার শেষ মেসেজের পর ৭ দিন পার হয়েছে: Human Agent-এর সময় শেষ।',
  route_refused: 'এই পথে চেষ্টা হয়েছে, যায়নি।',
  message_too_old: 'দেরি হয়ে গেছে, খবরটা এখন পুরোনো।',
  no_way_left: 'ক্রেতাকে জানানোর আর পথ নেই। ফোন নাম্বার যোগ করুন।',
  task_expired: 'কাজটা সময়মতো কেউ করেননি। ক্রেতাকে জানানো হয়নি।',

  // the outbox
  outcome_unknown: 'পৌঁছেছে কি না ফেসবুক জানায়নি। আবার পাঠানোর আগে ইনবক্স দেখুন।',
  notice_switched_off: 'এই খবর পাঠানো বন্ধ করা আছে।',

  // drafts
  comment_edited: 'ক্রেতা কমেন্ট এডিট করেছেন। আবার পড়ুন।',
  buyer_wrote_again: 'ক্রেতা আবার লিখেছেন। আগে সেটা পড়ুন।',
  answered_meanwhile: 'এর মধ্যে কেউ উত্তর দিয়েছেন।',
  claim_flipped: '“{text}” এখন আর ঠিক নয়। শুধরে দিন।',
  draft_decided: 'এই ড্রাফটের সিদ্ধান্ত আগেই হয়ে গেছে।',
  undo_too_late: 'ফেরানোর সময় শেষ।',
  draft_unlike: 'এই খসড়াটি অন্যগুলোর মতো নয়। আলাদা করে অনুমোদন দিন।',
  text_empty: 'কিছু লেখা নেই। উত্তর লিখুন।',

  // conversations and events
  comment_unknown: 'উত্তর দেওয়ার মতো কোনো কমেন্ট এখানে নেই।',
  event_not_dead: 'এই ঘটনাটি (আর) আটকে নেই।',

  // running the shop
  setting_invalid: 'সেটিং {field}: {mend}',
  email_taken: 'এই ই-মেইলের একজন আগেই আছেন।',
  password_short: 'পাসওয়ার্ডে অন্তত {length}টি অক্ষর লাগবে।',
  last_admin: 'শেষ অ্যাডমিনকে সরানো যায় না: আগে অন্য কাউকে অ্যাডমিন করুন।',
  page_token_refused: 'এই পেজের জন্য ফেসবুক টোকেনটা নিচ্ছে না (#{code})। নতুন পেজ অ্যাকসেস টোকেন বানিয়ে এখানে দিন।',
  page_id_unlike: 'টোকেনটা অন্য পেজের: {page}।',
  page_of_other_shop: 'পেজটা এখানকার অন্য দোকানের।',
  page_not_subscribed: 'ফেসবুক এই পেজের খবর পাঠাবে না (#{code})। টোকেনের pages_manage_metadata আর pages_messaging লাগবে।',
  still_unreadable: 'এখনো কাজ করা যাচ্ছে না: {error}',

  // why this is a draft, or a person's
  matrix_cell: 'এই ধরনের মেসেজের জন্য “কোন কথায় কী”-তে এটাই ঠিক করা আছে।',
  intent_person_only: 'এই ধরনের মেসেজের উত্তর সব সময় মানুষ দেন।',
  order_high_value: 'বড় অঙ্কের অর্ডার: অটো উত্তর যায় না।',
  confidence_low: 'ক্রেতা কী চান পরিষ্কার নয়: নিশ্চয়তা {confidence}, লাগবে {needed}।',
  asked_for_person: 'ক্রেতা মানুষের সাথে কথা বলতে চান।',
  automation_paused: 'অটোমেশন বন্ধ আছে।',
  campaign_paused: 'ক্যাম্পেইন বন্ধ আছে।',
  thread_paused: 'এই চ্যাটে অটোমেশন বন্ধ আছে।',

  // campaigns
  campaign_breach: '“{campaign}” থামানো হয়েছে: {items}টি উত্তরের অর্ধেকেই {minutes} মিনিটের বেশি লেগেছে, সীমা {threshold}।',
  post_in_campaign: '{post} পোস্টটি অন্য ক্যাম্পেইনে আছে। আগে সেখান থেকে সরান।',
  window_ends_before_start: 'শেষের সময় শুরুর পরে নয়। পরের সময় দিন।',
  owner_unknown: 'দোকানে এমন কেউ নেই: {owner}',
  campaign_used: 'এই ক্যাম্পেইনে কাজ হয়েছে, তাই মোছা যায় না। বন্ধ করে রাখুন।',
  breach_undone: 'এটি আগেই ফেরানো হয়েছে।',

  // COD risk signals
  risk_refused_before: 'আগে পার্সেল নেননি: {count} বার',
  risk_few_delivered: '{finished}টি অর্ডারের মধ্যে মাত্র {delivered}টি ডেলিভারি হয়েছে',
  risk_courier_score: 'কুরিয়ারের হিসাব: {total}টির মধ্যে {delivered}টি ডেলিভারি',
  risk_thin_history: 'আগের হিসাব কম',
  risk_address_incomplete: 'ঠিকানা অসম্পূর্ণ',
  risk_high_value: 'বড় অঙ্ক: {total}',
  risk_open_orders: 'আরও খোলা অর্ডার: {count}',
  risk_many_today: 'গত ২৪ ঘণ্টায় অর্ডার: {count}',
  risk_far: 'বড় অঙ্ক, নিজের জোনের বাইরে',
  late: 'মাঝে ফেসবুকের খবর আসেনি, {hours} ঘণ্টা পরে দেখা গেছে',
  before_connect: 'পেজ এখানে যুক্ত হওয়ার আগের কথা',
  graph_refused: 'ফেসবুক ফিরিয়ে দিয়েছে (কোড {code})',
  facebook_unreachable: 'ফেসবুকে পৌঁছানো যায়নি, আবার চেষ্টা হবে',
  notice_superseded: 'অর্ডার এখন {status}: খবরটি পুরোনো',
  send_broken: 'মুনশি নিজেই এটি পাঠাতে পারছে না: লগ দেখুন। অনেক সময় SECRET_KEY বদলালে এমন হয়; পেজ আবার যুক্ত করুন।',
  page_restricted: 'ফেসবুক আপাতত পেজের মেসেজ পাঠানো আটকে রেখেছে',
  permission_missing: 'ফেসবুক ফিরিয়ে দিচ্ছে (#{code}): অ্যাপের একটি অনুমতি নেই। মেটা অ্যাপের App Review দেখুন।',
  app_in_development:
    'ফেসবুক ফিরিয়ে দিচ্ছে (#{code}): মেটা pages_messaging অনুমোদন না করা পর্যন্ত অ্যাপ শুধু নিজের টেস্টারদের লিখতে পারে।',
  contact_terms: 'পেজের একজন অ্যাডমিনকে ফেসবুকের যোগাযোগের শর্ত মেনে নিতে হবে (#{code})।',
  facebook_refuses: 'ফেসবুক বারবার অজানা ত্রুটি দিয়ে ফিরিয়ে দিচ্ছে (#{code})। অনেক সময় কোনো অনুমতি না থাকলে এমন হয়।',
  pacing: 'পালার অপেক্ষায়: পাবলিক রিপ্লাই একটু ফাঁক রেখে যায়',
  task_closed: 'কাজটি আগেই {status} হয়েছে',
  needs_person: 'সাইন-ইন করা মানুষই শুধু পাঠাতে পারেন',
  not_by_hand: 'এটি হাতে পাঠানো যাবে না: ক্রেতাকে কল করুন',
  not_failed: 'শুধু যেটা যায়নি সেটাই আবার পাঠানো যায়।',
  wrong_password: 'ই-মেইল বা পাসওয়ার্ড ভুল',
  link_used: 'লিংকটি ব্যবহার হয়ে গেছে বা পুরোনো: নতুন একটি নিন',
  too_many_tries: 'অনেকবার চেষ্টা হয়েছে: এক মিনিট পরে আসুন',
} satisfies Record<ReasonCode, string>;
