/** Text a database can keep: without NUL and lone surrogates, which PostgreSQL refuses. Whole pairs (emoji) stay. */
const cleanText = (text: string): string => text.replace(/\p{Surrogate}/gu, '').replaceAll('\0', '');

/** A parsed JSON value with every string in it cleaned, names of members included. */
export function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [cleanText(name), cleanJson(member)]));
}
