import { DomainError } from '../../domain/errors.js';
import { type ReasonCode, reason } from '../../domain/reason.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';

/**
 * Facebook's no as a refusal that names its code; no answer at all is said apart.
 * @throws DomainError refused: the reason given, facebook_unreachable
 */
export async function asked<T>(no: ReasonCode, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GraphUnreachableError) throw new DomainError('refused', [reason('facebook_unreachable')]);
    if (!(error instanceof GraphError)) throw error;
    const code = error.subcode === null ? `${error.code}` : `${error.code}/${error.subcode}`;
    throw new DomainError('refused', [reason(no, { code })]);
  }
}
