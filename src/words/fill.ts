import { type Locale, number } from './format.js';

/** Values for the {places} of a text; numbers are written in the reader's digits. */
export type Params = Record<string, string | number>;

/** A text with {places} filled. A place nobody filled is left out rather than shown in braces. */
export function fill(text: string, params: Params, locale: Locale): string {
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? number(value, locale) : (value ?? '');
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A counted text: English needs two forms, Bangla says the same for both. `{n}` is the count. */
export interface Counted {
  one: string;
  many: string;
}

export const counted = (form: Counted, n: number, locale: Locale): string =>
  fill(n === 1 ? form.one : form.many, { n }, locale);
