import type { Deps } from '../../deps.js';
import { budgetEnd, costOf, withHeld } from '../../domain/model/budget.js';
import { mayAsk, trying } from '../../domain/model/circuit.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { Model } from '../../model/client.js';
import type { Prompt } from '../../model/prompt.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { monthKey, readCircuit, readMonth, writeCircuit, writeMonth } from './spend.js';

/** Beyond the time a call may take, nobody is at work on it any more. */
const LEASE_MARGIN_MS = 60_000;

/**
 * Takes a call to make it: the worst it may cost is held of the month's budget before anything leaves, so that calls
 * side by side never cost more than there is. A reason: it is not to be made; null: another worker has it.
 */
export async function takeCall(
  deps: Deps,
  { interactionId, shopId }: Row<'modelCalls'>,
  model: Model,
  prompt: Prompt,
): Promise<Row<'modelCalls'> | { kept: Reason } | null> {
  return onFreshFacts(async () => {
    const settings = await deps.settingsOf(shopId);
    const { prices, budget, timeoutSeconds } = settings.model;
    const now = deps.clock();
    const call = await findOne(deps.store, 'modelCalls', { shopId, interactionId });
    if (call?.state !== 'waiting') return null;
    const circuit = await readCircuit(deps);
    if (!mayAsk(circuit, now)) return { kept: reason('model_resting') };
    const month = await readMonth(deps, shopId, monthKey(now, settings.timeZone));
    const worst = costOf(model.worst(prompt), prices);
    const end = budgetEnd(month.spent, worst, budget);
    if (end !== null) {
      await deps.store.commit([writeMonth(deps, shopId, month, month.spent, worst)]);
      return { kept: end };
    }
    const leaseMs = timeoutSeconds * 1000 + LEASE_MARGIN_MS;
    const taken = {
      state: 'asking' as const,
      leaseToken: deps.newId(),
      leaseUntil: now + leaseMs,
      month: month.month,
      held: worst,
    };
    await deps.store.commit([
      exactly(1, update(deps.store, 'modelCalls', { shopId, interactionId, state: 'waiting' }, taken)),
      writeMonth(deps, shopId, month, withHeld(month.spent, worst), null),
      ...(circuit.openUntil === null ? [] : [writeCircuit(deps, circuit, trying(circuit, now, leaseMs))]),
    ]);
    return { ...call, ...taken };
  });
}
