import type { Deps, Scope } from '../../deps.js';
import type { Intent, Risk } from '../../domain/intent.js';
import type { KeywordRule, RulePlace, RuleVerdict } from '../../domain/keyword-rule.js';
import { decideResponse, type ResponseDecision } from '../../domain/matrix.js';
import { judgeKeywords, keywordMessage, readRule } from '../../language/keywords.js';
import { keywordRulesOf } from '../../store/keyword-rules.js';
import { answeredByRule, byKeywords } from '../respond/keywords.js';

/** What a message would be taken for, and what each rule says to it. */
export interface TriedMessage {
  /** Every rule in its order, up to the one that holds; with it the rest are not asked. */
  verdicts: { rule: KeywordRule; verdict: RuleVerdict }[];
  /** The rule that holds, and what the engine reads by itself. */
  holds: { rule: KeywordRule; words: string[]; read: { intent: Intent; risk: Risk } } | null;
  intent: Intent;
  risk: Risk;
  decision: ResponseDecision;
}

/** Tries a sample text on a shop's rules, as if a buyer without an order had written it there. Nothing is kept. */
export async function tryKeywords(
  deps: Deps,
  { shopId }: Scope,
  text: string,
  place: RulePlace,
): Promise<TriedMessage> {
  const message = keywordMessage(text);
  const verdicts: TriedMessage['verdicts'] = [];
  for (const rule of await keywordRulesOf(deps.store, shopId)) {
    const verdict = judgeKeywords(readRule(rule), message, place);
    verdicts.push({ rule, verdict });
    if (verdict.holds) break;
  }
  const read = deps.understand(text, {});
  const conversation = { channel: place.channel, postId: place.postId };
  const { said, ruled } = await byKeywords(deps, { event: { shopId, pageId: place.pageId }, conversation, text }, read);
  const { automationPausedAt, ...settings } = await deps.settingsOf(shopId);
  const decision = decideResponse(
    {
      ...said,
      order: null,
      automationPaused: automationPausedAt !== null,
      campaignPaused: false,
      threadPaused: false,
      asksForPerson: false,
      ruledOver: ruled?.read,
    },
    settings['response-matrix'],
  );
  return {
    verdicts,
    holds: ruled && { rule: ruled.rule, words: said.evidence, read: ruled.read },
    intent: said.intent,
    risk: said.risk,
    decision: answeredByRule(decision, ruled),
  };
}
