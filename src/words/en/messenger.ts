import type { ProfilePart } from '../../domain/facebook-profile.js';
import type { MenuItem } from '../../domain/messenger-profile.js';

/** The page on which a Page's welcome screen and menu in Messenger are written. */
export const messenger = {
  title: 'Welcome screen and menu',
  hint: 'What a buyer meets in Messenger before the first word, and the menu beside the text field. Both languages: Facebook shows each buyer their own.',
  states: {
    none: 'not set',
    waiting: 'waits to be sent',
    set: 'set at Facebook',
    other: 'Facebook holds something else',
    refused: 'not set',
  },
  noneHint: 'Facebook has nothing from here yet. Below is a start: read it, change it, send it.',
  heldAt: 'Last looked at Facebook:',
  differs: 'Different at Facebook: {parts}.',
  retryAt: 'It is sent by itself at {time}.',
  parts: {
    getStarted: 'Get Started',
    greeting: 'greeting',
    iceBreakers: 'questions',
    menu: 'menu',
  } satisfies Record<ProfilePart, string>,
  greeting: 'Greeting',
  greetingHint: 'Shown above the empty chat. {{user_first_name}} becomes the buyer’s first name.',
  start: 'Get Started',
  startLabel: 'Show the button that begins the chat',
  startHint: 'Facebook shows no menu without it. While there are questions, they take its place.',
  questions: 'Questions to tap',
  questionsHint:
    'Up to four. Answered as if the buyer had typed them: by a draft, or by itself where your response matrix says so.',
  question: 'Question {n}',
  menu: 'Menu',
  menuHint: 'Always there in the chat. Leave a title empty in both languages to leave it out.',
  items: {
    track: 'Where is my order',
    policies: 'Policies',
    person: 'Talk to a person',
  } satisfies Record<MenuItem, string>,
  itemHints: {
    track: 'Answers with how the buyer’s latest order stands.',
    policies: 'Answers with your policies as they stand.',
    person: 'No draft: one of you answers, and the clock runs.',
  } satisfies Record<MenuItem, string>,
  noPolicies: 'No policy is written yet: until then whoever taps this waits for a person.',
  website: 'Link to your website',
  websiteHint: 'Your shop or catalogue. Needs an address that starts with https://.',
  websiteUrl: 'Address',
  languages: { bn: 'Bangla', en: 'English' },
  preview: 'As buyers see it',
  previewName: 'Rubina',
  previewMenu: 'Menu',
  look: 'Preview',
  send: 'Keep and send to Facebook',
  again: 'Send again',
  set: 'Set at Facebook. Buyers see it from now on.',
  kept: 'Kept. {why}',
};
