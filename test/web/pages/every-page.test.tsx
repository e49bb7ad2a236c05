import { describe, expect, test } from '@jest/globals';
import { toHtml } from '../../../src/web/ui/to-html.js';
import { LOCALES, type Locale } from '../../../src/words/format.js';
import { PAGES } from '../samples/pages.js';

const cases = Object.keys(PAGES).flatMap((name) => LOCALES.map((locale): [string, Locale] => [name, locale]));
const draw = (name: string, locale: Locale): string => toHtml(PAGES[name]!(locale));

/** The words a reader sees, without the markup. */
const visible = (html: string): string => html.replace(/<[^>]*>/g, ' ');

describe.each(cases)('%s in %s', (name, locale) => {
  const html = draw(name, locale);

  test('is a whole document in its language', () => {
    expect(html.startsWith('<!doctype html><html lang="')).toBe(true);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('leaves no word missing', () => {
    expect(visible(html)).not.toMatch(/undefined|NaN|\[object|Invalid Date|\{\w+\}(?!\})/);
  });

  test('obeys the strict policy: no inline script, style or handler', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\son[a-z]+=/);
    expect(html).not.toMatch(/javascript:/i);
  });

  test('every form that changes something carries the token', () => {
    const forms = html.match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? [];
    expect(forms.filter((form) => !form.includes('name="csrf"'))).toEqual([]);
  });

  test('has no id twice', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('every button that opens or sends something names what is there', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const named = [...html.matchAll(/\s(?:popovertarget|form|for)="([^"]+)"/g)].map(([, id]) => id);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('the Bangla pages speak Bangla: no English sentence of the dictionary is left', () => {
  const english = ['Needs you now', 'Waiting for you', 'Settings', 'Save', 'Search', 'Approve'];
  for (const name of Object.keys(PAGES)) {
    const text = visible(draw(name, 'bn'));
    for (const word of english) expect(`${name}: ${text.includes(`>${word}<`)}`).toBe(`${name}: false`);
  }
});
