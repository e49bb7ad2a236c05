import type { Right } from '../../domain/rights.js';
import { notBuilt } from './not-built.js';
import type { Route } from './route.js';

// What the API will have and does not have yet, and where the same is found until then.
const LATER: [path: string, right: Right, instead: string][] = [
  ['/tags', 'see_orders', 'An order’s tags are in the order itself.'],
  ['/shipments', 'see_orders', 'The courier and the tracking id are in the order’s shipment.'],
  ['/payments', 'see_orders', 'Payments are recorded with POST /orders/{id}/payments and shown in the order.'],
  ['/settlements', 'see_orders', 'Record that COD was settled with POST /orders/{id}/payments.'],
  ['/cases', 'see_orders', 'Complaints and disputes come to a person in their conversation.'],
  ['/returns', 'see_orders', 'Move the whole order with POST /orders/{id}/transitions to return.'],
  ['/refunds', 'see_orders', 'Record a refund with POST /orders/{id}/payments.'],
  ['/pick-lists', 'see_orders', 'List what is to be packed with GET /orders?status=confirmed.'],
  ['/feedback', 'see_orders', 'A buyer’s words are in the conversation.'],
  ['/shifts', 'see_numbers', 'The shop’s working hours are in its settings.'],
  ['/audits', 'see_numbers', 'Nothing is drawn for review yet.'],
  ['/experiments', 'see_numbers', 'Nothing is compared yet.'],
  ['/kpis', 'see_numbers', 'No figure is worked out yet.'],
];

/** Named by the contract and not built: each answers 501, never a made-up result. */
export const laterRoutes: Route[] = LATER.flatMap(([path, right, instead]) => [
  notBuilt('get', path, right, instead),
  notBuilt('post', path, right, instead),
]);
