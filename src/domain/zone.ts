/** A delivery zone of a shop. No districts and no areas: everywhere else. Money in minor units. */
export interface DeliveryZone {
  /** Official English district names. */
  districts: readonly string[];
  /** Only these areas of the districts; empty: the whole district. */
  areas: readonly string[];
  fee: number;
  daysMin: number;
  daysMax: number;
}

const names = (list: readonly string[], name: string): boolean =>
  list.some((each) => each.trim().toLowerCase() === name.trim().toLowerCase());

/**
 * The zone of a place: one that names its area, else its district, else the one for everywhere; null while no district
 * is known. Of two that fit the earlier one counts.
 */
export function zoneFor<Zone extends DeliveryZone>(
  place: { area: string | null; district: string | null },
  zones: readonly Zone[],
): Zone | null {
  const { area, district } = place;
  if (district === null || district.trim() === '') return null;
  const there = zones.filter((zone) => names(zone.districts, district));
  return (
    (area === null ? undefined : there.find((zone) => names(zone.areas, area))) ??
    there.find((zone) => zone.areas.length === 0) ??
    zones.find((zone) => zone.districts.length === 0) ??
    null
  );
}

/** Promise less than the data allow: of a range of days the longer. */
export const promisedDays = ({ daysMax }: DeliveryZone): number => daysMax;
