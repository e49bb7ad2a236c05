import type { Hit } from './concepts.js';
import { namesSoFar } from './meaning-numbers.js';

const NONE: readonly Hit[] = [];
/** So many names share one number of `there`, a bit each. */
const BITS = 16;

/** The meanings of one message by name, each name's in the order of the message; rules ask for them by number. */
export class Meanings {
  /** One bit a name: most of what rules ask for is not there, and is answered with one look. */
  private readonly there: number[] = new Array(Math.ceil(namesSoFar() / BITS)).fill(0);
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
