import { normalise, squeeze } from './normalise.js';

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map((word) => squeeze(normalise(word).folded)));

// What says it by itself …
const STOP = words('stop unsubscribe optout বন্ধ বন্দ bondho bondo off');
const START = words('start subscribe চালু chalu on');
// … or together: a message, and that it is not to come.
const MESSAGE = words('msg message messages sms text মেসেজ এসএমএস মেসেজগুলো notification notifications');
const SEND = words(
  'diben dien diyen den din dibenna deben pathaben pathaiyen pathan korben koren korun korte দিবেন দেবেন দিয়েন দেন দিন পাঠাবেন পাঠান করবেন করেন করুন send sending give',
);
const NOT = words('na no not dont never না নয়');
const BESIDE = words(
  'r ar aar any more again please plz pls apu apa bhai vai bhaiya vaiya me to amake amar ke আর আমাকে আপু ভাই ভাইয়া প্লিজ auto automatic অটো all the these this sob সব do',
);

/**
 * Whether a message is nothing but the wish for no more messages, or for them again: "stop", "বন্ধ করুন", "r msg diben
 * na". Anything else said with it ("order bondho koren"), and any question, is no such wish.
 */
export function messagesWish(text: string): 'stop' | 'start' | null {
  if (/[?？]/.test(text)) return null;
  const said = normalise(text.replace(/['’]/g, ''))
    .folded.split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(squeeze);
  const has = (list: ReadonlySet<string>): boolean => said.some((word) => list.has(word));
  const known = [STOP, START, MESSAGE, SEND, NOT, BESIDE];
  if (said.length === 0 || said.length > 10 || !said.every((word) => known.some((list) => list.has(word)))) return null;
  if (has(STOP)) return has(NOT) || has(START) ? null : 'stop';
  if (has(MESSAGE) && has(SEND) && has(NOT)) return 'stop';
  return has(START) && !has(NOT) ? 'start' : null;
}
