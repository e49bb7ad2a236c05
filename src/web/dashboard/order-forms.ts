import { z } from 'zod';
import { officialDistrict } from '../../domain/districts.js';
import type { GoingUnits } from '../../domain/order/split.js';
import { normalisePhone } from '../../domain/phone.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { OrderEdit } from '../../flows/order/edit.js';
import type { LineInput } from '../../flows/order/lines.js';
import type { LoadedOrder } from '../../flows/order/load.js';
import { count, needed, optional, taka, takaOrNull, text } from './fields.js';
import { FieldsError, readForm } from './form.js';

const buyer = z.object({
  name: needed(200),
  phone: text(40),
  address: optional(500),
  area: optional(120),
  district: optional(60),
});

/** Who gets it and where, as the form says it. @throws FieldsError */
export function readBuyer(fields: Record<string, string>): OrderEdit {
  const { phone, ...rest } = readForm(buyer, fields);
  const wrong: Record<string, Reason> = {};
  const digits = normalisePhone(phone);
  if (phone !== '' && digits === null) wrong.phone = reason('phone_missing');
  if (rest.district !== null && officialDistrict(rest.district) === null) wrong.district = reason('district_missing');
  if (Object.keys(wrong).length > 0) throw new FieldsError(wrong);
  return { ...rest, phone: digits };
}

const amounts = z.object({ discount: takaOrNull, deliveryFee: takaOrNull });
const line = z.object({ variant: text(60), quantity: count(0, 10_000), price: taka });

/** Items and money, as the form says them; what is as before is left out, so that nothing is replaced by itself. */
export function readContent(fields: Record<string, string>, { order, lines }: LoadedOrder): OrderEdit {
  const { discount, deliveryFee } = readForm(amounts, fields);
  const money: OrderEdit = {
    ...((discount ?? 0) === order.discount ? {} : { discount: discount ?? 0 }),
    ...(deliveryFee === null || deliveryFee === order.deliveryFee ? {} : { deliveryFee }),
  };
  // What is packed is not offered in the form.
  if (order.status === 'packed') return money;
  const typed = lines.map((each) => {
    const at = (name: string) => fields[`${name}.${each.id}`] ?? '';
    return {
      before: each,
      now: atLine(each.id, () =>
        readForm(line, { variant: at('variant'), quantity: at('quantity'), price: at('price') }),
      ),
    };
  });
  const kept = typed.filter(({ now }) => now.quantity > 0);
  const [first] = lines;
  if (kept.length === 0 && first) throw new FieldsError({ [`quantity.${first.id}`]: reason('no_lines') });
  const changed = typed.some(
    ({ before, now }) =>
      now.quantity !== before.quantity ||
      now.price !== before.unitPrice ||
      (now.variant !== '' && now.variant !== before.variantId),
  );
  return changed ? { ...money, lines: kept.map(({ before, now }) => lineInput(before, now)) } : money;
}

/** How many of each line go into a second order. @throws FieldsError */
export const readUnits = (fields: Record<string, string>, { lines }: LoadedOrder): GoingUnits[] =>
  lines
    .map(({ id, quantity }) => ({ lineId: id, quantity: unitsOf(id, quantity, fields[`units.${id}`] ?? '0') }))
    .filter(({ quantity }) => quantity > 0);

function unitsOf(id: string, most: number, typed: string): number {
  const name = `units.${id}`;
  return readForm(z.object({ [name]: count(0, most) }), { [name]: typed || '0' })[name] ?? 0;
}

/** Another variant has its own name, and its own price unless one was typed. */
function lineInput(before: LoadedOrder['lines'][number], now: z.output<typeof line>): LineInput {
  const variantId = now.variant || before.variantId;
  const other = variantId !== before.variantId;
  return {
    variantId,
    productId: before.productId,
    quantity: now.quantity,
    ...(other ? {} : { text: before.text }),
    ...(other && now.price === before.unitPrice ? {} : { unitPrice: now.price }),
  };
}

/** The names of a line's fields carry the line. */
function atLine<T>(id: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FieldsError)) throw error;
    throw new FieldsError(
      Object.fromEntries(Object.entries(error.fields).map(([name, why]) => [`${name}.${id}`, why])),
    );
  }
}
