import { z } from 'zod';
import { type Reason, reason } from '../../domain/reason.js';
import type { VariantInput } from '../../flows/product/create.js';
import type { VariantPatch } from '../../flows/product/edit.js';
import type { Product } from '../../store/catalogue.js';
import { clean, count, lines, needed, taka, text, version } from './fields.js';
import { FieldsError, readForm } from './form.js';
import { optionsOf } from './variant-option.js';

export const words = z.object({
  version,
  name: needed(200),
  aliases: lines(50, 100),
  description: text(5000),
  active: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
});

const line = z.object({
  id: text(60),
  option: text(120),
  sku: text(60).pipe(z.string().regex(/^[\w.\-/]*$/)),
  price: taka,
  stock: count(0, 10_000_000),
  seen: text(20).transform(Number),
});
type Line = z.output<typeof line> & { at: string };

const MOST = 100;

/** The variants of a form as they were typed, by their place. */
export function typedVariants(fields: Record<string, string>) {
  const places = Object.keys(fields)
    .flatMap((name) => /^variant\.(\d{1,3})\.id$/.exec(name)?.[1] ?? [])
    .slice(0, MOST);
  return places.map((place) => {
    const at = `variant.${place}`;
    const part = (name: string): string => fields[`${at}.${name}`] ?? '';
    const [id, option, sku, price] = [part('id'), part('option'), part('sku'), part('price')];
    const empty = [option, sku, price].every((value) => clean(value) === '');
    return { at, empty, id, option, sku, price, stock: part('stock'), seen: part('seen') };
  });
}

export interface VariantsOfForm {
  changed: VariantPatch[];
  added: VariantInput[];
  /** Codes typed, by the place of their line. */
  skus: { at: string; id: string; sku: string }[];
}

/**
 * The variants a form asks for: existing ones changed or taken out of sale (an emptied line), new ones.
 * @throws FieldsError at the line and field
 */
export function readVariants(fields: Record<string, string>, product: Product | null): VariantsOfForm {
  const typed = typedVariants(fields);
  const wrong: Record<string, Reason> = {};
  const filled = typed
    .filter(({ empty }) => !empty)
    .flatMap(({ at, empty: _empty, ...parts }): Line[] => {
      try {
        // Nothing typed is no count: as before, or none of a new one.
        const stock = clean(parts.stock) || parts.seen || '0';
        return [{ at, ...readForm(line, { ...parts, stock }) }];
      } catch (error) {
        if (!(error instanceof FieldsError)) throw error;
        for (const [name, why] of Object.entries(error.fields)) wrong[`${at}.${name}`] = why;
        return [];
      }
    });
  const known = product?.variants ?? [];
  for (const { at, id, stock, seen } of filled) {
    const reserved = known.find((each) => each.id === id)?.reserved ?? 0;
    if (stock !== seen && stock < reserved)
      wrong[`${at}.stock`] = reason('count_below_reserved', { counted: stock, reserved });
  }
  if (filled.length === 0 && Object.keys(wrong).length === 0) wrong['variant.0.price'] = reason('field_missing');
  if (Object.keys(wrong).length > 0) throw new FieldsError(wrong);
  const emptied = typed.filter(({ id, empty }) => empty && id !== '');
  return {
    changed: [
      ...filled.filter(({ id }) => id !== '').map((each) => patchOf(each, product)),
      ...emptied.map(({ id }) => ({ id, active: false })),
    ],
    added: filled.filter(({ id }) => id === '').map(newOf),
    skus: filled.filter(({ sku }) => sku !== '').map(({ at, id, sku }) => ({ at, id, sku })),
  };
}

function patchOf({ id, option, sku, price, stock, seen }: Line, product: Product | null): VariantPatch {
  const before = product?.variants.find((each) => each.id === id);
  return {
    id,
    ...(price === before?.price ? {} : { price }),
    ...(sku === '' || sku === before?.sku ? {} : { sku }),
    options: optionsOf(option, before?.options),
    counted: { seen, onHand: stock },
  };
}

const newOf = ({ option, sku, price, stock }: Line): VariantInput => ({
  ...(sku === '' ? {} : { sku }),
  options: optionsOf(option),
  price,
  stock,
});
