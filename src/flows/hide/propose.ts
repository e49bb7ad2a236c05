import type { Deps } from '../../deps.js';
import { type AutomaticHide, decideHide, type HideReason } from '../../domain/hide.js';
import type { ResponseDecision } from '../../domain/matrix.js';
import { fromHiding } from '../../domain/outbox.js';
import type { Reason } from '../../domain/reason.js';
import { hideSigns } from '../../language/hide-signs.js';
import { find, findOne, insert } from '../../store/rows.js';
import type { NewRow } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { queue } from '../outbox/queue.js';
import type { UnderstoodTurn } from '../respond/turn.js';

/** How far a comment may be hidden: by itself where the settings say so, or only proposed to a person. */
type May = 'as_set' | 'propose';

/** A comment that may have to be hidden: proposed to a person, or hidden where the shop's settings do so by themselves. */
export async function hideWrites(
  deps: Deps,
  turn: UnderstoodTurn,
  { also }: Pick<ResponseDecision, 'also'>,
  may: May = 'as_set',
): Promise<Write[]> {
  const { event, conversation, buyer, understanding, ruled, text, kind } = turn;
  const { shopId, commentId } = event;
  if (conversation.channel !== 'comment' || commentId === null || kind !== 'comment' || turn.late === 'record')
    return [];
  const { intent, risk, confidence, alternatives, evidence, slots } = understanding;
  // Most comments are none of these: they cost no second look.
  if (intent !== 'abusive' && intent !== 'spam' && slots.phone === null) return [];
  const { hiding, 'response-matrix': matrix, automationPausedAt } = await deps.settingsOf(shopId);
  const order = buyer === null ? undefined : await findOne(deps.store, 'orders', { shopId, buyerId: buyer.id });
  const facts = {
    ...{ intent, risk, confidence, alternatives, evidence },
    ruledOver: ruled?.read.intent ?? null,
    proposes: also.includes('propose_hide'),
    signs: hideSigns(text),
    hasOrders: order !== undefined,
  };
  const { automaticFrom } = matrix;
  const decision = decideHide(facts, hiding, { automaticFrom, automationPaused: automationPausedAt !== null });
  if (decision.act === 'none' || (await settledBefore(deps, shopId, commentId, decision))) return [];
  if (decision.act === 'propose') return [insert(deps.store, 'hides', rowOf(deps, turn, decision, decision.because))];
  return may === 'propose' || turn.late !== 'as_usual'
    ? [insert(deps.store, 'hides', rowOf(deps, turn, decision, []))]
    : hidden(deps, turn, decision);
}

/** A person said no to hiding these very words of the comment, or it was shown again with them: that stays so. */
async function settledBefore(deps: Deps, shopId: string, commentId: string, why: HideReason): Promise<boolean> {
  const before = await find(deps.store, 'hides', { shopId, commentId, state: ['rejected', 'shown'] });
  return before.some(({ kind, words }) => kind === why.kind && words.join('\n') === why.words.join('\n'));
}

/** Why and which words, as it waits for a person. */
const rowOf = (deps: Deps, turn: UnderstoodTurn, { kind, words }: HideReason, why: Reason[]) =>
  ({
    id: deps.newId(),
    shopId: turn.event.shopId,
    pageId: turn.event.pageId,
    version: 1,
    conversationId: turn.conversation.id,
    messageId: turn.messageId,
    commentId: turn.event.commentId ?? '',
    interactionId: turn.interactionId,
    kind,
    words,
    why,
    state: 'proposed',
    createdAt: deps.clock(),
  }) satisfies NewRow<'hides'>;

/** Hidden as the settings say; its send has a key of its own, by which the record follows. */
function hidden(deps: Deps, turn: UnderstoodTurn, allowed: AutomaticHide): Write[] {
  const row = rowOf(deps, turn, allowed, []);
  const { pageId, conversationId, commentId } = row;
  const send = fromHiding(allowed, row.id, { pageId, conversationId, commentId }, deps.clock());
  return [
    insert(deps.store, 'hides', {
      ...row,
      state: 'approved',
      decidedBy: 'system:hiding',
      decidedAt: deps.clock(),
      sendKey: send.key,
    }),
    queue(deps, row.shopId, send),
  ];
}
