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
/** So many names share one number of `there`, a bit each. */
const BITS = 16;

/** The meanings of one message by name, each name's in the order of the message; rules ask for them by number. */
export class Meanings {
  /** One bit a name: most of what rules ask for is not there, and is answered with one look. */
  private readonly there: number[] = new Array(Math.ceil(NUMBERS.size / BITS)).fill(0);
  /** The numbers of the names that occur, in the order they were first added. */
  readonly present: number[] = [];
  private readonly lists: Hit[][] = [];

  add(hit: Hit): void {
    const { number } = hit;
    if (this.has(number)) {
      this.lists[this.present.indexOf(number)]?.push(hit);
      return;
    }
    const cell = Math.floor(number / BITS);
    this.there[cell] = (this.there[cell] ?? 0) | (1 << (number % BITS));
    this.present.push(number);
    this.lists.push([hit]);
  }

  has(number: number): boolean {
    return ((this.there[(number / BITS) | 0] as number) & (1 << (number % BITS))) !== 0;
  }

  of(number: number): readonly Hit[] {
    return this.has(number) ? (this.lists[this.present.indexOf(number)] as Hit[]) : NONE;
  }

  /** Every meaning, name by name. */
  all(): Hit[] {
    return this.lists.flat();
  }
}
