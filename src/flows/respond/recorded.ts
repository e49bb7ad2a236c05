import type { Deps } from '../../deps.js';
import type { ResponseDecision } from '../../domain/matrix.js';
import type { Slots } from '../../domain/understanding.js';
import { insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { topicRecord } from './topic.js';
import type { UnderstoodTurn } from './turn.js';

/** What a turn is on record as. */
function columnsOf(turn: UnderstoodTurn) {
  const { event, conversation, buyer, messageId, kind, text, understanding, campaign, ruled } = turn;
  const { intent, tier, risk, language, confidence, slots, evidence, alternatives } = understanding;
  return {
    buyerId: buyer?.id ?? null,
    messageId,
    postId: conversation.postId,
    campaignId: campaign?.id ?? null,
    kind,
    text,
    intent,
    tier,
    risk,
    language,
    confidence,
    slots,
    evidence,
    alternatives,
    topic: topicRecord(turn),
    rule: ruled && { id: ruled.rule.id, name: ruled.rule.name, read: ruled.read },
    eventAt: event.eventAt,
    receivedAt: event.receivedAt,
  };
}

/** The interaction, and what the buyer's words tell about the buyer; `gathering` while more may belong to it. */
export function recorded(
  deps: Deps,
  turn: UnderstoodTurn,
  { closedReason = null, gathering = false }: { closedReason?: string | null; gathering?: boolean },
): Write[] {
  const { event, conversation, interactionId, open } = turn;
  const { shopId, pageId } = event;
  const status = closedReason === null ? ('waiting' as const) : ('closed' as const);
  const columns = { ...columnsOf(turn), gathering, status, closedReason };
  return [
    open
      ? stillGathered(deps, open, open.status === 'waiting' ? columns : { ...columnsOf(turn), gathering })
      : insert(deps.store, 'interactions', {
          ...columns,
          id: interactionId,
          shopId,
          pageId,
          conversationId: conversation.id,
        }),
    ...(gathering ? [] : learned(deps, turn)),
  ];
}

/** Changes a turn that is being gathered; whoever ended it first makes this stale. */
export const stillGathered = (
  deps: Deps,
  { shopId, id, status, messageId }: Row<'interactions'>,
  set: Partial<Row<'interactions'>>,
): Write => exactly(1, update(deps.store, 'interactions', { shopId, id, status, messageId, gathering: true }, set));

function learned(deps: Deps, { event, buyer, text, menu, understanding }: UnderstoodTurn): Write[] {
  if (buyer === null) return [];
  const { intent, language, slots } = understanding;
  const set = {
    // A bare name and address tell nothing of the language somebody speaks, nor does the menu's own wording.
    ...(menu !== null || text.trim() === '' || intent === 'give_contact' || buyer.language === language
      ? {}
      : { language }),
    ...contactLearned(slots, buyer),
  };
  return Object.keys(set).length > 0 ? [update(deps.store, 'buyers', { shopId: event.shopId, id: buyer.id }, set)] : [];
}

const contactLearned = ({ phone, name }: Slots, buyer: Row<'buyers'>): Partial<Row<'buyers'>> => ({
  ...(phone === null ? {} : { phone }),
  ...(name === null || buyer.name ? {} : { name }),
});

/** What its answer clock has to know. */
export const clockOf = (turn: UnderstoodTurn, decision: ResponseDecision) => ({
  shopId: turn.event.shopId,
  interactionId: turn.interactionId,
  conversationId: turn.conversation.id,
  campaignId: turn.campaign?.id ?? null,
  tier: decision.tier,
  risk: turn.understanding.risk,
  receivedAt: turn.event.receivedAt,
});
