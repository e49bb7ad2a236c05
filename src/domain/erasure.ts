import { isWritten } from './address.js';
import type { OrderStatus } from './order/status.js';
import { replacePhones } from './phone.js';
import { type Reason, reason } from './reason.js';

/** What stands where a person's words or data stood. */
export const ERASED = '[erased]';

/** What still needs the buyer's name, number or address. */
export interface Unfinished {
  orders: readonly { number: string; status: OrderStatus }[];
  /** Messages to them that are leaving right now, or whose outcome nobody knows yet. */
  leaving: number;
}

const OVER: ReadonlySet<OrderStatus> = new Set(['delivered', 'return', 'cancelled']);

/**
 * Why a buyer cannot be erased yet; none: now. A parcel needs its address until it has come to an end, and what is
 * half sent needs its outcome. The erasure then waits and happens by itself.
 */
export function erasureWaitsFor({ orders, leaving }: Unfinished): Reason[] {
  const open = orders.filter(({ status }) => !OVER.has(status)).map(({ number }) => number);
  return [
    ...(open.length > 0 ? [reason('erasure_orders_open', { numbers: open.join(', ') })] : []),
    ...(leaving > 0 ? [reason('erasure_message_leaving')] : []),
  ];
}

const SHORTEST_WORD = 3;
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Removes people's data from what colleagues wrote and what must stay otherwise (a reason, an outcome, a note). */
export type Scrub = (text: string) => string;

/** A scrub for one person: their names (each word of them too), numbers in any spelling, addresses and ids. */
export function scrubOf(known: { names: string[]; phones: string[]; others: string[] }): Scrub {
  const names = known.names.flatMap((name) => [name, ...name.split(/\s+/)]);
  const words = [...names.filter((word) => [...word].length >= SHORTEST_WORD), ...known.others.filter(isWritten)]
    .map((word) => word.trim())
    .sort((one, other) => other.length - one.length);
  const pattern = words.length === 0 ? null : new RegExp(words.map(escaped).join('|'), 'giu');
  const phones = new Set(known.phones);
  return (text) => {
    const numbered = replacePhones(text, (phone) => (phones.has(phone) ? ERASED : null));
    return pattern === null ? numbered : numbered.replace(pattern, ERASED);
  };
}

/** Names of values that are a person's data or words, wherever they stand in kept details. */
const PERSONAL = new Set([
  'name',
  'buyerName',
  'phone',
  'address',
  'area',
  'text',
  'note',
  'content',
  'line',
  'yesContent',
]);
/** What an order was before and after a change, or the buyer's words were: these only as text. */
const WORDS = new Set(['before', 'after']);

const isPersonal = (name: string, value: unknown): boolean =>
  value !== null && (PERSONAL.has(name) || (WORDS.has(name) && typeof value === 'string'));

/** Kept details without a person in them: what was personal by its name is gone, the rest is scrubbed. */
export function scrubDetails(value: unknown, scrub: Scrub): unknown {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map((one) => scrubDetails(one, scrub));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    isPersonal(name, one) ? ERASED : scrubDetails(one, scrub),
  ]);
  return Object.fromEntries(entries);
}
