import type { Deps } from '../../deps.js';
import { readPayload } from '../../domain/button.js';
import { joinedText, saysItAll, turnEndsAt } from '../../domain/turn.js';
import { openOrderOf } from '../../store/orders.js';
import { find, findOne, remove, update, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { wishOf } from '../buyer/messages-wish.js';
import { clockFrom, setAnswerClock } from '../clock/start.js';
import { heardIn } from '../respond/heard.js';
import { clockOf, recorded, stillGathered } from '../respond/recorded.js';
import { respondTo } from '../respond/respond.js';
import type { Response, Turn, UnderstoodTurn } from '../respond/turn.js';
import { decisionOn, understoodTurn } from '../respond/understood.js';

const TURN_TIMER = 'turn';

/** The turn a conversation is in the middle of. */
export const openTurnOf = async (
  deps: Deps,
  { shopId, id: conversationId }: Pick<Row<'conversations'>, 'shopId' | 'id'>,
): Promise<Row<'interactions'> | null> =>
  (await findOne(deps.store, 'interactions', { shopId, conversationId, gathering: true })) ?? null;

/** What a message does to the turn: by itself; gathered, to be answered later; or the last of it. */
export type Place = 'alone' | 'gathered' | 'last';

/**
 * Where a message of a chat belongs. A pressed button, a wish, what nobody here can read, what was fetched afterwards
 * and a mere nod stand alone; a tapped choice ends the turn it belongs to.
 */
export async function placeOf(deps: Deps, turn: Turn, open: Row<'interactions'> | null): Promise<Place> {
  const { kind, payload, event, forPerson } = turn;
  const pressed = kind === 'postback' || (payload !== null && readPayload(payload) !== null);
  if (pressed || forPerson || event.late || wishOf(turn) !== null) return 'alone';
  const { quietSeconds } = (await deps.settingsOf(event.shopId)).shop.turns;
  if (open === null) return quietSeconds === 0 || payload !== null || heardIn(turn) === 'nod' ? 'alone' : 'gathered';
  return quietSeconds === 0 || payload !== null ? 'last' : 'gathered';
}

/** The lines of a turn that still stand, oldest first. */
export async function linesOfTurn(deps: Deps, open: Row<'interactions'>): Promise<Row<'messages'>[]> {
  const { shopId, conversationId, id: interactionId } = open;
  const lines = await find(deps.store, 'messages', { shopId, conversationId, interactionId });
  return lines
    .filter(({ state }) => state !== 'removed')
    .sort((a, b) => a.eventAt - b.eventAt || (a.id < b.id ? -1 : 1));
}

/** What the buyer said before in this turn; `open` is missing where somebody has answered that already. */
export interface Before {
  open: Row<'interactions'> | null;
  lines: Row<'messages'>[];
}

/** What the last of some lines that answers a message answers. */
export const lastAnswered = (lines: readonly Row<'messages'>[]): string | null =>
  lines.findLast(({ replyTo }) => replyTo !== null)?.replyTo ?? null;

/** Several lines as one turn, with the message that came just now. */
function joinedTurn(turn: Turn, { open, lines }: Before): Turn {
  return {
    ...turn,
    ...(open ? { open, kind: open.kind, event: { ...turn.event, receivedAt: open.receivedAt } } : {}),
    payload: null,
    text: joinedText([...lines.map(({ text }) => text), turn.text]),
    attachments: [...lines.flatMap(({ attachments }) => attachments), ...turn.attachments],
    replyTo: turn.replyTo ?? lastAnswered(lines),
  };
}

/**
 * A message joins the turn, or begins one. Its clock runs from the first message; it is answered once the buyer has been
 * quiet, or at once when this is the last of it or all that an order needs has been said.
 */
export async function gather(
  deps: Deps,
  message: Turn & { turnId: string },
  before: Before,
  place: 'gathered' | 'last',
): Promise<Response> {
  const turn = before.lines.length > 0 ? joinedTurn(message, before) : message;
  const understood = { ...(await understoodTurn(deps, turn)), interactionId: message.turnId };
  const order = await openOrderOf(deps.store, turn.conversation);
  if (place === 'last' || saysItAll(understood.understanding, order?.status === 'new')) {
    const response = await respondTo(deps, understood);
    return { ...response, writes: [...response.writes, endTimer(deps, turn.conversation)] };
  }
  return { writes: await waits(deps, understood, message.event.receivedAt), conversation: {} };
}

/** On record and on the clock, to be understood with what may follow. */
export async function waits(deps: Deps, turn: UnderstoodTurn, lastAt: number): Promise<Write[]> {
  const { open, conversation } = turn;
  const { shopId } = turn.event;
  const { sla, shop } = await deps.settingsOf(shopId);
  const decision = await decisionOn(deps, turn, null);
  const clock = decision.action === 'none' ? null : clockOf(turn, decision);
  const warnAt = clock && clockFrom(clock, sla).warnAt;
  const ends = turnEndsAt({ firstAt: turn.event.receivedAt, lastAt, warnAt }, shop.turns);
  const timer = { kind: TURN_TIMER, subject: conversation.id, shopId, dueAt: ends, attempts: 0 };
  return [
    ...recorded(deps, turn, { gathering: true }),
    ...(clock === null ? [] : setAnswerClock(deps, clock, sla, open !== undefined)),
    upsert(deps.store, 'timers', ['kind', 'subject'], timer, { dueAt: ends, attempts: 0 }),
  ];
}

export const endTimer = (deps: Deps, { id: subject }: Pick<Row<'conversations'>, 'id'>): Write =>
  remove(deps.store, 'timers', { kind: TURN_TIMER, subject });

/** Somebody answered what was gathered so far: it is read again with what follows, as a turn of its own. */
export const takenOver = (deps: Deps, answered: Row<'interactions'>, turnId: string): Write[] => [
  stillGathered(deps, answered, { gathering: false }),
  update(
    deps.store,
    'messages',
    { shopId: answered.shopId, conversationId: answered.conversationId, interactionId: answered.id },
    { interactionId: turnId },
  ),
];

/** What cannot wait came in between: the turn under way is answered next. */
export const endTurnSoon = (deps: Deps, { id: subject }: Row<'conversations'>): Write =>
  update(deps.store, 'timers', { kind: TURN_TIMER, subject }, { dueAt: deps.clock() });
