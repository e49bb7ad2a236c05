import { thingMeant } from '../../domain/order/spoken.js';
import type { TopicSource } from '../../domain/topic.js';
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
    if (variant) return { variantId: variant.id, productId: meant?.id ?? null, quantity };
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
 * The order's lines after the buyer spoke of goods again: of one product, the line of it (one that lacks its size first);
 * of goods the order does not have yet, one line more. Null when nothing changes or it cannot be told which is meant.
 */
export function linesAfter(turn: UnderstoodTurn, lines: Row<'orderLines'>[]): LineInput[] | null {
  const { items } = turn.understanding.slots;
  if (items.length === 0) return goodsTold(turn, lines);
  const asked = linesAsked(turn);
  const [first] = asked;
  if (asked.length > 1 || !first) return turn.understanding.intent === 'place_order' ? asked : null;
  const held = lines.map((line) => ({
    product: line.productId,
    open: line.variantId === null,
    exact: first.variantId != null && line.variantId === first.variantId,
  }));
  const at = thingMeant(held, first.productId ?? null);
  if (at === 'new') return [...lines.map(asInput), first];
  return at === null ? null : lines.map((line, index) => (index === at ? replaced(turn, line, first) : asInput(line)));
}

const TOLD: ReadonlySet<TopicSource | null> = new Set(['named', 'replied_to', 'shared']);

/** Asked which goods they want, the buyer names or shows them, and says no more. */
function goodsTold(turn: UnderstoodTurn, lines: Row<'orderLines'>[]): LineInput[] | null {
  const open = lines.findIndex(({ productId, variantId }) => productId === null && variantId === null);
  const [asked] = linesAsked(turn);
  if (open < 0 || !asked || turn.product === null || !TOLD.has(turn.from)) return null;
  return lines.map((line, at) => (at === open ? { ...asked, quantity: line.quantity } : asInput(line)));
}

function replaced({ understanding }: UnderstoodTurn, line: Row<'orderLines'>, asked: LineInput): LineInput {
  const quantity = understanding.slots.items[0]?.quantity === null ? line.quantity : asked.quantity;
  if (asked.variantId) return { ...asked, quantity };
  // Words that were not resolved become those of the goods they turn out to be.
  return line.productId === null && asked.productId ? { ...asked, quantity } : { ...asInput(line), quantity };
}
