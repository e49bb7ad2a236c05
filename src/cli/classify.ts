import { Command, Option } from 'commander';
import { z } from 'zod';
import { understand } from '../language/understand.js';
import { ModelError } from '../model/errors.js';
import { printReason } from '../words/print-reason.js';
import { WORDS } from '../words/words.js';
import { attempt } from './attempt.js';
import type { Io } from './io.js';
import { answerLines, cleanText, LineError } from './json-lines.js';
import { modelEngine } from './model-engine.js';
import { readEnv } from './open.js';

const Message = z.object({
  id: z.union([z.string(), z.number()]),
  text: cleanText,
  context: z.object({ product: cleanText.nullish() }).nullish(),
});

const HELP = `
In:  {"id","text","context"?:{"product"?}}
Out: {"id","intent","tier","risk","language","confidence","slots"}
--engine openai asks the model of OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL, one call a line; phone numbers,
addresses and names stay here. These calls are your own: they are not counted against a shop's budget.`;

/** `munshi classify`: JSON lines of messages in, JSON lines of understandings out. */
export function classifyCommand(io: Io): Command {
  return new Command('classify')
    .description("understand buyers' messages: JSON lines in, JSON lines out, in the same order")
    .addOption(new Option('--engine <engine>', 'who understands').choices(['local', 'openai']).default('local'))
    .addHelpText('after', HELP)
    .action(({ engine }: { engine: string }) =>
      attempt(io, async () => {
        const read = engine === 'openai' ? byModel() : byRules;
        await answerLines(io, Message, async ({ id, text, context }) => {
          const { intent, tier, risk, language, confidence, slots } = await read(text, context?.product ?? null);
          return { id, intent, tier, risk, language, confidence, slots };
        });
      }),
    );
}

const byRules = (text: string, product: string | null) => understand(text, product === null ? {} : { product });

/** A line the model gave no answer to is named with what went wrong; nothing is made up in its place. */
function byModel() {
  const read = modelEngine(readEnv());
  return (text: string, product: string | null) =>
    read(text, product).catch((error: unknown) => {
      if (!(error instanceof ModelError)) throw error;
      throw new LineError(printReason(error.reason, WORDS.en, 'en'));
    });
}
