import type { Liquid } from 'liquidjs';
import type { Language } from '../domain/intent.js';
import { readText, type TextProblem, type Variant } from './check.js';
import { createEngine } from './engine.js';
import { type FactsOf, TEMPLATE_FACTS, TEMPLATE_KEYS, type TemplateKey } from './facts.js';
import { type Loaded, loadTexts, TEXT_LANGUAGES, type TextLanguage } from './load.js';
import { SAMPLES } from './samples.js';

/** A text a shop wrote in the place of the shipped one. */
export interface OwnText {
  key: string;
  language: TextLanguage;
  source: string;
}

/** The texts buyers get, ready to print. */
export interface Templates {
  /** One text; `variant` counts on and on and wraps around. */
  render<K extends TemplateKey>(key: K, language: Language, facts: FactsOf<K>, variant?: number): string;
  /** All variants of a text, for taking turns. */
  renderAll<K extends TemplateKey>(key: K, language: Language, facts: FactsOf<K>): string[];
  /** A whole text as written, its variants apart by lines of three hyphens. */
  source(key: TemplateKey, language: TextLanguage): string;
  /** Every text as written, with what it may use and a sample of each variant. */
  list(): ListedTemplate[];
  /** The variants of a text not yet kept, printed with sample facts; or why it cannot be kept. */
  preview(key: TemplateKey, source: string): { samples: string[] } | { problem: TextProblem };
  /** The words its sample facts print, each by itself. */
  sampleWords(key: TemplateKey): string[];
  /** These with a shop's own in their places. One that does not fit (any more) is left out: the shipped one stands. */
  withOwn(own: readonly OwnText[]): Templates;
}

export interface ListedTemplate {
  key: TemplateKey;
  facts: string[];
  languages: TextLanguage[];
  texts: Record<TextLanguage, { text: string; sample: string }[]>;
}

const FOLDER = { bn: 'bn', banglish: 'bn', en: 'en' } satisfies Record<Language, TextLanguage>;

/** Loads and checks the texts of a folder; throws ConfigError at the first mistake. */
export function createTemplates(folder: string): Templates {
  const engine = createEngine();
  return templatesOf(engine, loadTexts(engine, folder));
}

function templatesOf(engine: Liquid, loaded: Loaded): Templates {
  const variantsOf = (key: TemplateKey, language: Language) => loaded.get(`${FOLDER[language]}/${key}`) ?? [];
  const print = ({ parsed }: Variant, facts: object): string =>
    String(engine.renderSync(parsed, facts))
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  const renderAll: Templates['renderAll'] = (key, language, facts) => {
    const checked = TEMPLATE_FACTS[key].parse(facts);
    return variantsOf(key, language).map((variant) => print(variant, checked));
  };
  const textsOf = (key: TemplateKey, language: TextLanguage) => {
    const variants = loaded.get(`${language}/${key}`) ?? [];
    return variants.map((variant) => ({ text: variant.source, sample: print(variant, SAMPLES[key]) }));
  };
  return {
    renderAll,
    source: (key, language) => (loaded.get(`${language}/${key}`) ?? []).map(({ source }) => source).join('\n---\n'),
    list: () =>
      TEMPLATE_KEYS.map((key) => ({
        key,
        facts: Object.keys(TEMPLATE_FACTS[key].shape),
        languages: [...TEXT_LANGUAGES],
        texts: { bn: textsOf(key, 'bn'), en: textsOf(key, 'en') },
      })),
    render(key, language, facts, variant = 0) {
      const checked = TEMPLATE_FACTS[key].parse(facts);
      const variants = variantsOf(key, language);
      const chosen = variants[Math.abs(variant) % variants.length];
      return chosen ? print(chosen, checked) : '';
    },
    preview(key, source) {
      const read = readText(engine, key, source);
      return 'problem' in read ? read : { samples: read.variants.map((variant) => print(variant, SAMPLES[key])) };
    },
    sampleWords: (key) => leaves(SAMPLES[key]),
    withOwn(own) {
      const together = new Map(loaded);
      for (const { key, language, source } of own) {
        if (!isKey(key)) continue;
        const read = readText(engine, key, source);
        if ('variants' in read) together.set(`${language}/${key}`, read.variants);
      }
      return templatesOf(engine, together);
    },
  };
}

/** Every text in some facts, however deep. */
const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(leaves)
      : [];

export const isKey = (key: string): key is TemplateKey => (TEMPLATE_KEYS as string[]).includes(key);
