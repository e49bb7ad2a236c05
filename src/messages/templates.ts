import type { Language } from '../domain/intent.js';
import { createEngine } from './engine.js';
import { type FactsOf, TEMPLATE_FACTS, TEMPLATE_KEYS, type TemplateKey } from './facts.js';
import { loadTexts, TEXT_LANGUAGES, type TextLanguage } from './load.js';
import { SAMPLES } from './samples.js';

/** The texts buyers get, ready to print. */
export interface Templates {
  /** One text; `variant` counts on and on and wraps around. */
  render<K extends TemplateKey>(key: K, language: Language, facts: FactsOf<K>, variant?: number): string;
  /** All variants of a text, for taking turns. */
  renderAll<K extends TemplateKey>(key: K, language: Language, facts: FactsOf<K>): string[];
  /** Every text as written, with what it may use and a sample of each variant. */
  list(): ListedTemplate[];
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
  const loaded = loadTexts(engine, folder);
  const variantsOf = (key: TemplateKey, language: Language) => loaded.get(`${FOLDER[language]}/${key}`) ?? [];
  const print = ({ parsed }: ReturnType<typeof variantsOf>[number], checked: object): string =>
    String(engine.renderSync(parsed, checked))
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  const renderAll: Templates['renderAll'] = (key, language, facts) => {
    const checked = TEMPLATE_FACTS[key].parse(facts);
    return variantsOf(key, language).map((variant) => print(variant, checked));
  };
  const textsOf = (key: TemplateKey, language: TextLanguage) => {
    const samples = renderAll(key, language, SAMPLES[key]);
    const variants = loaded.get(`${language}/${key}`) ?? [];
    return variants.map(({ source }, index) => ({ text: source, sample: samples[index] ?? '' }));
  };
  return {
    renderAll,
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
  };
}
