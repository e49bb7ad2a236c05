import type { Product } from '../../store/catalogue.js';
import type { Row } from '../../store/schema.js';

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** The one variant a buyer's words fit ("xl", "lal XL"); null when none or several do. */
export function variantMeant(product: Product, words: string | null): Row<'variants'> | null {
  const active = product.variants.filter((variant) => variant.active);
  if (active.length === 1) return active[0] ?? null;
  const wanted = fold(words ?? '')
    .split(' ')
    .filter(Boolean);
  if (wanted.length === 0) return null;
  const fits = active.filter((variant) => {
    const values = Object.values(variant.options).map(fold);
    return wanted.every((word) => values.some((value) => value === word || value.split(' ').includes(word)));
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
