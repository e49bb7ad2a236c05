import { containerBootstrap } from '@nlpjs/core';
import { LangBn } from '@nlpjs/lang-bn';
import { LangEn } from '@nlpjs/lang-en';
import { Nlp } from '@nlpjs/nlp';
import type { Language } from '../../src/domain/intent.js';
import type { Example } from '../../src/language/training/corpus.js';

// Romanised Bangla has no language of its own there: its letters are English's.
const LOCALE = { bn: 'bn', banglish: 'en', en: 'en' } satisfies Record<Language, string>;

/** nlp.js (the usual open library for this in Node) trained on the same lines, told the language of each message. */
export async function trainNlpJs(examples: readonly Example[]): Promise<{
  guess: (text: string, language: Language) => Promise<string>;
  /** What its model takes when kept. */
  bytes: number;
}> {
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangBn);
  container.use(LangEn);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  for (const locale of ['bn', 'en']) nlp.addLanguage(locale);
  for (const { text, intent, language } of examples) nlp.addDocument(LOCALE[language], text, intent);
  // It tells of each epoch on standard output, whatever its settings say; there our JSON goes.
  const { log } = console;
  console.log = console.error;
  await nlp.train().finally(() => {
    console.log = log;
  });
  return {
    guess: async (text, language) => (await nlp.process(LOCALE[language], text)).intent,
    bytes: Buffer.byteLength(nlp.export(true)),
  };
}
