import type { Stretch } from '../tagger/labels.js';
import type { Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { isNumber } from './count.js';
import { keySet } from './word-row.js';

const GROWN = keySet('boro baro choto chhoto বড় ছোট');
const NO_GOODS =
  /^(?:meye|chele|bhai|vai|bon|bacca|baccha|bachcha|apu|apa|kaka|chacha|mama|mami|khala|babu|jinis|kotha|somossa|মেয়ে|ছেলে|ভাই|বোন|বাচ্চা|আপা|আপু|কাকা|চাচা|মামা|খালা|বাবু|জিনিস|কথা|সমস্যা)/;
const BECAME = /^(?:hoye|hoya|হয়ে|হইয়া)$/;
const ANY = /^(?:har|prottek|prottekta|prottekti|protita|each|every|প্রতি|প্রত্যেক|প্রতিটা|প্রতিটি|হর|[0-9]+)$/;
const COLOUR_WORD = /^(?:colou?rs?|kalar|rong|কালার|রঙ|রং)$/;
const BOOKING = /^(?:kindly|please|plz|pls|to|and|just|can)$/;

/**
 * What looks like goods and is none: the size of a big brother, the colour of a reddened face ("মুখ লাল হয়ে গেছে"), "every
 * colour", the asking in "kindly book two".
 */
export const notMeant = (stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] =>
  stretches.filter(({ part, from, to }) => {
    const text = units[from]?.text ?? '';
    const behind = units[from + 1];
    const next = behind?.text ?? '';
    if (part === 'product')
      return !(to === from + 1 && text === 'book' && (isNumber(behind) || BOOKING.test(units[from - 1]?.text ?? '')));
    if (part !== 'variant') return true;
    if (to === from + 2) return !(ANY.test(text) && COLOUR_WORD.test(next));
    return to !== from + 1 || !((GROWN.has(foldWord(text)) && NO_GOODS.test(next)) || BECAME.test(next));
  });
