import type { OrderStatus } from './status.js';

/** An order as far as two of one buyer are compared. */
export interface Request {
  status: OrderStatus;
  createdAt: number;
  paid: boolean;
  /** The goods asked for; null where the buyer's words are not resolved to a product. */
  products: readonly (string | null)[];
}

const WITHIN_MS = 48 * 3_600_000;

/** Two orders of one buyer that ask for the same: both still New, near in time, no money in either, goods in common. */
export function isSameRequest(one: Request, other: Request): boolean {
  const open = [one, other].every(({ status, paid }) => status === 'new' && !paid);
  const near = Math.abs(one.createdAt - other.createdAt) <= WITHIN_MS;
  const alike = one.products.some((product) => product === null || other.products.includes(product));
  return open && near && (alike || other.products.includes(null));
}
