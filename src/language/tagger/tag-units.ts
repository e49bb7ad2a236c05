import { SLOT_WEIGHTS } from '../data/slot-weights.js';
import type { Mention } from '../extract/mentions.js';
import type { PhoneMention } from '../extract/phone.js';
import type { Place } from '../extract/places.js';
import type { Token } from '../tokens.js';
import { marksOf, type Seen } from './features.js';
import { type Stretch, stretchesOf } from './labels.js';
import { tagWith, unpackTagger } from './tagger.js';
import { type Unit, unitsOf } from './units.js';

/** A message as the tagger sees it. */
export function seenOf(
  text: string,
  tokens: readonly Token[],
  phones: readonly PhoneMention[],
  places: readonly Place[],
  mentions: readonly Mention[],
  refused: readonly Mention[],
): Seen {
  const units = unitsOf(text, tokens, phones);
  return { units, places, marks: marksOf(units, mentions, refused) };
}

const tag = tagWith(unpackTagger(SLOT_WEIGHTS));

/** The units of a message and the stretches of them that are a name, an address or a part of what is wanted. */
export function tagUnits(...seenFrom: Parameters<typeof seenOf>): { units: readonly Unit[]; stretches: Stretch[] } {
  const seen = seenOf(...seenFrom);
  return { units: seen.units, stretches: stretchesOf(tag(seen)) };
}
