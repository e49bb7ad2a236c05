import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Liquid } from 'liquidjs';
import { ConfigError } from '../domain/errors.js';
import { readText, type TextProblem, type Variant } from './check.js';
import { TEMPLATE_KEYS } from './facts.js';

/** Languages that have a folder of texts; romanised Bangla is answered in Bangla script. */
export const TEXT_LANGUAGES = ['bn', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Parsed texts by `language/key`; each is one or more variants. */
export type Loaded = ReadonlyMap<string, readonly Variant[]>;

const broken = (file: string, problem: string, mend: string): ConfigError =>
  new ConfigError(`${file}: ${problem}. ${mend}`);

function brokenBy(file: string, problem: TextProblem): ConfigError {
  switch (problem.kind) {
    case 'empty':
      return broken(file, 'is empty', 'Write at least one variant');
    case 'unknown_facts': {
      const { names, declared } = problem;
      const may = declared.length === 0 ? 'This text has no facts' : `This text may use ${declared.join(', ')}`;
      return broken(file, `uses ${names.join(', ')}, which nobody provides`, may);
    }
    case 'prints_nothing':
      return broken(file, 'prints nothing', 'Write the text');
    case 'prints_too_much':
      return broken(file, `prints ${problem.count} characters`, `Shorten it to ${problem.max}: it is one message`);
    case 'broken':
      return broken(file, problem.message, 'Mend the Liquid of this file');
  }
}

/** Reads and checks every text below `folder` (one folder a language); the first mistake stops with its file and how to mend it. */
export function loadTexts(engine: Liquid, folder: string): Loaded {
  const loaded = new Map<string, readonly Variant[]>();
  for (const language of TEXT_LANGUAGES) {
    const directory = join(folder, language);
    const files = new Set(readdirSync(directory).filter((file) => file.endsWith('.liquid')));
    for (const key of TEMPLATE_KEYS) {
      const file = join(directory, `${key}.liquid`);
      if (!files.delete(`${key}.liquid`))
        throw broken(file, 'is missing', `Every text exists in ${TEXT_LANGUAGES.join(' and ')}`);
      const read = readText(engine, key, readFileSync(file, 'utf8'));
      if ('problem' in read) throw brokenBy(file, read.problem);
      loaded.set(`${language}/${key}`, read.variants);
    }
    const [stranger] = files;
    if (stranger !== undefined) {
      throw broken(join(directory, stranger), 'is no text Munshi knows', 'Remove it or declare it in messages/facts');
    }
  }
  return loaded;
}
