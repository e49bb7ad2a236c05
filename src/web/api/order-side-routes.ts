import { buyerRoutes } from './buyers.js';
import { fileRoutes } from './files.js';
import { laterRoutes } from './order-side-later.js';
import { orderStepRoutes } from './order-steps.js';
import { orderRoutes } from './orders.js';
import { outboxRoutes } from './outbox.js';
import { policyRoutes } from './policies.js';
import { reservationRoutes } from './reservations.js';
import type { Route } from './route.js';
import { stockMovementRoutes } from './stock-movements.js';
import { taskRoutes } from './tasks.js';
import { zoneRoutes } from './zones.js';

/** Orders and what belongs to them: goods, buyers, what they are told. */
export const orderSideRoutes: readonly Route[] = [
  ...orderRoutes,
  ...orderStepRoutes,
  ...reservationRoutes,
  ...stockMovementRoutes,
  ...zoneRoutes,
  ...policyRoutes,
  ...buyerRoutes,
  ...fileRoutes,
  ...taskRoutes,
  ...outboxRoutes,
  ...laterRoutes,
];
