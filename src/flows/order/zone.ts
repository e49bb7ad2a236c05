import type { Deps } from '../../deps.js';
import { deliveryFee, zoneFor } from '../../domain/zone.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { type StoredZone, zonesOf } from '../../store/zones.js';

export interface Place {
  area: string | null;
  district: string | null;
}

/** The zone of a place and what delivering these lines there costs; nulls while no zone fits. */
export async function delivery(
  deps: Deps,
  shopId: string,
  place: Place,
  lines: Pick<Row<'orderLines'>, 'variantId' | 'quantity' | 'unitPrice'>[],
  discount: number,
): Promise<{ zoneId: string | null; deliveryFee: number | null }> {
  const zone = zoneFor(place, await zonesOf(deps.store, shopId)) as StoredZone | null;
  if (zone === null) return { zoneId: null, deliveryFee: null };
  const ids = lines.flatMap(({ variantId }) => variantId ?? []);
  const variants = ids.length === 0 ? [] : await find(deps.store, 'variants', { shopId, id: ids });
  const weightOf = (id: string | null): number => variants.find((variant) => variant.id === id)?.weightGrams ?? 0;
  const grams = lines.reduce((sum, line) => sum + weightOf(line.variantId) * line.quantity, 0);
  const subtotal = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0) - discount;
  return { zoneId: zone.id, deliveryFee: deliveryFee(zone, subtotal, grams) };
}
