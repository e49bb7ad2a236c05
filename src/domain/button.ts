/** What a buyer can tap under our messages. */
const BUTTON_KINDS = ['yes', 'change', 'track', 'person'] as const;
export type ButtonKind = (typeof BUTTON_KINDS)[number];

/** `historyId` is the history entry the message told of: a yes to an old summary is no yes to the new one. */
export interface ButtonPress {
  kind: ButtonKind;
  orderId: string;
  historyId: string;
}

/** The payload Facebook hands back on a tap: "yes:<order>:<history>". */
export const buttonPayload = ({ kind, orderId, historyId }: ButtonPress): string => `${kind}:${orderId}:${historyId}`;

/** The press behind a payload, or null when it is none of ours. */
export function readPayload(payload: string): ButtonPress | null {
  const [kind, orderId, historyId, ...rest] = payload.split(':');
  const known = BUTTON_KINDS.find((each) => each === kind);
  if (known === undefined || !orderId || !historyId || rest.length > 0) return null;
  return { kind: known, orderId, historyId };
}

/** What stands in no message: Get Started before the first one, and the menu beside the text field. */
const MENU_KINDS = ['start', 'track', 'policies', 'person'] as const;
export type MenuKind = (typeof MENU_KINDS)[number];

/** A tap there; the language the menu was shown in, which Get Started does not tell. */
export interface MenuPress {
  kind: MenuKind;
  shownIn: 'bn' | 'en' | null;
}

/** The payload of the menu: "menu:track:bn"; of Get Started: "menu:start". */
export const menuPayload = (kind: MenuKind, shownIn?: 'bn' | 'en'): string =>
  shownIn === undefined ? `menu:${kind}` : `menu:${kind}:${shownIn}`;

/** The tap behind a payload, or null when it is none on the menu. */
export function readMenuPayload(payload: string): MenuPress | null {
  const [, kind, shownIn] = /^menu:([a-z]+)(?::(bn|en))?$/.exec(payload) ?? [];
  const known = MENU_KINDS.find((each) => each === kind);
  return known === undefined ? null : { kind: known, shownIn: (shownIn as 'bn' | 'en' | undefined) ?? null };
}

/** The payload of a question to tap: it carries its words, so that an old one still on a screen is answered as it reads. */
export const askPayload = (question: string): string => `ask:${question}`;

/** The payload of an answer to tap: a title may be cut, the payload carries its words whole. */
export const sayPayload = (words: string): string => `say:${words}`;

/** What a tapped answer says: its title, in whole where Facebook shows it cut. */
export function saidBy(title: string, payload: string | null): string {
  const words = payload?.startsWith('say:') ? payload.slice(4) : '';
  return title.endsWith('…') && words.startsWith(title.slice(0, -1)) ? words : title;
}

/** The words of a tapped question; null when the payload is none. */
export const askedIn = (payload: string): string | null => (payload.startsWith('ask:') ? payload.slice(4) : null);
