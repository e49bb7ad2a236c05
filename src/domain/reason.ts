/** Every refusal and explanation a person can be shown, by code; printed in words/. One line a code, grouped by subject. */
export const REASON_CODES = [
  // access and input
  'not_found',
  'not_allowed',
  'field_invalid',
  'changed_meanwhile',
  'form_expired',
  'idempotency_key_reused',
  'idempotency_in_progress',
  // catalogue
  'post_unknown',
  'product_unknown',
  'sku_taken',
  'stock_below_reserved',
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
