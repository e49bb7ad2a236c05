import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { findOne, insertOnce } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { UnderstoodTurn } from '../respond/turn.js';
import { surelySame } from './known.js';
import { mergeBuyers } from './merge.js';

const BY_PHONE: Scope['actor'] = { kind: 'system', id: 'same-phone' };
const BY_FACEBOOK: Scope['actor'] = { kind: 'system', id: 'facebook' };

/** By what Facebook names the buyer here. */
function namedHere({ conversation }: UnderstoodTurn): Pick<Row<'identities'>, 'kind' | 'value'> | null {
  const { channel, pageId, thread, identity } = conversation;
  if (channel === 'messenger') return { kind: 'psid', value: `${pageId}:${thread}` };
  return identity?.startsWith('commenter:') ? { kind: 'commenter', value: identity.slice('commenter:'.length) } : null;
}

/**
 * A buyer gave a phone and a name that somebody is known by already, on another Page or in another way: they are one, the
 * older one. True when that was found just now. Anything less sure is shown to a person and left to them.
 */
export async function joinedByPhone(deps: Deps, turn: UnderstoodTurn): Promise<boolean> {
  const { event, buyer, understanding } = turn;
  const { phone, name } = understanding.slots;
  const here = namedHere(turn);
  if (buyer === null || here === null || (phone === null && name === null)) return false;
  const now = { ...buyer, phone: phone ?? buyer.phone, name: name ?? buyer.name };
  const other = await surelySame(deps, now, here);
  if (other === null) return false;
  const { shopId } = event;
  if (!(await findOne(deps.store, 'buyers', { shopId, id: buyer.id }))) {
    // Met for the first time in these very words.
    const found = { ...here, shopId, buyerId: other.id, evidence: 'the same phone and name', at: deps.clock() };
    await deps.store.commit([insertOnce(deps.store, 'identities', found)]);
    return true;
  }
  const [older, newer] = other.id < buyer.id ? [other, buyer] : [buyer, other];
  await mergeBuyers(deps, { shopId, actor: BY_PHONE }, newer.id, older.id, 'phone');
  return true;
}

/** Facebook named the commenter's Messenger id, and somebody is known by it already: they are one, the older one. */
export async function joinNamed(deps: Deps, { subject, shopId }: Row<'timers'>): Promise<[]> {
  const [one = '', other = ''] = subject.split(':');
  try {
    await mergeBuyers(deps, { shopId, actor: BY_FACEBOOK }, other, one, 'facebook');
  } catch (error) {
    // Whoever was erased meanwhile stays so.
    if (!(error instanceof DomainError)) throw error;
  }
  return [];
}
