import { createHash } from 'node:crypto';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, insert, remove, update } from '../../store/rows.js';

export interface Answer {
  status: number;
  body: unknown;
}

// Longer than any request takes: whoever worked on it is gone.
const ABANDONED_MS = 30_000;
/** What a request makes it makes early; a long list of ids would only be kept for nothing. */
const MADE_AT_MOST = 40;

/** One request as it may come again. */
export interface Repeatable {
  key: string;
  /** What makes it the same request. */
  print: string;
  /** What of the answer's body may lie in the database. */
  kept(body: unknown): unknown;
  /** The answer anew, of a request that was carried out by a process that died before it answered; null: it cannot be told. */
  lost(made: readonly string[]): Promise<Answer | null>;
}

/** Answers given to an earlier request with this key, or a refusal when its body was another. */
async function earlierAnswer(deps: Deps, scope: Scope, request: Repeatable, bodyHash: string): Promise<Answer | null> {
  const { store } = deps;
  const own = { shopId: scope.shopId, key: request.key };
  const seen = await findOne(store, 'idempotency', own);
  if (!seen) return null;
  if (seen.bodyHash !== bodyHash) throw new DomainError('invalid', [reason('idempotency_key_reused')]);
  if (seen.status !== null) return { status: seen.status, body: seen.answer };
  if (deps.clock() - seen.at < ABANDONED_MS) throw new DomainError('conflict', [reason('idempotency_in_progress')]);
  const found = await request.lost(seen.made ?? []);
  if (!found) throw new DomainError('conflict', [reason('idempotency_answer_lost')]);
  const answer = request.kept(found.body);
  await store.commit([update(store, 'idempotency', { ...own, status: null }, { status: found.status, answer })]);
  return found;
}

/**
 * Runs a POST once per Idempotency-Key: the key is an insert in the flow's own first commit, so a repeat either finds
 * the answer or loses the race and changes nothing. With the key go the ids the flow has made so far.
 */
export async function once(
  deps: Deps,
  scope: Scope,
  request: Repeatable,
  run: (deps: Deps) => Promise<Answer>,
): Promise<Answer> {
  const { key, print, kept } = request;
  const bodyHash = createHash('sha256').update(print).digest('hex');
  const earlier = await earlierAnswer(deps, scope, request, bodyHash);
  if (earlier) return earlier;

  const { store } = deps;
  let marked = false;
  const made: string[] = [];
  const marking: Deps = {
    ...deps,
    newId() {
      const id = deps.newId();
      if (!marked && made.length < MADE_AT_MOST) made.push(id);
      return id;
    },
    store: {
      ...store,
      commit: (list) => {
        if (marked) return store.commit(list);
        marked = true;
        const row = { shopId: scope.shopId, key, bodyHash, made, at: deps.clock() };
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
    const raced = marked ? null : await earlierAnswer(deps, scope, request, bodyHash);
    if (raced) return raced;
    // A refusal that only wrote why (a draft now void) is no answer to keep: the same request is judged again.
    if (marked && error instanceof DomainError)
      await store.commit([remove(store, 'idempotency', { shopId: scope.shopId, key, status: null })]);
    throw error;
  }
}
