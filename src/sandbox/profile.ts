export const PROFILE_FIELDS = ['get_started', 'greeting', 'ice_breakers', 'persistent_menu'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

interface Localised {
  locale: string;
}
export type ProfileButton =
  | { type: 'postback'; title: string; payload: string }
  | { type: 'web_url'; title: string; url: string };

/** The Page's Messenger Profile, as it was set. */
export interface SandboxProfile {
  get_started?: { payload: string };
  greeting?: (Localised & { text: string })[];
  ice_breakers?: (Localised & { call_to_actions: { question: string; payload: string }[] })[];
  persistent_menu?: (Localised & { call_to_actions: ProfileButton[] })[];
}

/** In which language the visitor's Messenger speaks. */
export const MESSENGER_LOCALES = ['bn_IN', 'en_US', 'hi_IN'] as const;
export type MessengerLocale = (typeof MESSENGER_LOCALES)[number];

/** The entry of a locale, or the default one. */
const inLocale = <T extends Localised>(entries: readonly T[] | undefined, locale: string): T | undefined =>
  entries?.find((one) => one.locale === locale) ?? entries?.find((one) => one.locale === 'default');

/** Questions to tap on an empty thread: set by an app, they take the place of Get Started. */
export const questionsIn = (profile: SandboxProfile, locale: string) =>
  inLocale(profile.ice_breakers, locale)?.call_to_actions ?? [];

/** The menu beside the text field. */
export const menuIn = (profile: SandboxProfile, locale: string): ProfileButton[] =>
  inLocale(profile.persistent_menu, locale)?.call_to_actions ?? [];

/** Above an empty thread; the first name is filled in as Messenger does. */
export function greetingIn(profile: SandboxProfile, locale: string, name: string): string | null {
  const [first = '', ...rest] = name.split(' ');
  const text = inLocale(profile.greeting, locale)?.text;
  if (text === undefined) return null;
  return text
    .replaceAll('{{user_first_name}}', first)
    .replaceAll('{{user_last_name}}', rest.join(' '))
    .replaceAll('{{user_full_name}}', name);
}
