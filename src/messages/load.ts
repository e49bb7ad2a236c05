import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Liquid, Template } from 'liquidjs';
import { ConfigError } from '../domain/errors.js';
import { TEMPLATE_FACTS, TEMPLATE_KEYS, type TemplateKey } from './facts.js';
import { SAMPLES } from './samples.js';

/** Languages that have a folder of texts; romanised Bangla is answered in Bangla script. */
export const TEXT_LANGUAGES = ['bn', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** One way of saying a text. */
export interface Variant {
  /** As written. */
  source: string;
  parsed: Template[];
}

/** Parsed texts by `language/key`; each is one or more variants. */
export type Loaded = ReadonlyMap<string, readonly Variant[]>;

const broken = (file: string, problem: string, mend: string): ConfigError =>
  new ConfigError(`${file}: ${problem}. ${mend}`);

/** Texts of one file: variants stand between lines of three hyphens. */
const variantsIn = (source: string): string[] =>
  source
    .split(/^---\s*$/m)
    .map((variant) => variant.trim())
    .filter(Boolean);

function parse(engine: Liquid, file: string, source: string, key: TemplateKey): Variant[] {
  const declared = Object.keys(TEMPLATE_FACTS[key].shape);
  return variantsIn(source).map((variant): Variant => {
    try {
      const template = engine.parse(variant);
      const unknown = engine.globalVariablesSync(template).filter((name) => !declared.includes(name));
      if (unknown.length > 0) {
        const may = declared.length === 0 ? 'This text has no facts' : `This text may use ${declared.join(', ')}`;
        throw broken(file, `uses ${unknown.join(', ')}, which nobody provides`, `${may}`);
      }
      // Also finds a misspelt field inside a list, which the names above do not show.
      if (String(engine.renderSync(template, SAMPLES[key])).trim() === '')
        throw broken(file, 'prints nothing', 'Write the text');
      return { source: variant, parsed: template };
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      throw broken(file, error instanceof Error ? error.message : String(error), 'Mend the Liquid of this file');
    }
  });
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
      const variants = parse(engine, file, readFileSync(file, 'utf8'), key);
      if (variants.length === 0) throw broken(file, 'is empty', 'Write at least one variant');
      loaded.set(`${language}/${key}`, variants);
    }
    const [stranger] = files;
    if (stranger !== undefined) {
      throw broken(join(directory, stranger), 'is no text Munshi knows', 'Remove it or declare it in messages/facts');
    }
  }
  return loaded;
}
