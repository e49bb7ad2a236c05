import type { Deps } from '../../deps.js';
import { find, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { sealedAlert, sealedOver } from './access.js';

/**
 * Seals under today's key what an earlier one sealed: after a start with the new SECRET_KEY before the old one, the old
 * one can be taken away. What no key opens is left as it is, with an alert to connect
 * that Page again. Answers how many tokens were sealed anew.
 */
export async function resealTokens(deps: Deps): Promise<number> {
  const { store, vault, log } = deps;
  const readable: Row<'pages'>[] = [];
  let sealed = 0;
  for (const page of await find(store, 'pages', {})) {
    const { id, token } = page;
    if (vault.isCurrent(token)) {
      readable.push(page);
      continue;
    }
    try {
      // Guarded by what was read: a token connected meanwhile stays.
      await store.commit([update(store, 'pages', { id, token }, { token: vault.seal(vault.open(token)) })]);
      sealed += 1;
      readable.push(page);
    } catch (err) {
      await store.commit(await sealedAlert(deps, page));
      log.error({ err, page: id }, 'a Page’s token opens with no key of SECRET_KEY: connect the Page again');
    }
  }
  if (readable.length > 0) await store.commit(readable.map((page) => sealedOver(deps, page)));
  if (sealed > 0) log.info({ sealed }, 'tokens sealed under the new SECRET_KEY');
  return sealed;
}
