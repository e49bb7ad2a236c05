import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { fromWish } from '../../domain/outbox.js';
import { reason } from '../../domain/reason.js';
import { messagesWish } from '../../language/messages-wish.js';
import { findOne, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { queue } from '../outbox/queue.js';
import type { Turn } from '../respond/turn.js';
import { audited } from '../shop/audit.js';

type Wish = 'stop' | 'start';

const STOP_PAYLOAD = 'messages:stop';
const START_PAYLOAD = 'messages:start';

/** What a buyer wants of messages they did not ask for, by words or by a tap, in Messenger; null: nothing was said of it. */
export function wishOf({ conversation, buyer, text, payload, attachments }: Turn): Wish | null {
  if (conversation.channel !== 'messenger' || buyer === null || attachments.length > 0) return null;
  if (payload !== null) return payload === STOP_PAYLOAD ? 'stop' : payload === START_PAYLOAD ? 'start' : null;
  const wish = messagesWish(text);
  // "start" is only an answer to "stop": else it may open any other talk.
  return wish === 'start' && buyer.optedOutAt === null ? null : wish;
}

const wanted = (deps: Deps, shopId: string, buyerId: string, wish: Wish, by: string): Write =>
  update(
    deps.store,
    'buyers',
    { shopId, id: buyerId },
    wish === 'stop' ? { optedOutAt: deps.clock(), optedOutBy: by } : { optedOutAt: null, optedOutBy: null },
  );

/** Keeps the wish, and says so once; the other way round is one tap. */
export function heardWish(deps: Deps, turn: Turn, interactionId: string, wish: Wish): Write[] {
  const { event, conversation, buyer } = turn;
  if (buyer === null) return [];
  const language = buyer.language ?? 'bn';
  const text = deps.templates.render(wish === 'stop' ? 'reply.messages_stop' : 'reply.messages_start', language, {});
  const target = { pageId: event.pageId, conversationId: conversation.id, commentId: null };
  const row = fromWish({ interactionId, text }, target, deps.clock());
  const title = language === 'en' ? 'Start' : 'চালু';
  const extras = wish === 'stop' ? { quickReplies: [{ title, payload: START_PAYLOAD }] } : {};
  return [
    wanted(deps, event.shopId, buyer.id, wish, `buyer:${buyer.id}`),
    queue(deps, event.shopId, row, { psid: conversation.thread, extras }),
  ];
}

/** A person takes it down for the buyer, who said so on the phone or in other words. */
export async function takeWish(deps: Deps, scope: Scope, buyerId: string, wish: Wish): Promise<void> {
  const { shopId, actor } = scope;
  if (!(await findOne(deps.store, 'buyers', { shopId, id: buyerId })))
    throw new DomainError('not_found', [reason('not_found')]);
  await deps.store.commit([
    wanted(deps, shopId, buyerId, wish, actorKey(actor)),
    audited(deps, scope, `buyer.messages_${wish}`, buyerId),
  ]);
}
