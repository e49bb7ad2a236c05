import type { Reason } from '../domain/reason.js';
import { fill } from './fill.js';
import type { Locale } from './format.js';
import type { Words } from './words.js';

/** A refusal or explanation in the reader's language: what is wrong, and where possible the way out. */
export const printReason = (reason: Reason, words: Words, locale: Locale): string =>
  fill(words.reasons[reason.code], reason.params ?? {}, locale);
