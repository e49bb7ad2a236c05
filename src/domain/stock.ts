import { type Reason, reason } from './reason.js';

/** Balances of a variant. `reserved` covers soft holds and reservations; what is left is available. */
export interface StockLevel {
  variantId: string;
  onHand: number;
  reserved: number;
}

/** What a line of an order holds. Only `soft` and `hard` count in the level; the others are history. */
export interface Reservation {
  orderId: string;
  lineId: string;
  variantId: string;
  quantity: number;
  state: 'soft' | 'hard' | 'deducted' | 'released';
  /** Soft holds only; epoch milliseconds. */
  expiresAt: number | null;
}

/** One line of the ledger: how on hand and reserved changed, and why. */
export interface StockMovement {
  variantId: string;
  kind: 'opening' | 'hold' | 'reserve' | 'sale' | 'release' | 'count' | 'receipt' | 'return' | 'damage';
  onHand: number;
  reserved: number;
  orderId: string | null;
}

/** What is added to a variant's balances. */
export interface StockDelta {
  variantId: string;
  onHand: number;
  reserved: number;
}

/** What to write in one commit: guard each delta with `onHand + Δ ≥ reserved + Δ ≥ 0`, upsert rows by order and line. */
export interface StockWrites {
  deltas: StockDelta[];
  movements: StockMovement[];
  reservations: Reservation[];
}

export const NO_WRITES: StockWrites = { deltas: [], movements: [], reservations: [] };

export const available = (level: StockLevel): number => level.onHand - level.reserved;

export const isActive = (held: Reservation): boolean => held.state === 'soft' || held.state === 'hard';

/** Movements of several steps as writes; deltas are summed per variant, so that a guard sees the whole. */
export function writesOf(movements: readonly StockMovement[], reservations: readonly Reservation[]): StockWrites {
  const deltas = new Map<string, StockDelta>();
  for (const { variantId, onHand, reserved } of movements) {
    const sum = deltas.get(variantId) ?? { variantId, onHand: 0, reserved: 0 };
    deltas.set(variantId, { variantId, onHand: sum.onHand + onHand, reserved: sum.reserved + reserved });
  }
  const changed = [...deltas.values()].filter(({ onHand, reserved }) => onHand !== 0 || reserved !== 0);
  return { deltas: changed, movements: [...movements], reservations: [...reservations] };
}

/** The balances once a decision of the same commit is done: what one order lets go another may take. */
export const levelsAfter = (levels: readonly StockLevel[], deltas: readonly StockDelta[]): StockLevel[] =>
  levels.map(({ variantId, onHand, reserved }) => {
    const own = deltas.filter((delta) => delta.variantId === variantId);
    return {
      variantId,
      onHand: own.reduce((sum, delta) => sum + delta.onHand, onHand),
      reserved: own.reduce((sum, delta) => sum + delta.reserved, reserved),
    };
  });

/** Units an order could reserve per variant: what is available plus what it holds itself. */
export function reservableFor(levels: readonly StockLevel[], held: readonly Reservation[]): Record<string, number> {
  const reservable: Record<string, number> = {};
  for (const level of levels) {
    const own = held.filter((row) => isActive(row) && row.variantId === level.variantId);
    reservable[level.variantId] = available(level) + own.reduce((sum, row) => sum + row.quantity, 0);
  }
  return reservable;
}

type StockDecision = { writes: StockWrites } | { refused: Reason[] };

/** A counted shelf replaces on hand. It cannot say less than is promised to orders: release one first. */
export function decideCount(level: StockLevel, counted: number): StockDecision {
  if (counted < level.reserved) {
    return { refused: [reason('count_below_reserved', { counted, reserved: level.reserved })] };
  }
  return decideAdjust(level, counted - level.onHand, 'count');
}

/** Goods in or out apart from orders; goods promised to orders cannot be written off. */
export function decideAdjust(
  level: StockLevel,
  change: number,
  kind: 'opening' | 'count' | 'receipt' | 'return' | 'damage',
): StockDecision {
  if (available(level) + change < 0) {
    return { refused: [reason('stock_would_be_negative', { available: available(level), change })] };
  }
  const movement: StockMovement = { variantId: level.variantId, kind, onHand: change, reserved: 0, orderId: null };
  return { writes: writesOf([movement], []) };
}
