import type { Deps } from '../../deps.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The delivery zone of a place: the one that names its area, else its district, else the one for everywhere; null without a district. */
export function zoneOf(
  zones: Row<'zones'>[],
  place: { area: string | null; district: string | null },
): Row<'zones'> | null {
  const { area, district } = place;
  if (district === null) return null;
  const ordered = [...zones].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const inDistrict = ordered.filter((zone) => zone.districts.some((name) => same(name, district)));
  const byArea = area === null ? undefined : inDistrict.find((zone) => zone.areas.some((name) => same(name, area)));
  return (
    byArea ??
    inDistrict.find((zone) => zone.areas.length === 0) ??
    ordered.find((zone) => zone.districts.length === 0) ??
    null
  );
}

export const zonesOf = (deps: Deps, shopId: string): Promise<Row<'zones'>[]> => find(deps.store, 'zones', { shopId });
