import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { isOnePerson } from '../../domain/same-person.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** "psid:<page>:<id>": an identity by one name. */
export const identityKey = ({ kind, value }: Pick<Row<'identities'>, 'kind' | 'value'>): string => `${kind}:${value}`;

/** A buyer as they are now: of one that was merged into another, that other. @throws DomainError not_found */
export async function standingBuyer(deps: Deps, scope: Scope, id: string): Promise<Row<'buyers'>> {
  const row = await findOne(deps.store, 'buyers', { shopId: scope.shopId, id });
  if (!row) throw new DomainError('not_found', [reason('not_found')]);
  return row.mergedInto === null ? row : standingBuyer(deps, scope, row.mergedInto);
}

/** Pairs are kept with the smaller id first. */
export const pairOf = (one: string, other: string): { oneId: string; otherId: string } =>
  one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };

/** The other buyers with this phone whom nobody has told apart from this one. */
export async function samePhone(deps: Deps, buyer: Row<'buyers'>): Promise<Row<'buyers'>[]> {
  const { shopId, id, phone } = buyer;
  if (phone === null) return [];
  const alike = await find(deps.store, 'buyers', { shopId, phone, mergedInto: null });
  const others = alike.filter((other) => other.id !== id);
  if (others.length === 0) return [];
  const [low, high] = await Promise.all([
    find(deps.store, 'buyersApart', { shopId, oneId: id }),
    find(deps.store, 'buyersApart', { shopId, otherId: id }),
  ]);
  const apart = new Set([...low.map(({ otherId }) => otherId), ...high.map(({ oneId }) => oneId)]);
  return others.filter((other) => !apart.has(other.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const seenBy = ({ kind, value }: Pick<Row<'identities'>, 'kind' | 'value'>) => ({
  kind,
  pageId: value.slice(0, value.indexOf(':')),
});

async function compared(deps: Deps, { shopId, id, name }: Row<'buyers'>) {
  const [identities, orders] = await Promise.all([
    find(deps.store, 'identities', { shopId, buyerId: id }),
    find(deps.store, 'orders', { shopId, buyerId: id }),
  ]);
  return {
    names: [name, ...orders.map((order) => order.name)],
    identities: identities.map(seenBy),
  };
}

/** The one other buyer that is taken to be this one, by the phone and the name they just gave; null when somebody has to look. */
export async function surelySame(
  deps: Deps,
  buyer: Row<'buyers'>,
  here: Pick<Row<'identities'>, 'kind' | 'value'>,
): Promise<Row<'buyers'> | null> {
  const others = await samePhone(deps, buyer);
  const [other] = others;
  if (!other || others.length > 1) return null;
  const [mine, theirs] = await Promise.all([compared(deps, buyer), compared(deps, other)]);
  const asked = await find(deps.store, 'erasures', { shopId: buyer.shopId, buyerId: [buyer.id, other.id] });
  const identities = [...mine.identities, seenBy(here)];
  return asked.length === 0 && isOnePerson({ names: [buyer.name], identities }, theirs) ? other : null;
}

/** One way a buyer is known by, since when, and the merge that brought it. */
export interface KnownBy {
  id: string;
  kind: Row<'identities'>['kind'];
  pageId: string;
  evidence: string;
  at: number;
  joined: Row<'buyerMerges'> | null;
}

/** All that a buyer is known by, the oldest first, with the evidence. */
export async function identitiesOf(
  deps: Deps,
  { shopId, id }: Pick<Row<'buyers'>, 'shopId' | 'id'>,
): Promise<KnownBy[]> {
  const [rows, merges] = await Promise.all([
    find(deps.store, 'identities', { shopId, buyerId: id }),
    find(deps.store, 'buyerMerges', { shopId, intoId: id, undoneAt: null }),
  ]);
  return rows
    .sort((a, b) => a.at - b.at || (identityKey(a) < identityKey(b) ? -1 : 1))
    .map((row) => ({
      id: identityKey(row),
      ...seenBy(row),
      kind: row.kind,
      evidence: row.evidence,
      at: row.at,
      joined: merges.find(({ moved }) => moved.identities.includes(identityKey(row))) ?? null,
    }));
}
