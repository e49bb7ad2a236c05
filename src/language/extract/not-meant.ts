import type { Stretch } from '../tagger/labels.js';
import type { Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { keySet } from './word-row.js';

const GROWN = keySet('boro baro choto chhoto বড় ছোট');
const NO_GOODS =
  /^(?:meye|chele|bhai|vai|bon|bacca|baccha|bachcha|apu|apa|kaka|chacha|mama|mami|khala|babu|jinis|kotha|somossa|মেয়ে|ছেলে|ভাই|বোন|বাচ্চা|আপা|আপু|কাকা|চাচা|মামা|খালা|বাবু|জিনিস|কথা|সমস্যা)/;
const BECAME = /^(?:hoye|hoya|হয়ে|হইয়া)$/;

/** "Choto meyetar jonno", "মুখ লাল হয়ে গেছে": a size or colour of something else than goods is none that is wanted. */
export const notMeant = (stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] =>
  stretches.filter(({ part, from, to }) => {
    if (part !== 'variant' || to !== from + 1) return true;
    const behind = units[to]?.text ?? '';
    const isGrown = GROWN.has(foldWord(units[from]?.text ?? '')) && NO_GOODS.test(behind);
    return !isGrown && !BECAME.test(behind);
  });
