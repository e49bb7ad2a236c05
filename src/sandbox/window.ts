import type { Thread } from './world.js';

const HOUR = 3_600_000;
const WINDOW = 24 * HOUR;
const HUMAN_AGENT = 7 * 24 * HOUR;
const PRIVATE_REPLY = 7 * 24 * HOUR;

/** Epoch ms until which the Page may write freely; null when the buyer has never acted in the thread. */
export const windowEnd = (thread: Thread): number | null =>
  thread.lastActionAt === null ? null : thread.lastActionAt + WINDOW;

export const isWindowOpen = (thread: Thread, now: number): boolean => now < (windowEnd(thread) ?? 0);

/** A person may answer by hand for seven days after the buyer's last action. */
export const mayAgentWrite = (thread: Thread, now: number): boolean =>
  thread.lastActionAt !== null && now < thread.lastActionAt + HUMAN_AGENT;

export const mayReplyPrivately = (createdAt: number, now: number): boolean => now < createdAt + PRIVATE_REPLY;
