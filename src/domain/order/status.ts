import type { Right } from '../rights.js';

export const ORDER_STATUSES = [
  'new',
  'confirmed',
  'packed',
  'in_delivery',
  'delivered',
  'return',
  'cancelled',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** What entering a status does to the stock of the order's lines; a return moves stock only after inspection. */
export type StockEffect = 'hold' | 'reserve' | 'deduct' | 'release' | 'none';

/** Texts a buyer gets about an order; templates and words exist for each. */
export const NOTICE_KEYS = [
  'order_new',
  'order_confirmed',
  'order_packed',
  'order_in_delivery',
  'order_delivered',
  'order_return',
  'order_cancelled',
] as const;
export type NoticeKey = (typeof NOTICE_KEYS)[number];

/** One allowed change of status. */
export interface Move {
  /** A correction takes back a move made too early; it enters no new criteria and tells the buyer nothing. */
  kind: 'move' | 'correction';
  stock: StockEffect;
  /** What a person or token must be allowed. */
  right: Right;
  /** Who else may make it. A courier's event counts only after it was read again from the courier. */
  alsoBy: readonly ('buyer' | 'courier')[];
  /** What the command must bring: a reason from everybody, or only from people. */
  reason: 'always' | 'from_people' | 'optional';
}

interface StatusRow {
  notice: NoticeKey;
  leavesTo: Partial<Record<OrderStatus, Move>>;
}

const CANCEL: Move = {
  kind: 'move',
  stock: 'release',
  right: 'cancel_orders',
  alsoBy: ['buyer'],
  reason: 'always',
};
const RETURN: Move = { kind: 'move', stock: 'none', right: 'close_orders', alsoBy: ['courier'], reason: 'always' };

/** The order's life (product page), as data; the guards of each status are in guards.ts. */
export const LIFECYCLE = {
  new: {
    notice: 'order_new',
    leavesTo: {
      confirmed: { kind: 'move', stock: 'reserve', right: 'confirm_orders', alsoBy: [], reason: 'optional' },
      cancelled: CANCEL,
    },
  },
  confirmed: {
    notice: 'order_confirmed',
    leavesTo: {
      packed: { kind: 'move', stock: 'none', right: 'pack_orders', alsoBy: [], reason: 'optional' },
      cancelled: CANCEL,
    },
  },
  packed: {
    notice: 'order_packed',
    leavesTo: {
      in_delivery: {
        kind: 'move',
        stock: 'deduct',
        right: 'hand_over_orders',
        alsoBy: ['courier'],
        reason: 'optional',
      },
      cancelled: CANCEL,
      confirmed: { kind: 'correction', stock: 'none', right: 'correct_orders', alsoBy: [], reason: 'always' },
    },
  },
  in_delivery: {
    notice: 'order_in_delivery',
    leavesTo: {
      delivered: {
        kind: 'move',
        stock: 'none',
        right: 'close_orders',
        alsoBy: ['courier'],
        reason: 'from_people',
      },
      return: RETURN,
    },
  },
  delivered: {
    notice: 'order_delivered',
    leavesTo: {
      return: RETURN,
      in_delivery: {
        kind: 'correction',
        stock: 'none',
        right: 'correct_orders',
        alsoBy: ['courier'],
        reason: 'always',
      },
    },
  },
  return: { notice: 'order_return', leavesTo: {} },
  cancelled: { notice: 'order_cancelled', leavesTo: {} },
} as const satisfies Record<OrderStatus, StatusRow>;

/** The move between two statuses, or null when the flow has none. */
export function moveBetween(from: OrderStatus, to: OrderStatus): Move | null {
  const row: StatusRow = LIFECYCLE[from];
  return row.leavesTo[to] ?? null;
}

/** Before hand-over: the goods are still in the shop. */
export const isBeforeHandOver = (status: OrderStatus): boolean =>
  status === 'new' || status === 'confirmed' || status === 'packed';
