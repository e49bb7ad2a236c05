import { contactChanged, thingMeant } from '../../domain/order/spoken.js';
import type { ItemMention, Slots } from '../../domain/understanding.js';

export const NO_SLOTS: Slots = { name: null, phone: null, address: null, area: null, district: null, items: [] };

/** The buyer's items after they spoke of goods again. `adds` is true for "one more", false when this says what is wanted. */
export function mergeItems(before: readonly ItemMention[], said: readonly ItemMention[], adds: boolean): ItemMention[] {
  if (said.length === 0) return [...before];
  if (adds) return [...before, ...said];
  const [only] = said;
  if (before.length === 0 || only === undefined || said.length > 1) return [...said];
  const named = before.map((item) => (item.quantity === null ? null : (item.product?.toLowerCase() ?? null)));
  const held = before.map((item, index) => ({
    product: named[index] ?? null,
    open: item.variant === null && only.variant !== null,
    exact: item.product !== null && item.product.toLowerCase() === only.product?.toLowerCase(),
  }));
  const meant = thingMeant(held, only.product?.toLowerCase() ?? null);
  if (meant === 'new') return [...before, only];
  // Of several that could be meant, the last spoken of.
  const at = meant ?? before.length - 1;
  return before.map((item, index) =>
    index === at
      ? {
          product: only.product ?? item.product,
          quantity: only.quantity ?? item.quantity,
          variant: mergeVariant(item.variant, only.variant),
        }
      : item,
  );
}

const SIZE = /^(?:x*[sml]|[2-6]xl|[0-9]{2}|small|medium|large|এম|এল|এস|এক্স.*)$/iu;

// A size said after a colour completes it; a second size or colour corrects the first.
function mergeVariant(before: string | null, said: string | null): string | null {
  if (before === null || said === null) return said ?? before;
  const sizes = (variant: string) => variant.split(' ').filter((word) => SIZE.test(word));
  const colours = (variant: string) => variant.split(' ').filter((word) => !SIZE.test(word));
  const colour = colours(said).length > 0 ? colours(said) : colours(before);
  const size = sizes(said).length > 0 ? sizes(said) : sizes(before);
  return [...colour, ...size].join(' ');
}

/** Contact data and payment after one more message: what was said last wins. */
export function mergeContact(before: Slots, said: Slots): Slots {
  const payment = said.payment ?? before.payment;
  return { ...before, ...contactChanged(before, said), ...(payment ? { payment } : {}) };
}
