import type { Deps } from '../../deps.js';
import type { Row } from '../../store/schema.js';
import { isSealed, sealedAlert } from './access.js';

/**
 * Looks at each Page; what goes wrong with one is its own. A token that no key opens is an alert for its Page; anything
 * else unexpected is thrown once every Page has had its turn, so that it is seen. Answers the sum.
 */
export async function eachPage<P extends Pick<Row<'pages'>, 'id' | 'shopId'>>(
  deps: Deps,
  pages: readonly P[],
  look: (page: P) => Promise<number>,
): Promise<number> {
  const failures: unknown[] = [];
  let sum = 0;
  for (const page of pages) {
    try {
      sum += await look(page);
    } catch (error) {
      if (isSealed(error)) await deps.store.commit(await sealedAlert(deps, page));
      else {
        deps.log.error({ err: error, page: page.id }, 'a timed look at a Page failed');
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw failures[0];
  return sum;
}
