import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { insert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';

/** A comment a person hides from its thread stands in the list of what we hid like any other. */
export const handHidden = (
  deps: Deps,
  { shopId, actor }: Scope,
  { id: messageId, pageId, conversationId, facebookId }: Row<'messages'>,
  sendKey: string,
): Write[] => [
  insert(deps.store, 'hides', {
    ...{ id: deps.newId(), shopId, pageId, version: 1, conversationId, messageId, commentId: facebookId ?? '' },
    ...{ kind: 'by_hand', words: [], why: [], state: 'approved', decidedBy: actorKey(actor) },
    ...{ decidedAt: deps.clock(), sendKey, createdAt: deps.clock() },
  }),
];
