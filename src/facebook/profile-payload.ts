import { z } from 'zod';
import type { FacebookProfile, MenuAction, ProfilePart } from '../domain/facebook-profile.js';

/** Facebook's own names of the parts. */
export const PROFILE_FIELDS = {
  getStarted: 'get_started',
  greeting: 'greeting',
  iceBreakers: 'ice_breakers',
  menu: 'persistent_menu',
} as const satisfies Record<ProfilePart, string>;

const perLocale = <T, U>(all: Record<string, T>, one: (value: T) => U): ({ locale: string } & U)[] =>
  Object.entries(all).map(([locale, value]) => ({ locale, ...one(value) }));

const buttonOf = (action: MenuAction): object =>
  'url' in action
    ? { type: 'web_url', title: action.title, url: action.url, webview_height_ratio: 'full' }
    : { type: 'postback', title: action.title, payload: action.payload };

/** The body that sets every part holding something: one call for all of them, so that Get Started and menu go together. */
export function profileBody({ getStarted, greeting, iceBreakers, menu }: FacebookProfile): object {
  const parts: [string, object[]][] = [
    ['greeting', perLocale(greeting, (text) => ({ text }))],
    ['ice_breakers', perLocale(iceBreakers, (call_to_actions) => ({ call_to_actions }))],
    [
      'persistent_menu',
      perLocale(menu, (actions) => ({ composer_input_disabled: false, call_to_actions: actions.map(buttonOf) })),
    ],
  ];
  return {
    ...(getStarted === null ? {} : { get_started: { payload: getStarted } }),
    ...Object.fromEntries(parts.filter(([, entries]) => entries.length > 0)),
  };
}

/** Facebook's word for done differs by age of the page that says it. */
export const doneSchema = z.union([
  z.looseObject({ result: z.literal('success') }),
  z.looseObject({ success: z.literal(true) }),
]);

const locale = z.string().default('default');
const question = z
  .looseObject({ question: z.string(), payload: z.string().nullish() })
  .transform((one) => ({ question: one.question, payload: one.payload ?? '' }));
// Older settings are answered as bare questions, without a locale.
const asked = z.union([
  z
    .looseObject({ call_to_actions: z.array(question), locale })
    .transform((entry) => ({ locale: entry.locale, questions: entry.call_to_actions })),
  question.transform((one) => ({ locale: 'default', questions: [one] })),
]);
const action = z
  .looseObject({ title: z.string(), payload: z.string().nullish(), url: z.string().nullish() })
  .transform(({ title, payload, url }): MenuAction => (url ? { title, url } : { title, payload: payload ?? '' }));

const partSchema = z.looseObject({
  get_started: z.looseObject({ payload: z.string() }).nullish(),
  greeting: z.array(z.looseObject({ locale, text: z.string() })).nullish(),
  ice_breakers: z.array(asked).nullish(),
  persistent_menu: z.array(z.looseObject({ locale, call_to_actions: z.array(action).default([]) })).nullish(),
});

/** What Facebook says it holds. Its reference prints questions bare in `data`, and the other parts by name. */
export const profileSchema = z
  .looseObject({ data: z.array(z.union([asked.transform((one) => ({ ice_breakers: [one] })), partSchema])) })
  .transform(({ data }): FacebookProfile => {
    const parts = data as z.output<typeof partSchema>[];
    const profile: FacebookProfile = { getStarted: null, greeting: {}, iceBreakers: {}, menu: {} };
    for (const part of parts) {
      profile.getStarted = part.get_started?.payload ?? profile.getStarted;
      for (const { locale: at, text } of part.greeting ?? []) profile.greeting[at] = text;
      for (const { locale: at, questions } of part.ice_breakers ?? [])
        profile.iceBreakers[at] = [...(profile.iceBreakers[at] ?? []), ...questions];
      for (const { locale: at, call_to_actions } of part.persistent_menu ?? []) profile.menu[at] = call_to_actions;
    }
    return profile;
  });
