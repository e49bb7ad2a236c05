import { ADDRESS_FIELD, ADDRESS_WORDS, HOME_FIELD, NAME_FIELD } from '../data/fields.js';
import type { Normalised } from '../normalise.js';
import { remember } from '../remember.js';
import { banglaKey, unifyBangla } from '../unicode.js';
import type { Mention } from './mentions.js';
import type { Place } from './places.js';
import type { Segment } from './segments.js';

const key = remember((word) => (/[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word));
const WORDS = new Set(unifyBangla(ADDRESS_WORDS).split(/\s+/).map(key));
const QUESTION =
  /\?|%|(?:^|\s)(?:koto|ki|kobe|kothay|kivabe|how|what|where|when|do you|কত|কি|কবে|কোথায়|charge|delivery|চার্জ|ডেলিভারি|courier|কুরিয়ার|parcel|order|পার্সেল|অর্ডার)(?:\s|$)/;

/** The stretch from the first to the last of the given ones, as written. */
const join = (text: string, segments: readonly Segment[]): string | null => {
  const first = segments[0];
  const last = segments.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/[\s.–-]+$/, '') : null;
};

const addressWords = (stretch: string): number =>
  stretch.split(/[\s:ঃ.\-/]+/).filter((word) => WORDS.has(key(word))).length;

/**
 * The address as written: what follows an address word, else the stretches that hold house, road or village words or a
 * place. A place inside a question ("Sylhet e charge koto") is no address.
 */
export function findAddress(
  { text, folded }: Normalised,
  segments: readonly Segment[],
  places: readonly Place[],
  mentions: readonly Mention[],
  besideData: boolean,
): string | null {
  const isWanted = ({ start, end }: Segment): boolean =>
    mentions.some((mention) => mention.part !== 'size' && mention.start >= start && mention.end <= end);
  const isName = ({ start, end }: Segment): boolean => NAME_FIELD.test(folded.slice(start, end));
  const hasPlace = ({ start, end }: Segment): boolean =>
    places.some((place) => place.start >= start && place.end <= end);

  for (const field of [ADDRESS_FIELD, HOME_FIELD]) {
    const match = field.exec(folded);
    if (!match) continue;
    const from = match.index + match[0].length;
    const after = segments
      .filter(({ end }) => end > from)
      .map(({ start, end }) => ({ start: Math.max(start, from), end }));
    const own: Segment[] = [];
    for (const segment of after) {
      const said = folded.slice(segment.start, segment.end);
      if (isName(segment) || (own.length > 0 && isWanted(segment) && addressWords(said) === 0) || QUESTION.test(said))
        break;
      const looksLikeOne = addressWords(said) > 0 || hasPlace(segment) || /[0-9]/.test(said);
      if (own.length > 0 && !looksLikeOne && segment !== after[1]) break;
      own.push(segment);
    }
    const found = join(text, own);
    if (
      found !== null &&
      (addressWords(found.toLowerCase()) > 0 || hasPlace({ start: from, end: folded.length }) || /[0-9]/.test(found))
    )
      return found;
  }

  const stretches = segments.filter((segment) => {
    const said = folded.slice(segment.start, segment.end);
    if (isName(segment) || QUESTION.test(said) || QUESTION.test(folded.slice(segment.end, segment.end + 2)))
      return false;
    const words = addressWords(said);
    const numbered = words > 0 && /[0-9]/.test(said);
    return (
      numbered ||
      words > 1 ||
      (hasPlace(segment) && (words > 0 || besideData || said.split(/\s+/).length <= 4)) ||
      (words > 0 && besideData && !isWanted(segment))
    );
  });
  const run = contiguous(segments, stretches);
  const belongs = (segment: Segment | undefined): boolean =>
    segment !== undefined &&
    !isName(segment) &&
    !isWanted(segment) &&
    addressWords(folded.slice(segment.start, segment.end)) > 0;
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  let from = segments.indexOf(first);
  let to = segments.indexOf(last);
  while (belongs(segments[from - 1])) from -= 1;
  while (belongs(segments[to + 1])) to += 1;
  return join(text, segments.slice(from, to + 1));
}

// Only a run of neighbours is one address; the longest run wins, one stretch may stand between.
function contiguous(all: readonly Segment[], chosen: readonly Segment[]): Segment[] {
  let best: Segment[] = [];
  let run: Segment[] = [];
  for (const segment of chosen) {
    const last = run.at(-1);
    const gap = last ? all.indexOf(segment) - all.indexOf(last) : 1;
    run = gap <= 2 ? [...run, segment] : [segment];
    if (run.length > best.length) best = run;
  }
  return best;
}
