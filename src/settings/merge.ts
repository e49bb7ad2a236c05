import { ConfigError } from '../domain/errors.js';
import { isDuration } from './duration.js';
import { checkSection, SECTION_NAMES, type Section, type SectionName, type Settings } from './sections.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are merged key by key; lists, durations and plain values are replaced. */
export function mergeValues(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isObject(base) || !isObject(over) || isDuration(base)) return over;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeValues(base[key], over[key])]));
}

/**
 * A section with a shop's own values over the defaults, checked by the same schema.
 * @throws ConfigError for values that do not fit (any more)
 */
export function mergeSection<Name extends SectionName>(
  name: Name,
  defaults: Section<Name>,
  override: unknown,
): Section<Name> {
  const checked = checkSection(name, mergeValues(defaults, override));
  if ('value' in checked) return checked.value;
  const lines = checked.problems.map(({ path, mend }) => `  ${path}: ${mend}`);
  throw new ConfigError(`The shop's own settings "${name}" are to be mended:\n${lines.join('\n')}`);
}

/** All sections with a shop's overrides; a section without one stays as shipped. */
export function mergeSettings(defaults: Settings, overrides: Partial<Record<SectionName, unknown>>): Settings {
  const merged = SECTION_NAMES.map((name) => [name, mergeSection(name, defaults[name], overrides[name])]);
  return Object.fromEntries(merged) as Settings;
}
