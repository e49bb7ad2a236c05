import type { Faults } from './faults.js';
import type { Thread } from './world.js';

const HOUR = 3_600_000;
const WINDOW = 24 * HOUR;
const HUMAN_AGENT = 7 * 24 * HOUR;
const PRIVATE_REPLY = 7 * 24 * HOUR;

const AFTER_AD = 7 * 24 * HOUR;

/**
 * Epoch ms until which the Page may write freely; null when the buyer has never acted in the thread. The first message
 * after a click on an ad counts for 7 days, unless the fault says otherwise.
 */
export const windowEnd = ({ lastActionAt, adMessageAt }: Thread, { shortAdWindow }: Faults): number | null =>
  lastActionAt === null
    ? null
    : Math.max(lastActionAt + WINDOW, adMessageAt === null || shortAdWindow ? 0 : adMessageAt + AFTER_AD);

export const isWindowOpen = (thread: Thread, faults: Faults, now: number): boolean =>
  now < (windowEnd(thread, faults) ?? 0);

/** A person may answer by hand for seven days after the buyer's last action. */
export const mayAgentWrite = (thread: Thread, now: number): boolean =>
  thread.lastActionAt !== null && now < thread.lastActionAt + HUMAN_AGENT;

export const mayReplyPrivately = (createdAt: number, now: number): boolean => now < createdAt + PRIVATE_REPLY;
