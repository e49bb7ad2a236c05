import type { Deps } from '../../deps.js';
import type { ModelReading } from '../../domain/model/answer.js';
import { costOf, type Tokens, withCost } from '../../domain/model/budget.js';
import { afterFailure, CLOSED } from '../../domain/model/circuit.js';
import type { Reason } from '../../domain/reason.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { readCircuit, readMonth, writeCircuit, writeMonth } from './spend.js';

/** How a call ended. */
export interface Ending {
  outcome: 'used' | 'kept';
  reason: Reason | null;
  reading?: ModelReading;
  remembered?: boolean;
}

/** A call that was made: what it cost (null: nobody knows, the worst is counted) and how its server fared. */
export interface Made {
  tokens: Tokens | null;
  /** unknown: whoever asked never came back. */
  server: 'answered' | 'failed' | 'unknown';
  /** What was wrong with the answer, or why none came. */
  error: Reason | null;
}

/** Ends a call: what was held is let go, what it cost is counted, its server is known to stand or not. */
export async function ended(deps: Deps, call: Row<'modelCalls'>, ending: Ending, made: Made | null): Promise<Write[]> {
  const { shopId, interactionId, state, leaseToken } = call;
  const spent = made === null ? { writes: [], set: {} } : await counted(deps, call, made);
  const set = {
    state: 'done' as const,
    outcome: ending.outcome,
    reason: ending.reason,
    reading: ending.reading ?? null,
    remembered: ending.remembered ?? false,
    endedAt: deps.clock(),
    held: null,
    ...spent.set,
  };
  const same = { shopId, interactionId, state, leaseToken };
  return [exactly(1, update(deps.store, 'modelCalls', same, set)), ...spent.writes, ...released(deps, call)];
}

async function counted(deps: Deps, call: Row<'modelCalls'>, { tokens, server, error }: Made) {
  const { shopId, month, held } = call;
  const { prices } = (await deps.settingsOf(shopId)).model;
  const cost = tokens === null ? (held ?? 0) : costOf(tokens, prices);
  const read = await readMonth(deps, shopId, month ?? '');
  const writes = [writeMonth(deps, shopId, read, withCost(read.spent, held ?? 0, cost), read.refused)];
  if (server !== 'unknown') writes.push(await learned(deps, server, error));
  return { writes, set: { cost, promptTokens: tokens?.prompt ?? null, completionTokens: tokens?.completion ?? null } };
}

/** How its server stands after this. */
async function learned(deps: Deps, server: 'answered' | 'failed', error: Reason | null): Promise<Write> {
  const circuit = await readCircuit(deps);
  const now = deps.clock();
  const next = server === 'failed' ? afterFailure(circuit, now) : CLOSED;
  const wrong = error === null ? {} : { lastError: error, lastErrorAt: now };
  return writeCircuit(deps, circuit, { ...next, ...wrong, ...(server === 'answered' ? { lastAnswerAt: now } : {}) });
}

/** What waits in the outbox for the model waits no longer. */
const released = (deps: Deps, { shopId, interactionId, draftId, conversationId }: Row<'modelCalls'>): Write[] =>
  draftId !== null
    ? []
    : [
        update(
          deps.store,
          'outbox',
          { shopId, conversationId, interactionId, origin: 'rule', state: 'queued' },
          { notBefore: deps.clock() },
        ),
      ];
