import type { Deps, Scope } from '../../deps.js';
import { actorCan } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import type { Answer } from './idempotency.js';
import type { Route } from './route.js';

/** Who asks again, and for what: the id in the path, where there is one. */
interface Asker {
  deps: Deps;
  scope: Scope;
  id: unknown;
}

/** The route that shows what a POST made or changed; only one that answers the same is of use. */
function showing(routes: readonly Route[], { path, answer }: Route): Route | undefined {
  const [noun] = path.split('/{id}');
  return routes.find((each) => each.method === 'get' && each.path === `${noun}/{id}` && each.answer === answer);
}

/**
 * The answer of a POST that was carried out by a process that died before it answered: what it changed or made, as it
 * is now. Null when no route shows that, or the caller may not see it.
 */
export async function lostAnswer(
  routes: readonly Route[],
  route: Route,
  { deps, scope, id }: Asker,
  made: readonly string[],
): Promise<Answer | null> {
  const show = showing(routes, route);
  if (!show || !actorCan(scope.actor, show.right)) return null;
  for (const each of id === undefined ? made : [id]) {
    try {
      const call = { deps, scope, params: { id: each }, query: {}, body: undefined, upload: null };
      return { status: route.status ?? 200, body: await show.handle(call as never) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'not_found') throw error;
    }
  }
  return null;
}
