import type { Deps } from '../../deps.js';
import { INTENT_DEFAULTS } from '../../domain/intent.js';
import { answers } from '../../domain/keyword-rule.js';
import { insertOnce } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import type { UnderstoodTurn } from '../respond/turn.js';

/** What an automatic answer waits longer than the model may take. */
const MARGIN_MS = 2000;

/** Whether a model writes the draft of a turn, and how long an automatic answer waits for it. */
export async function modelWanted(deps: Deps, turn: UnderstoodTurn): Promise<{ patienceMs: number } | null> {
  const { intent } = turn.understanding;
  // A keyword rule's own words are said as they stand.
  if (turn.ruled && answers(turn.ruled.rule)) return null;
  if (deps.model === null || turn.text.trim() === '' || turn.payload !== null || turn.forPerson) return null;
  const { model } = await deps.settingsOf(turn.event.shopId);
  if (INTENT_DEFAULTS[intent].personOnly || !model.intents.includes(intent)) return null;
  return { patienceMs: model.timeoutSeconds * 1000 + MARGIN_MS };
}

/**
 * The row by which a model is asked, in the turn's own commit; the call is made outside of every lane. `draftId` null:
 * the answer goes by itself, from the outbox.
 */
export function modelRequest(
  deps: Deps,
  { event, conversation, interactionId, candidates, product }: UnderstoodTurn,
  draftId: string | null,
): Write {
  const products = product === null ? candidates : [product];
  return insertOnce(deps.store, 'modelCalls', {
    interactionId,
    shopId: event.shopId,
    conversationId: conversation.id,
    conversationVersion: conversation.version + 1,
    draftId,
    productIds: products.map(({ id }) => id).slice(0, 3),
    state: 'waiting',
    remembered: false,
    createdAt: deps.clock(),
  });
}
