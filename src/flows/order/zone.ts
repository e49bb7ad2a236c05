import type { Deps } from '../../deps.js';
import { zoneOfPlace } from '../../language/area-key.js';
import { zonesOf } from '../../store/zones.js';

export interface Place {
  area: string | null;
  district: string | null;
}

/** The zone of a place and what delivery there costs; nulls while no zone fits. */
export async function delivery(
  deps: Deps,
  shopId: string,
  place: Place,
): Promise<{ zoneId: string | null; deliveryFee: number | null }> {
  const zone = zoneOfPlace(place, await zonesOf(deps.store, shopId));
  return { zoneId: zone?.id ?? null, deliveryFee: zone?.fee ?? null };
}
