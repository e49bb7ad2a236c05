import { z } from 'zod';
import { INTENTS } from '../../domain/intent.js';
import { correctIntent } from '../../flows/interaction/correct.js';
import { fill } from '../../words/fill.js';
import { readForm } from './form.js';
import type { Area } from './routes.js';

const correction = z.object({ intent: z.enum(INTENTS), seen: z.enum(INTENTS).optional() });

/** What buyers said, put right by people. */
export function interactionsArea(area: Area): void {
  area.form('/interactions/:id/correct', 'decide_drafts', async ({ deps, scope, params, fields, words, locale }) => {
    const { intent, seen } = readForm(correction, fields);
    await correctIntent(deps, scope, params.id ?? '', { intent, seen });
    return { flash: { kind: 'done', text: fill(words.understood.done, { intent: words.intents[intent] }, locale) } };
  });
}
