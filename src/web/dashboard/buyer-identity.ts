import { identitiesOf, samePhone } from '../../flows/buyer/known.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { IdentityData, SamePhoneData } from '../pages/chats-data.js';
import type { Visit } from './routes.js';
import { whoDid } from './who.js';

/** What a buyer is known by, with the names of Pages and of whoever joined it. */
export async function knownBy({ deps, scope, ctx }: Visit, buyer: Row<'buyers'>): Promise<IdentityData[]> {
  const [known, who] = await Promise.all([identitiesOf(deps, buyer), whoDid(deps, scope.shopId, ctx.words)]);
  return known.map(({ id, kind, pageId, at, joined }) => ({
    id,
    kind,
    page: ctx.pages.find((page) => page.id === pageId)?.name ?? pageId,
    at,
    ...(joined ? { joined: { how: joined.how, by: who(joined.by), at: joined.at } } : {}),
  }));
}

/** Each buyer's last talk. */
export async function lastTalks({ deps, scope }: Visit, buyerId: string[]): Promise<Map<string, string>> {
  const talks = buyerId.length === 0 ? [] : await find(deps.store, 'conversations', { shopId: scope.shopId, buyerId });
  const oldest = talks.sort((a, b) => a.updatedAt - b.updatedAt || (a.id < b.id ? -1 : 1));
  return new Map(oldest.map((talk) => [talk.buyerId ?? '', talk.id]));
}

/** The others with this buyer's phone whom nobody has told apart, each with their last talk. */
export async function alikeBuyers(visit: Visit, buyer: Row<'buyers'>): Promise<SamePhoneData[]> {
  const others = await samePhone(visit.deps, buyer);
  const talks = await lastTalks(
    visit,
    others.map(({ id }) => id),
  );
  return others.map(({ id, name }) => {
    const chat = talks.get(id);
    return { id, name, ...(chat ? { chat } : {}) };
  });
}
