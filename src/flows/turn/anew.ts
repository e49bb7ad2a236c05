import type { Deps } from '../../deps.js';
import { joinedText } from '../../domain/turn.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { type Thread, touchThread } from '../conversation/thread.js';
import { understoodTurn } from '../respond/understood.js';
import { nothingLeft, turnOf } from './end.js';
import { endTimer, linesOfTurn, waits } from './gather.js';

/** A message of a turn that is still gathered was edited or taken back: what is read later is what stands then. */
export async function gatheredAnew(
  deps: Deps,
  thread: Thread,
  open: Row<'interactions'>,
  message: Row<'messages'>,
  set: Partial<Row<'messages'>>,
): Promise<Write[]> {
  const now = { ...message, ...set };
  const lines = (await linesOfTurn(deps, open))
    .map((line) => (line.id === message.id ? now : line))
    .filter(({ state }) => state !== 'removed');
  const changed = update(deps.store, 'messages', { shopId: message.shopId, id: message.id }, set);
  const turn = await turnOf(deps, open, thread.row, lines);
  if (turn === null) {
    const unanswered = Math.max(0, thread.row.unanswered - 1);
    return [changed, touchThread(deps, thread, { unanswered }), ...nothingLeft(deps, open), endTimer(deps, thread.row)];
  }
  const lastAt = Math.max(...lines.map(({ receivedAt }) => receivedAt));
  const lastText = joinedText(lines.slice(-1).map(({ text }) => text));
  return [
    changed,
    touchThread(deps, thread, { lastText }),
    ...(await waits(deps, await understoodTurn(deps, turn), lastAt)),
  ];
}
