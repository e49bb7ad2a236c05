import type { Locale } from '../../words/format.js';

/** One kept version of a text; `text` null: the shipped one was taken up again. */
export interface TextVersion {
  version: number;
  at: number;
  by: string;
  text: string | null;
  /** What counts now. */
  current: boolean;
}

/** A text in one language, as the shop sends it and as it came. */
export interface TextInLanguage {
  language: Locale;
  /** Liquid; ways of saying it stand between lines of three hyphens. */
  text: string;
  shipped: string;
  /** 0: the shop never wrote its own. */
  version: number;
  own: boolean;
  /** Each way of saying it with sample facts; of what was typed, when it was only tried. */
  samples: string[];
  /** Newest first. */
  history: TextVersion[];
}

export interface TextPageData {
  key: string;
  /** What the text may use, and what to write for it. */
  facts: { name: string; put: string }[];
  languages: TextInLanguage[];
  /** Which language was typed in, when it was tried or refused. */
  tried?: Locale;
  errors?: Record<string, string>;
}
