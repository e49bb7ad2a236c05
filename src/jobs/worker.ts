import type { Bell } from '../bell.js';
import type { Deps } from '../deps.js';
import { upsert } from '../store/rows.js';
import { type Loop, startLoop } from './loop.js';
import { startSchedule } from './schedule.js';
import { lanesStep, modelStep, outboxStep, timersStep } from './steps.js';

const POLL_MS = 1000;
const BEAT_MS = 5000;

/** What works in the background; `stop` ends after the steps under way. */
export interface Worker {
  stop(): Promise<void>;
}

/** Starts the lanes, the outbox, the timers, the model's calls, the heartbeat and the timed jobs of one process. */
export function startWorker(deps: Deps, bell: Bell): Worker {
  const steps = { lanes: lanesStep, outbox: outboxStep, timers: timersStep, model: modelStep };
  const loops: Loop[] = Object.entries(steps).map(([name, step]) => {
    const loop = startLoop(deps.log, name, POLL_MS, () => step(deps));
    bell.listen(name as keyof typeof steps, loop.wake);
    return loop;
  });
  const worker = deps.newId();
  const beat = startLoop(deps.log, 'heartbeat', BEAT_MS, async () => {
    const at = deps.clock();
    await deps.store.commit([upsert(deps.store, 'heartbeats', ['worker'], { worker, at }, { at })]);
    return 0;
  });
  const schedule = startSchedule(deps);
  return {
    async stop() {
      await Promise.all([...loops, beat, schedule].map((each) => each.stop()));
    },
  };
}

/** Works until nothing is left to do now; for tests and tools, in place of waiting. */
export async function drain(deps: Deps): Promise<void> {
  for (;;) {
    const inside = (await timersStep(deps)) + (await lanesStep(deps)) + (await modelStep(deps));
    const done = inside + (await outboxStep(deps));
    if (done === 0) return;
  }
}
