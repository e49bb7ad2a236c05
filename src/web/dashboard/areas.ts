import { approvalsArea } from './approvals.js';
import { automationArea } from './automation.js';
import { chatsArea } from './chats.js';
import { filesArea } from './files.js';
import { outboxArea } from './outbox.js';
import type { Area } from './routes.js';

/** The areas of the dashboard: each registers its pages and forms. */
export const AREAS: readonly ((area: Area) => void)[] = [
  approvalsArea,
  automationArea,
  chatsArea,
  filesArea,
  outboxArea,
];
