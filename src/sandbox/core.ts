import { seedAdAccount } from './ads.js';
import { createClock, type SandboxClock } from './clock.js';
import { type Faults, noFaults } from './faults.js';
import { SANDBOX_DEFAULTS, type SandboxOptions, type Settings } from './options.js';
import type { OutEvent } from './out-event.js';
import { seedBuyers, seedPosts } from './seed.js';
import { createWorld, type World } from './world.js';

/** What every part of the sandbox works on. */
export interface Core {
  settings: Settings;
  clock: SandboxClock;
  world: World;
  faults: Faults;
  /** Digits nobody had before, not even in an earlier run: inboxes remember ids. */
  newId(): string;
  emit(event: OutEvent): void;
  /** Time has moved or a fault has changed: webhooks that wait may be due. */
  wake(): void;
}

const DAY = 86_400_000;

export function createCore(options: SandboxOptions, { emit, wake }: Pick<Core, 'emit' | 'wake'>): Core {
  const { clock: base, seed, deliver: _deliver, webhookUrl: _webhookUrl, ...given } = options;
  const settings: Settings = { ...SANDBOX_DEFAULTS, ...given };
  const clock = createClock(base);
  const start = clock.now();
  const posts = (seed?.posts ?? seedPosts(settings.pageId)).map((post, at) => ({
    ...post,
    createdAt: start - (at + 1) * DAY,
  }));
  let id = BigInt(start) * 10_000n;
  return {
    settings,
    clock,
    world: createWorld(posts, seed?.buyers ?? seedBuyers(), seedAdAccount(start)),
    faults: noFaults(),
    newId: () => {
      id += 1n;
      return String(id);
    },
    emit,
    wake,
  };
}
