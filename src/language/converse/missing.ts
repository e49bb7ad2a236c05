import type { Slots, UnderstandingContext } from '../../domain/understanding.js';
import { OPEN_CHOICE, SIZED_GOODS } from '../data/sized-goods.js';
import { namesNoDoor } from '../door.js';
import { asciiDigits } from '../unicode.js';
import { type Goods, goodsOf } from './goods.js';

/** What an order draft can lack. */
export type Missing = 'name' | 'phone' | 'address' | 'district' | 'items' | 'variant' | 'payment_verification';

const SIZE_SAID = /(?<![\p{L}0-9])(?:x{0,3}[sml]|[2-6]xl|[0-9]{2}|small|medium|large)(?![\p{L}0-9])/iu;

const SIZE_IN_BANGLA = /এক্স|এল|এম|এস|মিডিয়াম|লার্জ|স্মল|ফ্রি|ছোট|বড়|free|choto|boro/u;

/** True if goods of this name come in sizes or the like and the name leaves open which. */
const needsVariant = ({ name, options }: Goods): boolean =>
  options.length > 0 || OPEN_CHOICE.test(name) || (SIZED_GOODS.test(name) && !SIZE_SAID.test(name));

const isSized = (variant: string): boolean =>
  /[0-9০-৯]/.test(variant) || SIZE_SAID.test(variant) || SIZE_IN_BANGLA.test(variant);

/** "40" where there are 32 to 38: chosen, but not to be had. */
function isNotOffered(variant: string, { options }: Goods): boolean {
  const [said] = /[0-9]+(?:\.[0-9]+)?/.exec(asciiDigits(variant)) ?? [];
  const offered = options.map(asciiDigits);
  return (
    said !== undefined &&
    offered.length > 0 &&
    offered.every((option) => NUMBER.test(option)) &&
    !offered.includes(said)
  );
}
const NUMBER = /^[0-9]+(?:\.[0-9]+)?$/;

/** What is still to be asked before this can be an order. */
export function missingOf(slots: Slots, context: UnderstandingContext, unverifiedPayment: boolean): Missing[] {
  const missing: Missing[] = [];
  if (slots.name === null) missing.push('name');
  if (slots.phone === null) missing.push('phone');
  if (slots.address === null || namesNoDoor(slots.address)) missing.push('address');
  if (slots.district === null) missing.push('district');
  const products = slots.items.map((item) => item.product ?? (context.product?.trim() || null));
  if (products.length === 0 || products.includes(null)) missing.push('items');
  const open = slots.items.some(({ product, variant }, index) => {
    const named = [context.product, products[index]].filter((part) => part != null).join(' ');
    const goods = goodsOf(product !== null && context.product === undefined ? product : named);
    if (variant === null) return needsVariant(goods);
    if (isNotOffered(variant, goods)) return true;
    // "lal" leaves the size of a kurti open.
    const sized = goods.options.length > 0 ? goods.options.every(isSized) : SIZED_GOODS.test(goods.name);
    return sized && !SIZE_SAID.test(goods.name) && !isSized(variant);
  });
  if (open) missing.push('variant');
  if (unverifiedPayment) missing.push('payment_verification');
  return missing;
}
