import type { Deps } from '../../deps.js';
import type { Language } from '../../domain/intent.js';
import { isLateNow } from '../../domain/order-asked.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { day } from '../../words/format.js';

const DAY_MS = 86_400_000;

/** By when a parcel is promised: the longer end of its zone's range, counted from the hand-over. */
async function promisedBy(deps: Deps, { shopId, status, statusAt, zoneId }: Row<'orders'>): Promise<number | null> {
  if (status !== 'in_delivery' || zoneId === null) return null;
  const zone = await findOne(deps.store, 'zones', { shopId, id: zoneId });
  return zone ? statusAt + zone.daysMax * DAY_MS : null;
}

/** The same, as a day in the shop's zone. */
export async function expectedDay(deps: Deps, order: Row<'orders'>, language: Language): Promise<string | null> {
  const by = await promisedBy(deps, order);
  if (by === null) return null;
  const { timeZone } = await deps.settingsOf(order.shopId);
  return day(by, language === 'en' ? 'en' : 'bn', timeZone);
}

/** Whether an order is later than was promised; that day itself still counts. */
export async function isLate(deps: Deps, order: Row<'orders'>): Promise<boolean> {
  const by = await promisedBy(deps, order);
  return isLateNow(order, by === null ? null : by + DAY_MS, deps.clock());
}

/** Where an order stands, for "where is my parcel". */
export async function statusFacts(deps: Deps, order: Row<'orders'>, language: Language) {
  return {
    order_number: order.number,
    status: order.status,
    shipment: order.shipmentStatus,
    courier: order.courier,
    tracking_id: order.trackingId,
    tracking_link: null,
    expected_day: await expectedDay(deps, order, language),
    late: await isLate(deps, order),
  };
}
