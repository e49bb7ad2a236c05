/**
 * The shipment facet in neutral words; couriers' own words are translated to these. Hold, failed attempt and partial
 * delivery are sub-states here, never an eighth order status.
 */
export const SHIPMENT_STATUSES = [
  'unknown',
  'booked',
  'pickup_scheduled',
  'pickup_failed',
  'picked_up',
  'in_transit',
  'at_destination_hub',
  'out_for_delivery',
  'attempt_failed',
  'on_hold',
  'available_for_pickup',
  'delivered_provisional',
  'delivered',
  'partially_delivered',
  'return_initiated',
  'return_in_transit',
  'returned',
  'exchange',
  'cancelled',
  'exception',
  'expired',
] as const;
export type ShipmentStatus = (typeof SHIPMENT_STATUSES)[number];
