import type { DraftTexts } from './draft.js';
import { type Reason, reason } from './reason.js';

/** Facebook takes fewer than 2000 characters in one message (meta-platform, 3.3). */
export const ONE_MESSAGE = 1999;
/** What Facebook takes below a comment. */
const BELOW_COMMENT = 8000;
/** A longer message leaves in parts; more than four of them are a letter, not an answer. */
const IN_PARTS = 8000;

/** A private reply is one message, ever: it cannot leave in parts. */
const LIMITS = {
  public: { max: BELOW_COMMENT, code: 'public_reply_too_long' },
  private: { max: ONE_MESSAGE, code: 'private_reply_too_long' },
  message: { max: IN_PARTS, code: 'message_too_long' },
} as const satisfies Record<keyof DraftTexts, unknown>;

/** A part of a draft as it is counted for its limit. */
export type TextPart = keyof typeof LIMITS;

/** Why a text is too long for its way; null: it fits. */
export function tooLong(part: TextPart, text: string): Reason | null {
  const { max, code } = LIMITS[part];
  return text.length > max ? reason(code, { count: text.length, max }) : null;
}

/** Which of a draft's texts are too long, each with why. */
export function tooLongParts(texts: DraftTexts): { part: TextPart; why: Reason }[] {
  return (Object.keys(LIMITS) as TextPart[]).flatMap((part) => {
    const why = tooLong(part, texts[part] ?? '');
    return why === null ? [] : [{ part, why }];
  });
}
