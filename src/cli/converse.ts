import { Command } from 'commander';
import { z } from 'zod';
import { converse } from '../language/converse/converse.js';
import type { Io } from './io.js';
import { answerLines, cleanText } from './json-lines.js';

const Talk = z.object({
  id: z.union([z.string(), z.number()]),
  context: z.object({ product: cleanText.nullish() }).nullish(),
  turns: z.array(cleanText),
});

/** `munshi converse`: JSON lines of buyer turns in, JSON lines of what came of them out. */
export function converseCommand(io: Io): Command {
  return new Command('converse')
    .description('read whole conversations into order drafts: JSON lines in, JSON lines out, in the same order')
    .addHelpText(
      'after',
      '\nIn:  {"id","context":{"product"},"turns":[…]} (buyer turns)\nOut: {"id","outcome","missing":[…],"handoff","slots"}',
    )
    .action(async () => {
      await answerLines(io, Talk, ({ id, context, turns }) => {
        const product = context?.product;
        const { outcome, missing, handoff, slots } = converse(turns, product ? { product } : {});
        return { id, outcome, missing, handoff, slots };
      });
    });
}
