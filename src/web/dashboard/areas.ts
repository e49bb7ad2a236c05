import { approvalsArea } from './approvals.js';
import { automationArea } from './automation.js';
import { catalogueArea } from './catalogue.js';
import { chatsArea } from './chats.js';
import { filesArea } from './files.js';
import { orderArea } from './order.js';
import { ordersArea } from './orders.js';
import { outboxArea } from './outbox.js';
import { productArea } from './product.js';
import type { Area } from './routes.js';
import { todayArea } from './today.js';
import { zonesArea } from './zones.js';

/** The areas of the dashboard: each registers its pages and forms. */
export const AREAS: readonly ((area: Area) => void)[] = [
  approvalsArea,
  automationArea,
  // Zones before products: /catalogue/zones is no product.
  catalogueArea,
  zonesArea,
  productArea,
  chatsArea,
  filesArea,
  ordersArea,
  orderArea,
  outboxArea,
  todayArea,
];
