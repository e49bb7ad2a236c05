import type { Deps } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import type { PageAccess } from '../../facebook/graph-call.js';
import type { Row } from '../../store/schema.js';
import { alertOver, raiseOnce } from '../shop/alert.js';

const SEALED = 'page_token_sealed';

type Sealed = Pick<Row<'pages'>, 'id' | 'token'>;

/** A Page and the token that speaks for it. @throws DomainError refused: page_token_sealed, no key of SECRET_KEY opens it */
export function accessTo({ vault }: Deps, { id, token }: Sealed): PageAccess {
  try {
    return { id, token: vault.open(token) };
  } catch {
    throw new DomainError('refused', [reason(SEALED)]);
  }
}

/** Whether an error is a token that no key opens. */
export const isSealed = (error: unknown): boolean =>
  error instanceof DomainError && error.reasons.some(({ code }) => code === SEALED);

/** Tells people once that the Page has to be connected again, because its token cannot be read. */
export const sealedAlert = (deps: Deps, { shopId, id }: Pick<Row<'pages'>, 'id' | 'shopId'>) =>
  raiseOnce(deps, shopId, SEALED, id, {}, '/settings/pages');

/** It can be read again, or there is another. */
export const sealedOver = (deps: Deps, { shopId, id }: Pick<Row<'pages'>, 'id' | 'shopId'>) =>
  alertOver(deps, shopId, SEALED, id);
