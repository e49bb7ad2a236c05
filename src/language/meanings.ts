import type { Hit } from './concepts.js';

const NUMBERS = new Map<string, number>();

/** The number of a meaning's name; a name not met before gets the next one. */
export function numberOf(name: string): number {
  const known = NUMBERS.get(name);
  if (known !== undefined) return known;
  NUMBERS.set(name, NUMBERS.size);
  return NUMBERS.size - 1;
}

const NONE: readonly Hit[] = [];

/** The meanings of one message by name, each name's in the order of the message; rules ask for them by number. */
export class Meanings {
  private readonly lists: (Hit[] | undefined)[] = new Array(NUMBERS.size);
  /** The numbers of the names that occur, in the order they were first added. */
  readonly present: number[] = [];

  add(hit: Hit): void {
    const number = numberOf(hit.concept);
    const list = this.lists[number];
    if (list) list.push(hit);
    else {
      this.lists[number] = [hit];
      this.present.push(number);
    }
  }

  has(number: number): boolean {
    return this.lists[number] !== undefined;
  }

  of(number: number): readonly Hit[] {
    return this.lists[number] ?? NONE;
  }

  /** Every meaning, name by name. */
  all(): Hit[] {
    const hits: Hit[] = [];
    for (const number of this.present) for (const hit of this.of(number)) hits.push(hit);
    return hits;
  }
}
