import type { Deps, Scope } from '../../deps.js';
import { TEXTS_LOOKED_OVER } from '../../store/first-run.js';
import { audited } from './audit.js';

/** An admin says that the texts buyers get may go out in the shop's name. */
export async function lookOverTexts(deps: Deps, scope: Scope): Promise<void> {
  await deps.store.commit([audited(deps, scope, TEXTS_LOOKED_OVER, scope.shopId)]);
}
