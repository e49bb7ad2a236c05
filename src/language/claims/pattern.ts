import { unifyBangla } from '../unicode.js';

const LETTER = '\\p{L}\\p{M}\\p{N}';
const ALONE = `(?<![${LETTER}])`;

/**
 * Words of three languages as one pattern. Latin words stand alone; Bangla ones may carry case endings, which glue to
 * the noun. A blank stands for any white space.
 */
export const words = (...lists: string[]): string => `${ALONE}${unitWords(...lists)}`;

/** The same where the word may be glued to what stands before it: "100tk", "২টা". */
export function unitWords(...lists: string[]): string {
  const all = unifyBangla(lists.join('|'))
    .split('|')
    .map((each) => each.trim().replaceAll(' ', '\\s+'))
    .filter(Boolean);
  const bangla = all.filter((each) => /[\u0980-\u09FF]/.test(each));
  const latin = all.filter((each) => !/[\u0980-\u09FF]/.test(each));
  const parts = [
    ...(latin.length > 0 ? [`(?:${latin.join('|')})(?![${LETTER}])`] : []),
    ...(bangla.length > 0 ? [`(?:${bangla.join('|')})`] : []),
  ];
  return `(?:${parts.join('|')})`;
}

/** A pattern over folded text. */
export const pattern = (source: string, flags = ''): RegExp => new RegExp(unifyBangla(source), `u${flags}`);
