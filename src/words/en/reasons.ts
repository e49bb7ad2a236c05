import type { ReasonCode } from '../../domain/reason.js';
import { modelReasons } from './reasons-model.js';

/** Refusals say what is missing and, where there is one, the way out. */
export const reasons = {
  // access and input
  not_found: 'This is not here any more.',
  not_allowed: 'Your role may not do this. Ask an admin.',
  field_invalid: 'Check this: {field}',
  changed_meanwhile: 'This has changed meanwhile. Look again.',
  form_expired: 'This page was open too long. Reload it and try again.',
  idempotency_key_reused: 'This key was used for another request. Send a new one.',
  idempotency_in_progress: 'The same request is still being worked on. Wait a moment.',
  idempotency_answer_lost:
    'This request was carried out, but its answer was lost. See what is there; to do it once more, send a new key.',
  not_built: 'Munshi cannot do this yet. {instead}',

  // photos and attachments
  file_missing: 'No photo came with this. Choose one.',
  file_too_large: 'This photo is larger than {megabytes} MB. Choose a smaller one.',
  file_not_image: 'This is not a photo. Choose a JPEG, PNG, WebP or GIF.',

  // a form's fields
  field_missing: 'Fill this in.',
  field_wrong: 'Check this.',
  number_wrong: 'Write a number.',
  number_too_small: 'At least {min}.',
  number_too_big: 'At most {max}.',
  text_too_long: 'Too long: at most {max} letters.',
  email_invalid: 'This is no e-mail address.',
  web_address_wrong: 'Write a whole address that starts with https://.',
  both_languages: 'Write it in both languages, or leave both empty.',
  menu_needs_get_started: 'Facebook shows no menu without the Get Started button: switch it on, or empty the menu.',

  // catalogue
  post_unknown: 'A chosen post is not known here. Choose another.',
  product_unknown: 'No such product: {product}',
  variant_unknown: 'No such size or colour: {variant}',

  // changing an order
  content_is_fixed: 'Too late to edit: only New, Confirmed and Packed orders can change.',
  parcel_is_packed: 'The parcel is packed. Move it back to Confirmed to change the items, then count again.',
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

  // replies below comments
  private_reply_spent: 'The one private reply to this comment is used.',
  private_reply_on_its_way: 'A private reply to this comment is on its way.',
  private_reply_refused: 'Facebook refused the private reply (error {code}). Reply in public.',
  private_reply_too_long:
    'A private reply is one message of at most {max} characters; this one has {count}. Shorten it: the rest can follow once the buyer has answered.',
  public_reply_too_long: 'A reply below a comment has at most {max} characters; this one has {count}. Shorten it.',
  message_too_long: 'A message has at most {max} characters; this one has {count}. Shorten it, or write two.',
  private_reply_too_old: 'The comment is over 7 days old: too late for a private reply.',
  public_reply_given: 'Munshi has replied below this comment already.',
  comment_removed: 'The comment was deleted.',
  comment_hidden: 'The comment is hidden.',

  // ways to a buyer
  no_thread: 'No Messenger chat with this buyer yet.',
  window_closed: 'The 24-hour window is closed until the buyer writes again.',
  buyer_unreachable: 'Messenger does not reach this buyer.',
  buyer_opted_out: 'The buyer wants no messages.',
  page_disconnected: 'The Page is disconnected. Connect it again.',
  page_must_wait: 'Facebook makes this Page wait.',
  utility_not_available: 'This Page cannot send utility messages.',
  template_pending: 'Facebook is still reviewing the template.',
  template_rejected: 'Facebook rejected the template. Change it and submit it again.',
  template_paused: 'Facebook paused the template.',
  template_missing: 'No utility template for this message. Submit one.',
  template_disabled: 'Facebook has disabled the template. Change its text and submit it again.',
  template_only_for_notices: 'What is written by hand has no utility template.',
  template_trouble: 'Facebook does not let the template {name} be sent: {what}',
  utility_refused:
    'Facebook does not let this Page send utility messages (code {code}): it needs pages_utility_messaging.',
  utility_place_unknown: '{{name}} is not known here. You may use: {allowed}',
  utility_braces: 'Braces only stand around a name from the list below.',
  utility_place_at_edge: 'The text may not begin or end with a name in braces.',
  utility_too_few_words: 'Too few words for so many names in braces: Facebook refuses that.',
  buyer_not_reached: 'Nobody reached the buyer; tried: {tries}',
  not_a_call: 'This task is no call to a buyer.',
  quiet_hours: 'Quiet hours: it waits until morning.',
  sms_refused: 'The SMS gateway refused it (code {code})',
  sms_unreachable: 'The SMS gateway could not be reached; trying again',
  sms_not_set_up: 'SMS is not set up.',
  phone_unknown: 'No phone number of the buyer.',
  email_not_set_up: 'E-mail is not set up.',
  email_unknown: 'No e-mail address of the buyer.',
  human_agent_not_granted: 'Facebook has not granted this Page Human Agent.',
  human_agent_too_late: 'Over 7 days since the buyer’s last message: too late for Human Agent.',
  route_refused: 'This way was tried and refused.',
  message_too_old: 'Too late: the news is old by now.',
  no_way_left: 'No way left to tell the buyer. Add a phone number.',
  task_expired: 'Nobody did the task in time. The buyer was not told.',

  // the outbox
  outcome_unknown: 'Facebook never said whether it arrived. Look in the inbox before you send it again.',
  notice_switched_off: 'This notice is switched off.',

  // drafts
  comment_shown: 'The comment is shown again.',
  message_edited: 'The buyer edited the message. Read it again.',
  message_removed: 'The buyer took the message back.',
  comment_edited: 'The buyer edited the comment. Read it again.',
  buyer_wrote_again: 'The buyer wrote again. Read that first.',
  answered_meanwhile: 'Someone has answered meanwhile.',
  claim_flipped: '{claim}: “{text}” no longer agrees with the catalogue. Correct it, or wait for a new draft.',
  draft_decided: 'Someone has decided this draft already.',
  undo_too_late: 'Too late to undo.',
  draft_unlike: 'This draft is not like the others. Approve it by itself.',
  text_fact_unknown: 'This text cannot know “{fact}”. Use the chips below it.',
  text_prints_too_much:
    'With the sample data this prints {count} characters. A message is sent as one piece: keep it to {max}, so that long names and addresses still fit.',
  text_filter_unknown: '“{part}” behind | is not known here. Leave it out, or write bangla.',
  text_tag_unknown: '“{part}” between {% and %} is not known here, or nothing before it opens it.',
  text_not_closed: '“{part}” is opened and never closed.',
  times_equal: 'From and until are the same time. Choose two different times, or switch the quiet hours off.',
  text_broken:
    'Something between { and } in line {line} cannot be read. Use the chips below, or write it like the shipped text.',
  text_empty: 'No text. Write one.',

  // conversations and events
  comment_unknown: 'There is no comment here to answer.',
  buyer_erased: 'The buyer’s data was erased.',
  erasure_orders_open: 'Still under way: {numbers}. The data is erased by itself once that is over.',
  erasure_message_leaving: 'A message to them is just leaving. The data is erased by itself once its outcome is known.',
  event_not_dead: 'This event is no dead letter (any more).',

  // running the shop
  setting_invalid: 'The setting “{field}” cannot have this value. Look at it again.',
  email_taken: 'Someone with this e-mail is here already.',
  password_short: 'A password has at least {length} characters.',
  last_admin: 'The last admin stays: make somebody else admin first.',
  page_token_refused:
    'Facebook does not accept this token for this Page (#{code}). Make a new Page access token and paste it here.',
  page_id_unlike: 'This token belongs to another Page: {page}.',
  page_of_other_shop: 'This Page belongs to another shop here.',
  page_not_subscribed:
    'Facebook will not send this Page’s events (#{code}). The token needs pages_manage_metadata and pages_messaging.',
  policy_enforcement: 'Facebook says this Page broke a rule ({action}): {reason}',
  still_unreadable: 'It still cannot be worked on: {error}',

  // why this is a draft, or a person's
  matrix_cell: 'The response matrix says so for this kind of message.',
  intent_corrected: 'Munshi had read “{intent}”; somebody put it right.',
  intent_person_only: 'A person always answers this kind of message.',
  order_high_value: 'High-value order: not answered automatically.',
  confidence_low: 'Not sure what the buyer means: {confidence}, needed {needed}.',
  media_unread: 'No words: a person has to look or listen.',
  policies_asked: 'The buyer asked for the shop’s policies.',
  asked_for_person: 'The buyer asked for a person.',
  automation_paused: 'Automation is paused.',
  campaign_paused: 'The campaign is paused.',
  thread_paused: 'Automation is paused in this chat.',

  // campaigns
  campaign_breach:
    '“{campaign}” is paused: half of {items} answers took longer than {minutes} min, the limit is {threshold}.',
  post_in_campaign: 'The post {post} belongs to another campaign. Take it out there first.',
  window_ends_before_start: 'The end is not after the start. Choose a later end.',
  owner_unknown: 'The chosen owner is not in this shop any more. Choose somebody else.',
  campaign_used: 'Things happened in this campaign, so it stays on record. Switch it off instead.',
  breach_undone: 'This was undone already.',

  // COD risk signals
  risk_refused_before: 'Parcels refused before: {count}',
  risk_few_delivered: 'Only {delivered} of {finished} orders delivered',
  risk_courier_score: 'Courier’s record: {delivered} of {total} delivered',
  risk_thin_history: 'Little history',
  risk_address_incomplete: 'Address incomplete',
  risk_high_value: 'High value: {total}',
  risk_open_orders: 'Other open orders: {count}',
  risk_many_today: 'Orders in the last day: {count}',
  risk_far: 'High value, outside the home zone',
  nothing_chosen: 'Tick at least one Page.',
  app_unknown: 'Set FACEBOOK_APP_ID and FACEBOOK_APP_SECRET first, and start again',
  login_expired: 'The login took too long or began in another browser: begin again',
  login_cancelled: 'The login was cancelled at Facebook: nothing was connected',
  login_refused: 'Facebook did not accept the login (code {code}): begin again',
  page_token_sealed:
    'No key of SECRET_KEY opens what was kept of this Page’s access: connect the Page again, or put the earlier key back',
  budget_spent: 'Facebook’s call budget is almost used up. Nothing is asked for now: try again in {minutes} min',
  page_permissions: 'Facebook has not given, or has taken back: {names}. Connect the Page again and tick everything',
  page_token_ends: 'The Page’s access ends on {day}. Connect it again before that',
  page_silent: 'No comment or message has come since {since}, which is unusual for these hours. Look at Health',
  page_profile: 'Welcome screen and menu could not be set at Facebook (#{code}). Look under Settings → Pages',
  profile_refused:
    'Facebook does not take it (#{code}): {said} Change what it names and send again. If it speaks of another app, make this one the Page’s main app at Facebook first.',
  profile_not_allowed:
    'Facebook does not let this app change the welcome screen (#{code}). Connect the Page again, tick pages_messaging, then send again.',
  profile_unreachable: 'Facebook did not answer. It is sent again by itself.',
  profile_waits: 'Facebook takes ten of these changes in ten minutes. It is sent by itself as soon as it may be.',
  late: 'Seen {hours} h late, after a gap in what Facebook sent',
  before_connect: 'From before the Page was connected here',
  graph_refused: 'Facebook refused it (code {code})',
  facebook_unreachable: 'Facebook could not be reached; trying again',
  notice_superseded: 'The order has moved on to {status}: this news is old',
  send_broken: 'Munshi itself cannot send this: see its log. Often SECRET_KEY was changed; connect the Page again.',
  waits_for_part: 'Waits for the part before it',
  part_missing: 'The part before it did not leave',
  not_unknown: 'Its outcome is known',
  page_restricted: 'Facebook has restricted the Page from sending for now',
  permission_missing: 'Facebook refuses (#{code}): the app lacks a permission. Check it in the Meta app’s App Review.',
  app_in_development:
    'Facebook refuses (#{code}): the app may only write to its own testers until Meta has approved pages_messaging.',
  contact_terms: 'An admin of the Page has to accept Facebook’s contact terms (#{code}).',
  facebook_refuses: 'Facebook keeps refusing with an unknown error (#{code}). Often a permission is missing.',
  pacing: 'Waiting its turn: public replies keep a distance',
  task_closed: 'This task is no longer open: {status}.',
  needs_person: 'Only a signed-in person can press send',
  not_by_hand: 'This message cannot be sent by hand: call the buyer',
  not_failed: 'Only what has failed can be sent again.',
  old_password_wrong: 'This is not your password so far.',
  wrong_password: 'The e-mail or the password is wrong',
  link_used: 'This link was used or is too old: ask for a new one',
  too_many_tries: 'Too many tries: wait a minute',
  ...modelReasons,
} satisfies Record<ReasonCode, string>;
