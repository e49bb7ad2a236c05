import type { Deps, Scope } from '../../deps.js';
import { find } from '../../store/rows.js';
import { isRace } from '../retry.js';
import { raiseAlert } from '../shop/alert.js';
import { evidenceOf, type IntentEvidence } from './evidence.js';
import { BACK_ALERT, switchWrites } from './switch.js';

/**
 * Takes back every intent whose last answers by itself were not good enough, whoever let it go: it is drafted again,
 * and has to earn it anew. Answers how many.
 */
export async function watchAutopilot(deps: Deps): Promise<number> {
  let back = 0;
  for (const { id: shopId } of await find(deps.store, 'shops', {})) {
    const { intents } = await evidenceOf(deps, shopId, (_intent, action) => action === 'automatic');
    for (const evidence of intents) if (evidence.automatic?.back && (await takeBack(deps, shopId, evidence))) back += 1;
  }
  return back;
}

async function takeBack(deps: Deps, shopId: string, { intent, automatic }: IntentEvidence): Promise<boolean> {
  const scope: Scope = { shopId, actor: { kind: 'system', id: 'autopilot' } };
  const [of, right] = [automatic?.items.length ?? 0, automatic?.right ?? 0];
  const switched = { intent, action: 'draft' as const, of, right, countFrom: deps.clock() };
  try {
    await deps.store.commit([
      ...(await switchWrites(deps, scope, switched)),
      raiseAlert(deps, shopId, BACK_ALERT, intent, 'warning', { intent, right, of }, '/settings/matrix'),
    ]);
    return true;
  } catch (error) {
    // Somebody changed the matrix meanwhile: the next look decides again.
    if (isRace(error)) return false;
    throw error;
  }
}
