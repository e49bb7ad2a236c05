import type { Deps } from '../../deps.js';
import { find, update } from '../../store/rows.js';

/**
 * Seals under today's key what an earlier one sealed: after a start with the new SECRET_KEY before the old one, the old
 * one can be taken away. What no key opens is left as it is. Answers how many tokens were sealed anew.
 */
export async function resealTokens(deps: Deps): Promise<number> {
  const { store, vault, log } = deps;
  let sealed = 0;
  for (const { id, token } of await find(store, 'pages', {})) {
    if (vault.isCurrent(token)) continue;
    try {
      // Guarded by what was read: a token connected meanwhile stays.
      await store.commit([update(store, 'pages', { id, token }, { token: vault.seal(vault.open(token)) })]);
      sealed += 1;
    } catch (err) {
      log.error({ err, page: id }, 'a Page’s token opens with no key of SECRET_KEY: connect the Page again');
    }
  }
  if (sealed > 0) log.info({ sealed }, 'tokens sealed under the new SECRET_KEY');
  return sealed;
}
