import type { Draft } from '../../src/domain/draft.js';
import type { DraftSurroundings } from '../../src/domain/draft-void.js';
import type { FactCheck } from '../../src/domain/fact-check/check.js';

/** Everything the texts state is traced. */
export const traced: FactCheck = { passed: true, claims: [] };

export const NOW = 1_800_000_000_000;

/** A comment draft with both replies and one price; sound until a test spoils it. */
export const draft = (over: Partial<Draft> = {}): Draft => ({
  id: 'draft-1',
  version: 3,
  status: 'pending',
  kind: 'reply',
  channel: 'comment',
  conversationId: 'conversation-1',
  conversationVersion: 7,
  interactionId: 'interaction-1',
  intent: 'price_query',
  risk: 'low',
  language: 'banglish',
  orderId: null,
  texts: { public: 'Inbox dekhun apu', private: 'Dam 1450 taka' },
  claims: [{ kind: 'price', subjectId: 'red-xl', value: 145000, text: '1450 taka' }],
  templateKey: 'price_answer',
  ...over,
});

export const around = (over: Partial<DraftSurroundings> = {}): DraftSurroundings => ({
  buyerWroteAgain: false,
  answeredBy: null,
  facts: { 'price:red-xl': 145000 },
  windowOpenUntil: null,
  privateReply: { usable: true, reasons: [], expiresAt: NOW + 1, daysLeft: 1 },
  removed: false,
  hidden: false,
  commentEdited: false,
  ...over,
});
