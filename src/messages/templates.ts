import type { Language } from '../domain/intent.js';
import { createEngine } from './engine.js';
import { type FactsOf, TEMPLATE_FACTS, type TemplateKey } from './facts.js';
import { loadTexts, type TextLanguage } from './load.js';

/** The texts buyers get, ready to print. */
export interface Templates {
  /** One text; `variant` counts on and on and wraps around. */
  render<K extends TemplateKey>(key: K, language: Language, facts: FactsOf<K>, variant?: number): string;
  /** All variants of a text, for taking turns. */
  renderAll<K extends TemplateKey>(key: K, language: Language, facts: FactsOf<K>): string[];
}

const FOLDER = { bn: 'bn', banglish: 'bn', en: 'en' } satisfies Record<Language, TextLanguage>;

/** Loads and checks the texts of a folder; throws ConfigError at the first mistake. */
export function createTemplates(folder: string): Templates {
  const engine = createEngine();
  const loaded = loadTexts(engine, folder);
  const renderAll: Templates['renderAll'] = (key, language, facts) => {
    const checked = TEMPLATE_FACTS[key].parse(facts);
    return (loaded.get(`${FOLDER[language]}/${key}`) ?? []).map((template) =>
      String(engine.renderSync(template, checked))
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    );
  };
  return {
    renderAll,
    render(key, language, facts, variant = 0) {
      const all = renderAll(key, language, facts);
      return all[Math.abs(variant) % all.length] ?? '';
    },
  };
}
