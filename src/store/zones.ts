import { asc, eq } from 'drizzle-orm';
import type { DeliveryZone } from '../domain/zone.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** A zone with the id that facts and orders name. */
export interface StoredZone extends DeliveryZone {
  id: string;
}

const toZone = (row: Row<'zones'>): StoredZone => ({
  id: row.id,
  key: row.key,
  name: { bn: row.nameBn, en: row.nameEn },
  districts: row.districts,
  areas: row.areas,
  rest: row.rest,
  fee: row.fee,
  includedGrams: row.includedGrams,
  feePerExtraKg: row.feePerExtraKg,
  freeOver: row.freeOver,
  days: { min: row.daysMin, max: row.daysMax },
});

/** The shop's delivery zones, in the order they are asked. */
export async function zonesOf(store: Store, shopId: string): Promise<StoredZone[]> {
  const { zones } = store.t;
  const rows = await store.read
    .select()
    .from(zones)
    .where(eq(zones.shopId, shopId))
    .orderBy(asc(zones.position), asc(zones.id));
  return rows.map(toZone);
}

/** A zone as its row. */
export const zoneRow = (
  shopId: string,
  position: number,
  { name, days, districts, areas, ...zone }: StoredZone,
): Row<'zones'> => ({
  ...zone,
  shopId,
  position,
  nameBn: name.bn,
  nameEn: name.en,
  districts: [...districts],
  areas: [...areas],
  daysMin: days.min,
  daysMax: days.max,
});
