import type { Deps } from '../../deps.js';
import type { Reason } from '../../domain/reason.js';
import { find } from '../../store/rows.js';
import type { Words } from '../../words/words.js';

/** Names of those who did things, by the key that is stored ("person:0192…"). */
export type Who = (key: string) => string;

/** Reads a shop's people and tokens once. A buyer and a courier are named by the caller, who knows which it is. */
export async function whoDid(
  deps: Deps,
  shopId: string,
  words: Words,
  others: { buyer?: string | null; courier?: string | null } = {},
): Promise<Who> {
  const members = await find(deps.store, 'memberships', { shopId });
  const ids = members.map(({ userId }) => userId);
  const [users, tokens] = await Promise.all([
    ids.length === 0 ? [] : find(deps.store, 'users', { id: ids }),
    find(deps.store, 'tokens', { shopId }),
  ]);
  return (key) => {
    const colon = key.indexOf(':');
    const [kind, id] = [colon < 0 ? '' : key.slice(0, colon), key.slice(colon + 1)];
    switch (kind) {
      // Somebody wrote in Facebook's own apps.
      case '':
        return key === 'page' ? words.common.otherApp : words.common.machine;
      case 'person':
        return users.find((user) => user.id === id)?.name ?? words.common.formerColleague;
      case 'token':
        return tokens.find((token) => token.id === id)?.name ?? words.common.program;
      case 'buyer':
        return others.buyer ?? words.chats.buyer;
      case 'courier':
        return others.courier || words.orders.courier;
      default:
        return words.common.machine;
    }
  };
}

/** The name of whoever used a comment's one private reply, for the card; nothing when nobody did. */
export async function usedBy(
  deps: Deps,
  shopId: string,
  words: Words,
  { params }: Reason,
): Promise<{ privateReplyBy?: string }> {
  const by = params?.by;
  if (typeof by !== 'string' || by === '') return {};
  return { privateReplyBy: by === 'page' ? words.chats.elsewhere : (await whoDid(deps, shopId, words))(by) };
}
