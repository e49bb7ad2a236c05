import { z } from 'zod';
import { INTENTS } from '../domain/intent.js';
import type { ModelBudget, TokenPrices } from '../domain/model/budget.js';
import { listOf, oneOf, positive, whole } from './fields.js';

const prices: z.ZodType<TokenPrices> = z.strictObject({
  promptPerMillion: whole('the price of a million tokens read, in poisha', 5000),
  completionPerMillion: whole('the price of a million tokens written, in poisha', 20000),
});

const budget: z.ZodType<ModelBudget> = z.strictObject({
  calls: whole('how many calls a month', 5000),
  amount: whole('an amount in poisha', 50000),
});

const toneError = 'write in a few words how the shop speaks, 300 letters at most';

/** What a language model is used for, and how far; whether there is one is a matter of the environment. */
export const model = z.strictObject({
  intents: listOf(oneOf(INTENTS), '[price_query, product_query]').transform((given) => [...new Set(given)]),
  tone: z.string({ error: toneError }).trim().max(300, { error: toneError }),
  budget,
  prices,
  timeoutSeconds: positive('the seconds a model may take', 15).max(120, { error: 'write at most 120 seconds' }),
});
