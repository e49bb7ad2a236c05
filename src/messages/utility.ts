import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../domain/errors.js';
import { NOTICE_KEYS, type NoticeKey } from '../domain/order/status.js';
import { utilityProblems } from '../domain/utility-text.js';

/** The shipped text of each notice's utility template, in both languages. An SMS says the same until the shop writes its own. */
export type UtilityTexts = Readonly<Record<NoticeKey, Readonly<Record<'bn' | 'en', string>>>>;

const fileSchema = z.strictObject({ bn: z.string().min(1), en: z.string().min(1) });

function read(folder: string, notice: NoticeKey): UtilityTexts[NoticeKey] {
  const file = join(folder, `${notice}.json`);
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new ConfigError(`${file}: write {"bn": "…", "en": "…"}.`);
  const problems = Object.values(parsed.data).flatMap((text) => utilityProblems(notice, text));
  if (problems.length > 0) {
    throw new ConfigError(`${file}: Facebook would refuse it: ${problems.map(({ code }) => code).join(', ')}.`);
  }
  return parsed.data;
}

/** Reads `templates/utility`, one file a notice. @throws ConfigError for a text Facebook would refuse */
export const loadUtilityTexts = (folder: string): UtilityTexts =>
  Object.fromEntries(NOTICE_KEYS.map((notice) => [notice, read(folder, notice)])) as unknown as UtilityTexts;
