import type { Deps, Scope } from '../../deps.js';
import { DISTRICTS } from '../../domain/districts.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, insert, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly } from '../../store/store.js';
import { audited } from '../shop/audit.js';

export type ZoneInput = Omit<Row<'zones'>, 'id' | 'shopId'>;
export type ZonePatch = { [K in keyof ZoneInput]?: ZoneInput[K] | undefined };

const OFFICIAL = new Set(DISTRICTS.map(({ name }) => name));

const wrong = (field: string, mend: string): DomainError =>
  new DomainError('invalid', [reason('field_invalid', { field, mend })]);

/** Official districts, days in order, and areas only of named districts. */
function check({ districts, areas, daysMin, daysMax }: ZoneInput): void {
  const unknown = districts.find((district) => !OFFICIAL.has(district));
  if (unknown !== undefined) throw wrong('districts', `${unknown} is no official district`);
  if (areas.length > 0 && districts.length === 0) throw wrong('areas', 'name the districts of these areas');
  if (daysMin > daysMax) throw wrong('daysMax', 'write at least daysMin');
}

export async function createZone(deps: Deps, scope: Scope, input: ZoneInput): Promise<Row<'zones'>> {
  check(input);
  const row = { id: deps.newId(), shopId: scope.shopId, ...input };
  await deps.store.commit([insert(deps.store, 'zones', row), audited(deps, scope, 'zone.create', row.id, input)]);
  return row;
}

/** Orders keep the fee they were told; a later change of their place asks the zones anew. */
export async function editZone(deps: Deps, scope: Scope, id: string, patch: ZonePatch): Promise<Row<'zones'>> {
  const before = await zoneOf(deps, scope, id);
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const after: Row<'zones'> = { ...before, ...given };
  check(after);
  const { id: _id, shopId, ...set } = after;
  await deps.store.commit([
    exactly(1, update(deps.store, 'zones', { shopId, id }, set)),
    audited(deps, scope, 'zone.edit', id, { before, after }),
  ]);
  return after;
}

export async function removeZone(deps: Deps, scope: Scope, id: string): Promise<Row<'zones'>> {
  const before = await zoneOf(deps, scope, id);
  await deps.store.commit([
    exactly(1, remove(deps.store, 'zones', { shopId: scope.shopId, id })),
    audited(deps, scope, 'zone.remove', id, before),
  ]);
  return before;
}

async function zoneOf(deps: Deps, { shopId }: Scope, id: string): Promise<Row<'zones'>> {
  const zone = await findOne(deps.store, 'zones', { shopId, id });
  if (!zone) throw new DomainError('not_found', [reason('not_found')]);
  return zone;
}
