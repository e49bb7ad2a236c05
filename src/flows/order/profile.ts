import type { Deps } from '../../deps.js';
import type { OrderProfile } from '../../domain/order/profile.js';
import { addWorkingTime } from '../../domain/working-time.js';

/** How this shop runs its orders: what it asks for, its deadlines in its working calendar. */
export async function orderProfile(deps: Deps, shopId: string): Promise<OrderProfile> {
  const settings = await deps.settingsOf(shopId);
  const calendar = { ...settings.shop.workingHours, timeZone: settings.timeZone };
  return {
    name: settings.shop.profile,
    checks: settings['cod-risk'].checks,
    deadlines: settings.deadlines,
    addTime: (at, duration) => addWorkingTime(at, duration, calendar),
  };
}

/** Until when a new order's lines are softly held; now, when the shop holds nothing. */
export async function holdUntil(deps: Deps, shopId: string, now: number): Promise<number> {
  const { enabled, hours } = (await deps.settingsOf(shopId)).shop.softHold;
  return enabled ? now + hours * 3_600_000 : now;
}
