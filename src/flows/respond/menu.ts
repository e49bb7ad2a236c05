import type { Deps } from '../../deps.js';
import type { MenuKind, MenuPress } from '../../domain/button.js';
import type { Claim } from '../../domain/claims.js';
import type { ResponseDecision } from '../../domain/matrix.js';
import { reason } from '../../domain/reason.js';
import type { Understanding } from '../../domain/understanding.js';
import type { Templates } from '../../messages/templates.js';
import { find } from '../../store/rows.js';
import { localeOf } from './facts.js';
import type { Turn, UnderstoodTurn } from './turn.js';

/** What a tap on the menu asks for: as clear as can be, and answered by the matrix like the same thing in words. */
const MEANS: Record<MenuKind, Pick<Understanding, 'intent' | 'tier' | 'risk'>> = {
  start: { intent: 'greeting', tier: 'low', risk: 'low' },
  track: { intent: 'order_status', tier: 'low', risk: 'low' },
  policies: { intent: 'other', tier: 'low', risk: 'low' },
  person: { intent: 'other', tier: 'low', risk: 'low' },
};

/** In the language the buyer wrote in before; else in that of the menu they read. Its title holds nothing to be learned. */
export const understandingOfMenu = (
  nothing: Understanding,
  { kind, shownIn }: MenuPress,
  { buyer, text }: Turn,
): Understanding => ({
  ...nothing,
  ...MEANS[kind],
  language: buyer?.language ?? shownIn ?? 'bn',
  confidence: 1,
  alternatives: [],
  evidence: [text],
});

/** Chatter may go unanswered; who asks for the policies is answered, by a person's yes unless the matrix says by itself. */
export const answeredAtLeastByDraft = (decision: ResponseDecision): ResponseDecision =>
  decision.action === 'none'
    ? { ...decision, action: 'draft', because: [...decision.because, reason('policies_asked')] }
    : decision;

interface PolicyAnswer {
  template: 'reply.policies';
  text: string;
  claims: Claim[];
}

/** The shop's policies as they stand, each a claim; null while there are none: a person answers. */
export async function policyBody(deps: Deps, texts: Templates, turn: UnderstoodTurn): Promise<PolicyAnswer | null> {
  const { language } = turn.understanding;
  const rows = await find(deps.store, 'policies', { shopId: turn.event.shopId });
  const said = rows
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, version, textBn, textEn }) => ({
      key,
      version,
      text: (localeOf(language) === 'en' ? textEn : textBn).trim(),
    }))
    .filter(({ text }) => text !== '');
  if (said.length === 0) return null;
  return {
    template: 'reply.policies',
    text: texts.render('reply.policies', language, { policies: said.map(({ text }) => text) }),
    claims: said.map(({ key, version, text }) => ({ kind: 'policy', subjectId: key, value: version, text })),
  };
}
