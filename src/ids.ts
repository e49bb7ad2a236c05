import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;
const AT_ONCE = 256;

/** Random bytes for one id at a time, drawn for many: each draw is a call into the system. */
function randomBytes(): () => Uint8Array {
  const pool = new Uint8Array(BYTES * AT_ONCE);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += BYTES;
    return pool.subarray(used - BYTES, used);
  };
}

/** Makes lower-case UUIDv7 that sort in the order they were made, within the clock's millisecond too. */
export function idMaker(clock: () => number): () => string {
  const random = randomBytes();
  let last = 0;
  let seq = 0;
  return () => {
    // A clock that steps back must not make ids that sort before earlier ones.
    const msecs = Math.max(clock(), last);
    seq = msecs === last ? seq + 1 : 0;
    last = msecs;
    return v7({ msecs, seq, random: random() });
  };
}

/** A lower bound of the ids made from a moment on, epoch ms. */
export const idsFrom = (at: number): string => {
  const time = Math.max(0, at).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}`;
};
