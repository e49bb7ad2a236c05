import { Command, Option } from 'commander';
import { z } from 'zod';
import { understand } from '../language/understand.js';
import type { Io } from './io.js';
import { answerLines, cleanText } from './json-lines.js';

const Message = z.object({
  id: z.union([z.string(), z.number()]),
  text: cleanText,
  context: z.object({ product: cleanText.nullish() }).nullish(),
});

/** `munshi classify`: JSON lines of messages in, JSON lines of understandings out. */
export function classifyCommand(io: Io): Command {
  return new Command('classify')
    .description("understand buyers' messages: JSON lines in, JSON lines out, in the same order")
    .addOption(new Option('--engine <engine>', 'who understands').choices(['local', 'openai']).default('local'))
    .addHelpText(
      'after',
      '\nIn:  {"id","text","context"?:{"product"?}}\nOut: {"id","intent","tier","risk","language","confidence","slots"}',
    )
    .action(async ({ engine }: { engine: string }) => {
      if (engine === 'openai') {
        io.stderr.write('The model engine is not built yet. Use --engine local.\n');
        return io.exit(1);
      }
      await answerLines(io, Message, ({ id, text, context }) => {
        const product = context?.product;
        const { intent, tier, risk, language, confidence, slots } = understand(text, product ? { product } : {});
        return { id, intent, tier, risk, language, confidence, slots };
      });
    });
}
