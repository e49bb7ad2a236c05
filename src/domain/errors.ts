import type { Reason } from './reason.js';

/** Something a person asked for that the rules refuse. `reasons` are printed in words/; `status` of HTTP is chosen in web/. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly kind:
      | 'refused'
      | 'not_found'
      | 'forbidden'
      | 'conflict'
      | 'invalid'
      | 'untraced'
      | 'too_many'
      | 'not_built',
    readonly reasons: Reason[],
  ) {
    super(reasons.map((reason) => reason.code).join(', '));
  }
}

/** What was seen has changed since: reload and decide again. */
export class StaleWriteError extends Error {
  override readonly name = 'StaleWriteError';
}

/** A setting, file or variable that stops the start; the message names it and says how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
