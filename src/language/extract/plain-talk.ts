import { remember, spellingOf } from '../spelling.js';
import { wordTraits } from '../tagger/features.js';
import { KINDS, type Kind } from '../tagger/kinds.js';
import type { Token } from '../tokens.js';
import type { Mention } from './mentions.js';
import type { PhoneMention } from './phone.js';
import type { Place } from './places.js';

/** Kinds of words that tell nothing of a name, an address or of what is wanted. */
const TELLING_NOTHING: readonly Kind[] = [
  'count-unit',
  'long-number',
  'money',
  'time',
  'shade',
  'size-word',
  'colour-word',
  'phone-field',
  'address-field',
  'refusal',
  'and',
  'case-ending',
  'pronoun',
  'english',
  'common',
  'known',
];
/** Kinds of words that are not known at all. */
const STRANGE: readonly Kind[] = ['latin', 'bangla', 'letter'];
/** "floralta", "স্টিলেরটা": a strange word that is pointed at is one among several to choose from. */
const POINTED_AT = /.(?:ta|ti|টা|টি)$/;

const isPlain = remember((word): boolean => {
  const kind = KINDS[wordTraits(spellingOf(word)).kind] ?? 'edge';
  return TELLING_NOTHING.includes(kind) || (STRANGE.includes(kind) && !POINTED_AT.test(word));
});

/** Whether a message holds nothing that a name, an address or a list of wanted goods is made of: most questions, thanks and abuse. */
export const isPlainTalk = (
  tokens: readonly Token[],
  phones: readonly PhoneMention[],
  mentions: readonly Mention[],
  places: readonly Place[],
): boolean =>
  phones.length + mentions.length + places.length === 0 &&
  tokens.every(({ kind, spelling }) => kind === 'emoji' || isPlain(spelling));
