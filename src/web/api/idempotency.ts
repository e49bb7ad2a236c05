import { createHash } from 'node:crypto';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, insert, remove, update } from '../../store/rows.js';

export interface Answer {
  status: number;
  body: unknown;
}

/** Answers given to an earlier request with this key, or a refusal when its body was another. */
async function earlierAnswer(deps: Deps, scope: Scope, key: string, bodyHash: string): Promise<Answer | null> {
  const seen = await findOne(deps.store, 'idempotency', { shopId: scope.shopId, key });
  if (!seen) return null;
  if (seen.bodyHash !== bodyHash) throw new DomainError('invalid', [reason('idempotency_key_reused')]);
  if (seen.status === null) throw new DomainError('conflict', [reason('idempotency_in_progress')]);
  return { status: seen.status, body: seen.answer };
}

/**
 * Runs a POST once per Idempotency-Key: the key is an insert in the flow's own first commit, so a repeat either finds
 * the answer or loses the race and changes nothing. `kept` is what of the answer's body may lie in the database.
 */
export async function once(
  deps: Deps,
  scope: Scope,
  key: string,
  request: string,
  run: (deps: Deps) => Promise<Answer>,
  kept: (body: unknown) => unknown = (body) => body,
): Promise<Answer> {
  const bodyHash = createHash('sha256').update(request).digest('hex');
  const earlier = await earlierAnswer(deps, scope, key, bodyHash);
  if (earlier) return earlier;

  const { store } = deps;
  let marked = false;
  const marking: Deps = {
    ...deps,
    store: {
      ...store,
      commit: (list) => {
        if (marked) return store.commit(list);
        marked = true;
        const row = { shopId: scope.shopId, key, bodyHash, at: deps.clock() };
        return store.commit([insert(store, 'idempotency', row), ...list]).then(
          (counts) => counts.slice(1),
          (error) => {
            // A refused list left no mark: the flow may read again and commit anew.
            marked = false;
            throw error;
          },
        );
      },
    },
  };
  try {
    const answer = await run(marking);
    await store.commit([
      update(store, 'idempotency', { shopId: scope.shopId, key }, { status: answer.status, answer: kept(answer.body) }),
    ]);
    return answer;
  } catch (error) {
    // Another with this key was first: whatever stopped us, its answer is the answer.
    const raced = marked ? null : await earlierAnswer(deps, scope, key, bodyHash);
    if (raced) return raced;
    // A refusal that only wrote why (a draft now void) is no answer to keep: the same request is judged again.
    if (marked && error instanceof DomainError)
      await store.commit([remove(store, 'idempotency', { shopId: scope.shopId, key, status: null })]);
    throw error;
  }
}
