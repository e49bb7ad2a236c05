import { approvalsArea } from './approvals.js';
import { automationArea } from './automation.js';
import { campaignsArea } from './campaigns.js';
import { chatsArea } from './chats.js';
import { filesArea } from './files.js';
import { healthArea } from './health.js';
import { moreArea } from './more.js';
import { outboxArea } from './outbox.js';
import type { Area } from './routes.js';
import { settingsArea } from './settings.js';
import { settingsFieldsArea } from './settings-fields.js';
import { settingsMatrixArea } from './settings-matrix.js';
import { settingsPagesArea } from './settings-pages.js';
import { settingsPeopleArea } from './settings-people.js';

/** The areas of the dashboard: each registers its pages and forms. */
export const AREAS: readonly ((area: Area) => void)[] = [
  approvalsArea,
  automationArea,
  campaignsArea,
  chatsArea,
  filesArea,
  outboxArea,
  healthArea,
  moreArea,
  settingsArea,
  settingsFieldsArea,
  settingsMatrixArea,
  settingsPagesArea,
  settingsPeopleArea,
];
