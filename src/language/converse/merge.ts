import type { ItemMention, Slots } from '../../domain/understanding.js';

export const NO_SLOTS: Slots = { name: null, phone: null, address: null, area: null, district: null, items: [] };

const same = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && left.toLowerCase() === right.toLowerCase();

/** The buyer's items after they spoke of goods again. `adds` is true for "one more", false when this says what is wanted. */
export function mergeItems(before: readonly ItemMention[], said: readonly ItemMention[], adds: boolean): ItemMention[] {
  if (said.length === 0) return [...before];
  if (adds) return [...before, ...said];
  const [only] = said;
  if (before.length === 0 || only === undefined || said.length > 1) return [...said];
  // One part said alone completes or corrects: the item of that product, else the one that lacks it, else the last.
  const lacking = before.findIndex((item) => only.variant !== null && item.variant === null);
  const named = before.findIndex((item) => same(item.product, only.product));
  const at = named >= 0 ? named : lacking >= 0 ? lacking : before.length - 1;
  if (only.product !== null && named < 0 && before[at]?.product != null && before[at]?.quantity !== null)
    return [...before, only];
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

// "Dhaka" after "House 7, Road 3" adds the district, it does not replace the address.
const isFuller = (said: string, before: string | null): boolean =>
  before === null || /[0-9০-৯,]/.test(said) || said.length > before.length;

/** Contact data after one more message: what was said last wins. */
export function mergeContact(before: Slots, said: Slots): Slots {
  const address = said.address !== null && isFuller(said.address, before.address) ? said.address : before.address;
  return {
    name: said.name ?? before.name,
    phone: said.phone ?? before.phone,
    address,
    area: said.area ?? before.area,
    district: said.district ?? before.district,
    items: before.items,
  };
}
