import type { OrderStatus } from './order/status.js';

/** An order as far as somebody asks where it is. */
export interface Askable {
  id: string;
  number: string;
  status: OrderStatus;
  phone: string | null;
}

/** What was said of which order is meant. */
export interface Asked {
  /** Of the button that was pressed. */
  orderId: string | null;
  numbers: readonly string[];
  phone: string | null;
}

const NUMBER = /(?<![\p{L}\p{N}])m\s?[-–]\s?([0-9০-৯]{3,})(?![\p{L}\p{N}])/giu;

/** The order numbers in a text, as they are kept: "m-১০০১" is M-1001. */
export const orderNumbersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)].map(
    ([, digits]) => `M-${digits?.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))}`,
  );

const UNDER_WAY: ReadonlySet<OrderStatus> = new Set(['new', 'confirmed', 'packed', 'in_delivery']);
const AT_MOST = 5;

/**
 * Which of the buyer's own orders, newest first, are meant: the one of the button, the ones named; else all that are under
 * way, else the last of all. Null when they named one that is not theirs, whether or not it is somebody's.
 */
export function ordersAsked<T extends Askable>(own: readonly T[], { orderId, numbers, phone }: Asked): T[] | null {
  if (orderId !== null) {
    const pressed = own.filter(({ id }) => id === orderId);
    return pressed.length > 0 ? pressed : null;
  }
  if (numbers.length > 0) {
    const named = own.filter(({ number }) => numbers.includes(number));
    return named.length > 0 ? named : null;
  }
  const theirs = phone === null ? own : own.filter((order) => order.phone === phone);
  if (theirs.length === 0) return phone === null ? [] : null;
  const open = theirs.filter(({ status }) => UNDER_WAY.has(status));
  return open.length > 0 ? open.slice(0, AT_MOST) : theirs.slice(0, 1);
}

/** Later than was promised: a parcel after its day, an order after the time of its next step. */
export const isLateNow = (
  { status, dueAt }: { status: OrderStatus; dueAt: number | null },
  promisedBy: number | null,
  now: number,
): boolean =>
  status === 'in_delivery'
    ? promisedBy !== null && now > promisedBy
    : (status === 'confirmed' || status === 'packed') && dueAt !== null && now > dueAt;
