/** The names of meanings, each with its number: rules and the model ask by number. */
const NUMBERS = new Map<string, number>();

/** The number of a meaning's name; a name not met before gets the next one. */
export function numberOf(name: string): number {
  const known = NUMBERS.get(name);
  if (known !== undefined) return known;
  NUMBERS.set(name, NUMBERS.size);
  return NUMBERS.size - 1;
}

/** How many names there are so far. */
export const namesSoFar = (): number => NUMBERS.size;
