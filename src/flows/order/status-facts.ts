import type { Deps } from '../../deps.js';
import type { Language } from '../../domain/intent.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { day } from '../../words/format.js';

const DAY_MS = 86_400_000;

/** The day a parcel is promised for: the longer end of its zone's range, counted from the hand-over. */
export async function expectedDay(deps: Deps, order: Row<'orders'>, language: Language): Promise<string | null> {
  if (order.status !== 'in_delivery' || order.zoneId === null) return null;
  const zone = await findOne(deps.store, 'zones', { shopId: order.shopId, id: order.zoneId });
  if (!zone) return null;
  const { timeZone } = await deps.settingsOf(order.shopId);
  return day(order.statusAt + zone.daysMax * DAY_MS, language === 'en' ? 'en' : 'bn', timeZone);
}

/** Where an order stands, for "where is my parcel". */
export async function statusFacts(deps: Deps, order: Row<'orders'>, language: Language) {
  return {
    order_number: order.number,
    status: order.status,
    courier: order.courier,
    tracking_id: order.trackingId,
    tracking_link: null,
    expected_day: await expectedDay(deps, order, language),
  };
}
