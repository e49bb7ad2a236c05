import type { Deps } from '../../deps.js';
import { dayIn } from '../../domain/calendar.js';
import { type MonthSpent, NOTHING_SPENT } from '../../domain/model/budget.js';
import { type Circuit, CLOSED } from '../../domain/model/circuit.js';
import { findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';

/** The month of an instant by the shop's calendar: 2026-11. */
export const monthKey = (at: number, timeZone: string): string => dayIn(at, timeZone).slice(0, 7);

/** What a month has seen so far, with the version it was read at; 0 where nothing has. */
export interface MonthRead {
  month: string;
  version: number;
  spent: MonthSpent;
  /** What the last call might have cost, where there was no room for it. */
  refused: number | null;
}

export async function readMonth(deps: Deps, shopId: string, month: string): Promise<MonthRead> {
  const row = await findOne(deps.store, 'modelMonths', { shopId, month });
  return { month, version: row?.version ?? 0, spent: row ?? NOTHING_SPENT, refused: row?.refused ?? null };
}

/** Sets a month's figures; refused when another call was counted meanwhile. */
export function writeMonth(
  deps: Deps,
  shopId: string,
  { month, version }: MonthRead,
  spent: MonthSpent,
  refused: number | null,
): Write {
  const { calls, spent: money, heldCalls, held } = spent;
  const set = { calls, spent: money, heldCalls, held, refused, version: version + 1 };
  return version === 0
    ? insert(deps.store, 'modelMonths', { shopId, month, ...set })
    : exactly(1, update(deps.store, 'modelMonths', { shopId, month, version }, set));
}

const CIRCUIT = 'model';

/** How the model's server stands, with the version it was read at. */
export type CircuitRead = Circuit & Pick<Row<'modelCircuit'>, 'version' | 'lastError' | 'lastErrorAt' | 'lastAnswerAt'>;

export async function readCircuit(deps: Deps): Promise<CircuitRead> {
  const row = await findOne(deps.store, 'modelCircuit', { id: CIRCUIT });
  return row ?? { ...CLOSED, version: 0, lastError: null, lastErrorAt: null, lastAnswerAt: null };
}

/** Sets how the server stands; refused when another call has found out something meanwhile. */
export function writeCircuit(
  deps: Deps,
  { version }: CircuitRead,
  set: Circuit & Partial<Pick<CircuitRead, 'lastError' | 'lastErrorAt' | 'lastAnswerAt'>>,
): Write {
  const { failures, openUntil, lastError, lastErrorAt, lastAnswerAt } = set;
  const found = {
    failures,
    openUntil,
    ...(lastError === undefined ? {} : { lastError }),
    ...(lastErrorAt === undefined ? {} : { lastErrorAt }),
    ...(lastAnswerAt === undefined ? {} : { lastAnswerAt }),
    version: version + 1,
  };
  return version === 0
    ? insert(deps.store, 'modelCircuit', { id: CIRCUIT, ...found })
    : exactly(1, update(deps.store, 'modelCircuit', { id: CIRCUIT, version }, found));
}
