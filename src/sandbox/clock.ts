/** Time on the sandbox Page: the machine's, moved by an offset. */
export interface SandboxClock {
  /** Epoch ms. */
  now(): number;
  /** Epoch ms that no earlier stamp had: Facebook's keys tell two things of one buyer apart by time. */
  stamp(): number;
  /** Moves the clock, forward only. */
  move(ms: number): void;
}

export function createClock(base: () => number): SandboxClock {
  let offset = 0;
  let last = 0;
  const now = () => base() + offset;
  return {
    now,
    stamp: () => {
      last = Math.max(now(), last + 1);
      return last;
    },
    move: (ms) => {
      offset += Math.max(0, Math.trunc(ms));
    },
  };
}
