import type { Deps } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { type ReasonCode, reason } from '../../domain/reason.js';
import { GraphError, GraphHeldError, GraphUnreachableError } from '../../facebook/errors.js';

const MINUTE = 60_000;

/**
 * Facebook's no as a refusal that names its code; no answer at all is said apart, and so is that
 * it was not asked because most of the call budget is used.
 * @throws DomainError refused: the reason given, facebook_unreachable, budget_spent
 */
export async function asked<T>(deps: Pick<Deps, 'clock'>, no: ReasonCode, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GraphHeldError) {
      const minutes = Math.max(1, Math.ceil((error.until - deps.clock()) / MINUTE));
      throw new DomainError('refused', [reason('budget_spent', { minutes })]);
    }
    if (error instanceof GraphUnreachableError) throw new DomainError('refused', [reason('facebook_unreachable')]);
    if (!(error instanceof GraphError)) throw error;
    const code = error.subcode === null ? `${error.code}` : `${error.code}/${error.subcode}`;
    throw new DomainError('refused', [reason(no, { code })]);
  }
}
