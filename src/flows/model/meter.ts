import type { Deps } from '../../deps.js';
import { budgetEnd, inMinorUnits } from '../../domain/model/budget.js';
import { mayAsk } from '../../domain/model/circuit.js';
import type { Reason } from '../../domain/reason.js';
import { monthKey, readCircuit, readMonth } from './spend.js';

/** How a shop's model stands: what this month has used of its budget, whether it is asked, what went wrong last. */
export interface ModelMeter {
  /** The model's name; null where no key is set. */
  name: string | null;
  /** 2026-11, by the shop's calendar. */
  month: string;
  /** With those under way. */
  calls: { used: number; limit: number };
  /** Minor units; with what is held for calls under way. */
  money: { used: number; limit: number };
  /** The month has no room for another call as large as the last, and which limit it is; null while it has. */
  stopped: Reason | null;
  /** After several failures nobody is asked before this, epoch ms. */
  restsUntil: number | null;
  lastError: Reason | null;
  lastErrorAt: number | null;
  lastAnswerAt: number | null;
}

export async function modelMeter(deps: Deps, shopId: string): Promise<ModelMeter> {
  const { model: settings, timeZone } = await deps.settingsOf(shopId);
  const now = deps.clock();
  const month = monthKey(now, timeZone);
  const [{ spent, refused }, circuit] = await Promise.all([readMonth(deps, shopId, month), readCircuit(deps)]);
  const { lastError, lastErrorAt, lastAnswerAt, openUntil } = circuit;
  return {
    name: deps.model?.name ?? null,
    month,
    calls: { used: spent.calls + spent.heldCalls, limit: settings.budget.calls },
    money: { used: inMinorUnits(spent.spent + spent.held), limit: settings.budget.amount },
    stopped: budgetEnd(spent, refused ?? 0, settings.budget),
    restsUntil: mayAsk(circuit, now) ? null : openUntil,
    lastError,
    lastErrorAt,
    lastAnswerAt,
  };
}
