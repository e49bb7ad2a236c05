import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ConfigError } from '../domain/errors.js';
import { checkSection, SECTION_NAMES, type SectionName, type Settings } from './sections.js';

/** Reads and checks the shipped defaults. @throws ConfigError naming the file, the path in it and how to mend it */
export function loadSettings(folder: string): Settings {
  return Object.fromEntries(SECTION_NAMES.map((name) => [name, loadSection(folder, name)])) as Settings;
}

function loadSection(folder: string, name: SectionName): unknown {
  const file = join(folder, `${name}.yaml`);
  const checked = checkSection(name, readYaml(file));
  if ('value' in checked) return checked.value;
  const lines = checked.problems.map(({ path, mend }) => `  ${path}: ${mend}`);
  throw new ConfigError(`${file} has settings to mend:\n${lines.join('\n')}`);
}

function readYaml(file: string): unknown {
  let written: string;
  try {
    written = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`${file} cannot be read: put back the one that was shipped`, { cause: error });
  }
  try {
    return parse(written);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${file} is not YAML: ${why}`, { cause: error });
  }
}
