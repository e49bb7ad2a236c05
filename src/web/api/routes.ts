import { campaignRuleRoutes } from './campaign-rules.js';
import { campaignRoutes } from './campaigns.js';
import { orderSideRoutes } from './order-side-routes.js';
import { postRoutes } from './posts.js';
import { productRoutes } from './products.js';
import type { Route } from './route.js';
import { talkSideRoutes } from './talk-side-routes.js';

/** Every route of the API. */
export const apiRoutes: readonly Route[] = [
  ...productRoutes,
  ...postRoutes,
  ...orderSideRoutes,
  ...campaignRoutes,
  ...campaignRuleRoutes,
  ...talkSideRoutes,
];
