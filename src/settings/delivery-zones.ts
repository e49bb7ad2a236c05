import { z } from 'zod';
import type { DeliveryZone } from '../domain/zone.js';
import { listOf, names, text, whole } from './fields.js';

const zone = z
  .strictObject({
    name: names,
    districts: listOf(text('a district', 'Dhaka'), '[Dhaka]'),
    areas: listOf(text('an area', 'Savar'), '[Savar]'),
    fee: whole('the fee in poisha', 7000),
    daysMin: whole('the days', 1),
    daysMax: whole('the days', 2),
  })
  .refine(({ daysMin, daysMax }) => daysMin <= daysMax, { path: ['daysMax'], error: 'write at least daysMin' })
  .refine(({ districts, areas }) => areas.length === 0 || districts.length > 0, {
    path: ['districts'],
    error: 'name the districts of these areas',
  });

/** The zones a new shop starts with; its own are rows. */
export const deliveryZones = z.strictObject({
  zones: listOf(zone, 'the zones of config/delivery-zones.yaml').refine(
    (zones) => zones.filter(({ districts }) => districts.length === 0).length <= 1,
    { error: 'only one zone can be for everywhere else' },
  ),
}) satisfies z.ZodType<{ zones: DeliveryZone[] }>;
