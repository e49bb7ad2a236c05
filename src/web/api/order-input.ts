import { z } from 'zod';
import { DISTRICTS } from '../../domain/districts.js';
import { id, money, words } from './common.js';

const BY_NAME = new Map(
  DISTRICTS.flatMap(({ name, bangla }) => [
    [name.toLowerCase(), name],
    [bangla, name],
  ]),
);

/** An official district in English or Bangla; kept under its English name. */
export const district = words(60).transform((value, context) => {
  const official = BY_NAME.get(value.toLowerCase());
  if (official !== undefined) return official;
  context.addIssue({ code: 'custom', message: 'write the official name of a district, like Dhaka or Cumilla' });
  return z.NEVER;
});

/** Where a parcel goes; parts that are left out stay as they are. */
export const place = z.object({
  text: words(500).nullish(),
  area: words(120).nullish(),
  district: district.nullish(),
});

/** Wanted lines: a variant by id or SKU, or the buyer's words still to be resolved. */
export const lines = z
  .array(
    z
      .object({
        variantId: id.nullish(),
        sku: words(60).optional(),
        text: words(300).optional(),
        // A price and these limits keep every sum within whole numbers.
        quantity: z.int().min(1).max(1000),
        unitPrice: money.transform(({ amount }) => amount).optional(),
      })
      .refine((line) => Boolean(line.variantId || line.sku || line.text), 'give a variantId, a sku or a text'),
  )
  .max(50);
