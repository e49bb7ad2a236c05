import type { NoticeKey } from './order/status.js';
import { type Reason, reason } from './reason.js';

/** What a notice's utility template may say; the names stand in braces in its text. */
export const UTILITY_PLACES = {
  order_new: ['order_number', 'total'],
  order_confirmed: ['order_number', 'total'],
  order_packed: ['order_number'],
  order_in_delivery: ['order_number', 'courier', 'tracking_id', 'to_pay'],
  order_delivered: ['order_number'],
  order_return: ['order_number'],
  order_cancelled: ['order_number'],
} as const satisfies Record<NoticeKey, readonly string[]>;

/** Every place any template may have. */
export type UtilityPlace = (typeof UTILITY_PLACES)[NoticeKey][number];

/** Facebook wants one for each place when a template is submitted. */
export const UTILITY_EXAMPLES: Record<UtilityPlace, string> = {
  order_number: 'M-1001',
  total: '1450 taka',
  courier: 'Pathao',
  tracking_id: 'PT-55021',
  to_pay: '1450 taka',
};

const LONGEST_BODY = 1024;
const PLACE = /\{([a-z_]+)\}/g;

/** The places of a text, in the order they stand there; a name used twice is there twice. */
export const placesOf = (text: string): string[] => [...text.matchAll(PLACE)].map(([, name]) => name ?? '');

/** The text as Facebook takes it: places are numbered in their order. */
export function positional(text: string): string {
  let at = 0;
  return text.replace(PLACE, () => {
    at += 1;
    return `{{${at}}}`;
  });
}

/** The text as the buyer reads it. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACE, (whole, name: string) => values[name] ?? whole);

/** A value as a template's place takes it (meta-platform, 5.3): one line, without the signs Facebook refuses; never empty. */
export function placeValue(value: string): string {
  const plain = value
    .replace(/[#$%৳{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? '-' : plain;
}

/** Why Facebook would refuse this text (meta-platform, 5.3); empty: it may be submitted. */
export function utilityProblems(notice: NoticeKey, text: string): Reason[] {
  const allowed: readonly string[] = UTILITY_PLACES[notice];
  const places = placesOf(text);
  const rest = text.replace(PLACE, ' ');
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const strangers = places.filter((name) => !allowed.includes(name));
  return [
    ...strangers.map((name) => reason('utility_place_unknown', { name, allowed: allowed.join(', ') })),
    ...(/[{}]/.test(rest) ? [reason('utility_braces')] : []),
    ...(/^\s*\{|\}[\s.,!?।]*$/.test(text) ? [reason('utility_place_at_edge')] : []),
    // The rule is Facebook's, its number is not told: two words and more for each place have always passed.
    ...(words < 2 * places.length + 1 ? [reason('utility_too_few_words')] : []),
    ...(positional(text).length > LONGEST_BODY ? [reason('text_too_long', { max: LONGEST_BODY })] : []),
  ];
}
