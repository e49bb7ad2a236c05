import type { Understanding } from './understanding.js';

/** How long a buyer is left to finish what they say in several messages. */
export interface TurnLimits {
  /** Silence after which they are taken to have finished; 0: every message is answered by itself. */
  quietSeconds: number;
  /** The longest that the first of them waits. */
  maxSeconds: number;
}

/** An answer needs a moment of its own before somebody is warned. */
const BEFORE_WARNING_MS = 1000;

/** When a turn ends: after a silence, at the latest after the longest wait, and before its answer clock warns. */
export const turnEndsAt = (
  { firstAt, lastAt, warnAt }: { firstAt: number; lastAt: number; warnAt: number | null },
  { quietSeconds, maxSeconds }: TurnLimits,
): number =>
  Math.min(
    lastAt + quietSeconds * 1000,
    firstAt + maxSeconds * 1000,
    warnAt === null ? Number.POSITIVE_INFINITY : warnAt - BEFORE_WARNING_MS,
  );

/** Says all that an order needs: nothing more has to be waited for. */
export const saysItAll = ({ intent, slots }: Understanding, orderOpen: boolean): boolean =>
  (intent === 'place_order' || intent === 'give_contact') &&
  slots.phone !== null &&
  slots.address !== null &&
  slots.district !== null &&
  (orderOpen || slots.items.length > 0);

/** What was said in several messages, as one text. */
export const joinedText = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n');
