import type { Wakeable } from './deps.js';

/** Rings what waits for work, in this process; a poll beneath heals whatever was not heard. */
export interface Bell {
  ring(what: Wakeable): void;
  listen(what: Wakeable, listener: () => void): void;
}

export function createBell(): Bell {
  const listeners = new Map<Wakeable, (() => void)[]>();
  return {
    ring(what) {
      for (const listener of listeners.get(what) ?? []) listener();
    },
    listen(what, listener) {
      listeners.set(what, [...(listeners.get(what) ?? []), listener]);
    },
  };
}
