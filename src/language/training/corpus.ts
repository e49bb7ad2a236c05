import { INTENTS, type Intent, LANGUAGES, type Language, type Risk, type Tier } from '../../domain/intent.js';
import { say } from './grammar.js';
import { typed } from './noise.js';
import { randomFrom } from './random.js';
import { SEEDS } from './seeds/seeds.js';

/** One line of the corpus and the seed sentence it was made from. */
export interface Example {
  text: string;
  intent: Intent;
  language: Language;
  tier?: Tier | undefined;
  risk?: Risk | undefined;
  /** Lines of one seed never stand on both sides of a split. */
  seed: string;
}

/** A message written by hand for the corpus, with what is right about it. */
export type WrittenLine = Omit<Example, 'seed'>;

/** The seed sentences of an intent by language: lines under `= bn`, `= banglish` and `= en`. */
function seedsOf(intent: Intent): { language: Language; seed: string }[] {
  let language: Language | undefined;
  return SEEDS[intent]
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      if (!line.startsWith('= ')) {
        if (!language) throw new RangeError(`${intent}: "${line}" stands under no language`);
        return [{ language, seed: line }];
      }
      language = LANGUAGES.find((each) => each === line.slice(2));
      if (!language) throw new RangeError(`${intent}: no language "${line}"`);
      return [];
    });
}

/**
 * Every seed and every written line said `times` times as people type, the written ones first as they stand; the same
 * corpus for the same lines and numbers. No line comes twice.
 */
export function corpus(written: readonly WrittenLine[], times: number, start = 1): Example[] {
  const random = randomFrom(start);
  const seen = new Set<string>();
  const examples: Example[] = [];
  const add = (example: Example): void => {
    if (example.text === '' || seen.has(example.text)) return;
    seen.add(example.text);
    examples.push(example);
  };
  for (const intent of INTENTS)
    for (const { language, seed } of seedsOf(intent))
      for (let time = 0; time < times; time += 1)
        add({ text: typed(say(seed, language, random), language, random), intent, language, seed });
  for (const line of written) {
    add({ ...line, seed: line.text });
    for (let time = 1; time < times; time += 1)
      add({ ...line, text: typed(line.text, line.language, random), seed: line.text });
  }
  return examples;
}
