import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { mergeValues } from '../../settings/merge.js';
import { checkSection, type SectionName } from '../../settings/sections.js';
import { findOne, insert, update } from '../../store/rows.js';
import { exactly, type Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { audited } from './audit.js';

export interface Override {
  /** Only what differs from the shipped values; an empty one goes back to them. */
  value: Record<string, unknown>;
  /** Lay it over the shop's own values so far, instead of in their place. */
  onTop: boolean;
  /** The version that was seen; 0 when the shop had no values of its own. */
  version?: number | undefined;
}

/**
 * Sets a shop's own values of a section. What comes out, with the shipped values beneath, must be a whole valid section.
 * @throws DomainError invalid (each wrong field), conflict
 */
export async function overrideSection(
  deps: Deps,
  scope: Scope,
  section: SectionName,
  override: Override,
): Promise<void> {
  await overrideSections(deps, scope, [{ section, ...override }]);
}

/** The same for several sections at once: all of them or none. */
export async function overrideSections(
  deps: Deps,
  scope: Scope,
  overrides: readonly (Override & { section: SectionName })[],
): Promise<void> {
  await onFreshFacts(async () => {
    const writes = await Promise.all(overrides.map((override) => overrideWrites(deps, scope, override)));
    await deps.store.commit(writes.flat());
  });
}

/** The writes of it, for a commit that holds more. */
export async function overrideWrites(
  deps: Deps,
  scope: Scope,
  { section, value, onTop, version }: Override & { section: SectionName },
): Promise<Write[]> {
  const { store } = deps;
  const { shopId } = scope;
  const row = await findOne(store, 'settings', { shopId, section });
  const seen = row?.version ?? 0;
  if (version !== undefined && version !== seen)
    throw new DomainError('conflict', [reason('changed_meanwhile', { version: seen })]);
  const own = onTop ? mergeValues(row?.value ?? {}, value) : value;
  const checked = checkSection(section, mergeValues(deps.defaults[section], own));
  if ('problems' in checked) {
    const wrong = checked.problems.map(({ path, mend }) => reason('setting_invalid', { field: path, mend }));
    throw new DomainError('invalid', wrong);
  }
  const set = { value: own, version: seen + 1, author: actorKey(scope.actor), at: deps.clock() };
  return [
    row
      ? exactly(1, update(store, 'settings', { shopId, section, version: seen }, set))
      : insert(store, 'settings', { shopId, section, ...set }),
    audited(deps, scope, 'settings.override', section, { version: seen + 1, value: own }),
  ];
}
