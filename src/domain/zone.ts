import type { Address } from './address.js';

/** A delivery zone of a shop: whom it serves, what it costs (minor units) and how long it takes. */
export interface DeliveryZone {
  key: string;
  name: { bn: string; en: string };
  /** Official English district names. */
  districts: readonly string[];
  /** Areas that belong here whatever their district says: suburbs. */
  areas: readonly string[];
  /** Takes every address no other zone takes; at most one zone. */
  rest: boolean;
  fee: number;
  /** Covered by `fee`; each started kilogram more costs `feePerExtraKg`. */
  includedGrams: number;
  feePerExtraKg: number;
  /** Goods from this subtotal on are delivered free; null for never. */
  freeOver: number | null;
  days: { min: number; max: number };
}

const same = (left: string, right: string): boolean => left.trim().toLowerCase() === right.trim().toLowerCase();
const names = (list: readonly string[], name: string | null): boolean =>
  name !== null && list.some((each) => same(each, name));

/** The zone of an address: by its area, else its district, else the rest; null while no district is known. */
export function zoneFor(
  address: Pick<Address, 'area' | 'district'>,
  zones: readonly DeliveryZone[],
): DeliveryZone | null {
  if (address.district === null) return null;
  return (
    zones.find((zone) => names(zone.areas, address.area)) ??
    zones.find((zone) => names(zone.districts, address.district)) ??
    zones.find((zone) => zone.rest) ??
    null
  );
}

/** What the buyer pays for delivery; `grams` 0 where no weight is known. */
export function deliveryFee(zone: DeliveryZone, subtotal: number, grams: number): number {
  if (zone.freeOver !== null && subtotal >= zone.freeOver) return 0;
  const extraKg = Math.ceil(Math.max(0, grams - zone.includedGrams) / 1000);
  return zone.fee + extraKg * zone.feePerExtraKg;
}

/** Promise less than the data allow: of a range of days the longer. */
export const promisedDays = (zone: DeliveryZone): number => zone.days.max;
