import { type Reason, reason } from './reason.js';

/** The same words in both languages. */
export interface Twin {
  bn: string;
  en: string;
}
export const PROFILE_LANGUAGES = ['bn', 'en'] as const;

/** What the menu can offer besides a website; each tap is answered here. */
export const MENU_ITEMS = ['track', 'policies', 'person'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];

/** What a buyer meets in Messenger before anything is said, and the menu beside the text field. Empty words: left out. */
export interface MessengerProfile {
  greeting: Twin;
  getStarted: boolean;
  questions: Twin[];
  menu: Record<MenuItem, Twin>;
  website: { title: Twin; url: string };
}

/** Facebook's limits (Messenger Profile reference; questions and menu titles as apps report them). */
export const PROFILE_LIMITS = { greeting: 160, questions: 4, question: 80, title: 30, url: 2000 } as const;

const isEmpty = ({ bn, en }: Twin): boolean => bn === '' && en === '';

/** The titles of the menu, in the order they are shown; those left out are missing. */
export const menuOf = ({ menu, website }: MessengerProfile) => ({
  items: MENU_ITEMS.filter((item) => !isEmpty(menu[item])).map((item) => ({ item, title: menu[item] })),
  website: isEmpty(website.title) ? null : website,
});

/** Whether there is anything in the menu: Facebook then wants Get Started too. */
const hasMenu = (profile: MessengerProfile): boolean => {
  const { items, website } = menuOf(profile);
  return items.length > 0 || website !== null;
};

/** The questions that have words. */
export const questionsOf = ({ questions }: MessengerProfile): Twin[] => questions.filter((one) => !isEmpty(one));

/** What Facebook would refuse, or a buyer of the other language would miss: each with its field. */
export function profileProblems(profile: MessengerProfile): Reason[] {
  const { greeting, questions, menu, website, getStarted } = profile;
  const limits = PROFILE_LIMITS;
  const tooMany = questions.length > limits.questions;
  const needsStart = hasMenu(profile) && !getStarted;
  return [
    ...twinProblems('greeting', greeting, limits.greeting),
    ...questions.flatMap((question, at) => twinProblems(`questions.${at}`, question, limits.question)),
    ...(tooMany ? [reason('number_too_big', { field: 'questions', max: limits.questions })] : []),
    ...MENU_ITEMS.flatMap((item) => twinProblems(`menu.${item}`, menu[item], limits.title)),
    ...twinProblems('website.title', website.title, limits.title),
    ...(isEmpty(website.title) ? [] : addressProblems(website.url)),
    ...(needsStart ? [reason('menu_needs_get_started', { field: 'getStarted' })] : []),
  ];
}

function twinProblems(field: string, twin: Twin, max: number): Reason[] {
  return PROFILE_LANGUAGES.flatMap((language) => {
    const at = { field: `${field}.${language}` };
    if (twin[language] === '' && !isEmpty(twin)) return [reason('both_languages', at)];
    return twin[language].length > max ? [reason('text_too_long', { ...at, max })] : [];
  });
}

function addressProblems(url: string): Reason[] {
  const field = 'website.url';
  if (url === '') return [reason('field_missing', { field })];
  if (url.length > PROFILE_LIMITS.url) return [reason('text_too_long', { field, max: PROFILE_LIMITS.url })];
  // Facebook opens nothing else from a menu.
  const right = /^https:\/\/[^\s/]+\.[^\s/]+/.test(url) && URL.canParse(url);
  return right ? [] : [reason('web_address_wrong', { field })];
}
