/** The codes of the pages that are printed as words. Their spelling is the contract's ("order", "outbox item", "draft"). */
export type DraftStatusCode = 'pending' | 'approved' | 'rejected' | 'void' | 'sent' | 'failed';
export type RouteCode = 'response' | 'utility' | 'sms' | 'email' | 'human' | 'call' | 'none';
export type OutcomeCode = 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | 'skipped';
export type SendKindCode = 'public_reply' | 'private_reply' | 'message' | 'notice' | 'action';

/** What the response matrix says about an intent at a risk. */
export const MATRIX_ACTIONS = ['automatic', 'draft', 'person', 'none'] as const;
export type MatrixActionCode = (typeof MATRIX_ACTIONS)[number];

/** Why a person refused a draft: the five reasons the card asks for. */
export const REJECT_REASONS = ['wrong_facts', 'misread', 'wrong_tone', 'not_needed', 'self_answer'] as const;
export type RejectReasonCode = (typeof REJECT_REASONS)[number];

/** What an order may still lack, as `missing[]` names it. */
export type MissingCode = 'name' | 'phone' | 'address' | 'district' | 'items' | 'variant' | 'payment_verification';

/** A fact a draft rests on. */
export type FactKindCode = 'price' | 'stock' | 'delivery_fee' | 'delivery_time' | 'policy' | 'discount' | 'other';

/** Work for a person. */
export type TaskKindCode = 'tell_buyer' | 'answer' | 'check' | 'send_unknown';
