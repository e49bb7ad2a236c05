import type { Deps } from '../../deps.js';
import { joinedText } from '../../domain/turn.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { closed } from '../clock/stop.js';
import { touchThread } from '../conversation/thread.js';
import { stillGathered } from '../respond/recorded.js';
import { respond } from '../respond/respond.js';
import type { Turn } from '../respond/turn.js';
import { lastAnswered, linesOfTurn, openTurnOf } from './gather.js';

/** A turn of these lines; null when nothing of it stands. */
export async function turnOf(
  deps: Deps,
  open: Row<'interactions'>,
  conversation: Row<'conversations'>,
  lines: Row<'messages'>[],
): Promise<Turn | null> {
  const { shopId, pageId } = open;
  const last = lines.at(-1);
  if (!last) return null;
  const { buyerId } = conversation;
  const buyer = buyerId === null ? undefined : await findOne(deps.store, 'buyers', { shopId, id: buyerId });
  return {
    event: { shopId, pageId, commentId: null, eventAt: last.eventAt, receivedAt: open.receivedAt },
    conversation,
    buyer: buyer ?? null,
    messageId: last.id,
    kind: open.kind,
    text: joinedText(lines.map(({ text }) => text)),
    payload: null,
    attachments: lines.flatMap(({ attachments }) => attachments),
    replyTo: lastAnswered(lines),
    open,
  };
}

/** The buyer has been quiet long enough: what they said is understood together and answered once. */
export async function endTurn(deps: Deps, { subject, shopId }: Row<'timers'>): Promise<Write[]> {
  const conversation = await findOne(deps.store, 'conversations', { shopId, id: subject });
  const open = conversation && (await openTurnOf(deps, conversation));
  if (!open) return [];
  const thread = { row: conversation, isNew: false };
  const before = Math.max(0, conversation.unanswered - 1);
  const turn = await turnOf(deps, open, { ...conversation, unanswered: before }, await linesOfTurn(deps, open));
  if (turn === null) return [touchThread(deps, thread, { unanswered: before }), ...nothingLeft(deps, open)];
  const response = await respond(deps, turn);
  // Answered by somebody meanwhile, it is counted no more already.
  const unanswered = open.status === 'waiting' ? response.conversation.unanswered : undefined;
  const { unanswered: _, ...rest } = response.conversation;
  return [
    touchThread(deps, thread, { ...rest, ...(unanswered === undefined ? {} : { unanswered }) }),
    ...response.writes,
  ];
}

/** Every message of the turn was taken back. */
export const nothingLeft = (deps: Deps, open: Row<'interactions'>): Write[] => [
  stillGathered(deps, open, { gathering: false }),
  ...closed(deps, open.shopId, [open.id], 'message_removed'),
];
