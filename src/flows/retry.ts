import { StaleWriteError } from '../domain/errors.js';
import { isDuplicate } from '../store/store.js';

const ATTEMPTS = 8;

/** True when something else was written first, and deciding again on fresh facts is the right answer. */
export const isRace = (error: unknown): boolean => error instanceof StaleWriteError || isDuplicate(error);

/** Reads, decides and commits again while another writer was first; the last failure is thrown. */
export async function onFreshFacts<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isRace(error) || tried >= ATTEMPTS) throw error;
    }
  }
}
