import { AutomationSwitch } from '../ui/automation-switch.js';
import { Card } from '../ui/card.js';
import type { PageContext } from '../ui/context.js';
import type { SettingKey } from './settings-data.js';

/** The notices' own switch and those of each status stand together, apart from how answers are given. */
export const isNotice = (key: SettingKey): boolean => key === 'order_notices' || key.startsWith('notice_');

/** From what evidence an intent may go by itself, and when it comes back. */
export const isAutopilot = (key: SettingKey): boolean => key.startsWith('autopilot_');

/** What the one switch holds back and what it does not: order notices have a switch of their own. */
export function AutomationIntro({ ctx }: { ctx: PageContext }) {
  const w = ctx.words.settings;
  return (
    <Card class="max-w-3xl">
      <div class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 class="text-lg">{w.pauseEverything}</h2>
        <AutomationSwitch ctx={ctx} wide />
      </div>
      <p class="text-muted">{w.pauseHolds}</p>
      <p class="mt-1 text-muted">{w.pauseLeaves}</p>
    </Card>
  );
}
