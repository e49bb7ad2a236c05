import type { Deps } from '../deps.js';
import { workLane } from '../flows/inbox/work-lane.js';
import { dueLanes } from '../store/inbox.js';

const LANES_AT_ONCE = 64;

/** Works off the lanes that are due, side by side; answers how many events were finished. */
export async function lanesStep(deps: Deps): Promise<number> {
  const lanes = await dueLanes(deps.store, deps.clock(), LANES_AT_ONCE);
  const finished = await Promise.all(lanes.map((lane) => workLane(deps, lane)));
  return finished.reduce((sum, count) => sum + count, 0);
}
