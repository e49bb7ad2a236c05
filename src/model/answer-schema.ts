import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { INTENTS, LANGUAGES, RISKS } from '../domain/intent.js';
import type { ModelAnswer } from '../domain/model/answer.js';

const written = z.string().nullable();

const segments = z
  .array(z.union([z.strictObject({ text: z.string() }), z.strictObject({ fact: z.string() })]))
  .nullable();

/** What a model has to answer; every field is there, those without a value are null (structured outputs ask for it). */
export const answerSchema = z.strictObject({
  understanding: z.strictObject({
    intent: z.enum(INTENTS),
    risk: z.enum(RISKS),
    language: z.enum(LANGUAGES),
    confidence: z.number().min(0).max(1),
    slots: z.strictObject({
      name: written,
      phone: written,
      address: written,
      area: written,
      district: written,
      items: z.array(z.strictObject({ product: written, quantity: z.number().nullable(), variant: written })),
    }),
  }),
  draft: z.strictObject({ public: segments, private: segments, message: segments }),
}) satisfies z.ZodType<ModelAnswer>;

/** The same as the request carries it. */
export const answerFormat = zodResponseFormat(answerSchema, 'turn');
