import { ENGLISH } from './detect.js';
import { editDistance, phoneticKey } from './phonetic.js';
import { PROPER_NAMES } from './proper-names.js';
import { remember } from './spelling.js';
import { banglaKey } from './unicode.js';
import { lookupKey, VOCABULARY } from './vocabulary.js';

const BANGLA_ENDINGS = 'গুলোর গুলার গুলো গুলা খানা টাতে টার টির টাকে টাও টাই টা টি দের য়ের ের কে তে র য় ও ই ে'
  .split(' ')
  .map(banglaKey);
const LATIN_ENDINGS = 'gulor gular gulo gula tate tar tir tay tao tai ta ti der te er ke es s r e o i'.split(' ');

const stem = (
  word: string,
  endings: readonly string[],
  knows: (stem: string) => string | undefined,
): string | undefined => {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const bare = word.slice(0, -ending.length);
    if (bare.length < (ending.length === 1 ? 4 : 3) && !/[\u0980-\u09FF]{2}/.test(bare)) continue;
    const known = knows(bare);
    if (known !== undefined) return known;
  }
  return undefined;
};

/**
 * The key a word is looked up by in the vocabulary: as it stands, without its case ending if the stem is known, or the
 * one known word that sounds like it. English function words, and what nothing known resembles, stay as they are.
 */
function wordKey(word: string): string {
  const { words, sounds } = VOCABULARY;
  if (words.has(word)) return word;
  const key = lookupKey(word);
  if (words.has(key) || ENGLISH.has(word) || PROPER_NAMES.has(word)) return key;
  const known = (bare: string): string | undefined => {
    const bareKey = lookupKey(bare);
    // "Shaila" is a name and "balti" a bucket: no ending is cut off to find an insult in three letters.
    return words.has(bareKey) && !(VOCABULARY.harsh.has(bareKey) && bareKey.length < 4) ? bareKey : undefined;
  };
  if (/[\u0980-\u09FF]/.test(key)) return stem(key, BANGLA_ENDINGS, known) ?? key;
  const stemmed = stem(key, LATIN_ENDINGS, known);
  if (stemmed !== undefined) return stemmed;
  if (!/^[a-z]{5,}$/.test(key)) return key;
  const limit = key.length >= 7 ? 2 : 1;
  const alike = (sounds.get(phoneticKey(key)) ?? []).filter((other) => editDistance(key, other, limit) <= limit);
  return alike[0] ?? key;
}

export const keyOf = remember(wordKey);
