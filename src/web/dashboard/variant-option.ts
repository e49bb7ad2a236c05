/** "XL, black", as people type and read a variant. */
export const optionText = (options: Record<string, string>): string => Object.values(options).join(', ');

const SIZE = /^(?:x{0,4}[sl]|\d?x{1,2}l|m|free(?: size)?|\d{1,3}(?:\s?(?:cm|mm|inch|"|ml|l|g|kg))?|\d+\s?[x×]\s?\d+)$/i;

/** What was typed, as options; unchanged words keep the names they had. */
export function optionsOf(typed: string, before: Record<string, string> = {}): Record<string, string> {
  if (typed === optionText(before)) return before;
  const values = typed
    .split(/[,،/·]/)
    .map((value) => value.trim())
    .filter(Boolean);
  const names = Object.keys(before);
  if (names.length === values.length) return Object.fromEntries(values.map((value, at) => [names[at] ?? '', value]));
  const options: Record<string, string> = {};
  for (const [at, value] of values.entries()) {
    const name = SIZE.test(value) ? 'size' : 'colour';
    options[name in options ? `option${at + 1}` : name] = value;
  }
  return options;
}
