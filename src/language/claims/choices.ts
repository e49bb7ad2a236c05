import { COLOUR_KEYS, nameKey } from './name-key.js';
import type { Piece } from './pieces.js';

const SIZES = new Set(['xs', 's', 'm', 'l', 'xl', 'xxl', 'xxxl']);
const SMALLEST_SIZE = 16;
const LARGEST_SIZE = 60;

type Choice = 'colour' | 'letter' | 'number';

/** What there may be to choose between: a colour, a size in letters or in figures; null for any other word. */
function choiceOf({ kind, text }: Piece): Choice | null {
  if (kind === 'sign') return null;
  if (kind === 'figure') return Number(text) >= SMALLEST_SIZE && Number(text) <= LARGEST_SIZE ? 'number' : null;
  const key = nameKey(text, true).trim();
  return COLOUR_KEYS.has(key) ? 'colour' : SIZES.has(key) ? 'letter' : null;
}

/** Whether a list goes on between two pieces: "red, black", "L and XL". */
export function listGoesOn(before: Piece | undefined, after: Piece | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const choice = choiceOf(before);
  return choice !== null && choice === choiceOf(after);
}
