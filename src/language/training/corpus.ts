import { INTENTS, type Intent, LANGUAGES, type Language } from '../../domain/intent.js';
import { say } from './grammar.js';
import { typed } from './noise.js';
import { randomFrom } from './random.js';
import { SEEDS } from './seeds/seeds.js';

/** One line of the corpus and the seed sentence it was made from. */
export interface Example {
  text: string;
  intent: Intent;
  language: Language;
  /** Lines of one seed never stand on both sides of a split. */
  seed: string;
}

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

/** Every seed said `times` times as people type; the same corpus for the same numbers. No line comes twice. */
export function corpus(times: number, start = 1): Example[] {
  const random = randomFrom(start);
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const intent of INTENTS) {
    for (const { language, seed } of seedsOf(intent)) {
      for (let time = 0; time < times; time += 1) {
        const text = typed(say(seed, language, random), language, random);
        if (text === '' || seen.has(text)) continue;
        seen.add(text);
        examples.push({ text, intent, language, seed });
      }
    }
  }
  return examples;
}
