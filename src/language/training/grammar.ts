import type { Language } from '../../domain/intent.js';
import { FILLERS } from './fillers.js';
import { pick } from './random.js';

const CHOICE = /\(([^()]*)\)/;
const FILLER = /\{(\w+)\}/g;

/**
 * Says a seed sentence once: `(a|b|)` is one of them, `{colour}` a word of that kind in the language. Choices may stand
 * within choices; what is left empty leaves no gap.
 */
export function say(seed: string, language: Language, random: () => number): string {
  let text = seed;
  for (let choice = CHOICE.exec(text); choice; choice = CHOICE.exec(text)) {
    const said = pick((choice[1] ?? '').split('|'), random);
    text = text.slice(0, choice.index) + said + text.slice(choice.index + choice[0].length);
  }
  const filled = text.replace(FILLER, (_, kind: string) => {
    const words = FILLERS[language][kind];
    if (!words) throw new RangeError(`no words for {${kind}} in ${language}: ${seed}`);
    return pick(words, random);
  });
  return filled
    .replace(/\s+([,?!.।])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
