import type { Tokens } from '../domain/model/budget.js';
import type { Reason } from '../domain/reason.js';

/** A model gave no answer that can be used. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(
    /** In plain words. */
    readonly reason: Reason,
    /** Whether its server failed: after several of those nobody is asked for a while. An odd answer is none. */
    readonly broken: boolean,
    /** What it cost; null when nobody can tell (no answer came), then the worst is assumed. */
    readonly tokens: Tokens | null,
    detail: string,
  ) {
    super(detail);
  }
}
