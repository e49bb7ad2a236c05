import type { SandboxClock } from '../clock.js';
import type { Faults } from '../faults.js';
import type { Deliver } from '../options.js';
import type { OutEvent } from '../out-event.js';
import { type Parcel, packEvents } from './body.js';

/** Pauses before each further try of an unanswered webhook; after the last one it is lost, as on Facebook. */
const PAUSES = [1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000];

interface Waiting extends Parcel {
  tries: number;
  dueAt: number;
}

export interface WebhookQueue {
  add(event: OutEvent): void;
  /** Delivers what is due by the sandbox's clock: to be called when it has moved or a fault has changed. */
  wake(): void;
  /** Resolves when nothing waits any more: tries again without its pauses, until delivered or lost. */
  drain(): Promise<void>;
  /** Bodies not answered yet, and those given up. */
  counts(): { waiting: number; lost: number };
  stop(): void;
}

interface QueueNeeds {
  clock: SandboxClock;
  deliver: Deliver;
  faults: () => Faults;
  pageId: string;
  appSecret: string;
}

/** Delivers one body after the other, in order; a failed one waits while the others go on. */
export function createQueue({ clock, deliver, faults, pageId, appSecret }: QueueNeeds): WebhookQueue {
  let fresh: OutEvent[] = [];
  const waiting: Waiting[] = [];
  let lost = 0;
  let posting = 0;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  function pack(): void {
    if (faults().holdWebhooks || fresh.length === 0) return;
    const events = faults().reorderWebhooks ? fresh.reverse() : fresh;
    fresh = [];
    const size = Math.max(1, faults().webhookBatch);
    for (let at = 0; at < events.length; at += size) {
      waiting.push({ ...packEvents(events.slice(at, at + size), pageId, appSecret), tries: 0, dueAt: 0 });
    }
  }

  async function post(parcel: Waiting): Promise<void> {
    const times = faults().duplicateWebhooks ? 2 : 1;
    let status = 0;
    for (let time = 0; time < times; time += 1) {
      status = await deliver(parcel.raw, parcel.headers).catch(() => 0);
    }
    if (status === 200) return;
    const pause = PAUSES[parcel.tries];
    if (pause === undefined) lost += 1;
    else waiting.push({ ...parcel, tries: parcel.tries + 1, dueAt: clock.now() + pause });
  }

  async function run(force: boolean): Promise<void> {
    pack();
    while (!stopped && !faults().holdWebhooks) {
      const at = waiting.findIndex((parcel) => force || parcel.dueAt <= clock.now());
      const [parcel] = at < 0 ? [] : waiting.splice(at, 1);
      if (!parcel) return;
      posting += 1;
      await post(parcel).finally(() => {
        posting -= 1;
      });
      pack();
    }
  }

  function start(force: boolean): Promise<void> {
    running ??= run(force).finally(() => {
      running = null;
      schedule();
    });
    return running;
  }

  /** In real time the pauses pass by themselves. */
  function schedule(): void {
    if (timer) clearTimeout(timer);
    const next = Math.min(...waiting.map((parcel) => parcel.dueAt));
    if (stopped || waiting.length === 0) return;
    timer = setTimeout(() => void start(false), Math.max(250, next - clock.now()));
    timer.unref();
  }

  const hasWork = () => !faults().holdWebhooks && waiting.length + fresh.length > 0;
  return {
    add: (event) => {
      fresh.push(event);
      // Not at once: what one call causes leaves together, and a send is answered before its echo comes.
      setImmediate(() => void start(false));
    },
    wake: () => void start(false),
    drain: async () => {
      while (!stopped && (running || hasWork())) await start(true);
    },
    counts: () => ({ waiting: waiting.length + posting + (fresh.length > 0 ? 1 : 0), lost }),
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
