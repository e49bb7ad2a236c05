// The little of nlp.js that the bench uses; the packages bring no types.
declare module '@nlpjs/core' {
  interface Trained {
    settings: { autoSave: boolean; log: boolean };
    addLanguage(locale: string): void;
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    process(locale: string, text: string): Promise<{ intent: string }>;
    export(minified: boolean): string;
  }
  export function containerBootstrap(): Promise<{ use(plugin: unknown): void; get(name: 'nlp'): Trained }>;
}
declare module '@nlpjs/nlp' {
  export const Nlp: unknown;
}
declare module '@nlpjs/lang-bn' {
  export const LangBn: unknown;
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}
