import { alertRoutes } from './alerts.js';
import { auditLogRoutes } from './audit-log.js';
import { automationRoutes } from './automation.js';
import { conversationMessageRoutes } from './conversation-messages.js';
import { conversationRoutes } from './conversations.js';
import { deadLetterRoutes } from './dead-letters.js';
import { draftRoutes } from './drafts.js';
import { hideRoutes } from './hides.js';
import { interactionRoutes } from './interactions.js';
import { keywordRuleRoutes } from './keyword-rules.js';
import { pageProfileRoutes } from './page-profile.js';
import { pageRoutes } from './pages.js';
import { responseMatrixRoutes } from './response-matrix.js';
import type { Route } from './route.js';
import { settingRoutes } from './settings.js';
import { shopRoutes } from './shop.js';
import { slaClockRoutes } from './sla-clocks.js';
import { templateRoutes } from './templates.js';
import { tokenRoutes } from './tokens.js';
import { usageRoutes } from './usage.js';
import { userRoutes } from './users.js';

/** What is said to buyers, and how the shop is run. */
export const talkSideRoutes: readonly Route[] = [
  ...draftRoutes,
  ...interactionRoutes,
  ...hideRoutes,
  ...conversationRoutes,
  ...conversationMessageRoutes,
  ...deadLetterRoutes,
  ...automationRoutes,
  ...usageRoutes,
  ...responseMatrixRoutes,
  ...keywordRuleRoutes,
  ...settingRoutes,
  ...templateRoutes,
  ...slaClockRoutes,
  ...userRoutes,
  ...tokenRoutes,
  ...shopRoutes,
  ...pageRoutes,
  ...pageProfileRoutes,
  ...auditLogRoutes,
  ...alertRoutes,
];
