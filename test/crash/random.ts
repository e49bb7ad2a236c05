/** Choices that a seed repeats (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, and without, `n`. */
  below(n: number): number;
  chance(probability: number): boolean;
  one<T>(from: readonly T[]): T | undefined;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, chance: (probability) => next() < probability, one: (from) => from[below(from.length)] };
}
