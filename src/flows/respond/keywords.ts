import type { Deps } from '../../deps.js';
import { answerIn, answers, ruled } from '../../domain/keyword-rule.js';
import type { ResponseDecision } from '../../domain/matrix.js';
import { reason } from '../../domain/reason.js';
import type { Understanding } from '../../domain/understanding.js';
import { localeOf } from './facts.js';
import type { Turn, UnderstoodTurn } from './turn.js';

/** What a rule looks at of a turn. */
interface Said {
  event: Pick<Turn['event'], 'shopId' | 'pageId'>;
  conversation: Pick<Turn['conversation'], 'channel' | 'postId'>;
  text: string;
}

/** What the shop's keyword rules make of a message, before the engine's own reading counts. */
export async function byKeywords(
  deps: Deps,
  { event, conversation, text }: Said,
  read: Understanding,
): Promise<{ said: Understanding; ruled: UnderstoodTurn['ruled'] }> {
  const { channel, postId } = conversation;
  const found = (await deps.rulesOf(event.shopId))(text, { channel, pageId: event.pageId, postId });
  if (found === null) return { said: read, ruled: null };
  const { rule, words } = found;
  return { said: ruled(read, rule, words), ruled: { rule, read: { intent: read.intent, risk: read.risk } } };
}

/** Chatter may go unanswered; what a rule has an answer to is answered, by a person's yes unless the matrix says by itself. */
export const answeredByRule = (decision: ResponseDecision, ruled: UnderstoodTurn['ruled']): ResponseDecision =>
  decision.action === 'none' && ruled !== null && answers(ruled.rule)
    ? { ...decision, action: 'draft', because: [...decision.because, reason('rule_answers')] }
    : decision;

/** The answer a keyword rule has, in the buyer's language; null where none has. */
export const ruleAnswer = ({ ruled, understanding }: UnderstoodTurn): string | null =>
  ruled && answerIn(ruled.rule, localeOf(understanding.language));
