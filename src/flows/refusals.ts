import { DomainError, StaleWriteError } from '../domain/errors.js';
import { type Reason, reason } from '../domain/reason.js';

/** Why an act was refused, empty when it was done: for acts of which each is judged by itself. Other errors are thrown on. */
export async function refusals(act: () => Promise<unknown>): Promise<Reason[]> {
  try {
    await act();
    return [];
  } catch (error) {
    if (error instanceof DomainError) return error.reasons;
    if (error instanceof StaleWriteError) return [reason('changed_meanwhile')];
    throw error;
  }
}
