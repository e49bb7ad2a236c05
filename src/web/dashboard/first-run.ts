import type { Deps } from '../../deps.js';
import { firstRunState } from '../../store/first-run.js';
import { FIRST_RUN_STEPS, type FirstRunStep } from '../pages/settings-data.js';

/** The first things to do in a shop, in the order in which they go fastest. */
export async function firstRunOf(deps: Deps, shopId: string): Promise<{ step: FirstRunStep; done: boolean }[]> {
  const state = await firstRunState(deps.store, shopId);
  // The practice Page is no Page: that step waits for a real one.
  const done = { ...state, page: state.page && !deps.env.sandbox };
  return FIRST_RUN_STEPS.map((step) => ({ step, done: done[step] }));
}
