import type { ModelAnswer, ModelReading } from '../../domain/model/answer.js';
import type { Reason } from '../../domain/reason.js';
import type { Columns } from '../columns.js';

/** What a language model was asked, what it cost, and how its server stands. */
export const modelTables = (c: Columns) => ({
  /** One row for each turn of a buyer's that a model is asked about; it is asked outside of every lane. */
  modelCalls: c.table(
    'model_calls',
    {
      interactionId: c.key().primaryKey(),
      shopId: c.key().notNull(),
      conversationId: c.key().notNull(),
      /** The conversation's version the turn made: once it is another, the answer comes too late. */
      conversationVersion: c.int().notNull(),
      /** The draft to be written anew; null where the matrix lets the answer go by itself, from the outbox. */
      draftId: c.key(),
      productIds: c.json<string[]>().notNull(),
      state: c.key<'waiting' | 'asking' | 'done'>().notNull(),
      leaseToken: c.key(),
      leaseUntil: c.big(),
      /** What is held of the month's budget while it is asked (millionths of a minor unit), and of which month. */
      month: c.key(),
      held: c.big(),
      cost: c.big(),
      promptTokens: c.int(),
      completionTokens: c.int(),
      /** used: its words are the draft's; kept: the local engine's words stand, because of `reason`. */
      outcome: c.key<'used' | 'kept'>(),
      reason: c.json<Reason>(),
      /** An earlier answer to the same words and facts, at no cost. */
      remembered: c.bool().notNull(),
      reading: c.json<ModelReading>(),
      createdAt: c.big().notNull(),
      endedAt: c.big(),
    },
    (t) => [
      c.index('model_calls_state').on(t.state, t.createdAt, t.interactionId),
      c.index('model_calls_shop').on(t.shopId, t.createdAt, t.interactionId),
    ],
  ),
  /** What a shop's calls of a month have cost and what is held for those under way, in millionths of a minor unit. */
  modelMonths: c.table(
    'model_months',
    {
      shopId: c.key().notNull(),
      /** 2026-11, by the shop's calendar. */
      month: c.key().notNull(),
      version: c.int().notNull(),
      calls: c.int().notNull(),
      spent: c.big().notNull(),
      heldCalls: c.int().notNull(),
      held: c.big().notNull(),
      /** The worst that a call might have cost which the month had no room for, while none was made since. */
      refused: c.big(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.month] })],
  ),
  /** Answers to words that hold nobody's data, by the words and the facts they were given with. */
  modelAnswers: c.table(
    'model_answers',
    {
      shopId: c.key().notNull(),
      key: c.key().notNull(),
      answer: c.json<ModelAnswer>().notNull(),
      at: c.big().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.key] }), c.index('model_answers_at').on(t.at)],
  ),
  /** How the model's server stands: one row for the installation. */
  modelCircuit: c.table('model_circuit', {
    id: c.key().primaryKey(),
    version: c.int().notNull(),
    failures: c.int().notNull(),
    openUntil: c.big(),
    lastError: c.json<Reason>(),
    lastErrorAt: c.big(),
    lastAnswerAt: c.big(),
  }),
});
