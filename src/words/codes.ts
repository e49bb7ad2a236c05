import type { OrderDetail } from '../domain/order/content.js';

/** What an order may still lack; `missing[]` names a payment that has to be looked at as well. */
export type MissingCode = OrderDetail | 'payment_verification';

/** Work for a person, as the tasks table names it. */
export type TaskKindCode = 'tell_buyer' | 'answer' | 'check' | 'send_unknown';
