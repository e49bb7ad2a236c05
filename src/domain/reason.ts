/** Every refusal and explanation a person can be shown, by code; printed in words/. One line a code, grouped by subject. */
export const REASON_CODES = [
  // access and input
  'not_found',
  'not_allowed',
  'field_invalid',
  'changed_meanwhile',
  'form_expired',
  'wrong_password',
  'link_used',
  'too_many_tries',
  'idempotency_key_reused',
  'idempotency_in_progress',
  'not_built',
  // photos and attachments
  'file_missing',
  'file_too_large',
  'file_not_image',
  // catalogue
  'post_unknown',
  'product_unknown',
  'variant_unknown',
  // changing an order
  'content_is_fixed',
  'not_being_packed',
  'scan_foreign',
  'scan_surplus',
  'sku_taken',
  // moving an order
  'move_not_in_flow',
  'actor_not_allowed',
  'reason_required',
  'override_not_allowed',
  'no_lines',
  'no_buyer',
  'no_source',
  'line_unresolved',
  'not_enough_stock',
  'phone_missing',
  'address_missing',
  'district_missing',
  'delivery_fee_missing',
  'yes_missing',
  'yes_outdated',
  'open_duplicate',
  'check_missing',
  'units_unverified',
  'on_hold',
  'courier_missing',
  'tracking_id_missing',
  'part_was_kept',
  'cod_already_settled',
  // how an order was moved, kept in its history
  'yes_by_sellers_word',
  'units_not_scanned',
  'overridden',
  // stock
  'count_below_reserved',
  'stock_would_be_negative',
  // payment
  'payment_step_impossible',
  'amount_not_positive',
  'amount_above_due',
  'payment_refunded',
  'prepaid_unpaid',
  // replies below comments
  'private_reply_spent',
  'private_reply_on_its_way',
  'private_reply_refused',
  'private_reply_too_old',
  'public_reply_given',
  'comment_removed',
  'comment_hidden',
  // ways to a buyer
  'no_thread',
  'window_closed',
  'buyer_unreachable',
  'buyer_opted_out',
  'page_disconnected',
  'page_must_wait',
  'utility_not_available',
  'template_pending',
  'template_rejected',
  'template_paused',
  'template_missing',
  'sms_not_set_up',
  'phone_unknown',
  'email_not_set_up',
  'email_unknown',
  'human_agent_not_granted',
  'human_agent_too_late',
  'route_refused',
  'message_too_old',
  'no_way_left',
  'task_expired',
  // the outbox
  'outcome_unknown',
  'graph_refused',
  'facebook_unreachable',
  'notice_superseded',
  'page_restricted',
  'pacing',
  'task_closed',
  'needs_person',
  'not_by_hand',
  'notice_switched_off',
  // drafts
  'comment_edited',
  'buyer_wrote_again',
  'answered_meanwhile',
  'claim_flipped',
  'draft_decided',
  'undo_too_late',
  'draft_unlike',
  // conversations and events
  'comment_unknown',
  'event_not_dead',
  // running the shop
  'setting_invalid',
  'email_taken',
  'last_admin',
  'text_empty',
  // why this is a draft, or a person's
  'matrix_cell',
  'intent_person_only',
  'order_high_value',
  'confidence_low',
  'asked_for_person',
  'automation_paused',
  'campaign_paused',
  'thread_paused',
  // campaigns
  'post_in_campaign',
  'window_ends_before_start',
  'owner_unknown',
  'campaign_used',
  'breach_undone',
  // COD risk signals
  'risk_refused_before',
  'risk_few_delivered',
  'risk_courier_score',
  'risk_thin_history',
  'risk_address_incomplete',
  'risk_high_value',
  'risk_open_orders',
  'risk_many_today',
  'risk_far',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A refusal or explanation as data; `params` fill the words. */
export interface Reason {
  code: ReasonCode;
  params?: Record<string, string | number>;
}

/** Short for building a reason. */
export const reason = (code: ReasonCode, params?: Record<string, string | number>): Reason =>
  params === undefined ? { code } : { code, params };
