import type { Slots } from '../../domain/understanding.js';
import type { Row } from '../../store/schema.js';
import type { OrderEdit } from '../order/edit.js';
import type { LineInput } from '../order/lines.js';
import type { UnderstoodTurn } from './turn.js';
import { variantMeant } from './variant.js';

/** The lines a buyer's words ask for, resolved to variants where they are clear. */
export function linesAsked({ understanding, product, candidates, text }: UnderstoodTurn): LineInput[] {
  const { items } = understanding.slots;
  const mentions = items.length > 0 ? items : [{ product: null, quantity: null, variant: null }];
  return mentions.map((item) => {
    const meant =
      item.product === null
        ? product
        : (candidates.find(({ name }) => name.toLowerCase() === item.product?.toLowerCase()) ?? product);
    const variant = meant && variantMeant(meant, item.variant);
    const quantity = Math.min(999, Math.max(1, Math.round(item.quantity ?? 1)));
    if (variant) return { variantId: variant.id, quantity };
    const words = [meant?.name ?? item.product, item.variant].filter(Boolean).join(' · ');
    return { productId: meant?.id ?? null, text: words || text.slice(0, 200), quantity };
  });
}

/** The contact details a buyer gave. */
export function contactGiven({ name, phone, address, area, district }: Slots): OrderEdit {
  const given: OrderEdit = {};
  if (name !== null) given.name = name;
  if (phone !== null) given.phone = phone;
  if (address !== null) given.address = address;
  if (area !== null) given.area = area;
  if (district !== null) given.district = district;
  return given;
}

const asInput = (line: Row<'orderLines'>): LineInput => ({
  variantId: line.variantId,
  productId: line.productId,
  text: line.text,
  quantity: line.quantity,
  unitPrice: line.unitPrice,
});

/**
 * The order's lines after the buyer spoke of goods again: a variant named answers the line that still lacked one, a
 * quantity alone changes the only line, anything else is one line more. Null when nothing changes.
 */
export function linesAfter(turn: UnderstoodTurn, lines: Row<'orderLines'>[]): LineInput[] | null {
  const { items } = turn.understanding.slots;
  if (items.length === 0) return null;
  const asked = linesAsked(turn);
  const [first] = asked;
  const open = lines.findIndex((line) => line.variantId === null);
  if (asked.length === 1 && first && (open >= 0 || lines.length === 1)) {
    const at = Math.max(open, 0);
    return lines.map((line, index) => (index === at ? replaced(turn, line, first) : asInput(line)));
  }
  return asked.length > 1 || turn.understanding.intent === 'place_order' ? asked : null;
}

function replaced({ understanding }: UnderstoodTurn, line: Row<'orderLines'>, asked: LineInput): LineInput {
  const quantity = understanding.slots.items[0]?.quantity === null ? line.quantity : asked.quantity;
  return asked.variantId ? { ...asked, quantity } : { ...asInput(line), quantity };
}
