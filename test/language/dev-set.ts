import { readFileSync } from 'node:fs';
import type { Language } from '../../src/domain/intent.js';
import type { Labelled } from '../../src/language/eval.js';

/** Three sets of buyer messages, each written by somebody who had not seen the training lines: never trained on. */
const SETS = ['comments', 'chats', 'day'] as const;

export type DevLine = Labelled & { language: Language };

export const developmentSet = (): DevLine[] =>
  SETS.flatMap((name) =>
    readFileSync(new URL(`../fixtures/language/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): DevLine => JSON.parse(line)),
  );
