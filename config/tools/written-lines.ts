import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { INTENTS, LANGUAGES, RISKS, TIERS } from '../../src/domain/intent.js';

const folder = (name: string): URL => new URL(`../../src/language/training/${name}/`, import.meta.url);

const Line = z.object({
  text: z.string().min(1),
  intent: z.enum(INTENTS),
  tier: z.enum(TIERS).optional(),
  risk: z.enum(RISKS).optional(),
  language: z.enum(LANGUAGES),
  slots: z
    .object({
      name: z.string().optional(),
      address: z.string().optional(),
      items: z
        .array(
          z.object({ product: z.string().nullish(), quantity: z.number().nullish(), variant: z.string().nullish() }),
        )
        .optional(),
    })
    .optional(),
});

type WrittenLine = z.infer<typeof Line>;

const linesIn = (from: URL): WrittenLine[] =>
  readdirSync(from)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, from), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => Line.parse(JSON.parse(line))),
    );

/** The messages written by hand for the corpus, file by file in the order of their names. */
export const writtenLines = (): WrittenLine[] => linesIn(folder('written'));

/** Orders written for their slots alone: so many of one intent would teach the reader of intents to see orders everywhere. */
export const orderLines = (): WrittenLine[] => linesIn(folder('orders'));
