import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { INTENTS, LANGUAGES, RISKS, TIERS } from '../domain/intent.js';
import { evaluate } from '../language/eval.js';
import { understand } from '../language/understand.js';
import { printEvaluation } from './eval-table.js';
import type { Io } from './io.js';
import { cleanText, readJsonLines } from './json-lines.js';

const orNull = cleanText.nullable().optional();
const Item = z.object({ product: orNull, quantity: z.number().nullable().optional(), variant: orNull });

const Labelled = z.object({
  text: cleanText,
  intent: z.enum(INTENTS),
  alt_labels: z.array(z.enum(INTENTS)).optional(),
  tier: z.enum(TIERS).optional(),
  risk: z.enum(RISKS).optional(),
  language: z.enum(LANGUAGES).optional(),
  slots: z
    .object({
      name: orNull,
      phone: orNull,
      address: orNull,
      area: orNull,
      district: orNull,
      items: z.array(Item).optional(),
    })
    .optional(),
});

/** `munshi eval FILE`: how well `classify` reads a labelled set. Bad lines are named and left out; the exit code is then 1. */
export function evalCommand(io: Io): Command {
  return new Command('eval')
    .description('measure classify on a labelled JSON-lines file')
    .argument('<file>', 'lines of {"text","intent","alt_labels"?,"tier"?,"risk"?,"slots"?}')
    .option('--json', 'print the figures as JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const rows: z.infer<typeof Labelled>[] = [];
      let failed = false;
      try {
        for await (const line of readJsonLines(createReadStream(file), Labelled)) {
          if ('value' in line) rows.push(line.value);
          else {
            failed = true;
            io.stderr.write(`line ${line.number}: ${line.problem}\n`);
          }
        }
      } catch (error) {
        io.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
        return io.exit(1);
      }
      if (rows.length === 0) {
        io.stderr.write(`${file}: no labelled line\n`);
        return io.exit(1);
      }
      const evaluation = evaluate(rows, understand);
      io.stdout.write(json ? `${JSON.stringify(evaluation)}\n` : printEvaluation(evaluation));
      io.exit(failed ? 1 : 0);
    });
}
