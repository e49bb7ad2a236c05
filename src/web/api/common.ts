import { z } from 'zod';
import type { Scope } from '../../deps.js';
import type { OrderStatus } from '../../domain/order/status.js';
import { seesBuyer } from '../../domain/personal.js';
import { maskPhone, normalisePhone } from '../../domain/phone.js';

/** Integer minor units (poisha) and the currency. */
export const money = z.object({ amount: z.int().min(0).max(1_000_000_000_00), currency: z.literal('BDT') });
/** Money as it is answered: sums may be larger than what a request may say. */
export const moneyShown = z.object({ amount: z.int(), currency: z.literal('BDT') });
export const taka = (amount: number): z.infer<typeof money> => ({ amount, currency: 'BDT' });

/** RFC 3339 UTC. */
export const time = z.iso.datetime();
export const iso = (at: number): string => new Date(at).toISOString();
export const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

/** An id as it was given: what the databases cannot hold (NUL, lone surrogates) is left out and then fits nothing. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .transform((value) => value.replaceAll('\u0000', '').toWellFormed());
export const idParams = z.object({ id });

/** What every list takes: `limit` and the `cursor` of the page before. */
export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

export const listOf = (item: z.ZodType) => z.object({ data: z.array(item), nextCursor: z.string().nullable() });

/** Words typed by a person: trimmed, without NUL and lone surrogates (PostgreSQL refuses them). */
export const words = (max: number) =>
  z
    .string()
    .transform((value) => value.replaceAll('\u0000', '').toWellFormed().trim())
    .pipe(z.string().max(max));

export const reasonSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** A person's own word for what stands in no row. */
export const factOverride = z
  .object({ reason: words(500).pipe(z.string().min(1, 'is needed')) })
  .describe('lets pass what no row says, on your own word; kept in the audit log');

/** A mobile number in any spelling, kept as 11 digits. */
export const phone = words(60).transform((value, context) => {
  const digits = normalisePhone(value);
  if (digits !== null) return digits;
  context.addIssue({ code: 'custom', message: 'write a Bangladeshi mobile number of 11 digits, like 01799887766' });
  return z.NEVER;
});

/** A phone as this caller may see it, on an order in this status or outside of any. */
export const phoneFor = ({ actor }: Scope, number: string | null, status: OrderStatus | null = null): string | null =>
  number === null || seesBuyer(actor, status) ? number : maskPhone(number);
