import { askPayload, menuPayload } from './button.js';
import { type MessengerProfile, menuOf, questionsOf, type Twin } from './messenger-profile.js';

/** A button of the menu as Facebook holds it. */
export type MenuAction = { title: string; payload: string } | { title: string; url: string };

/** What Facebook holds of a Page, by locale where it speaks; empty: it holds none. */
export interface FacebookProfile {
  getStarted: string | null;
  greeting: Record<string, string>;
  iceBreakers: Record<string, { question: string; payload: string }[]>;
  menu: Record<string, MenuAction[]>;
}

const PROFILE_PARTS = ['getStarted', 'greeting', 'iceBreakers', 'menu'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/**
 * Facebook's locales of each language: of Bangla it lists bn_IN alone, which people in Bangladesh have too. Whoever uses
 * it in a third language gets `default`, which it insists on.
 */
const LOCALES = { bn: ['bn_IN'], en: ['en_US', 'en_GB'] } as const;

/** What Facebook is to hold for a profile; `home` is the language of those who use Facebook in neither. */
export function atFacebook(profile: MessengerProfile, home: keyof Twin): FacebookProfile {
  const { items, website } = menuOf(profile);
  const questions = questionsOf(profile);
  const menuIn = (language: keyof Twin): MenuAction[] => [
    ...items.map(({ item, title }) => ({ title: title[language], payload: menuPayload(item, language) })),
    ...(website ? [{ title: website.title[language], url: new URL(website.url).href }] : []),
  ];
  const everywhere = <T>(one: (language: keyof Twin) => T): Record<string, T> => ({
    default: one(home),
    ...Object.fromEntries(
      (['bn', 'en'] as const).flatMap((language) =>
        LOCALES[language].map((locale) => [locale, one(language)] as const),
      ),
    ),
  });
  return {
    getStarted: profile.getStarted ? menuPayload('start') : null,
    greeting: profile.greeting[home] === '' ? {} : everywhere((language) => profile.greeting[language]),
    iceBreakers:
      questions.length === 0
        ? {}
        : everywhere((language) =>
            questions.map((question) => ({ question: question[language], payload: askPayload(question[language]) })),
          ),
    menu: items.length > 0 || website ? everywhere(menuIn) : {},
  };
}

/** In one order of keys, whoever wrote them: Facebook promises none. */
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

const printed = (part: FacebookProfile[ProfilePart]): string =>
  JSON.stringify(part, (_key, value: unknown) => sorted(value));

/** The parts in which two differ. */
export const profileDifferences = (one: FacebookProfile, other: FacebookProfile): ProfilePart[] =>
  PROFILE_PARTS.filter((part) => printed(one[part]) !== printed(other[part]));

const isNone = (part: FacebookProfile[ProfilePart]): boolean => part === null || Object.keys(part).length === 0;

/** What Facebook is to forget: parts wanted no more that it holds, or may hold when nobody has looked. */
export const partsGone = (wanted: FacebookProfile, held: FacebookProfile | null): ProfilePart[] =>
  PROFILE_PARTS.filter((part) => isNone(wanted[part]) && (held === null || !isNone(held[part])));
