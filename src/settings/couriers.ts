import { z } from 'zod';
import { listOf, names, text } from './fields.js';

const trackingUrl = z
  .url({
    protocol: /^https$/,
    error: 'write an https address, like https://courier.example/track/{trackingId}, or null',
  })
  .refine((url) => url.includes('{trackingId}'), { error: 'put {trackingId} where the id belongs' });

const courier = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_-]{0,30}$/, { error: 'write a short lower-case key, like manual' }),
  name: names,
  services: listOf(text('a service', 'standard'), '[standard]').min(1, {
    error: 'write at least one, like [standard]',
  }),
  trackingUrl: trackingUrl.nullable(),
});

export const couriers = z.strictObject({
  couriers: listOf(courier, 'the couriers of config/couriers.yaml').refine(
    (all) => new Set(all.map(({ key }) => key)).size === all.length,
    { error: 'write each key once' },
  ),
});
