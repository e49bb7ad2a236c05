import { accountArea } from './account.js';
import { approvalsArea } from './approvals.js';
import { automationArea } from './automation.js';
import { buyerSameArea } from './buyer-same.js';
import { campaignsArea } from './campaigns.js';
import { catalogueArea } from './catalogue.js';
import { chatsArea } from './chats.js';
import { facebookLoginArea } from './facebook-login.js';
import { filesArea } from './files.js';
import { healthArea } from './health.js';
import { hidesArea } from './hides.js';
import { interactionsArea } from './interactions.js';
import { moreArea } from './more.js';
import { orderArea } from './order.js';
import { ordersArea } from './orders.js';
import { outboxArea } from './outbox.js';
import { productArea } from './product.js';
import type { Area } from './routes.js';
import { settingsArea } from './settings.js';
import { settingsFieldsArea } from './settings-fields.js';
import { settingsHidingArea } from './settings-hiding.js';
import { settingsKeywordsArea } from './settings-keywords.js';
import { settingsMatrixArea } from './settings-matrix.js';
import { settingsMessengerArea } from './settings-messenger.js';
import { settingsModelArea } from './settings-model.js';
import { settingsPagesArea } from './settings-pages.js';
import { settingsPeopleArea } from './settings-people.js';
import { settingsPoliciesArea } from './settings-policies.js';
import { settingsTextsArea } from './settings-texts.js';
import { settingsUtilityArea } from './settings-utility.js';
import { todayArea } from './today.js';
import { zonesArea } from './zones.js';

/** The areas of the dashboard: each registers its pages and forms. */
export const AREAS: readonly ((area: Area) => void)[] = [
  todayArea,
  approvalsArea,
  buyerSameArea,
  hidesArea,
  chatsArea,
  interactionsArea,
  ordersArea,
  orderArea,
  // Zones before products: /catalogue/zones is no product.
  catalogueArea,
  zonesArea,
  productArea,
  filesArea,
  campaignsArea,
  outboxArea,
  healthArea,
  automationArea,
  accountArea,
  moreArea,
  // The named sections before the one that takes any name.
  settingsMatrixArea,
  settingsKeywordsArea,
  settingsHidingArea,
  settingsModelArea,
  settingsPoliciesArea,
  settingsPagesArea,
  settingsMessengerArea,
  facebookLoginArea,
  settingsPeopleArea,
  settingsUtilityArea,
  settingsTextsArea,
  settingsArea,
  settingsFieldsArea,
];
