import { pauseAutomation, resumeAutomation } from '../../flows/shop/automation.js';
import type { Area } from './routes.js';

/** The one switch. */
export function automationArea(area: Area): void {
  area
    .form('/automation/pause', 'pause_automation', async ({ deps, scope }) => {
      await pauseAutomation(deps, scope);
      return {};
    })
    .form('/automation/resume', 'pause_automation', async ({ deps, scope }) => {
      await resumeAutomation(deps, scope);
      return {};
    });
}
