import { bn } from './bn.js';
import { en } from './en.js';
import type { Locale } from './format.js';

/** Every word a person reads, in one language. English sets the shape; the compiler finds what Bangla lacks. */
export type Words = typeof en;

export const WORDS = { en, bn } satisfies Record<Locale, Words>;
