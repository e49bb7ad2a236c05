import type { OrderDetail } from '../domain/order/content.js';

/** What an order may still lack; `missing[]` names a payment that has to be looked at as well. */
export type MissingCode = OrderDetail | 'payment_verification';

/** Work for a person, as the tasks table names it. */
export type TaskKindCode = 'tell_buyer' | 'answer' | 'check' | 'send_unknown';

/** Attachments that are no picture, as Facebook names them; what it adds later is a file. */
export const MEDIA_WORDS = ['audio', 'video', 'file', 'location', 'post', 'template', 'fallback', 'sticker'] as const;
export type MediaWord = (typeof MEDIA_WORDS)[number];
