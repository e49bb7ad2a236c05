import type { Log } from '../log.js';

export interface Loop {
  wake(): void;
  /** Ends after the step under way. */
  stop(): Promise<void>;
}

/** Repeats a step while it finds work, then waits for a wake or the next poll. A failed step is logged and tried again at the next poll. */
export function startLoop(log: Log, name: string, pollMs: number, step: () => Promise<number>): Loop {
  let stopped = false;
  let rung = false;
  let ring: (() => void) | undefined;

  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      if (rung || stopped) return resolve();
      const timer = setTimeout(resolve, pollMs);
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async (): Promise<void> => {
    while (!stopped) {
      rung = false;
      const found = await step().catch((error: unknown) => {
        log.error({ err: error, loop: name }, 'a step failed');
        return 0;
      });
      if (found === 0) await rest();
    }
  };
  const running = run();

  return {
    wake() {
      rung = true;
      ring?.();
    },
    async stop() {
      stopped = true;
      ring?.();
      await running;
    },
  };
}
