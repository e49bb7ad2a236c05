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

/** The others with this buyer's phone whom nobody has told apart, each with their last talk. */
export async function alikeBuyers({ deps, scope }: Visit, buyer: Row<'buyers'>): Promise<SamePhoneData[]> {
  const others = await samePhone(deps, buyer);
  const buyerId = others.map(({ id }) => id);
  const talks = buyerId.length === 0 ? [] : await find(deps.store, 'conversations', { shopId: scope.shopId, buyerId });
  const newest = talks.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
  return others.map(({ id, name }) => {
    const chat = newest.find((talk) => talk.buyerId === id)?.id;
    return { id, name, ...(chat ? { chat } : {}) };
  });
}
