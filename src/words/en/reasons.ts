import type { ReasonCode } from '../../domain/reason.js';

/** Refusals say what is missing and, where there is one, the way out. */
export const reasons = {
  not_found: 'This is not here any more.',
  not_allowed: 'Your role may not do this. Ask an admin.',
  field_invalid: 'Check this: {field}',
  changed_meanwhile: 'This has changed meanwhile. Look again.',
} satisfies Record<ReasonCode, string>;
