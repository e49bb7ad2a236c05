import type { Language } from '../domain/intent.js';

/** How a fact is said where it stands in a sentence of somebody else's; a buyer reads it in their own letters. */
export const FACT_PHRASES = {
  bn: { there: '{name} আছে', gone: '{name} শেষ', days: '{n} দিন' },
  banglish: { there: '{name} ache', gone: '{name} shesh', days: '{n} din' },
  en: { there: '{name} is in stock', gone: '{name} is sold out', days: '{n} days' },
} satisfies Record<Language, Record<'there' | 'gone' | 'days', string>>;
