import { type Reason, reason } from './reason.js';
import {
  available,
  isActive,
  NO_WRITES,
  type Reservation,
  type StockLevel,
  type StockMovement,
  type StockWrites,
  writesOf,
} from './stock.js';

/** A resolved line that wants stock. */
export interface WantedLine {
  lineId: string;
  variantId: string;
  quantity: number;
}

export interface ReservationInput {
  orderId: string;
  lines: readonly WantedLine[];
  levels: readonly StockLevel[];
  /** This order's rows, of whatever state. */
  held: readonly Reservation[];
}

const EFFECT_STATE = { hold: 'soft', reserve: 'hard' } as const;

/** Free units per variant once everything the order holds is given back. */
function freePool({ levels, held }: ReservationInput): Map<string, number> {
  const pool = new Map(levels.map((level) => [level.variantId, available(level)]));
  for (const row of held.filter(isActive)) {
    pool.set(row.variantId, (pool.get(row.variantId) ?? 0) + row.quantity);
  }
  return pool;
}

const shortage = (line: WantedLine, free: number): Reason =>
  reason('not_enough_stock', { line: line.lineId, wanted: line.quantity, available: Math.max(0, free) });

/** Lines taken from the pool in order, each whole or not at all. */
function take(input: ReservationInput): { taken: WantedLine[]; short: { lineId: string; reason: Reason }[] } {
  const pool = freePool(input);
  const taken: WantedLine[] = [];
  const short: { lineId: string; reason: Reason }[] = [];
  for (const line of input.lines) {
    const free = pool.get(line.variantId) ?? 0;
    if (free < line.quantity) short.push({ lineId: line.lineId, reason: shortage(line, free) });
    else {
      pool.set(line.variantId, free - line.quantity);
      taken.push(line);
    }
  }
  return { taken, short };
}

/** The writes that make an order's rows equal to the lines taken. */
function makeHeld(
  input: ReservationInput,
  taken: readonly WantedLine[],
  kind: 'hold' | 'reserve',
  expiresAt: number | null,
): StockWrites {
  const wanted = new Map(taken.map((line) => [line.lineId, line]));
  const movements: StockMovement[] = [];
  const rows: Reservation[] = [];
  const move = (variantId: string, reserved: number, why: StockMovement['kind']): void => {
    if (reserved !== 0) movements.push({ variantId, kind: why, onHand: 0, reserved, orderId: input.orderId });
  };
  const kept = new Map<string, Reservation>();
  for (const row of input.held.filter(isActive)) {
    if (wanted.get(row.lineId)?.variantId === row.variantId) kept.set(row.lineId, row);
    else {
      move(row.variantId, -row.quantity, 'release');
      if (!wanted.has(row.lineId)) rows.push({ ...row, state: 'released', expiresAt: null });
    }
  }
  for (const line of taken) {
    const before = kept.get(line.lineId);
    const change = line.quantity - (before?.quantity ?? 0);
    move(line.variantId, change, change < 0 ? 'release' : kind);
    const state = before?.state === 'hard' ? 'hard' : EFFECT_STATE[kind];
    rows.push({ orderId: input.orderId, ...line, state, expiresAt: state === 'hard' ? null : expiresAt });
  }
  return writesOf(movements, rows);
}

/**
 * Softly holds each line whole or not at all; earlier lines first, lines of one variant count together. Lines that
 * could not be held come back with the reason; a line that was held and no longer fits is released.
 */
export function decideHold(
  input: ReservationInput,
  expiresAt: number,
): { writes: StockWrites; short: { lineId: string; reason: Reason }[] } {
  const { taken, short } = take(input);
  return { writes: makeHeld(input, taken, 'hold', expiresAt), short };
}

/** Reserves the whole order or nothing: soft holds become reservations, whatever is missing is taken from available. */
export function decideReserve(input: ReservationInput): { writes: StockWrites } | { refused: Reason[] } {
  const { taken, short } = take(input);
  if (short.length > 0) return { refused: short.map(({ reason: why }) => why) };
  return { writes: makeHeld(input, taken, 'reserve', null) };
}

/** Hand-over: what the order holds leaves the house. Rows already deducted stay as they are, so twice is harmless. */
export const decideDeduct = (held: readonly Reservation[]): StockWrites =>
  end(held.filter(isActive), 'deducted', ({ variantId, quantity, orderId }) => ({
    variantId,
    kind: 'sale',
    onHand: -quantity,
    reserved: -quantity,
    orderId,
  }));

/** Cancelled: what the order holds is available again. */
export const decideRelease = (held: readonly Reservation[]): StockWrites =>
  end(held.filter(isActive), 'released', ({ variantId, quantity, orderId }) => ({
    variantId,
    kind: 'release',
    onHand: 0,
    reserved: -quantity,
    orderId,
  }));

/** Soft holds whose time is over; a reservation never expires. */
export const decideExpiry = (held: readonly Reservation[], now: number): StockWrites =>
  decideRelease(held.filter((row) => row.state === 'soft' && row.expiresAt !== null && row.expiresAt <= now));

function end(
  rows: readonly Reservation[],
  state: 'deducted' | 'released',
  movementOf: (row: Reservation) => StockMovement,
): StockWrites {
  if (rows.length === 0) return NO_WRITES;
  return writesOf(
    rows.map(movementOf),
    rows.map((row) => ({ ...row, state, expiresAt: null })),
  );
}
